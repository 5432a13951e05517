//! The words of the widgets, in French and in English. What the dataset says is not here.
//!
//! To add a word: a line in `words.rs`, then one in `fr/mod.rs` and in `en/mod.rs`. To add a sentence:
//! a method in `sentences.rs`, then in `fr/sentences.rs` and `en/sentences.rs`; one that cites the dataset
//! returns a [`Phrase`]. Components reach both by `Voice` in `ui/speak.rs`.

mod card;
mod en;
mod format;
mod fr;
mod intro;
mod lang;
mod mistakes;
mod openings;
mod pathway;
mod phrase;
mod reason;
mod sentences;
#[cfg(test)]
mod tests;
mod training;
mod verdict;
mod words;

pub use self::lang::Lang;
pub(crate) use self::{
    format::capitalized,
    mistakes::Mistake,
    phrase::{Phrase, Piece},
    sentences::Sentences,
    words::Words,
};

#[cfg(feature = "cli")]
pub(crate) use self::{format::shortened, intro::whole};
