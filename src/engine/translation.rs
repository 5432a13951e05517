//! A dataset in another language: what its translation has to have, and what comes of it.
//!
//! Not here: reading a translation, which is [`Translation::parse`], and files.

use std::collections::BTreeSet;

use serde_json::Value;

use super::written::{self, strings};
use crate::model::{Dataset, DatasetError, Translation};

/// A dataset as it is written, with all its texts in their places.
#[derive(Clone, Debug)]
pub struct Original(Value);

/// A text that visitors read and that another language says in other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// Its first place in the dataset: `questions.corps.title`.
    pub at: String,
    /// The text to the letter, which names it in a translation.
    pub text: &'a str,
}

impl Original {
    /// Reads a dataset.
    ///
    /// # Errors
    ///
    /// What [`Dataset::parse`] refuses.
    pub fn parse(text: &str) -> Result<Self, DatasetError> {
        let text = text.trim_start_matches('\u{feff}');
        Dataset::parse(text)?;
        Ok(Self(serde_json::from_str(text)?))
    }

    /// Every text to translate, once. Empty ones are for [`lint::check`](super::lint::check).
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut seen = BTreeSet::new();
        let written = strings(&self.0).into_iter();
        let texts = written.filter(|it| it.is_translated && !it.text.trim().is_empty());
        let texts = texts.filter(|it| seen.insert(it.text));
        texts.map(|it| Text { at: it.at, text: it.text }).collect()
    }

    /// The texts that the translation does not have yet.
    pub fn missing_from(&self, translation: &Translation) -> Vec<Text<'_>> {
        let mut texts = self.texts();
        texts.retain(|it| translation.of(it.text).is_none());
        texts
    }

    /// The dataset in the language of the translation: the same but for the words, and a dataset too. A text
    /// that is missing from the translation stays as it is.
    ///
    /// ```
    /// use passerelle::{engine::translation::Original, model::{Dataset, Translation}};
    ///
    /// let dataset = r#"{
    ///     "sources": [{ "id": "loi", "title": "La loi", "checkedOn": "2026-11-23" }],
    ///     "questions": [], "diplomas": [], "profiles": []
    /// }"#;
    /// let translation = r#"{ "translates": "loi.json", "language": "en", "texts": { "La loi": "The law" } }"#;
    /// let (original, translation) = (Original::parse(dataset)?, Translation::parse(translation)?);
    /// assert!(original.missing_from(&translation).is_empty());
    ///
    /// let english = Dataset::parse(&original.translated(&translation).to_string())?;
    /// assert_eq!(english.language().as_str(), "en");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn translated(&self, translation: &Translation) -> Value {
        let mut dataset = self.0.clone();
        written::translate(&mut dataset, &|text| translation.of(text));
        dataset["language"] = translation.language.as_str().into();
        dataset
    }
}
