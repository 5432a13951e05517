//! The app: what `cargo xtask dist` writes, without a network, with a new version, with a broken device.

use anyhow::{Context, Result};

use super::{builds::Builds, playwright};
use crate::{browser, renderer::Renderer, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    playwright_args: &[String],
) -> Result<Outcome> {
    tools::install(workspace)?;
    let renderer = Renderer::build(workspace)?;
    builds.dist(&renderer)?;
    let firefox = browser::firefox(workspace)?;
    // An app is installed by a browser with windows.
    let chromium = browser::chromium(workspace)?;
    let paths = [("PASSERELLE_CHROMIUM", chromium), ("PASSERELLE_FIREFOX", firefox)];
    let mut told = Vec::new();
    for (variable, path) in &paths {
        told.push((*variable, path.to_str().context("expected a path in UTF-8 to a browser")?));
    }
    playwright::run(workspace, "tests/pwa", &told, playwright_args)
}
