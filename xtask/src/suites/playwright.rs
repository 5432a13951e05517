//! Runs Playwright and reads its report.

use std::{ffi::OsString, fs};

use anyhow::{Context, Result};

use crate::{
    browser, process,
    report::{Outcome, read_playwright},
    workspace::Workspace,
};

/// Which tests of a folder.
#[derive(Clone, Copy, Debug)]
pub(super) enum Tests<'a> {
    /// Those of every run, and what Playwright is told besides.
    OfEveryRun(&'a [String]),
    /// What takes its time, and waits for the days before a release: `PASSERELLE_LONG` for its configuration.
    BeforeRelease,
}

/// Runs the tests of a folder that has a `playwright.config.mjs`.
pub(super) fn run(
    workspace: &Workspace,
    folder: &str,
    variables: &[(&str, OsString)],
    tests: Tests<'_>,
) -> Result<Outcome> {
    let chromium = browser::headless(workspace)?;
    let report = workspace.target().join("playwright.json");
    // One of an earlier run must not be taken for this one's.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = workspace.command("playwright")?;
    command
        .args(["test", "--config"])
        .arg(format!("{folder}/playwright.config.mjs"))
        .arg("--reporter=list,json")
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .env("PASSERELLE_CHROMIUM", chromium)
        .envs(variables.iter().map(|(name, value)| (name, value)));
    match tests {
        Tests::OfEveryRun(args) => command.args(args),
        Tests::BeforeRelease => command.env("PASSERELLE_LONG", "1"),
    };
    let finished = process::stream(command)?;
    let json = fs::read_to_string(&report)
        .ok()
        .context("expected a report from Playwright, found none; see its output above")?;
    read_playwright(&json, finished.success)
}
