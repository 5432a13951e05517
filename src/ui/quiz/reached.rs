//! What the answers come to for a diploma.

use std::rc::Rc;

use crate::{
    engine::{Interview, Outcome, Step},
    model::{Diploma, QuestionId},
};

/// A diploma and what the answers come to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reached {
    pub(super) diploma: Rc<Diploma>,
    pub(super) outcome: Outcome,
    /// What the visitor does not know and the verdict hangs on.
    pub(super) hangs_on: Vec<QuestionId>,
}

/// What the answers come to, diploma by diploma.
pub(super) fn reached(interview: &Interview, step: &Step) -> Vec<Reached> {
    let diplomas = interview.diplomas().map(|diploma| Reached {
        diploma: Rc::clone(diploma),
        outcome: Outcome::of(interview.dataset(), diploma, &step.answers),
        hangs_on: interview.hangs_on(&diploma.about.id, &step.answers),
    });
    diplomas.collect()
}
