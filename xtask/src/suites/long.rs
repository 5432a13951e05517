//! What takes too long for every change: `docs/long-runs.md` says how it went.

use std::{thread, time::Duration};

use anyhow::{Result, anyhow};
use clap::ValueEnum;

use super::{
    access, again, builds::Builds, fuzz, hosts, monkey, orca, playwright::Tests, pwa, timed,
};
use crate::{
    record,
    report::{Counts, Outcome, Report},
    soak,
    workspace::Workspace,
};

/// Where the last run of each is told, below a title.
const PAGE: &str = "docs/long-runs.md";
const TITLE: &str = "## The last run of each\n";

/// What takes an hour, by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum LongRun {
    /// Each target for minutes
    Fuzz,
    /// 100,000 events
    Monkey,
    /// A whole quiz by a screen reader, word for word
    Orca,
    /// 20,000 visitors of two kiosks
    Soak,
}

/// What every run leaves to the days before a release, by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ReleaseRun {
    /// Every state of every widget in Firefox and WebKitGTK
    Access,
    /// `dist/` built a second time, the same to the byte; `pkg/` as npm has it
    Again,
    /// The pages of partners in Firefox and WebKitGTK
    Hosts,
    /// The answers that the app keeps, in Firefox
    Pwa,
}

/// Runs what is chosen, all when nothing is named, whatever becomes of each, and tells of each once it has ended.
pub(crate) fn run(workspace: &Workspace, chosen: &[LongRun]) -> Result<Vec<Report>> {
    let builds = Builds::of(workspace);
    let is_chosen = |run: LongRun| chosen.is_empty() || chosen.contains(&run);
    let mut reports = Vec::new();
    if is_chosen(LongRun::Orca) {
        reports.push(told(workspace, timed("orca", || orca::run(workspace, &builds)))?);
    }
    if is_chosen(LongRun::Monkey) {
        let walk = || monkey::run(workspace, &builds, monkey::LONG, Tests::OfEveryRun(&[]));
        reports.push(told(workspace, timed("monkey", walk))?);
    }
    if is_chosen(LongRun::Fuzz) {
        // Before anybody measures how fast a screen is. Where that fails, the run itself says so.
        drop(crate::fuzz::build(workspace));
    }
    // Two screens leave a third of two processors, and who tries inputs takes no more than that.
    thread::scope(|scope| {
        let fuzz = is_chosen(LongRun::Fuzz)
            .then(|| scope.spawn(|| timed("fuzz", || fuzz::run(workspace, fuzz::LONG))));
        if is_chosen(LongRun::Soak) {
            reports.push(told(workspace, timed("soak", || welcome(workspace)))?);
        }
        if let Some(fuzz) = fuzz {
            let panicked = |_| Report::new("fuzz", Duration::ZERO, Err(anyhow!("it panicked")));
            reports.push(told(workspace, fuzz.join().unwrap_or_else(panicked))?);
        }
        Ok(reports)
    })
}

/// The same before a release.
pub(crate) fn before_release(workspace: &Workspace, chosen: &[ReleaseRun]) -> Result<Vec<Report>> {
    let builds = Builds::of(workspace);
    let chosen = if chosen.is_empty() { ReleaseRun::value_variants() } else { chosen };
    let reports = chosen.iter().map(|it| match it {
        ReleaseRun::Access => {
            timed("access", || access::run(workspace, &builds, Tests::BeforeRelease))
        }
        ReleaseRun::Again => timed("again", || again::run(workspace, &builds)),
        ReleaseRun::Hosts => {
            timed("hosts", || hosts::run(workspace, &builds, Tests::BeforeRelease))
        }
        ReleaseRun::Pwa => timed("pwa", || pwa::run(workspace, &builds, Tests::BeforeRelease)),
    });
    reports.map(|it| told(workspace, it)).collect()
}

fn welcome(workspace: &Workspace) -> Result<Outcome> {
    soak::run(workspace, soak::VISITORS, 1)?;
    Ok(Outcome::new(Counts { passed: 1, failed: 0, skipped: 0 }, true))
}

fn told(workspace: &Workspace, report: Report) -> Result<Report> {
    let name = format!("`{}`", report.name());
    record::write(workspace, PAGE, TITLE, &name, &report.cells())?;
    Ok(report)
}
