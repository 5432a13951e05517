//! Keeps the paths of this machine out of the wasm, so that it is the same wherever it is built.

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{process, workspace::Workspace};

/// Flags of rustc. Messages of a panic name source files: those of
/// crates are then below `/crates`, and those of the standard library where Rust's own builds have them.
pub(super) fn rustflags(workspace: &Workspace) -> Result<Vec<String>> {
    let mut flags = vec![remap(workspace.root(), "/passerelle")];
    for folder in folders_of_crates(workspace)? {
        flags.push(remap(Path::new(&folder), "/crates"));
    }
    let library =
        Path::new(&rustc(workspace, &["--print", "sysroot"])?).join("lib/rustlib/src/rust");
    let version = rustc(workspace, &["-vV"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    let commit = commit.context("expected a commit hash in what `rustc -vV` says")?;
    flags.push(remap(&library, &format!("/rustc/{commit}")));
    Ok(flags)
}

fn remap(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

/// The folders of a registry have names that depend on the registry.
fn folders_of_crates(workspace: &Workspace) -> Result<BTreeSet<String>> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["metadata", "--format-version=1", "--filter-platform=wasm32-unknown-unknown"]);
    let metadata: Value = serde_json::from_str(&process::read(cargo)?)?;
    let packages =
        metadata["packages"].as_array().context("expected packages of `cargo metadata`")?;
    let folders = packages.iter().filter(|it| !it["source"].is_null()).filter_map(|it| {
        let manifest = Path::new(it["manifest_path"].as_str()?);
        Some(manifest.parent()?.parent()?.display().to_string())
    });
    Ok(folders.collect())
}

fn rustc(workspace: &Workspace, args: &[&str]) -> Result<String> {
    let mut rustc = workspace.command("rustc")?;
    rustc.args(args);
    process::read(rustc)
}
