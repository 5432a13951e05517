//! The command `passerelle kiosk`, with a real browser that crashes, hangs and is killed.

use anyhow::Result;

use super::{builds::Builds, native};
use crate::{browser, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>) -> Result<Outcome> {
    let chromium = browser::chromium(workspace)?;
    tools::install(workspace)?;
    builds.pkg()?;
    let mut cargo = native::with_everything(workspace, &["--test", "kiosk"])?;
    cargo.env("PASSERELLE_CHROMIUM", chromium).env("PASSERELLE_PKG", workspace.pkg());
    // They wait for a clock most of the time.
    cargo.env("RUST_TEST_THREADS", "4");
    native::run(cargo)
}
