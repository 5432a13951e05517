//! The tests of the built pages in a real browser, from outside.

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
    let told = [
        ("PASSERELLE_URL", server.url().into()),
        ("PASSERELLE_COMMAND", renderer.program().into()),
        ("PASSERELLE_WHOLE_CHROMIUM", browser::chromium(workspace)?.into()),
    ];
    playwright::run(workspace, "tests/e2e", &told, tests)
}
