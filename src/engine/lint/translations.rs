//! Translations that do not fit their dataset.

use std::collections::BTreeSet;

use super::{Code, Finding};
use crate::{engine::translation::Original, model::Translation};

/// How much of a text is enough to know it by.
const ENOUGH_WORDS: usize = 8;

/// Every finding about a translation of a dataset. What is missing stands in the dataset, and is said to be
/// missing from `name`; what is idle stands in the translation, as `texts.` and the text to the letter.
///
/// ```
/// use passerelle::{engine::{lint::{self, Code}, translation::Original}, model::Translation};
///
/// let dataset = r#"{
///     "sources": [{ "id": "loi", "title": "La loi", "checkedOn": "2026-11-23" }],
///     "questions": [], "diplomas": [], "profiles": []
/// }"#;
/// let translation = r#"{ "translates": "loi.json", "language": "en", "texts": { "Une loi": "A law" } }"#;
/// let (original, translation) = (Original::parse(dataset)?, Translation::parse(translation)?);
/// let findings = lint::check_translation(&original, &translation, "loi.en.json");
/// assert_eq!(findings[0].message, "`La loi` has no translation in `loi.en.json`");
/// assert_eq!(findings[1].at, "texts.Une loi");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(original: &Original, translation: &Translation, name: &str) -> Vec<Finding> {
    let missing = original.missing_from(translation).into_iter().map(|it| {
        Finding::new(
            Code::MissingTranslation,
            it.at,
            format!("`{}` has no translation in `{name}`", beginning(it.text)),
            "add the text there, to the letter, with its translation",
        )
    });
    let texts: BTreeSet<_> = original.texts().iter().map(|it| it.text).collect();
    let idle = translation.texts.iter().filter(|(text, _)| !texts.contains(&**text));
    let idle = idle.map(|(text, _)| {
        Finding::new(
            Code::IdleTranslation,
            format!("texts.{text}"),
            format!("`{}` is no text of the dataset", beginning(text)),
            "remove it; or, if the text has changed, look over the translation and name it by the new text",
        )
    });
    missing.chain(idle).collect()
}

fn beginning(text: &str) -> String {
    let words: Vec<_> = text.split(' ').collect();
    match words.get(..ENOUGH_WORDS) {
        Some(first) if ENOUGH_WORDS < words.len() => format!("{}…", first.join(" ")),
        _ => text.to_owned(),
    }
}
