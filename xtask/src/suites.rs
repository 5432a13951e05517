//! The test suites and how each is run.

mod access;
mod again;
mod builds;
mod dist;
mod e2e;
mod fuzz;
mod hosts;
mod kiosk;
pub(crate) mod long;
pub(crate) mod monkey;
mod native;
mod orca;
mod package;
mod playwright;
mod pwa;
mod supply;
pub(crate) mod web;
mod webkit;
mod yew_example;

use std::time::Instant;

use anyhow::Result;
use clap::ValueEnum;

use self::{builds::Builds, playwright::Tests};
use crate::{
    report::{Outcome, Report},
    workspace::Workspace,
};

/// What can be asked for by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Suite {
    /// Model and engine without any web crate, then the whole workspace
    Native,
    /// Licences, doubles and origins of all crates, by cargo-deny
    Supply,
    /// What cargo-fuzz tries in half a minute a target; needs a C++ compiler
    Fuzz,
    /// The components in headless Chromium, by wasm-bindgen-test
    Web,
    /// What `cargo xtask dist` writes: sizes, files, snippets and the configurator, in headless Chromium
    Dist,
    /// The pages of www/ in headless Chromium, by Playwright
    E2e,
    /// The widgets in the pages of www/hosts/, as partners might write them, in Chromium and Firefox
    Hosts,
    /// The npm package and the crate as their users have them: installed, bundled, in headless Chromium
    Package,
    /// The command `passerelle kiosk`, with a headless Chromium that crashes, hangs and is killed
    Kiosk,
    /// The app of `cargo xtask dist` with the server killed, updated, damaged, in Chromium and Firefox
    Pwa,
    /// The same app in WebKitGTK, by its own driver, on a screen that nobody sees
    Webkit,
    /// Walks at random over widgets, which agree with a model after every event, in Chromium, Firefox and WebKitGTK
    Monkey,
    /// Every state of every widget, looked at for barriers by axe and IBM Equal Access; its HTML by html-validate
    Access,
}

/// Runs the chosen suites, all when none is named, whatever becomes of each.
pub(crate) fn run(
    workspace: &Workspace,
    chosen: &[Suite],
    playwright_args: &[String],
) -> Vec<Report> {
    let is_chosen = |suite: Suite| chosen.is_empty() || chosen.contains(&suite);
    let builds = Builds::of(workspace);
    let tests = Tests::OfEveryRun(playwright_args);
    let mut reports = Vec::new();
    if is_chosen(Suite::Native) {
        reports.push(timed("core", || native::core(workspace)));
        reports.push(timed("workspace", || native::workspace(workspace)));
        // A fuzzer begins with them.
        if !is_chosen(Suite::Fuzz) {
            reports.push(timed("seeds", || native::seeds(workspace)));
        }
    }
    if is_chosen(Suite::Supply) {
        reports.push(timed("supply", || supply::run(workspace)));
    }
    if is_chosen(Suite::Fuzz) {
        reports.push(timed("fuzz", || fuzz::run(workspace, fuzz::SHORT)));
    }
    if is_chosen(Suite::Web) {
        reports.push(timed("web", || web::run(workspace)));
    }
    // What it builds is what visitors have, and serves the suites that follow.
    if is_chosen(Suite::Dist) {
        reports.push(timed("dist", || dist::run(workspace, &builds, tests)));
    }
    if is_chosen(Suite::E2e) {
        reports.push(timed("e2e", || e2e::run(workspace, &builds, tests)));
    }
    if is_chosen(Suite::Hosts) {
        reports.push(timed("hosts", || hosts::run(workspace, &builds, tests)));
    }
    if is_chosen(Suite::Package) {
        reports.push(timed("package", || package::run(workspace, &builds, tests)));
    }
    if is_chosen(Suite::Kiosk) {
        reports.push(timed("kiosk", || kiosk::run(workspace, &builds)));
    }
    if is_chosen(Suite::Pwa) {
        reports.push(timed("pwa", || pwa::run(workspace, &builds, tests)));
    }
    if is_chosen(Suite::Webkit) {
        reports.push(timed("webkit", || webkit::run(workspace, &builds, tests)));
    }
    if is_chosen(Suite::Monkey) {
        reports.push(timed("monkey", || monkey::run(workspace, &builds, monkey::SHORT, tests)));
    }
    if is_chosen(Suite::Access) {
        reports.push(timed("access", || access::run(workspace, &builds, tests)));
    }
    reports
}

/// A longer walk than that of the suite.
pub(crate) fn walk(workspace: &Workspace, walk: monkey::Walk) -> Report {
    let builds = Builds::of(workspace);
    timed("monkey", || monkey::run(workspace, &builds, walk, Tests::OfEveryRun(&[])))
}

fn timed(name: &'static str, suite: impl FnOnce() -> Result<Outcome>) -> Report {
    println!("\n== {name}");
    let started = Instant::now();
    let result = suite();
    Report::new(name, started.elapsed(), result)
}
