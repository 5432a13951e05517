//! What is said about one culprit, for people and for programs.

use std::{
    io::{self, Write},
    path::Path,
};

use clap::builder::styling::{AnsiColor, Style};
use serde::Serialize;

use super::{
    locate::{Map, Spot},
    snippet::snippet,
};
use crate::{
    engine::lint::{Code, Finding, Severity},
    model::{DatasetError, KioskSettingsError, TranslationError},
};

/// A finding with its place in a file. The names of the fields are those of `--json`, and stay.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    code: &'static str,
    severity: &'static str,
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    path: Option<String>,
    message: String,
    suggestion: String,
    #[serde(skip)]
    kind: Code,
    /// The line of the culprit, as people see it.
    #[serde(skip)]
    snippet: Vec<String>,
}

impl Report {
    /// A finding of the checker.
    pub(super) fn of_finding(file: &Path, map: &Map<'_>, finding: Finding) -> Self {
        let Finding { code, at, message, suggestion } = finding;
        let spot = map.spot(&at, None);
        Self::new(file, code, message, suggestion).at(map.text(), spot, Some(at))
    }

    /// What the parser refuses.
    pub(super) fn of_error(file: &Path, text: &str, error: &DatasetError) -> Self {
        let (name, help) = match error {
            DatasetError::Read { line, column, reason } => {
                let help = "compare with docs/data.md, or with the schema that `passerelle schema` \
                            prints";
                return Self::of_parser(file, text, (*line, *column), reason, help);
            }
            DatasetError::Duplicate { id, .. } => (Some(id), "rename one of the two"),
            DatasetError::Dangling { id, .. } => (Some(id), "mend the name, or add what bears it"),
            _ => (None, "docs/data.md says what is expected there"),
        };
        let sentence = error.to_string();
        // Every other error begins with its path.
        let (at, message) = sentence.split_once(": ").unwrap_or(("", &sentence));
        let spot = Map::new(text).spot(at, name.map(String::as_str));
        Self::new(file, Code::Refused, message, help).at(text, spot, Some(at.to_owned()))
    }

    /// What is no translation.
    pub(super) fn of_translation(file: &Path, text: &str, error: &TranslationError) -> Self {
        let TranslationError { line, column, reason } = error;
        let help = "docs/data.md says what a translation looks like";
        Self::of_parser(file, text, (*line, *column), reason, help)
    }

    /// What is not the settings of a kiosk.
    pub(super) fn of_kiosk(file: &Path, text: &str, error: &KioskSettingsError) -> Self {
        let KioskSettingsError { line, column, reason } = error;
        let help =
            "docs/kiosk.md says what can be set, and `passerelle schema --kiosk` prints the schema";
        Self::of_parser(file, text, (*line, *column), reason, help)
    }

    /// A translation of what is no dataset.
    pub(super) fn of_original(file: &Path, text: &str, message: impl Into<String>) -> Self {
        const AT: &str = "translates";
        let help = "name the dataset from the folder of the translation";
        let spot = Map::new(text).spot(AT, None);
        Self::new(file, Code::Refused, message, help).at(text, spot, Some(AT.to_owned()))
    }

    fn of_parser(
        file: &Path,
        text: &str,
        (line, column): (usize, usize),
        reason: &str,
        help: &str,
    ) -> Self {
        let spot = Spot::of_parser(text, line, column);
        Self::new(file, Code::Refused, reason, help).at(text, Some(spot), None)
    }

    /// What cannot be read at all.
    pub(super) fn of_io(file: &Path, error: &io::Error) -> Self {
        let message = format!("failed to read the file: {error}");
        Self::new(file, Code::Refused, message, "name a dataset, or a folder that holds some")
    }

    fn new(
        file: &Path,
        kind: Code,
        message: impl Into<String>,
        suggestion: impl Into<String>,
    ) -> Self {
        Self {
            code: kind.as_str(),
            severity: kind.severity().as_str(),
            file: file.display().to_string(),
            line: None,
            column: None,
            path: None,
            message: message.into(),
            suggestion: suggestion.into(),
            kind,
            snippet: Vec::new(),
        }
    }

    fn at(self, text: &str, spot: Option<Spot>, path: Option<String>) -> Self {
        let (line, column) = (spot.map(|it| it.line), spot.map(|it| it.column));
        let snippet = spot.map_or_else(Vec::new, |it| snippet(text, it).into());
        Self { line, column, path, snippet, ..self }
    }

    pub(super) fn kind(&self) -> Code {
        self.kind
    }

    pub(super) fn severity(&self) -> Severity {
        self.kind.severity()
    }

    /// Reports are read from the top of a file.
    pub(super) fn order(&self) -> (&str, Option<usize>, Option<usize>, Code) {
        (&self.file, self.line, self.column, self.kind)
    }

    /// Writes the report as a compiler would: what, where, the line itself, what to do.
    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let bold = Style::new().bold();
        let colour = match self.severity() {
            Severity::Error => AnsiColor::Red,
            Severity::Warning => AnsiColor::Yellow,
            Severity::Note => AnsiColor::Cyan,
        };
        let colour = colour.on_default().bold();
        let Self { code, severity, file, message, suggestion, .. } = self;
        writeln!(out, "{colour}{severity}[{code}]{colour:#}{bold}: {message}{bold:#}")?;
        if let (Some(line), Some(column)) = (self.line, self.column) {
            writeln!(out, "  --> {file}:{line}:{column}")?;
        } else {
            writeln!(out, "  --> {file}")?;
        }
        for row in &self.snippet {
            writeln!(out, "{row}")?;
        }
        if let Some(path) = &self.path {
            writeln!(out, "  path: {path}")?;
        }
        writeln!(out, "  help: {suggestion}\n")
    }
}
