//! The tests of the built pages in a real browser, from outside.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    browser,
    pkg::{self, Profile},
    process,
    report::{Outcome, count_playwright},
    serve::Server,
    tools,
    workspace::Workspace,
};

pub(super) fn run(workspace: &Workspace, playwright_args: &[String]) -> Result<Outcome> {
    tools::install(workspace)?;
    let chromium = browser::chromium(workspace)?;
    pkg::build(workspace, Profile::Release)?;
    let server = Server::start(workspace, 0, None)?;

    let report = workspace.target().join("playwright.json");
    // One of an earlier run must not be taken for this one's.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = workspace.command("playwright")?;
    command
        .args(["test", "--config", "tests/e2e/playwright.config.mjs", "--reporter=list,json"])
        .args(playwright_args)
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .env("PASSERELLE_URL", server.url())
        .env("PASSERELLE_CHROMIUM", chromium);
    let finished = process::stream(command)?;
    let json = fs::read_to_string(&report)
        .ok()
        .context("expected a report from Playwright, found none; see its output above")?;
    Ok(Outcome { counts: count_playwright(&json)?, success: finished.success })
}
