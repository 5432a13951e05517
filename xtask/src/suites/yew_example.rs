//! The examples of Yew applications, as Trunk would build them.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::{process, workspace::Workspace};

/// Builds the example into a folder.
pub(super) fn build(workspace: &Workspace, name: &str, out_dir: &Path) -> Result<()> {
    // All of them at once, since cargo would compile what they share anew for each.
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["build", "-p", "yew-app", "-p", "yew-elements"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    let is_built = process::stream(cargo)?.success;
    ensure!(is_built, "expected examples/{name} to build: see above");
    let mut bindgen = workspace.command("wasm-bindgen")?;
    bindgen
        .arg(format!("target/wasm32-unknown-unknown/debug/{name}.wasm"))
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(out_dir);
    process::step(&format!("build the glue of examples/{name}"), bindgen)
}
