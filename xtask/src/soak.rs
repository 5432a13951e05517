//! Weeks of a fair in one run: visitors who touch what they find, one after the other, on two screens.

use anyhow::{Context, Result, ensure};

use crate::{
    browser,
    pkg::{self, Profile},
    process,
    serve::Server,
    tools,
    workspace::Workspace,
};

/// Weeks of a fair.
pub(crate) const VISITORS: u32 = 20_000;

/// Welcomes so many visitors, half of them at each of two kiosks, and writes `report.{json,html}` of each below
/// `target/soak/`.
pub(crate) fn run(workspace: &Workspace, visitors: u32, seed: u32) -> Result<()> {
    tools::install(workspace)?;
    pkg::build(workspace, Profile::Release)?;
    let server = Server::for_tests(workspace)?;
    let folder = workspace.target().join("soak");
    let mut command = workspace.command("node")?;
    command
        .arg("tests/soak/soak.mjs")
        .args([visitors, seed].map(|it| it.to_string()))
        .arg(&folder)
        .env("PASSERELLE_URL", server.url())
        .env("PASSERELLE_CHROMIUM", browser::headless(workspace)?);
    let is_sound = process::stream(command).context("failed to run Node.js")?.success;
    for screen in ["left", "right"] {
        println!("{}", folder.join(screen).join("report.html").display());
    }
    ensure!(is_sound, "something grows, or is left behind: see above");
    Ok(())
}
