//! The tests that need no browser.

use std::process::Command;

use anyhow::Result;

use crate::{
    process,
    report::{Outcome, read_libtest},
    workspace::Workspace,
};

/// Model, engine and the command for editors, built without one web crate.
pub(super) fn core(workspace: &Workspace) -> Result<Outcome> {
    let args = ["-p", "passerelle", "--no-default-features", "--features", "cli"];
    run(cargo_test(workspace, &args)?)
}

/// What those leave out: the parts that need web crates, what renders widgets, what shows a page for weeks, and this
/// crate's own tests. The tests of `tests/core` are not run twice, since they see model and engine only.
pub(super) fn workspace(workspace: &Workspace) -> Result<Outcome> {
    let units = run(with_everything(workspace, &["--lib", "--bins", "--test", "render"])?)?;
    let examples = run(with_everything(workspace, &["--doc"])?)?;
    Ok(units.and(examples))
}

/// Tests of one build that has it all.
pub(super) fn with_everything(workspace: &Workspace, args: &[&str]) -> Result<Command> {
    cargo_test(workspace, &[&EVERYTHING, args].concat())
}

const EVERYTHING: [&str; 5] = [
    "--workspace",
    "--features",
    "passerelle/kiosk,passerelle/render",
    "--config",
    // Nothing here computes for long.
    "profile.test.package.passerelle.opt-level=0",
];

/// What fuzzing begins with and what it has found, tried without a fuzzer.
pub(super) fn seeds(workspace: &Workspace) -> Result<Outcome> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["test", "--no-fail-fast", "--manifest-path", "fuzz/Cargo.toml"]);
    cargo.args(["--no-default-features", "--features", "web", "--lib"]);
    cargo.env("CARGO_TARGET_DIR", workspace.target().join("fuzz"));
    run(cargo)
}

fn cargo_test(workspace: &Workspace, args: &[&str]) -> Result<Command> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["test", "--no-fail-fast"]).args(args);
    Ok(cargo)
}

pub(super) fn run(cargo: Command) -> Result<Outcome> {
    let finished = process::stream(cargo)?;
    Ok(read_libtest(&finished.output, finished.success))
}
