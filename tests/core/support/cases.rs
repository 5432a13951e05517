//! Cases that are data: one folder for each test, lists of cases in its files.

use std::{fs, path::PathBuf};

use serde::de::DeserializeOwned;

use super::report::report;

/// Runs `check` on every case of `tests/cases/FOLDER`. Shows every failure; no cases is one.
#[track_caller]
pub(crate) fn run<C: DeserializeOwned>(folder: &str, check: impl Fn(&C) -> Result<(), String>) {
    let folder = path(folder);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("a folder of cases")
        .map(|it| it.expect("a file of cases").path())
        .collect();
    files.sort();
    let (mut n_cases, mut failures) = (0, vec![]);
    for file in &files {
        let text = fs::read_to_string(file).expect("a file of cases");
        let cases: Vec<C> = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert!(!cases.is_empty(), "no cases in {}", file.display());
        n_cases += cases.len();
        failures.extend(cases.iter().filter_map(|it| check(it).err()));
    }
    println!("{n_cases} cases in {}", folder.display());
    report(n_cases, &failures);
}

/// A place below `tests/cases`.
pub(crate) fn path(below: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "cases", below].iter().collect()
}
