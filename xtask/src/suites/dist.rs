//! What a server hands out: `dist/`.

use anyhow::Result;

use super::{
    builds::Builds,
    playwright::{self, Tests},
};
use crate::{bench::budgets, renderer::Renderer, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>, tests: Tests<'_>) -> Result<Outcome> {
    tools::install(workspace)?;
    let renderer = Renderer::build(workspace)?;
    builds.dist(&renderer)?;
    let sizes = budgets::check(workspace)?;
    let told = [("PASSERELLE_COMMAND", renderer.program().into())];
    Ok(sizes.and(playwright::run(workspace, "tests/dist", &told, tests)?))
}
