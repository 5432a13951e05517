//! What takes too long for every change: `docs/long-runs.md` says how it went.

use anyhow::Result;
use clap::ValueEnum;

use super::{access, again, builds::Builds, fuzz, hosts, monkey, orca, timed};
use crate::{
    record,
    report::{Counts, Outcome, Report},
    soak,
    workspace::Workspace,
};

/// Where the last run of each is told, below a title.
const PAGE: &str = "docs/long-runs.md";
const TITLE: &str = "## The last run of each\n";

/// What can be asked for by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum LongRun {
    /// `dist/` built a second time, the same to the byte; `pkg/` as npm has it
    Again,
    /// Every state of every widget in Firefox and WebKitGTK
    Access,
    /// Each target for minutes
    Fuzz,
    /// The pages of partners in Firefox and WebKitGTK
    Hosts,
    /// 100,000 events
    Monkey,
    /// A whole quiz by a screen reader, word for word
    Orca,
    /// 20,000 visitors of a kiosk
    Soak,
}

/// Runs what is chosen, all when nothing is named, whatever becomes of each, and tells of each once it has ended.
pub(crate) fn run(workspace: &Workspace, chosen: &[LongRun]) -> Result<Vec<Report>> {
    let builds = Builds::of(workspace);
    let all = LongRun::value_variants();
    let chosen = if chosen.is_empty() { all } else { chosen };
    chosen
        .iter()
        .map(|it| {
            let report = match it {
                LongRun::Again => timed("again", || again::run(workspace, &builds)),
                LongRun::Access => timed("access", || access::elsewhere(workspace, &builds)),
                LongRun::Fuzz => timed("fuzz", || fuzz::run(workspace, fuzz::LONG)),
                LongRun::Hosts => timed("hosts", || hosts::elsewhere(workspace, &builds)),
                LongRun::Monkey => {
                    timed("monkey", || monkey::run(workspace, &builds, monkey::LONG, &[]))
                }
                LongRun::Orca => timed("orca", || orca::run(workspace, &builds)),
                LongRun::Soak => timed("soak", || {
                    soak::run(workspace, soak::VISITORS, 1)?;
                    Ok(Outcome::new(Counts { passed: 1, failed: 0, skipped: 0 }, true))
                }),
            };
            let name = format!("`{}`", report.name());
            record::write(workspace, PAGE, TITLE, &name, &report.cells())?;
            Ok(report)
        })
        .collect()
}
