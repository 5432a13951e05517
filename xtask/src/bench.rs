//! Runs the benchmark of `benches/search` on this machine, then in headless Chromium.

use anyhow::{Result, ensure};

use crate::{process, suites::web, workspace::Workspace};

/// The widgets are not needed.
const ARGS: [&str; 6] =
    ["bench", "--package", "passerelle", "--bench", "search", "--no-default-features"];

pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    println!("\n== this machine");
    let mut native = workspace.command("cargo")?;
    native.args(ARGS);
    let is_done = process::stream(native)?.success;
    ensure!(is_done, "the benchmark failed on this machine: see above");

    println!("\n== the browser");
    let is_done = process::stream(web::cargo(workspace, &ARGS)?)?.success;
    ensure!(is_done, "the benchmark failed in the browser: see above");
    Ok(())
}
