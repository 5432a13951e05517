//! What all parts of a result look at.

use std::rc::Rc;

use super::reached::Reached;
use crate::{
    engine::Step,
    model::{Dataset, Diploma},
    ui::{HeadingLevel, PathwaysProps, Shared, speak::Voice},
};

/// A result as it is shown; what is shown later keeps a copy.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) words: Voice,
    pub(super) dataset: Shared<Dataset>,
    /// Every diploma as of today.
    pub(super) in_force: Shared<Vec<Rc<Diploma>>>,
    pub(super) step: Shared<Step>,
    /// The level of the headings of its parts.
    pub(super) level: HeadingLevel,
    /// Whether the screen is there as HTML already.
    pub(super) is_prerendered: bool,
}

impl Shown {
    /// The paths from the answers to a diploma.
    pub(super) fn paths(&self, reached: &Reached, level: HeadingLevel) -> PathwaysProps {
        PathwaysProps {
            dataset: self.dataset.clone(),
            in_force: self.in_force.clone(),
            diploma: Shared::from(Rc::clone(&reached.diploma)),
            answers: self.step.answers.clone(),
            level,
            lang: self.words.lang,
        }
    }
}
