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
    cargo_test(workspace, &["-p", "passerelle", "--no-default-features", "--features", "cli"])
}

/// What those leave out: the parts that need web crates, what renders widgets, and this crate's own tests, in one
/// build. The tests of `tests/core` are not run twice, since they see model and engine only.
pub(super) fn workspace(workspace: &Workspace) -> Result<Outcome> {
    // Nothing here computes for long.
    let quickly_built = "profile.test.package.passerelle.opt-level=0";
    let all = ["--workspace", "--features", "passerelle/render", "--config", quickly_built];
    let units = [&all[..], &["--lib", "--bins", "--test", "render"]].concat();
    let examples = [&all[..], &["--doc"]].concat();
    Ok(cargo_test(workspace, &units)?.and(cargo_test(workspace, &examples)?))
}

/// What fuzzing begins with and what it has found, tried without a fuzzer.
pub(super) fn seeds(workspace: &Workspace) -> Result<Outcome> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["test", "--no-fail-fast", "--manifest-path", "fuzz/Cargo.toml"]);
    cargo.args(["--no-default-features", "--features", "web", "--lib"]);
    cargo.env("CARGO_TARGET_DIR", workspace.target().join("fuzz"));
    run(cargo)
}

pub(super) fn cargo_test(workspace: &Workspace, args: &[&str]) -> Result<Outcome> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["test", "--no-fail-fast"]).args(args);
    run(cargo)
}

pub(super) fn run(cargo: Command) -> Result<Outcome> {
    let finished = process::stream(cargo)?;
    Ok(read_libtest(&finished.output, finished.success))
}
