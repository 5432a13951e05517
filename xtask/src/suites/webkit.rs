//! A third engine: what `cargo xtask dist` writes, in WebKitGTK.

use anyhow::{Context, Result};

use super::{builds::Builds, playwright};
use crate::{browser, renderer::Renderer, report::Outcome, tools, workspace::Workspace};

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    playwright_args: &[String],
) -> Result<Outcome> {
    let programs = [
        ("PASSERELLE_WEBKIT", browser::webkit(workspace)?),
        ("PASSERELLE_XVFB", browser::xvfb(workspace)?),
    ];
    tools::install(workspace)?;
    let renderer = Renderer::build(workspace)?;
    builds.dist(&renderer)?;
    let mut told = Vec::new();
    for (variable, program) in &programs {
        told.push((*variable, program.to_str().context("expected a path in UTF-8")?));
    }
    playwright::run(workspace, "tests/webkit", &told, playwright_args)
}
