//! The command `passerelle kiosk`, with a real browser that crashes, hangs and is killed.

use anyhow::Result;

use super::{builds::Builds, native};
use crate::{browser, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>) -> Result<Outcome> {
    let chromium = browser::chromium(workspace)?;
    tools::install(workspace)?;
    builds.pkg()?;
    let kiosk = ["-p", "passerelle", "--no-default-features", "--features", "kiosk"];
    // What decides how often the page is tried.
    let units = native::cargo_test(workspace, &[&kiosk[..], &["--lib", "cli::kiosk"]].concat())?;
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["test", "--no-fail-fast"]).args(kiosk).args(["--test", "kiosk"]);
    cargo.env("PASSERELLE_CHROMIUM", chromium).env("PASSERELLE_PKG", workspace.pkg());
    Ok(units.and(native::run(cargo)?))
}
