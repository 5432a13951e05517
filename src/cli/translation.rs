//! A translation with the dataset that it is of, as two files.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{file, locate::Map, report::Report};
use crate::{
    engine::{
        lint::{self, Code},
        translation::{Original, Text},
    },
    model::Translation,
};

/// A translation that was read, and its dataset too.
pub(super) struct Translated {
    pub(super) translation: Translation,
    pub(super) original: Original,
    file: PathBuf,
    text: String,
    original_file: PathBuf,
    original_text: String,
}

/// Whether the text is written as a translation, and not as a dataset.
pub(super) fn is_one(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok_and(|it| it.get("translates").is_some())
}

impl Translated {
    /// Reads a translation and the dataset that it names, or says why that cannot be.
    pub(super) fn read(file: &Path, text: &str) -> Result<Self, Box<Report>> {
        let translation = Translation::parse(text);
        let translation = translation.map_err(|it| Report::of_translation(file, text, &it))?;
        let original_file = file.with_file_name(&*translation.translates);
        let name = original_file.display();
        let original_text = file::read(&original_file).map_err(|it| {
            Report::of_original(file, text, format!("failed to read the dataset `{name}`: {it}"))
        })?;
        let original = Original::parse(&original_text)
            .map_err(|it| Report::of_original(file, text, format!("`{name}` is refused: {it}")))?;
        let (file, text) = (file.to_owned(), text.to_owned());
        Ok(Self { translation, original, file, text, original_file, original_text })
    }

    /// What is missing, in the file of the dataset, and what is idle, in the one of the translation; both from
    /// the top of their file.
    pub(super) fn check(&self) -> Vec<Report> {
        let name = self.file.display().to_string();
        let findings = lint::check_translation(&self.original, &self.translation, &name);
        let (map, original_map) = (Map::new(&self.text), Map::new(&self.original_text));
        let reports = findings.into_iter().map(|it| match it.code {
            Code::MissingTranslation => Report::of_finding(&self.original_file, &original_map, it),
            _ => Report::of_finding(&self.file, &map, it),
        });
        let mut reports: Vec<_> = reports.collect();
        reports.sort_by(|a, b| a.order().cmp(&b.order()));
        reports
    }

    /// The texts that are missing, as ordered in the file of the dataset.
    pub(super) fn missing(&self) -> Vec<Text<'_>> {
        let map = Map::new(&self.original_text);
        let mut texts = self.original.missing_from(&self.translation);
        texts.sort_by_key(|it| map.spot(&it.at, None));
        texts
    }

    /// The file of the translation, and the one of the dataset.
    pub(super) fn files(&self) -> [&Path; 2] {
        [&self.file, &self.original_file]
    }
}
