//! What a screen reader says of a whole quiz, word for word.

use anyhow::Result;

use super::{
    builds::Builds,
    playwright::{self, Tests},
};
use crate::{browser, report::Outcome, serve::Server, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>) -> Result<Outcome> {
    browser::screen_reader(workspace)?;
    tools::install(workspace)?;
    builds.pkg()?;
    let server = Server::for_tests(workspace)?;
    let told = [
        ("PASSERELLE_URL", server.url().into()),
        // Browsers that have a window to be read.
        ("PASSERELLE_WHOLE_CHROMIUM", browser::chromium(workspace)?.into()),
        ("PASSERELLE_FIREFOX", browser::firefox(workspace)?.into()),
    ];
    playwright::run(workspace, "tests/orca", &told, Tests::OfEveryRun(&[]))
}
