//! How long the engine takes for what a page asks of it: read a dataset, plan an interview, judge answers, search.
//!
//! `cargo xtask bench` runs it and reads what it writes. The rule is that of the page that is measured beside other
//! libraries, and beside it stands the same rule as a function. Not here: what comes out, which is in `tests/`.

#[cfg(not(target_arch = "wasm32"))]
mod person;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::{hint::black_box, rc::Rc, time::Duration};

    use criterion::{Criterion, Throughput};
    use passerelle::{
        engine::{Interview, evaluate, search::SearchIndex},
        model::Dataset,
    };

    use crate::person;

    const EMBEDDED: &str = include_str!("../../data/travail-social.json");
    const SMALL: &str = include_str!("../page/dataset.json");

    fn dataset(text: &str) -> Rc<Dataset> {
        Rc::new(Dataset::parse(text).expect("the dataset is sound"))
    }

    fn parse(criterion: &mut Criterion) {
        let mut group = criterion.benchmark_group("parse");
        for (name, text) in [("small", SMALL), ("embedded", EMBEDDED)] {
            group.throughput(Throughput::Bytes(u64::try_from(text.len()).unwrap_or_default()));
            group.bench_function(name, |it| it.iter(|| Dataset::parse(black_box(text))));
        }
        group.finish();
    }

    /// The rule for thirty people, by the engine and by hand.
    fn evaluate(criterion: &mut Criterion) {
        let dataset = dataset(SMALL);
        let deis = dataset.diploma("deis").expect("the DEIS is in the dataset");
        let people = person::all();
        let answers: Vec<_> = people.iter().map(|it| it.answers(&dataset)).collect();
        let mut group = criterion.benchmark_group("evaluate");
        group.throughput(Throughput::Elements(u64::try_from(people.len()).unwrap_or_default()));
        group.bench_function("engine", |it| {
            it.iter(|| {
                for answers in &answers {
                    black_box(evaluate::diploma(deis, black_box(answers)));
                }
            });
        });
        group.bench_function("by hand", |it| {
            it.iter(|| {
                for person in &people {
                    black_box(black_box(person).is_eligible());
                }
            });
        });
        group.finish();
    }

    fn plan(criterion: &mut Criterion) {
        let (small, embedded) = (dataset(SMALL), dataset(EMBEDDED));
        let mut group = criterion.benchmark_group("plan");
        for (name, dataset) in [("small", &small), ("deis", &embedded)] {
            let deis = dataset.diploma("deis").expect("the DEIS is in the dataset");
            group.bench_function(name, |it| {
                it.iter(|| Interview::new(Rc::clone(dataset), Rc::clone(deis)));
            });
        }
        group.bench_function("all diplomas", |it| {
            it.iter(|| Interview::about(Rc::clone(&embedded), embedded.diplomas().iter().cloned()));
        });
        let interview = Interview::new(Rc::clone(&small), Rc::clone(&small.diplomas()[0]));
        let answers: Vec<_> = person::all().iter().map(|it| it.answers(&small)).collect();
        group.throughput(Throughput::Elements(u64::try_from(answers.len()).unwrap_or_default()));
        group.bench_function("step", |it| {
            it.iter(|| {
                for answers in &answers {
                    black_box(interview.step(black_box(answers)));
                }
            });
        });
        group.finish();
    }

    fn search(criterion: &mut Criterion) {
        let dataset = dataset(EMBEDDED);
        let index = SearchIndex::of(&dataset);
        let mut group = criterion.benchmark_group("search");
        group.bench_function("index", |it| it.iter(|| SearchIndex::of(&dataset)));
        group.bench_function("find", |it| {
            it.iter(|| index.find(black_box("educatrice specialisee")));
        });
        group.finish();
    }

    pub(super) fn main() {
        let quick = Criterion::default()
            .warm_up_time(Duration::from_secs(1))
            .measurement_time(Duration::from_secs(3));
        let mut criterion = quick.configure_from_args();
        for bench in [parse, evaluate, plan, search] {
            bench(&mut criterion);
        }
        criterion.final_summary();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::main();
}

#[cfg(target_arch = "wasm32")]
fn main() {}
