//! Every state of every widget, by tools that look for barriers, in three engines.

use anyhow::Result;

use super::{
    builds::Builds,
    playwright::{self, Tests},
};
use crate::{
    browser, renderer::Renderer, report::Outcome, serve::Server, tools, workspace::Workspace,
};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>, tests: Tests<'_>) -> Result<Outcome> {
    tools::install(workspace)?;
    builds.pkg()?;
    let renderer = Renderer::build(workspace)?;
    let server = Server::for_tests(workspace)?;
    let mut told = vec![
        ("PASSERELLE_URL", server.url().into()),
        ("PASSERELLE_COMMAND", renderer.program().into()),
    ];
    told.extend(browser::others(workspace)?);
    playwright::run(workspace, "tests/access", &told, tests)
}
