//! The benchmarks in `benches/engine`, `benches/verdict` and `benches/search`.

use std::process::Command;

use anyhow::{Result, ensure};

use super::BenchArgs;
use crate::{disk, process, suites::web, workspace::Workspace};

/// The widgets are not needed.
const ARGS: [&str; 5] = ["bench", "--package", "passerelle", "--no-default-features", "--bench"];

/// Parse, evaluate, plan and search on this machine, by criterion.
pub(super) fn measure(workspace: &Workspace) -> Result<()> {
    println!("\n== the engine");
    for bench in ["engine", "verdict"] {
        let mut cargo = workspace.command("cargo")?;
        cargo.args(ARGS).arg(bench);
        cargo.env("CRITERION_HOME", workspace.target().join("bench/criterion"));
        // As a server would build it; what visitors download is made small instead.
        cargo.env("CARGO_PROFILE_BENCH_OPT_LEVEL", "3");
        in_view(cargo)?;
    }
    Ok(())
}

/// Verdicts through the JavaScript API, beside engines of the peers where these are installed.
pub(super) fn verdicts(workspace: &Workspace, args: &BenchArgs) -> Result<()> {
    println!("\n== verdicts, in Node.js");
    let mut node = workspace.command("node")?;
    node.arg("benches/verdict/node.mjs");
    node.arg("--out").arg(workspace.target().join("bench/verdicts.json"));
    if let Some(peers) = &args.peers {
        node.arg("--peers").arg(std::path::absolute(peers)?);
    }
    in_view(node).map(drop)
}

/// Every keystroke on this machine, then in headless Chromium.
pub(super) fn search(workspace: &Workspace) -> Result<()> {
    let args = [&ARGS[..], &["search"]].concat();
    println!("\n== search, on this machine");
    let mut native = workspace.command("cargo")?;
    native.args(&args);
    let native = in_view(native)?;
    println!("\n== search, in the browser");
    let browser = in_view(web::cargo(workspace, &args)?)?;
    let folder = workspace.target().join("bench");
    disk::write(&folder.join("search-native.txt"), native)?;
    disk::write(&folder.join("search-browser.txt"), browser)
}

/// Runs it and returns what it said.
fn in_view(command: Command) -> Result<String> {
    let finished = process::stream(command)?;
    ensure!(finished.success, "the benchmark failed: see above");
    Ok(finished.output)
}
