//! Every state of every widget, by tools that look for barriers, in three engines.

use anyhow::Result;

use super::{builds::Builds, playwright};
use crate::{
    browser, renderer::Renderer, report::Outcome, serve::Server, tools, workspace::Workspace,
};

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    playwright_args: &[String],
) -> Result<Outcome> {
    with(workspace, builds, false, playwright_args)
}

/// Every state in Firefox and WebKitGTK, which take their time over it.
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
    builds.pkg()?;
    let renderer = Renderer::build(workspace)?;
    let server = Server::start(workspace, 0, None)?;
    let mut told = vec![
        ("PASSERELLE_URL", server.url().into()),
        ("PASSERELLE_COMMAND", renderer.program().into()),
    ];
    told.extend(browser::others(workspace)?);
    told.extend(is_long.then(|| ("PASSERELLE_LONG", "1".into())));
    playwright::run(workspace, "tests/access", &told, playwright_args)
}
