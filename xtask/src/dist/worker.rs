//! `worker.js`: what keeps the app on a device. It knows every file by its content, so it comes last.

use std::path::Path;

use anyhow::Result;

use crate::{process, workspace::Workspace};

/// Fails when a file that the app needs would be left out.
pub(super) fn write(workspace: &Workspace, dist: &Path) -> Result<()> {
    let mut node = workspace.command("node")?;
    node.arg("www/offline/build.mjs").arg(dist);
    process::step("build the worker of the app", node)
}
