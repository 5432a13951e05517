//! The applications in `www/hosts/` that have to be bundled before a browser can run them.

use anyhow::Result;

use crate::{process, workspace::Workspace};

/// Bundles those in JavaScript. The server has what is made of them in front of `www/`.
pub(crate) fn bundle(workspace: &Workspace) -> Result<()> {
    let mut node = workspace.command("node")?;
    node.arg("www/hosts/build.mjs").arg(workspace.built_www().join("hosts"));
    process::step("bundle the applications of www/hosts/", node)
}
