//! The widgets in the pages of partners, each page a situation, in two engines.

use anyhow::{Context, Result};

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
    let firefox = browser::firefox(workspace)?;
    let firefox = firefox.to_str().context("expected a path in UTF-8 to Firefox")?;
    let server = Server::start(workspace, 0, None)?;
    let told = [("PASSERELLE_URL", server.url()), ("PASSERELLE_FIREFOX", firefox.to_owned())];
    let told = told.each_ref().map(|(name, value)| (*name, value.as_str()));
    playwright::run(workspace, "tests/hosts", &told, playwright_args)
}
