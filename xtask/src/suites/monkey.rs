//! Walks at random, in three engines: what widgets show agrees with a model after every event.

use std::{fs, path::PathBuf};

use anyhow::Result;

use super::{
    builds::Builds,
    playwright::{self, Tests},
};
use crate::{browser, process, report::Outcome, serve::Server, tools, workspace::Workspace};

/// Which part of a walk is done in each engine. The slower it is, the less.
const SHARES: [(&str, u32); 3] = [
    ("PASSERELLE_EVENTS_CHROMIUM", 1),
    ("PASSERELLE_EVENTS_FIREFOX", 4),
    ("PASSERELLE_EVENTS_WEBKIT", 8),
];

/// A walk, by its seed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walk {
    pub(crate) seed: u32,
    pub(crate) n_events: u32,
}

/// What every run of the tests does.
pub(super) const SHORT: Walk = Walk { seed: 1, n_events: 2_000 };
/// And what the long runs do.
pub(super) const LONG: Walk = Walk { seed: 1, n_events: 100_000 };

pub(super) fn run(
    workspace: &Workspace,
    builds: &Builds<'_>,
    walk: Walk,
    tests: Tests<'_>,
) -> Result<Outcome> {
    tools::install(workspace)?;
    builds.pkg()?;
    let file = write(workspace, walk)?;
    let server = Server::for_tests(workspace)?;
    let mut told = vec![("PASSERELLE_URL", server.url().into()), ("PASSERELLE_WALK", file.into())];
    told.extend(SHARES.map(|(name, share)| (name, (walk.n_events / share).to_string().into())));
    told.extend(browser::others(workspace)?);
    playwright::run(workspace, "tests/monkey", &told, tests)
}

/// Writes a walk with what each widget has to show, and says where.
fn write(workspace: &Workspace, walk: Walk) -> Result<PathBuf> {
    let folder = workspace.target().join("monkey");
    fs::create_dir_all(&folder)?;
    let file = folder.join("walk.jsonl");
    let mut command = workspace.command("cargo")?;
    command
        .args(["run", "--package", "monkey", "--"])
        .args([walk.seed, walk.n_events].map(|it| it.to_string()))
        .arg(&file);
    process::step("write a walk at random", command)?;
    Ok(file)
}
