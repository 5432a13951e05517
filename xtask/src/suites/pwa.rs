//! The app: what `cargo xtask dist` writes, without a network, with a new version, with a broken device.

use anyhow::Result;

use super::{builds::Builds, playwright};
use crate::{browser, renderer::Renderer, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    playwright_args: &[String],
) -> Result<Outcome> {
    with(workspace, builds, false, playwright_args)
}

/// What the page of the app keeps by itself, in Firefox.
pub(super) fn elsewhere(workspace: &Workspace, builds: &Builds<'_>) -> Result<Outcome> {
    with(workspace, builds, true, &[])
}

fn with(
    workspace: &Workspace,
    builds: &Builds<'_>,
    is_long: bool,
    playwright_args: &[String],
) -> Result<Outcome> {
    tools::install(workspace)?;
    let renderer = Renderer::build(workspace)?;
    builds.dist(&renderer)?;
    let mut told = vec![
        // An app is installed by a browser with windows.
        ("PASSERELLE_CHROMIUM", browser::chromium(workspace)?.into()),
        ("PASSERELLE_FIREFOX", browser::firefox(workspace)?.into()),
    ];
    told.extend(is_long.then(|| ("PASSERELLE_LONG", "1".into())));
    playwright::run(workspace, "tests/pwa", &told, playwright_args)
}
