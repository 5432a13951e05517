//! Makes `pkg/`: the wasm, its glue, the element shell that loads them, and what npm wants beside them.

mod bindgen;
mod licences;
mod npm;
mod paths;
mod smallest;

use std::{path::Path, process::Command};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{disk, process, workspace::Workspace};

/// How much a build is optimised.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Profile {
    /// For an edit that wants to be on the page soon: 5 seconds on two busy
    /// cores, where a release build, with its link-time optimisation and
    /// wasm-opt, took 47.
    Dev,
    /// What is published on npm, and what any stable toolchain builds.
    Release,
    /// What a server hands out: the same, with a standard library that is built along for size.
    Smallest,
}

impl Profile {
    /// Whether others than the one who builds will have it.
    pub(crate) fn is_published(self) -> bool {
        !matches!(self, Self::Dev)
    }
}

pub(crate) use self::bindgen::run_instead;

/// The files with the licences of all that is in the wasm.
pub(crate) use self::licences::FILES as LICENCES;
/// The crates that the wasm is made of.
pub(crate) use self::licences::{Package, compiled};

/// Replaces `pkg/` by a new one and returns its version; when the build fails, the old one stays.
pub(crate) fn build(workspace: &Workspace, profile: Profile) -> Result<String> {
    let fresh = workspace.target().join("pkg");
    disk::remove_dir(&fresh)?;
    wasm_pack(workspace, profile, &fresh)?;
    let version = npm::complete(workspace, profile, &fresh)?;
    bundle_elements(workspace, profile, &version, &fresh)?;
    write_stylesheet(workspace, &fresh)?;
    write_dataset(workspace, &fresh)?;
    if profile.is_published() {
        licences::write(workspace, &fresh)?;
    }
    disk::swap(&fresh, &workspace.pkg(), &workspace.target().join("pkg-old"))?;
    Ok(version)
}

fn wasm_pack(workspace: &Workspace, profile: Profile, out_dir: &Path) -> Result<()> {
    let (flag, label) = match profile {
        Profile::Dev => ("--dev", "build pkg/ without optimisations"),
        Profile::Release => ("--release", "build pkg/"),
        Profile::Smallest => ("--release", "build pkg/ with a standard library of its own"),
    };
    let mut command = workspace.command("wasm-pack")?;
    command
        .args(["build", "--target", "web", "--mode", "no-install", flag])
        .args(["--out-name", "passerelle", "--out-dir"])
        .arg(out_dir);
    bindgen::stand_in(workspace, &mut command)?;
    if profile.is_published() {
        // Also so that nothing else of the machine is in what is published: no flags of whoever builds it.
        let mut flags = paths::rustflags(workspace)?;
        if let Profile::Smallest = profile {
            flags.extend(smallest::RUSTFLAGS.map(str::to_owned));
            smallest::prepare(&mut command);
        }
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    }
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
    let mut command = bundler(workspace, version, &out_dir.join("elements.js"))?;
    command.arg("--external:./passerelle.js");
    if profile.is_published() {
        command.arg("--minify");
    }
    process::step("bundle elements.js", command)
}

/// A command that makes one script of the shell.
pub(crate) fn bundler(workspace: &Workspace, version: &str, out_file: &Path) -> Result<Command> {
    let mut command = workspace.command("esbuild")?;
    command
        .args(["src/embed/shell/elements.js", "--bundle", "--format=esm", "--target=es2022"])
        .arg("--log-level=warning")
        .arg(format!("--define:VERSION=\"{version}\""))
        .arg(format!("--outfile={}", out_file.display()));
    Ok(command)
}

/// The dataset of those who have none of their own, without the white space that is for its editors.
fn write_dataset(workspace: &Workspace, out_dir: &Path) -> Result<()> {
    let text = disk::read_text(&workspace.root().join("data/travail-social.json"))?;
    let dataset: Value = serde_json::from_str(&text)?;
    disk::write(&out_dir.join("travail-social.json"), dataset.to_string())
}

/// The stylesheet of a card and a first question as a file, for pages that are rendered before any
/// script runs. Its parts, and their order, are those of `ui/style/mod.rs`.
fn write_stylesheet(workspace: &Workspace, out_dir: &Path) -> Result<()> {
    let folder = workspace.root().join("src/ui/style");
    let list = disk::read_text(&folder.join("mod.rs"))?;
    let (_, first) = list.split_once("const FIRST: ").context("expected FIRST in ui/style")?;
    let (first, _) = first.split_once(';').context("expected an end of FIRST in ui/style")?;
    let mut style = String::new();
    for part in first.split("include_str!(\"").skip(1).filter_map(|it| it.split('"').next()) {
        style += &disk::read_text(&folder.join(part))?;
    }
    let file = out_dir.join("passerelle.css");
    disk::write(&file, style)?;
    let mut esbuild = workspace.command("esbuild")?;
    esbuild.arg(&file).args(["--minify", "--log-level=warning", "--allow-overwrite"]);
    esbuild.arg(format!("--outfile={}", file.display()));
    process::step("minify the stylesheet", esbuild)
}
