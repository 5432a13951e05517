//! The quizzes that were begun, so that nothing entered is lost while the visitor is elsewhere.

use std::{cell::RefCell, rc::Rc};

use super::{link::OpenedLink, state::QuizState};
use crate::{engine::Interview, model::DiplomaId, ui::Shared};

/// The quizzes of an explorer, or the visits to a quiz that stands alone. In memory only, and gone with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Begun(Shared<RefCell<Vec<(Visit, QuizState)>>>);

/// The diplomas that a quiz is about, and the answers of the link that opened it.
type Visit = (Vec<DiplomaId>, Option<Rc<str>>);

impl Begun {
    /// Before any quiz.
    pub(crate) fn new() -> Self {
        Self(RefCell::default().into())
    }

    /// The quiz as it was left; else as the link says; else as a link left it, so that who leaves an opened
    /// link finds the answers where quizzes are; else a new one.
    pub(super) fn resume(
        &self,
        interview: Shared<Interview>,
        link: Option<&OpenedLink>,
    ) -> QuizState {
        let visit = visit(&interview, link);
        let begun = self.0.borrow();
        let by_link = || {
            let of_them = begun.iter().filter(|((diplomas, _), _)| *diplomas == visit.0);
            of_them.max_by_key(|((_, link), _)| link)
        };
        match (begun.iter().find(|(it, _)| *it == visit), link) {
            (Some((_, left)), _) => left.resumed(interview),
            (None, Some(link)) => QuizState::of(interview, link.kept()),
            (None, None) => match by_link() {
                Some((_, left)) => left.resumed(interview),
                None => QuizState::new(interview),
            },
        }
    }

    /// Remembers the quiz as it is now.
    pub(super) fn keep(&self, state: &QuizState, link: Option<&OpenedLink>) {
        let (visit, mut begun) = (visit(state.interview(), link), self.0.borrow_mut());
        match begun.iter_mut().find(|(it, _)| *it == visit) {
            Some((_, left)) => left.clone_from(state),
            None => begun.push((visit, state.clone())),
        }
    }
}

fn visit(interview: &Interview, link: Option<&OpenedLink>) -> Visit {
    let diplomas = interview.diplomas().map(|it| it.about.id.clone()).collect();
    (diplomas, link.map(OpenedLink::text))
}
