//! A third engine: what `cargo xtask dist` writes, in WebKitGTK.

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
    playwright::run(workspace, "tests/webkit", &browser::others(workspace)?, tests)
}
