//! The tests of the built pages in a real browser, from outside.

use std::{
    env::consts::EXE_SUFFIX,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::playwright;
use crate::{
    pkg::{self, Profile},
    process,
    report::Outcome,
    serve::Server,
    tools,
    workspace::Workspace,
};

pub(super) fn run(workspace: &Workspace, playwright_args: &[String]) -> Result<Outcome> {
    tools::install(workspace)?;
    pkg::build(workspace, Profile::Release)?;
    let renderer = renderer(workspace)?;
    let server = Server::start(workspace, 0, None)?;
    let told =
        [("PASSERELLE_URL", server.url()), ("PASSERELLE_COMMAND", renderer.display().to_string())];
    let told = told.each_ref().map(|(name, value)| (*name, value.as_str()));
    playwright::run(workspace, "tests/e2e", &told, playwright_args)
}

/// The command `passerelle`, which renders widgets for pages of the tests.
fn renderer(workspace: &Workspace) -> Result<PathBuf> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["build", "--quiet", "-p", "passerelle", "--bin", "passerelle"]);
    cargo.args(["--no-default-features", "--features", "render"]);
    process::step("build the command `passerelle`", cargo)?;
    // Where cargo puts it, which a variable of the environment may change.
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["metadata", "--no-deps", "--format-version=1"]);
    let metadata: Value = serde_json::from_str(&process::read(cargo)?)?;
    let target = metadata["target_directory"].as_str().context("cargo says where it builds")?;
    Ok(Path::new(target).join("debug").join(format!("passerelle{EXE_SUFFIX}")))
}
