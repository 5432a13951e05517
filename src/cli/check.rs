//! `passerelle check`: findings about files.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    Exit,
    args::CheckArgs,
    file,
    locate::Map,
    report::Report,
    settings, subject,
    translation::{self, Translated},
};
use crate::{
    engine::lint::{self, Code, Severity},
    model::Date,
};

/// A file and what is said about it.
struct Checked {
    file: PathBuf,
    reports: Vec<Report>,
}

/// What files are checked against.
struct Context<'a> {
    today: Date,
    /// The file of the dataset that kiosks show, if it is not the embedded one.
    shown: Option<&'a Path>,
}

pub(super) fn run(args: &CheckArgs, today: Date, out: &mut impl Write) -> io::Result<Exit> {
    let context = Context { today: args.today.unwrap_or(today), shown: args.dataset.as_deref() };
    let checked: Vec<_> = args.files.iter().flat_map(|it| check_all(it, &context)).collect();
    let reports = || checked.iter().flat_map(|it| &it.reports);
    if args.json {
        let json = serde_json::to_string_pretty(&reports().collect::<Vec<_>>())?;
        writeln!(out, "{json}")?;
    } else {
        for report in reports() {
            report.write(out)?;
        }
        writeln!(out, "{}", summary(&checked))?;
    }
    Ok(reports().map(exit).max().unwrap_or(Exit::Clean))
}

fn exit(report: &Report) -> Exit {
    match (report.kind(), report.severity()) {
        (Code::Refused, _) => Exit::Refused,
        (_, Severity::Note) => Exit::Clean,
        (_, Severity::Warning | Severity::Error) => Exit::Unfinished,
    }
}

/// A file, or every dataset and translation of a folder.
fn check_all(path: &Path, context: &Context<'_>) -> Vec<Checked> {
    match file::datasets(path) {
        Ok(files) => files.into_iter().map(|it| check(it, context)).collect(),
        Err(error) => vec![unread(path.to_owned(), &error)],
    }
}

fn check(file: PathBuf, context: &Context<'_>) -> Checked {
    let text = match file::read(&file) {
        Ok(text) => text,
        Err(error) => return unread(file, &error),
    };
    let reports = if translation::is_one(&text) {
        Translated::read(&file, &text).map_or_else(|it| vec![*it], |it| it.check())
    } else if settings::is_one(&text) {
        match subject::dataset(context.shown) {
            Ok(dataset) => settings::check(&file, &text, &dataset).into_iter().collect(),
            Err(message) => vec![Report::of_io(&file, &io::Error::other(message))],
        }
    } else {
        check_dataset(&file, &text, context.today)
    };
    Checked { file, reports }
}

fn check_dataset(file: &Path, text: &str, today: Date) -> Vec<Report> {
    let findings = match lint::check(text, today) {
        Ok(findings) => findings.into_iter(),
        Err(error) => return vec![Report::of_error(file, text, &error)],
    };
    let map = Map::new(text);
    let mut reports: Vec<_> = findings.map(|it| Report::of_finding(file, &map, it)).collect();
    reports.sort_by(|a, b| a.order().cmp(&b.order()));
    reports
}

fn unread(file: PathBuf, error: &io::Error) -> Checked {
    Checked { reports: vec![Report::of_io(&file, error)], file }
}

/// The last line: "2 errors, 1 warning in data/travail-social.json".
fn summary(checked: &[Checked]) -> String {
    let count = |severity: Severity| {
        let reports = checked.iter().flat_map(|it| &it.reports);
        let n_reports = reports.filter(|it| it.severity() == severity).count();
        let plural = if n_reports == 1 { "" } else { "s" };
        (0 < n_reports).then(|| format!("{n_reports} {}{plural}", severity.as_str()))
    };
    let counts = [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter_map(count);
    let counts = counts.collect::<Vec<_>>().join(", ");
    let counts = if counts.is_empty() { "nothing to mend" } else { &counts };
    match checked {
        [one] => format!("{counts} in {}", one.file.display()),
        files => format!("{counts} in {} files", files.len()),
    }
}
