//! The tests of the built pages in a real browser, from outside.

use anyhow::Result;

use super::playwright;
use crate::{
    pkg::{self, Profile},
    report::Outcome,
    serve::Server,
    tools,
    workspace::Workspace,
};

pub(super) fn run(workspace: &Workspace, playwright_args: &[String]) -> Result<Outcome> {
    tools::install(workspace)?;
    pkg::build(workspace, Profile::Release)?;
    let server = Server::start(workspace, 0, None)?;
    playwright::run(workspace, "tests/e2e", &[("PASSERELLE_URL", &server.url())], playwright_args)
}
