//! The interview about several diplomas, taken apart, since a table of all persons would be too large.
//!
//! Everything is read off one table for each diploma, made from the raw JSON. After an answer to the
//! first question, diplomas that share no question which can still change their verdict fall into
//! groups; each group has a table of its own, in which everything is tried.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};

use serde_json::Value;

use super::{
    oracle::Oracle,
    probes::{self, Asked},
    raw::{Raw, items},
    verdicts::Verdicts,
    world::given_by,
};

/// All that there is to know about the interview.
pub(crate) struct Joint {
    pub(crate) questions: Vec<Asked>,
    pub(crate) diplomas: Vec<Alone>,
    /// Every group that some answer to the first question leaves, each once.
    pub(crate) groups: Vec<Group>,
    /// For each class of the first question, the groups that it leaves.
    pub(crate) after: Vec<Vec<usize>>,
}

/// A diploma by itself.
pub(crate) struct Alone {
    pub(crate) id: String,
    pub(crate) questions: Vec<Asked>,
    pub(crate) oracle: Arc<Oracle>,
    /// The place of each of its questions among those of all diplomas.
    places: Vec<usize>,
    /// For each class of the first question of all diplomas, the class in which this one has it;
    /// nothing when it does not ask that question.
    classes: Vec<usize>,
}

/// Diplomas that hang together after some answers, by their places.
pub(crate) struct Part {
    diplomas: Vec<usize>,
    /// One bit for each question.
    pub(crate) questions: u32,
}

/// Diplomas that hang together, and what can still change a verdict on them.
pub(crate) struct Group {
    /// The places of the questions among those of all diplomas.
    pub(crate) places: Vec<usize>,
    pub(crate) oracle: Arc<Oracle>,
    /// A class of the first question that leaves the group.
    pub(crate) example: usize,
}

static EMBEDDED: LazyLock<Joint> = LazyLock::new(|| {
    let raw = Raw::embedded();
    Joint::new(&raw, &raw.diplomas())
});

impl Joint {
    /// The interview about all diplomas of the embedded dataset.
    pub(crate) fn embedded() -> &'static Self {
        &EMBEDDED
    }

    fn new(raw: &Raw, ids: &[&str]) -> Self {
        let questions = probes::questions(raw, ids);
        let diplomas = ids.iter().map(|it| Alone::new(raw, it, &questions)).collect();
        let mut joint = Self { questions, diplomas, groups: vec![], after: vec![] };
        let mut known = BTreeMap::new();
        for class in 0..joint.questions[0].n_classes {
            let parts = joint.parts(&joint.started(class), 0);
            let numbers = parts.into_iter().map(|part| {
                let residual = joint.residual(&part, class);
                *known.entry((part.questions, residual)).or_insert_with_key(
                    |(questions, residual)| {
                        let group = joint.group(*questions, residual, class);
                        joint.groups.push(group);
                        joint.groups.len() - 1
                    },
                )
            });
            let numbers = numbers.collect();
            joint.after.push(numbers);
        }
        joint
    }

    /// Nothing but an answer of that class to the first question.
    pub(crate) fn started(&self, class: usize) -> Vec<Option<usize>> {
        let mut classes = vec![None; self.questions.len()];
        classes[0] = Some(class);
        classes
    }

    /// One bit for each question that can still change the verdict on the diploma at that place.
    fn moving(&self, diploma: usize, classes: &[Option<usize>]) -> u32 {
        let diploma = &self.diplomas[diploma];
        let cell = diploma.oracle.cell(&diploma.own(classes));
        let places = diploma.places.iter().enumerate();
        places.filter(|(own, _)| cell.is_moved_by(*own)).map(|(_, place)| 1 << place).sum()
    }

    /// The diplomas, and the questions that can still change a verdict on them, of all that hangs
    /// together. `given_up` has a bit for each question that was answered by "I don't know".
    pub(crate) fn parts(&self, classes: &[Option<usize>], given_up: u32) -> Vec<Part> {
        let mut parts: Vec<Part> = vec![];
        for diploma in 0..self.diplomas.len() {
            let questions = self.moving(diploma, classes) & !given_up;
            if questions == 0 {
                continue;
            }
            let mut part = Part { diplomas: vec![diploma], questions };
            let (joined, apart): (Vec<_>, Vec<_>) =
                parts.into_iter().partition(|it| it.questions & part.questions != 0);
            for it in joined {
                part.diplomas.extend(it.diplomas);
                part.questions |= it.questions;
            }
            parts = apart;
            parts.push(part);
        }
        parts
    }

    /// The verdicts of everybody who can be told apart in a part, once for all diplomas that are alike.
    fn residual(&self, Part { diplomas, questions }: &Part, class: usize) -> Vec<Verdicts> {
        let places: Vec<_> = bits(*questions).collect();
        let n_classes = |it: &usize| self.questions[*it].n_classes;
        let n_persons: usize = places.iter().map(n_classes).product();
        let mut classes = self.started(class);
        // What is not asked makes no difference: any answer will do.
        classes.iter_mut().skip(1).for_each(|it| *it = Some(0));
        let mut columns = vec![vec![]; diplomas.len()];
        for person in 0..n_persons {
            let mut rest = person;
            for place in &places {
                classes[*place] = Some(rest % n_classes(place));
                rest /= n_classes(place);
            }
            for (column, diploma) in columns.iter_mut().zip(diplomas) {
                let diploma = &self.diplomas[*diploma];
                column.push(diploma.oracle.cell(&diploma.own(&classes)).low.at(0));
            }
        }
        let columns: BTreeSet<_> = columns.into_iter().collect();
        (0..n_persons).map(|person| Verdicts::of(columns.iter().map(|it| it[person]))).collect()
    }

    fn group(&self, questions: u32, residual: &[Verdicts], example: usize) -> Group {
        let places: Vec<_> = bits(questions).collect();
        let questions: Vec<_> = places.iter().map(|it| self.questions[*it].clone()).collect();
        let oracle = Oracle::weighted(&questions, weights(&questions), |classes| {
            let known = classes.iter().zip(&questions).rev();
            residual[known.fold(0, |idx, (class, asked)| idx * asked.n_classes + class)]
        });
        Group { places, oracle: oracle.into(), example }
    }

    /// Whether an answer of that class makes a difference to somebody, compared with the class below it.
    pub(crate) fn differs(&self, question: usize, class: usize) -> bool {
        self.diplomas.iter().any(|diploma| {
            let Some(own) = diploma.places.iter().position(|it| *it == question) else {
                return false;
            };
            let mut persons = (0..diploma.oracle.len()).map(|it| diploma.oracle.classes(it));
            persons.any(|mut it| {
                let is_person = it.iter().all(Option::is_some) && it[own] == Some(class);
                let verdict = diploma.oracle.cell(&it).low;
                it[own] = Some(class - 1);
                is_person && verdict != diploma.oracle.cell(&it).low
            })
        })
    }

    /// The fewest questions on average after an answer of that class to the first one, the class being
    /// one of many.
    pub(crate) fn optimum_after(&self, class: usize) -> f64 {
        let groups = self.after[class].iter().map(|it| &self.groups[*it]);
        groups.map(|it| it.oracle.cell(&vec![None; it.places.len()]).expected).sum()
    }

    /// The fewest questions on average, when everybody has to be asked the first one.
    pub(crate) fn optimum(&self) -> f64 {
        let n_classes = f64::from(u32::try_from(self.after.len()).expect("a small number"));
        let after = (0..self.after.len()).map(|it| self.optimum_after(it));
        1.0 + after.sum::<f64>() / n_classes
    }
}

