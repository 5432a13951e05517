//! The tests that need no browser.

use std::process::Command;

use anyhow::Result;

use crate::{
    process,
    report::{Outcome, count_libtest},
    workspace::Workspace,
};

/// Model, engine and the command for editors, built without one web crate.
pub(super) fn core(workspace: &Workspace) -> Result<Outcome> {
    cargo_test(workspace, &["-p", "passerelle", "--no-default-features", "--features", "cli"])
}

/// What those leave out: the parts that need web crates, and this crate's own tests. The other tests of
/// `tests/` are not run twice, since they see model and engine only.
pub(super) fn workspace(workspace: &Workspace) -> Result<Outcome> {
    let units = cargo_test(workspace, &["--workspace", "--lib", "--bins"])?;
    let examples = cargo_test(workspace, &["-p", "passerelle", "--doc"])?;
    let render =
        ["-p", "passerelle", "--no-default-features", "--features", "render", "--test", "render"];
    Ok(units.and(examples).and(cargo_test(workspace, &render)?).and(seeds(workspace)?))
}

/// What fuzzing begins with and what it has found, tried without a fuzzer.
fn seeds(workspace: &Workspace) -> Result<Outcome> {
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
    Ok(Outcome { counts: count_libtest(&finished.output), success: finished.success })
}
