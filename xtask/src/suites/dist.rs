//! What a server hands out: `dist/`, and the same built a second time, in another folder.

use anyhow::Result;

use super::playwright;
use crate::{disk, dist, renderer::Renderer, report::Outcome, tools, workspace::Workspace};

/// What a build reads.
const SOURCES: [&str; 14] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "benches",
    "data",
    "examples",
    "package.json",
    "rust-toolchain.toml",
    "src",
    "www",
    "xtask",
];

pub(super) fn run(workspace: &Workspace, playwright_args: &[String]) -> Result<Outcome> {
    tools::install(workspace)?;
    // One for both: it takes a minute to build, and no path gets into what it writes.
    let renderer = Renderer::build(workspace)?;
    dist::build(workspace, &renderer)?;
    let elsewhere = copy(workspace)?;
    dist::build(&elsewhere, &renderer)?;
    let told = [
        ("PASSERELLE_AGAIN", elsewhere.dist().display().to_string()),
        ("PASSERELLE_COMMAND", renderer.program().display().to_string()),
    ];
    let told = told.each_ref().map(|(name, value)| (*name, value.as_str()));
    playwright::run(workspace, "tests/dist", &told, playwright_args)
}

/// A checkout of the same files, in which nothing was built yet but by this suite.
fn copy(workspace: &Workspace) -> Result<Workspace> {
    let elsewhere = workspace.copied_to(&workspace.target().join("elsewhere"));
    for source in SOURCES {
        let copy = elsewhere.root().join(source);
        if copy.is_dir() {
            disk::remove_dir(&copy)?;
        }
        disk::copy(&workspace.root().join(source), &copy)?;
    }
    Ok(elsewhere)
}
