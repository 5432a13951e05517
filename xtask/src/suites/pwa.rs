//! The app: what `cargo xtask dist` writes, without a network, with a new version, with a broken device.

use anyhow::Result;

use super::{
    builds::Builds,
    playwright::{self, Tests},
};
use crate::{browser, renderer::Renderer, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>, tests: Tests<'_>) -> Result<Outcome> {
    tools::install(workspace)?;
    let renderer = Renderer::build(workspace)?;
    builds.dist(&renderer)?;
    let told = [
        // An app is installed by a browser with windows.
        ("PASSERELLE_CHROMIUM", browser::chromium(workspace)?.into()),
        ("PASSERELLE_FIREFOX", browser::firefox(workspace)?.into()),
    ];
    playwright::run(workspace, "tests/pwa", &told, tests)
}
