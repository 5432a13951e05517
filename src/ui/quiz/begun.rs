//! The quizzes that were begun, so that nothing entered is lost while the visitor is elsewhere.

use std::{cell::RefCell, collections::BTreeMap};

use super::state::QuizState;
use crate::{engine::Interview, model::DiplomaId, ui::Shared};

/// The quizzes of an explorer, each under the diplomas that it is about. In memory only, and gone with the
/// explorer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Begun(Shared<RefCell<BTreeMap<Vec<DiplomaId>, QuizState>>>);

impl Begun {
    /// Before any quiz.
    pub(crate) fn new() -> Self {
        Self(RefCell::default().into())
    }

    /// The quiz as it was left, or a new one.
    pub(super) fn resume(&self, interview: Shared<Interview>) -> QuizState {
        match self.0.borrow().get(&name(&interview)) {
            Some(left) => left.resumed(interview),
            None => QuizState::new(interview),
        }
    }

    /// Remembers the quiz as it is now.
    pub(super) fn keep(&self, state: &QuizState) {
        self.0.borrow_mut().insert(name(state.interview()), state.clone());
    }
}

fn name(interview: &Interview) -> Vec<DiplomaId> {
    interview.diplomas().map(|it| it.about.id.clone()).collect()
}
