//! The tests of the built pages in a real browser, from outside.

use std::{
    env::consts::EXE_SUFFIX,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

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
    let renderer = renderer(workspace)?;
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
        .env("PASSERELLE_COMMAND", renderer)
        .env("PASSERELLE_CHROMIUM", chromium);
    let finished = process::stream(command)?;
    let json = fs::read_to_string(&report)
        .ok()
        .context("expected a report from Playwright, found none; see its output above")?;
    Ok(Outcome { counts: count_playwright(&json)?, success: finished.success })
}

/// The command `passerelle`, which renders widgets for pages of the tests.
fn renderer(workspace: &Workspace) -> Result<PathBuf> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["build", "--quiet", "-p", "passerelle", "--bin", "passerelle"]);
    cargo.args(["--features", "render"]);
    process::step("build the command `passerelle`", cargo)?;
    // Where cargo puts it, which a variable of the environment may change.
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["metadata", "--no-deps", "--format-version=1"]);
    let metadata: Value = serde_json::from_str(&process::read(cargo)?)?;
    let target = metadata["target_directory"].as_str().context("cargo says where it builds")?;
    Ok(Path::new(target).join("debug").join(format!("passerelle{EXE_SUFFIX}")))
}
