//! What users of the package and of the crate have: `pkg/` installed from the archive that npm would
//! publish, and the example of a Yew application.

use anyhow::Result;

use super::{
    builds::Builds,
    playwright::{self, Tests},
    yew_example,
};
use crate::{report::Outcome, tools, workspace::Workspace};

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>, tests: Tests<'_>) -> Result<Outcome> {
    tools::install(workspace)?;
    builds.pkg()?;
    yew_example::build(workspace, "yew-app", &workspace.target().join("yew-app"))?;
    playwright::run(workspace, "tests/package", &[], tests)
}
