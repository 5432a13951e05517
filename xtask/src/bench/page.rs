//! Pages with the widgets beside pages that do the same job by other libraries, in headless Chromium.

use std::path::Path;

use anyhow::{Result, ensure};

use super::{BenchArgs, Part};
use crate::{browser, process, workspace::Workspace};

pub(super) fn measure(
    workspace: &Workspace,
    args: &BenchArgs,
    parts: &[Part],
    own: &Path,
) -> Result<()> {
    println!("\n== pages");
    let mut node = workspace.command("node")?;
    node.arg("benches/page/run.mjs").args(parts.iter().map(|it| it.name()));
    node.arg("--out").arg(workspace.target().join("bench/page.json"));
    node.arg("--own").arg(own);
    if let Some(peers) = &args.peers {
        node.arg("--peers").arg(std::path::absolute(peers)?);
    }
    node.args(args.peer.iter().flat_map(|it| ["--name", it]));
    node.args(["--rounds".to_owned(), args.rounds.to_string()]);
    node.args(["--patience".to_owned(), args.patience.to_string()]);
    node.env("PASSERELLE_CHROMIUM", browser::chromium(workspace)?);
    ensure!(process::stream(node)?.success, "the measurement of pages failed: see above");
    Ok(())
}
