//! The tests of the components in a real browser.
//!
//! This is what `wasm-pack test --headless --chrome` does, which works here
//! too; but it stops at the first test program that fails, and cannot be told
//! `--no-fail-fast`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    browser, process,
    report::{Outcome, read_libtest},
    tools,
    workspace::Workspace,
};

pub(super) fn run(workspace: &Workspace) -> Result<Outcome> {
    // Only this one: the others are for this machine, and would be built for nothing.
    let args = ["test", "-p", "passerelle", "--test", "web", "--no-fail-fast"];
    let finished = process::stream(cargo(workspace, &args)?)?;
    Ok(read_libtest(&finished.output, finished.success))
}

/// Cargo, which runs what it builds in headless Chromium.
pub(crate) fn cargo(workspace: &Workspace, args: &[&str]) -> Result<Command> {
    tools::install(workspace)?;
    // The driver first: where both are installed, it brings the Chromium of
    // its own version.
    let driver = browser::chromedriver(workspace)?;
    let chromium = browser::chromium(workspace)?;
    let capabilities = write_capabilities(workspace, &chromium)?;

    let mut cargo = workspace.command("cargo")?;
    cargo
        .args(args)
        .args(["--target", "wasm32-unknown-unknown"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        // Unoptimised wasm on a slow machine; 20 seconds by default.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Ok(cargo)
}

/// The `webdriver.json` of the root, and where Chromium is: chromedriver looks
/// in fewer places than we do.
fn write_capabilities(workspace: &Workspace, chromium: &Path) -> Result<PathBuf> {
    let source = workspace.root().join("webdriver.json");
    let text = fs::read_to_string(&source)
        .with_context(|| format!("failed to read {}", source.display()))?;
    let mut capabilities: Value = serde_json::from_str(&text)
        .with_context(|| format!("expected JSON in {}", source.display()))?;
    capabilities["goog:chromeOptions"]["binary"] = json!(chromium);
    let path = workspace.target().join("webdriver.json");
    fs::write(&path, capabilities.to_string())
        .with_context(|| format!("failed to write {}", path.display()))?;
    Ok(path)
}
