//! The widgets in the pages of partners, each page a situation, in three engines.

use std::ffi::OsString;

use anyhow::Result;

use super::{builds::Builds, playwright, yew_example};
use crate::{browser, pages, report::Outcome, serve::Server, tools, workspace::Workspace};

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    playwright_args: &[String],
) -> Result<Outcome> {
    tools::install(workspace)?;
    builds.pkg()?;
    pages::bundle(workspace)?;
    yew_example::build(workspace, "yew-elements", &workspace.built_www().join("hosts/yew"))?;
    with(workspace, None, playwright_args)
}

/// What was written to do harm, in WebKitGTK, which takes its time over it.
pub(super) fn payloads(workspace: &Workspace, builds: &Builds<'_>) -> Result<Outcome> {
    tools::install(workspace)?;
    builds.pkg()?;
    with(workspace, Some(("PASSERELLE_LONG", "1".into())), &[])
}

fn with(
    workspace: &Workspace,
    more: Option<(&'static str, OsString)>,
    playwright_args: &[String],
) -> Result<Outcome> {
    let server = Server::start(workspace, 0, None)?;
    let mut told = vec![("PASSERELLE_URL", server.url().into())];
    told.extend(browser::others(workspace)?);
    told.extend(more);
    playwright::run(workspace, "tests/hosts", &told, playwright_args)
}
