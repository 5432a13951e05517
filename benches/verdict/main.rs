//! How many persons a second are judged by the rules of the DEIS, beside a function that somebody wrote for nothing else.
//!
//! Both are given the same answers, which name questions and choices, and say the same of everybody: met, to be
//! confirmed, not met, or still open. Not here: the same through the JavaScript API, which is `node.mjs`.

#[cfg(not(target_arch = "wasm32"))]
mod by_hand;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::{hint::black_box, rc::Rc};

    use criterion::{Criterion, Throughput};
    use passerelle::{
        engine::{Interview, evaluate},
        model::{Answer, Answers, Dataset, Years},
    };

    use crate::by_hand::{ByHand, id};

    /// A diploma, the question about its years, and what else is asked.
    const DIPLOMAS: [(&str, Option<&str>, Option<&str>); 6] = [
        ("niveau-7", None, None),
        ("travail-social-6", None, None),
        ("travail-social-5", Some("annees-travail-social"), None),
        ("paramedical", Some("annees-paramedical"), Some("paramedical-trois-ans")),
        ("niveau-6", Some("annees-niveau-6"), None),
        ("bts-esf", None, None),
    ];
    const LENGTHS: [u8; 9] = [0, 1, 2, 3, 4, 5, 6, 10, 50];

    fn persons() -> Vec<Answers> {
        let no = || Answer::One(id("non"));
        let persons = DIPLOMAS.iter().flat_map(|(diploma, worked, also)| {
            let ticked = Answer::Several([id(diploma)].into());
            let answers = Answers::default().with(id("diplomes"), ticked).with(id("corps"), no());
            let answers = also.iter().fold(answers, |all, it| all.with(id(it), no()));
            match worked {
                None => vec![answers],
                Some(question) => {
                    let years = |n| Answer::Years(Years::whole(n));
                    let with = |n| answers.clone().with(id(question), years(n));
                    LENGTHS.into_iter().map(with).collect()
                }
            }
        });
        persons.collect()
    }

    pub(super) fn main() {
        let dataset = Rc::new(Dataset::embedded().expect("the embedded dataset is sound"));
        let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
        let interview = Interview::new(Rc::clone(&dataset), Rc::clone(deis));
        let (by_hand, persons) = (ByHand::new(), persons());
        for answers in &persons {
            let expected = Some(evaluate::diploma(deis, answers));
            assert_eq!(interview.verdicts(answers).next(), expected, "{answers:?}");
            assert_eq!(Some(by_hand.interval(answers)), expected, "{answers:?}");
        }

        let mut criterion = Criterion::default().configure_from_args();
        let mut group = criterion.benchmark_group("verdict");
        group.throughput(Throughput::Elements(u64::try_from(persons.len()).unwrap_or_default()));
        let mut each = |name, judge: &dyn Fn(&Answers)| {
            group.bench_function(name, |it| it.iter(|| persons.iter().for_each(judge)));
        };
        each("interview", &|it| {
            black_box(interview.verdicts(black_box(it)).next());
        });
        each("by hand", &|it| {
            black_box(by_hand.interval(black_box(it)));
        });
        each("rule by rule", &|it| {
            black_box(evaluate::diploma(deis, black_box(it)));
        });
        group.finish();
        criterion.final_summary();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::main();
}

#[cfg(target_arch = "wasm32")]
fn main() {}
