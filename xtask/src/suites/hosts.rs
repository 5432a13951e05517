//! The widgets in the pages of partners, each page a situation, in three engines.

use anyhow::Result;

use super::{builds::Builds, playwright, yew_example};
use crate::{browser, pages, report::Outcome, serve::Server, tools, workspace::Workspace};

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    playwright_args: &[String],
) -> Result<Outcome> {
    with(workspace, builds, false, playwright_args)
}

/// What every run leaves to Chromium, in Firefox and WebKitGTK, which take their time over it.
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
    pages::bundle(workspace)?;
    yew_example::build(workspace, "yew-elements", &workspace.built_www().join("hosts/yew"))?;
    let server = Server::start(workspace, 0, None)?;
    let mut told = vec![("PASSERELLE_URL", server.url().into())];
    told.extend(browser::others(workspace)?);
    told.extend(is_long.then(|| ("PASSERELLE_LONG", "1".into())));
    playwright::run(workspace, "tests/hosts", &told, playwright_args)
}
