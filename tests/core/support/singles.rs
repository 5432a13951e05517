//! The interview about several diplomas, compared with those about each of them.

use std::rc::Rc;

use passerelle::{
    engine::{Interview, evaluate},
    model::{Answers, Dataset},
};

use super::raw::Raw;

/// The joint interview, and that about each of its diplomas.
pub(crate) fn interviews(raw: &Raw) -> (Interview, Vec<Interview>) {
    let dataset = Rc::new(Dataset::parse(&raw.0.to_string()).expect("a sound dataset"));
    let diplomas = dataset.diplomas();
    let single = |it: &Rc<_>| Interview::new(Rc::clone(&dataset), Rc::clone(it));
    let joint = Interview::about(Rc::clone(&dataset), diplomas.iter().cloned());
    let singles: Vec<_> = diplomas.iter().map(single).collect();
    assert_eq!(raw.diplomas().len(), singles.len());
    assert_eq!(joint.step(&Answers::default()).asked, []);
    (joint, singles)
}

/// The joint interview ends when all the others do.
pub(crate) fn end_together(
    joint: &Interview,
    singles: &[Interview],
    answers: &Answers,
) -> Vec<String> {
    let next = joint.step(answers).next;
    let asked: Vec<_> = singles.iter().filter_map(|it| it.step(answers).next).collect();
    if next.is_some() == asked.is_empty() {
        vec![format!("after {answers:?}: {next:?}, each by itself {asked:?}")]
    } else {
        vec![]
    }
}

/// What is settled stays settled when these answers are followed by `more`, and who is through is asked
/// nothing again.
pub(crate) fn stay_settled(joint: &Interview, some: &Answers, more: &Answers) -> Vec<String> {
    let mut breaches = vec![];
    for diploma in joint.diplomas() {
        let [before, after] = [some, more].map(|it| evaluate::diploma(diploma, it).settled());
        if before.is_some() && before != after {
            breaches.push(format!("{}: {before:?} becomes {after:?}", diploma.about.id));
        }
    }
    let [before, after] = [some, more].map(|it| joint.step(it).next);
    if before.is_none() && after.is_some() {
        breaches.push(format!("through, then {after:?} after {more:?}"));
    }
    breaches
}
