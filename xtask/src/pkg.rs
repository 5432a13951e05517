//! Makes `pkg/`: the wasm, its glue, the element shell that loads them, and what npm wants beside them.

mod npm;

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{process, workspace::Workspace};

/// How much a build is optimised.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Profile {
    /// For an edit that wants to be on the page soon: 5 seconds on two busy
    /// cores, where a release build, with its link-time optimisation and
    /// wasm-opt, took 47.
    Dev,
    /// What is published.
    Release,
}

/// Replaces `pkg/` by a new one; when the build fails, the old one stays.
pub(crate) fn build(workspace: &Workspace, profile: Profile) -> Result<()> {
    let fresh = workspace.target().join("pkg");
    remove_dir(&fresh)?;
    wasm_pack(workspace, profile, &fresh)?;
    let version = npm::complete(workspace, profile, &fresh)?;
    bundle_elements(workspace, profile, &version, &fresh)?;
    write_stylesheet(workspace, &fresh)?;
    swap(&fresh, &workspace.pkg(), &workspace.target().join("pkg-old"))
}

fn wasm_pack(workspace: &Workspace, profile: Profile, out_dir: &Path) -> Result<()> {
    let (flag, label) = match profile {
        Profile::Dev => ("--dev", "build pkg/ without optimisations"),
        Profile::Release => ("--release", "build pkg/"),
    };
    let mut command = workspace.command("wasm-pack")?;
    command
        .args(["build", "--target", "web", "--mode", "no-install", flag])
        .args(["--out-name", "passerelle", "--out-dir"])
        .arg(out_dir);
    process::step(label, command)
}

/// One script of the modules in `src/embed/shell/`: it defines the elements, and
/// loads the rest when the first one comes into view.
fn bundle_elements(
    workspace: &Workspace,
    profile: Profile,
    version: &str,
    out_dir: &Path,
) -> Result<()> {
    let mut command = workspace.command("esbuild")?;
    command
        .args(["src/embed/shell/elements.js", "--bundle", "--format=esm", "--target=es2022"])
        .args(["--external:./passerelle.js", "--log-level=warning"])
        .arg(format!("--define:VERSION=\"{version}\""))
        .arg(format!("--outfile={}", out_dir.join("elements.js").display()));
    if let Profile::Release = profile {
        command.arg("--minify");
    }
    process::step("bundle elements.js", command)
}

/// The stylesheet of the widgets as a file, for pages that are rendered before any
/// script runs. Its parts, and their order, are those of `ui/style/mod.rs`.
fn write_stylesheet(workspace: &Workspace, out_dir: &Path) -> Result<()> {
    let folder = workspace.root().join("src/ui/style");
    let list = read(&folder.join("mod.rs"))?;
    let mut style = String::new();
    for part in list.split("include_str!(\"").skip(1).filter_map(|it| it.split('"').next()) {
        style += &read(&folder.join(part))?;
    }
    let path = out_dir.join("passerelle.css");
    fs::write(&path, style).with_context(|| format!("failed to write {}", path.display()))
}

/// Puts `fresh` in the place of `current`, so that a page loaded meanwhile gets
/// the glue and the wasm of one build.
fn swap(fresh: &Path, current: &Path, old: &Path) -> Result<()> {
    remove_dir(old)?;
    if current.exists() {
        rename(current, old)?;
    }
    rename(fresh, current)?;
    remove_dir(old)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("failed to read {}", path.display()))
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("failed to move {} to {}", from.display(), to.display()))
}

fn remove_dir(dir: &Path) -> Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    fs::remove_dir_all(dir).with_context(|| format!("failed to remove {}", dir.display()))
}
