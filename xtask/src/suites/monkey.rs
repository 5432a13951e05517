//! Walks at random, in three engines: what widgets show agrees with a model after every event.

use std::fs;

use anyhow::{Context, Result};

use super::{builds::Builds, playwright};
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
    playwright_args: &[String],
) -> Result<Outcome> {
    let programs = [
        ("PASSERELLE_FIREFOX", browser::firefox(workspace)?),
        ("PASSERELLE_WEBKIT", browser::webkit(workspace)?),
        ("PASSERELLE_XVFB", browser::xvfb(workspace)?),
    ];
    tools::install(workspace)?;
    builds.pkg()?;
    let file = write(workspace, walk)?;
    let server = Server::start(workspace, 0, None)?;
    let mut told = vec![("PASSERELLE_URL", server.url()), ("PASSERELLE_WALK", file)];
    told.extend(SHARES.map(|(name, share)| (name, (walk.n_events / share).to_string())));
    for (variable, program) in programs {
        let program = program.into_os_string().into_string().ok();
        told.push((variable, program.context("expected a path in UTF-8")?));
    }
    let told: Vec<_> = told.iter().map(|(name, value)| (*name, value.as_str())).collect();
    playwright::run(workspace, "tests/monkey", &told, playwright_args)
}

/// Writes a walk with what each widget has to show, and says where.
fn write(workspace: &Workspace, walk: Walk) -> Result<String> {
    let folder = workspace.target().join("monkey");
    fs::create_dir_all(&folder)?;
    let file = folder.join("walk.jsonl");
    let mut command = workspace.command("cargo")?;
    command
        .args(["run", "--package", "monkey", "--"])
        .args([walk.seed, walk.n_events].map(|it| it.to_string()))
        .arg(&file);
    process::step("write a walk at random", command)?;
    file.into_os_string().into_string().ok().context("expected a path in UTF-8")
}
