//! Every state of every widget, by tools that look for barriers.

use anyhow::Result;

use super::{builds::Builds, playwright};
use crate::{renderer::Renderer, report::Outcome, serve::Server, tools, workspace::Workspace};

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    playwright_args: &[String],
) -> Result<Outcome> {
    tools::install(workspace)?;
    builds.pkg()?;
    let renderer = Renderer::build(workspace)?;
    let server = Server::start(workspace, 0, None)?;
    let url = server.url();
    let command = renderer.program().display().to_string();
    let told = [("PASSERELLE_URL", url.as_str()), ("PASSERELLE_COMMAND", &command)];
    playwright::run(workspace, "tests/access", &told, playwright_args)
}