impl Alone {
    fn new(raw: &Raw, id: &str, all: &[Asked]) -> Self {
        let questions = probes::questions(raw, &[id]);
        let oracle = Oracle::new(&questions, |classes| {
            Verdicts::of([raw.diploma(id, &given_by(&questions, classes), false)])
        });
        let place = |it: &Asked| all.iter().position(|other| other.id == it.id);
        let places: Vec<_> = questions.iter().filter_map(place).collect();
        let first = questions.first().filter(|it| it.id == all[0].id);
        let classes = first.map(|it| own_classes(it, &all[0])).unwrap_or_default();
        Self { id: id.to_owned(), questions, oracle: oracle.into(), places, classes }
    }

    /// The classes of its own questions.
    fn own(&self, classes: &[Option<usize>]) -> Vec<Option<usize>> {
        let own = self.places.iter().map(|place| match place {
            0 => classes[0].map(|it| self.classes[it]),
            _ => classes[*place],
        });
        own.collect()
    }

    /// The class in which it has an answer to the first question of all diplomas.
    pub(crate) fn first_class(&self, class: usize) -> Option<usize> {
        self.classes.get(class).copied()
    }

    /// Whether its verdict is never settled without the first question: whatever else is answered, two
    /// answers to it make a difference.
    pub(crate) fn hangs_on_the_first(&self) -> bool {
        let mut persons = (0..self.oracle.len()).map(|it| self.oracle.classes(it)).filter(|it| {
            let mut classes = it.iter();
            classes.next() == Some(&None) && classes.all(Option::is_some)
        });
        self.places.first() == Some(&0)
            && persons.all(|it| self.oracle.cell(&it).low != self.oracle.cell(&it).high)
    }
}

/// For each set of boxes of a question, the class that it is of for a diploma that names fewer boxes.
fn own_classes(own: &Asked, all: &Asked) -> Vec<usize> {
    let named = own.probes.iter().find(|it| it.class == own.n_classes - 1).expect("a class");
    let typical = own.probes.iter().rev().map(|it| (it.answer.to_string(), it.class));
    let classes: BTreeMap<_, _> = typical.collect();
    let of_class = (0..all.n_classes).map(|class| {
        let probe = all.probes.iter().find(|it| it.class == class).expect("a class");
        let ticked = items(&probe.answer).iter();
        let named = ticked.filter(|it| items(&named.answer).contains(it)).cloned();
        classes[&Value::Array(named.collect()).to_string()]
    });
    of_class.collect()
}

/// How likely each class is. No two are one: see [`Joint::differs`].
fn weights(questions: &[Asked]) -> Vec<Vec<f64>> {
    let share = |n: usize| 1.0 / f64::from(u32::try_from(n).expect("a small number"));
    questions.iter().map(|it| vec![share(it.n_classes); it.n_classes]).collect()
}

/// The places of the bits that are set.
pub(crate) fn bits(set: u32) -> impl Iterator<Item = usize> {
    (0..32).filter(move |it| set >> it & 1 == 1)
}
