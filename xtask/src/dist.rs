//! Makes `dist/`: what a server hands out to every page that has pasted a snippet, and pages of its own.
//!
//! Two builds of one commit are the same to the byte: nothing here looks at the clock, and no path of the
//! machine is in what it writes.

mod asset;
mod compress;
mod files;
mod headers;
mod pages;
mod prerendered;
mod sbom;
mod script;
mod snippet;
mod worker;

use std::path::Path;

use anyhow::Result;

use self::{asset::Asset, files::Files};
use crate::{
    disk,
    pkg::{self, Profile},
    progress,
    renderer::Renderer,
    sizes,
    workspace::Workspace,
};

/// The folder with what pages load, and what has to go with it; it may be served from anywhere.
const LIBRARY: &str = "passerelle";

/// Replaces `dist/` by a new one; when the build fails, the old one stays.
pub(crate) fn build(workspace: &Workspace, renderer: &Renderer) -> Result<()> {
    let version = pkg::build(workspace, Profile::Smallest)?;
    let fresh = workspace.target().join("dist");
    disk::remove_dir(&fresh)?;

    let files = files(workspace, version)?;
    write_library(workspace, &files, &fresh.join(LIBRARY))?;
    disk::write(&fresh.join("integrity.json"), format!("{:#}\n", files.manifest()))?;
    disk::write(&fresh.join("_headers"), headers::text(&files))?;
    disk::write(&fresh.join("snippet.html"), snippet::text(&files))?;
    pages::write(workspace, &files, &fresh)?;
    prerendered::write(workspace, renderer, &files, &fresh)?;
    sbom::write(workspace, &files, &fresh)?;
    worker::write(workspace, &fresh)?;

    disk::swap(&fresh, &workspace.dist(), &workspace.target().join("dist-old"))?;
    print!("{}", sizes::table(&files.sizes()));
    Ok(())
}

fn files(workspace: &Workspace, version: String) -> Result<Files> {
    let read = |name: &str| disk::read(&workspace.pkg().join(name));
    let wasm = progress::during("compress the WebAssembly", |_| {
        Ok(Asset::new("passerelle.wasm", read("passerelle_bg.wasm")?)?)
    })?;
    let dataset = Asset::new("travail-social.json", read("travail-social.json")?)?;
    let script = script::bundle(workspace, &version, &wasm, &dataset)?;
    let script = Asset::new("elements.js", script)?;
    let stylesheet = Asset::new("passerelle.css", read("passerelle.css")?)?;
    Ok(Files { version, script, wasm, dataset, stylesheet })
}

/// Writes what pages load, and the licences of all that is in it.
fn write_library(workspace: &Workspace, files: &Files, folder: &Path) -> Result<()> {
    files.write(folder)?;
    for name in pkg::LICENCES {
        disk::copy(&workspace.pkg().join(name), &folder.join(name))?;
    }
    Ok(())
}
