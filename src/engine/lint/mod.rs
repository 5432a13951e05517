//! What is sound and yet wrong: findings about a dataset, for the people who write it.
//!
//! [`Dataset::parse`] refuses what would break something; a finding is about what a visitor would
//! stumble over, or what the author cannot have meant. Each kind has a [`Code`], and each code a
//! section in `docs/findings.md`. Not here: files, lines, colours, and today's date, which is an
//! argument.

mod code;
mod dates;
mod labels;
mod numbers;
mod questions;
mod references;
mod routes;
mod translations;
mod words;

pub use self::{
    code::{Code, Severity},
    translations::check as check_translation,
};

use super::{
    way::{self, Way},
    written::strings,
};
use crate::model::{Dataset, DatasetError, Date};

/// One thing that should be mended, or at least looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing it is.
    pub code: Code,
    /// Where it stands, as in the errors of the parser: `diplomas.deis.routes.corps.conditions[0]`.
    pub at: String,
    /// What is wrong, in a lower-case sentence that names the culprit.
    pub message: String,
    /// What to do about it.
    pub suggestion: String,
}

/// Every finding about a dataset on that day, family by family.
///
/// ```
/// use passerelle::engine::lint::{self, Code};
///
/// let today = "2026-11-23".parse()?;
/// let text = r#"{
///     "sources": [{ "id": "law", "title": "", "checkedOn": "2024-01-31" }],
///     "questions": [], "diplomas": [], "profiles": []
/// }"#;
/// let codes: Vec<_> = lint::check(text, today)?.iter().map(|it| it.code).collect();
/// assert_eq!(codes, [Code::StaleSource, Code::UnusedSource, Code::EmptyText]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// What [`Dataset::parse`] refuses.
pub fn check(text: &str, today: Date) -> Result<Vec<Finding>, DatasetError> {
    let text = text.trim_start_matches('\u{feff}');
    let dataset = Dataset::parse(text)?;
    let written = serde_json::from_str(text)?;
    let strings = strings(&written);
    // Reckoned once: the routes and the questions are both judged by them.
    let ways: Vec<Vec<Vec<Way>>> =
        dataset.diplomas().iter().map(|it| it.routes.iter().map(way::of_route).collect()).collect();
    let mut findings = Vec::new();
    for (diploma, ways) in dataset.diplomas().iter().zip(&ways) {
        findings.extend(routes::check(diploma, ways, today));
        findings.extend(numbers::check(diploma));
    }
    findings.extend(questions::check(&dataset, &ways));
    findings.extend(labels::check(&dataset));
    findings.extend(dates::check(&strings, today));
    findings.extend(references::check(&written, &strings));
    findings.extend(words::check(&strings, dataset.language()));
    Ok(findings)
}

impl Finding {
    fn new(
        code: Code,
        at: impl Into<String>,
        message: impl Into<String>,
        suggestion: impl Into<String>,
    ) -> Self {
        let (at, message, suggestion) = (at.into(), message.into(), suggestion.into());
        Self { code, at, message, suggestion }
    }
}
