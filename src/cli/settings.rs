//! The settings of a kiosk, as a file.

use std::path::Path;

use serde_json::Value;

use super::report::Report;
use crate::model::{Dataset, KioskSettings};

/// Whether the text is written as the settings of a kiosk, and not as a dataset.
pub(super) fn is_one(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok_and(|it| it.get("kiosk").is_some())
}

/// What is wrong with the settings, if they are for a screen that shows this dataset.
pub(super) fn check(file: &Path, text: &str, dataset: &Dataset) -> Option<Report> {
    let settings = match KioskSettings::parse(text) {
        Ok(settings) => settings,
        Err(error) => return Some(Report::of_kiosk(file, text, &error)),
    };
    settings.shown_of(dataset).err().map(|it| Report::of_error(file, text, &it))
}
