//! A sentence of the widgets that may cite the dataset, which has a language of its own.

use std::{borrow::Cow, fmt};

/// Words of the widget, and texts of the dataset between them.
///
/// Kept apart until they are shown, so that the second can be marked where they are in another language.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Phrase(Vec<Piece>);

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    /// Words of the widget, in its own language.
    Said(Cow<'static, str>),
    /// A text of the dataset.
    Cited(String),
}

impl Phrase {
    /// Goes on with words of the widget.
    #[must_use]
    pub(crate) fn say(mut self, words: impl Into<Cow<'static, str>>) -> Self {
        self.0.push(Piece::Said(words.into()));
        self
    }

    /// Goes on with a text of the dataset.
    #[must_use]
    pub(crate) fn cite(mut self, text: &str) -> Self {
        self.0.push(Piece::Cited(text.to_owned()));
        self
    }

    /// Goes on with another phrase.
    #[must_use]
    pub(crate) fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// All the phrases, with words of the widget between them.
    pub(crate) fn joined(phrases: impl IntoIterator<Item = Self>, by: &'static str) -> Self {
        let joined = phrases.into_iter().reduce(|before, it| before.say(by).then(it));
        joined.unwrap_or_default()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.0
    }
}

impl From<&'static str> for Phrase {
    fn from(words: &'static str) -> Self {
        Self::default().say(words)
    }
}

impl From<String> for Phrase {
    fn from(words: String) -> Self {
        Self::default().say(words)
    }
}

/// The whole, without a trace of who says what.
impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|it| match it {
            Piece::Said(words) => f.write_str(words),
            Piece::Cited(text) => f.write_str(text),
        })
    }
}
