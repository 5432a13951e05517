//! The texts of a dataset in another language, as translators write them.

use std::{fmt, rc::Rc};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};

use super::{Language, error};

type Pairs = Vec<(Rc<str>, Rc<str>)>;

/// What the texts of a dataset are in another language. Each is named by itself, to the letter, so that
/// whatever moves within the dataset keeps its translation.
///
/// ```
/// use passerelle::model::Translation;
///
/// let text = r#"{ "translates": "base.json", "language": "en", "texts": { "Oui": "Yes", "Non": "" } }"#;
/// let translation = Translation::parse(text)?;
/// assert_eq!(translation.of("Oui"), Some("Yes"));
/// assert_eq!(translation.of("Non"), None);
/// # Ok::<(), passerelle::model::TranslationError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a translation, which is an object with translates, language and texts"
)]
pub struct Translation {
    /// For editors.
    #[serde(default, rename = "$schema")]
    pub schema: Option<Rc<str>>,
    /// The file of the dataset, beside this one.
    pub translates: Rc<str>,
    /// The language of the translations.
    pub language: Language,
    /// Every text of the dataset with its translation, as ordered in the file. An empty translation is one
    /// that is still to be written.
    #[serde(deserialize_with = "texts")]
    pub texts: Vec<(Rc<str>, Rc<str>)>,
}

/// Why a text is not a translation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("failed to read the translation at line {line}, column {column}: {reason}")]
pub struct TranslationError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What was expected, and what was found.
    pub reason: String,
}

impl Translation {
    /// Reads a translation. A byte-order mark at the start is passed over.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong: not JSON, an unknown or missing field, a bad language, a text that
    /// stands twice.
    pub fn parse(json: &str) -> Result<Self, TranslationError> {
        Ok(serde_json::from_str(json.trim_start_matches('\u{feff}'))?)
    }

    /// What a text of the dataset is in this language, if somebody has translated it.
    pub fn of(&self, text: &str) -> Option<&str> {
        let (_, translation) = self.texts.iter().find(|(it, _)| **it == *text)?;
        (!translation.trim().is_empty()).then_some(translation)
    }
}

impl From<serde_json::Error> for TranslationError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column, reason) = error::place(&error);
        Self { line, column, reason }
    }
}

/// Reads an object in its order, without a key that stands twice.
fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Pairs, D::Error> {
    struct Texts;

    impl<'de> Visitor<'de> for Texts {
        type Value = Pairs;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object of texts and their translations")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut texts = Pairs::new();
            while let Some(text) = map.next_key::<Rc<str>>()? {
                if texts.iter().any(|(it, _)| *it == text) {
                    return Err(Error::custom(format_args!("the text `{text}` appears twice")));
                }
                texts.push((text, map.next_value()?));
            }
            Ok(texts)
        }
    }

    deserializer.deserialize_map(Texts)
}
