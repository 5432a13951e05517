//! An explorer of many professions beside one of few, in headless Chromium.

use anyhow::{Result, ensure};

use super::BenchArgs;
use crate::{browser, process, workspace::Workspace};

pub(super) fn measure(workspace: &Workspace, args: &BenchArgs) -> Result<()> {
    println!("\n== explorer");
    let folder = workspace.target().join("bench");
    let mut node = workspace.command("node")?;
    node.arg("benches/explorer/run.mjs");
    node.arg("--dist").arg(workspace.dist());
    node.arg("--work").arg(folder.join("explorer"));
    node.arg("--out").arg(folder.join("explorer.json"));
    node.args(["--rounds".to_owned(), args.rounds.to_string()]);
    node.args(["--patience".to_owned(), args.patience.to_string()]);
    node.env("PASSERELLE_CHROMIUM", browser::chromium(workspace)?);
    ensure!(process::stream(node)?.success, "the measurement of the explorer failed: see above");
    Ok(())
}
