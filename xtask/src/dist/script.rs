//! The script of the elements, as a server hands it out.

use std::fs;

use anyhow::{Context, Result};

use super::asset::Asset;
use crate::{disk, pkg, process, workspace::Workspace};

/// Chromium compiles all of the script while it comes in, beside the page, instead of each function at its first call.
const COMPILE_AHEAD: &str = "//# allFunctionsCalledOnLoad";

/// One script with the glue in it; it takes no WebAssembly but this, and no dataset of ours but this.
pub(super) fn bundle(
    workspace: &Workspace,
    version: &str,
    wasm: &Asset,
    dataset: &Asset,
) -> Result<Vec<u8>> {
    let file = workspace.target().join("elements.js");
    let mut command = pkg::bundler(workspace, version, &file)?;
    command
        // Chooses what `#files` is, in package.json.
        .args(["--conditions=dist", "--minify"])
        .arg(format!("--define:WASM=\"./{}\"", wasm.file))
        .arg(format!("--define:WASM_INTEGRITY=\"{}\"", wasm.integrity))
        .arg(format!("--define:DATASET=\"./{}\"", dataset.file))
        .arg(format!("--define:DATASET_INTEGRITY=\"{}\"", dataset.integrity))
        .arg(format!(
            "--banner:js={COMPILE_AHEAD}\n/*! Passerelle {version}. Licences: {} */",
            pkg::LICENCES[0]
        ));
    process::step("bundle the script for servers", command)?;
    let script = disk::read(&file)?;
    fs::remove_file(&file).with_context(|| format!("failed to remove {}", file.display()))?;
    Ok(script)
}
