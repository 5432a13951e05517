//! The tests of the built pages in a real browser, from outside.

use anyhow::Result;

use super::playwright;
use crate::{
    pkg::{self, Profile},
    renderer::Renderer,
    report::Outcome,
    serve::Server,
    tools,
    workspace::Workspace,
};

pub(super) fn run(workspace: &Workspace, playwright_args: &[String]) -> Result<Outcome> {
    tools::install(workspace)?;
    pkg::build(workspace, Profile::Release)?;
    let renderer = Renderer::build(workspace)?;
    let server = Server::start(workspace, 0, None)?;
    let told = [
        ("PASSERELLE_URL", server.url()),
        ("PASSERELLE_COMMAND", renderer.program().display().to_string()),
    ];
    let told = told.each_ref().map(|(name, value)| (*name, value.as_str()));
    playwright::run(workspace, "tests/e2e", &told, playwright_args)
}
