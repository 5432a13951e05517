//! A link with answers: what one says that was opened, and the one to where a quiz stands.

use std::rc::Rc;

use yew::AttrValue;

use super::state::QuizState;
use crate::{
    engine::{Kept, KeptError, Step, kept::Found},
    model::Dataset,
    ui::{explorer::fragment_of, speak::Voice},
};

/// The answers of a link that was opened.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OpenedLink {
    text: Rc<str>,
    read: Result<Found, KeptError>,
}

impl OpenedLink {
    pub(super) fn read(text: &Rc<str>, dataset: &Dataset) -> Self {
        Self { text: Rc::clone(text), read: Kept::read(text, dataset) }
    }

    /// The answers as they are written.
    pub(super) fn text(&self) -> Rc<str> {
        Rc::clone(&self.text)
    }

    /// What could be read; nothing where nothing could.
    pub(super) fn kept(&self) -> Kept {
        self.read.as_ref().map(|it| it.kept.clone()).unwrap_or_default()
    }

    /// What the visitor has to know, if anything is not as the link says.
    pub(super) fn problem(&self, words: &Voice) -> Option<&'static str> {
        match &self.read {
            Ok(found) if found.is_whole => None,
            Ok(_) => Some(words.link_partly),
            Err(KeptError::Newer) => Some(words.link_newer),
            Err(_) => Some(words.link_unreadable),
        }
    }
}

/// The fragment that leads to the quiz at that path as it is now; without answers where they are too long for one.
pub(super) fn place(path: &str, state: &QuizState) -> String {
    let kept = state.kept();
    let text = if kept == Kept::default() { None } else { kept.write().ok() };
    text.map_or_else(|| fragment_of(path), |it| fragment_of(&format!("{path}/{it}")))
}

/// The fragment that leads to a result of the quiz at that path; `None` when it would be too long.
pub(super) fn fragment(path: &str, state: &QuizState, step: &Step) -> Option<AttrValue> {
    // What the result lists, and nothing else that was once said.
    let kept = Kept { answers: step.answers.clone(), held: state.held().clone() };
    let text = kept.write().ok()?;
    Some(fragment_of(&format!("{path}/{text}")).into())
}
