//! No word is missing in a language, none is left in the other one, and each language counts, dates and
//! quotes by its own rules.

mod card;
mod formats;
mod pathway;
mod sentences;
mod words;

use super::{Lang, Sentences};

/// What a sentence is in French and in English.
#[track_caller]
fn check(made: impl Fn(&dyn Sentences) -> String, french: &str, english: &str) {
    let both = [Lang::Fr, Lang::En].map(|it| made(it.words().say));
    assert_eq!(both, [french, english]);
}
