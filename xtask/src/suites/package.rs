//! What users of the package and of the crate have: `pkg/` installed from the archive that npm would
//! publish, and the example of a Yew application.

use anyhow::{Result, ensure};

use super::playwright;
use crate::{
    pkg::{self, Profile},
    process,
    report::Outcome,
    tools,
    workspace::Workspace,
};

pub(super) fn run(workspace: &Workspace, playwright_args: &[String]) -> Result<Outcome> {
    tools::install(workspace)?;
    pkg::build(workspace, Profile::Release)?;
    build_yew_app(workspace)?;
    playwright::run(workspace, "tests/package", &[], playwright_args)
}

/// Builds `examples/yew-app` into `target/yew-app`, as Trunk would.
fn build_yew_app(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["build", "-p", "yew-app", "--target", "wasm32-unknown-unknown"]);
    let is_built = process::stream(cargo)?.success;
    ensure!(is_built, "expected examples/yew-app to build: see above");
    let mut bindgen = workspace.command("wasm-bindgen")?;
    bindgen.arg("target/wasm32-unknown-unknown/debug/yew-app.wasm").args([
        "--target",
        "web",
        "--out-dir",
        "target/yew-app",
    ]);
    process::step("build the glue of examples/yew-app", bindgen)
}
