//! The widgets in the pages of partners, each page a situation, in three engines.

use anyhow::Result;

use super::{
    builds::Builds,
    playwright::{self, Tests},
    yew_example,
};
use crate::{browser, pages, report::Outcome, serve::Server, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>, tests: Tests<'_>) -> Result<Outcome> {
    tools::install(workspace)?;
    builds.pkg()?;
    pages::bundle(workspace)?;
    yew_example::build(workspace, "yew-elements", &workspace.built_www().join("hosts/yew"))?;
    let server = Server::for_tests(workspace)?;
    let mut told = vec![("PASSERELLE_URL", server.url().into())];
    told.extend(browser::others(workspace)?);
    playwright::run(workspace, "tests/hosts", &told, tests)
}
