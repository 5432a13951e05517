//! `sbom.cdx.json`: what others have written that is in these files, as `CycloneDX` has it.
//!
//! Without a time and without a number drawn by chance, so that two builds of one commit are the same.

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::{LIBRARY, asset::Asset, files::Files};
use crate::{
    disk,
    pkg::{self, Package},
    process,
    workspace::Workspace,
};

/// What is in `worker.js`, which keeps the app on a device.
const IN_WORKER: [&str; 4] =
    ["workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"];

pub(super) fn write(workspace: &Workspace, files: &Files, dist: &Path) -> Result<()> {
    let crates = pkg::compiled(workspace)?;
    let (ours, others): (Vec<_>, Vec<_>) = crates.iter().partition(|it| it.name == "passerelle");
    let licence = ours.first().context("expected passerelle among its crates")?.licence.as_str();
    let ours = component("library", "npm", ["passerelle", &files.version], licence);

    let mut components: Vec<_> = files.all().into_iter().map(file).collect::<Result<_>>()?;
    components.push(standard_library(workspace)?);
    components.extend(others.into_iter().map(of_crate));
    for name in IN_WORKER {
        components.push(of_npm(workspace, name)?);
    }
    let references: BTreeSet<_> =
        components.iter().filter_map(|it| it["bom-ref"].as_str()).map(str::to_owned).collect();
    let bom = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": ours, "lifecycles": [{ "phase": "build" }] },
        "components": components,
        "dependencies": [{ "ref": ours["bom-ref"], "dependsOn": references }],
    });
    disk::write(&dist.join("sbom.cdx.json"), format!("{bom:#}\n"))
}

fn of_crate(package: &Package) -> Value {
    // As it was written before SPDX had a way to say it.
    let licence = package.licence.replace('/', " OR ");
    component("library", "cargo", [&package.name, &package.version], &licence)
}

/// A package of npm, as it is installed.
fn of_npm(workspace: &Workspace, name: &str) -> Result<Value> {
    let path = workspace.installed().join("node_modules").join(name).join("package.json");
    let package: Value = serde_json::from_str(&disk::read_text(&path)?)?;
    let text = |key: &str| {
        package[key].as_str().with_context(|| format!("expected `{key}` in {}", path.display()))
    };
    Ok(component("library", "npm", [name, text("version")?], text("license")?))
}

/// Of Rust, which no registry has.
fn standard_library(workspace: &Workspace) -> Result<Value> {
    let mut rustc = workspace.command("rustc")?;
    rustc.arg("--version");
    let said = process::read(rustc)?;
    let version = said.split(' ').nth(1).context("expected `rustc` to say its version")?;
    Ok(component("framework", "generic", ["rust-std", version], "MIT OR Apache-2.0"))
}

fn component(kind: &str, registry: &str, [name, version]: [&str; 2], licence: &str) -> Value {
    let purl = format!("pkg:{registry}/{name}@{version}");
    json!({
        "type": kind,
        "bom-ref": purl,
        "name": name,
        "version": version,
        "licenses": [{ "expression": licence }],
        "purl": purl,
    })
}

/// A file that all the others are in, with what tells that it is that one.
fn file(asset: &Asset) -> Result<Value> {
    let hash = asset.integrity.trim_start_matches("sha384-");
    let hash: Vec<_> =
        BASE64_STANDARD.decode(hash)?.iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{LIBRARY}/{}", asset.file);
    Ok(json!({
        "type": "file",
        "bom-ref": name,
        "name": name,
        "hashes": [{ "alg": "SHA-384", "content": hash.concat() }],
    }))
}
