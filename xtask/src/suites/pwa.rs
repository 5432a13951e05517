//! The app: what `cargo xtask dist` writes, without a network, with a new version, with a broken device.

use anyhow::{Context, Result};

use super::playwright;
use crate::{browser, dist, renderer::Renderer, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, playwright_args: &[String]) -> Result<Outcome> {
    tools::install(workspace)?;
    let renderer = Renderer::build(workspace)?;
    dist::build(workspace, &renderer)?;
    let firefox = browser::firefox(workspace)?;
    let firefox = firefox.to_str().context("expected a path in UTF-8 to Firefox")?;
    playwright::run(workspace, "tests/pwa", &[("PASSERELLE_FIREFOX", firefox)], playwright_args)
}
