//! The test suites and how each is run.

mod dist;
mod e2e;
mod hosts;
mod kiosk;
mod native;
mod package;
mod playwright;
mod pwa;
pub(crate) mod web;
mod yew_example;

use std::time::Instant;

use anyhow::Result;
use clap::ValueEnum;

use crate::{
    report::{Outcome, Report},
    workspace::Workspace,
};

/// What can be asked for by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Suite {
    /// Model and engine without any web crate, then the whole workspace
    Native,
    /// The components in headless Chromium, by wasm-bindgen-test
    Web,
    /// The pages of www/ in headless Chromium, by Playwright
    E2e,
    /// The widgets in the pages of www/hosts/, as partners might write them, in Chromium and Firefox
    Hosts,
    /// The npm package and the crate as their users have them: installed, bundled, in headless Chromium
    Package,
    /// What `cargo xtask dist` writes: files, snippets and the configurator, in headless Chromium
    Dist,
    /// The command `passerelle kiosk`, with a headless Chromium that crashes, hangs and is killed
    Kiosk,
    /// The app of `cargo xtask dist` with the server killed, updated, damaged, in Chromium and Firefox
    Pwa,
}

/// Runs the chosen suites, all when none is named, whatever becomes of each.
pub(crate) fn run(
    workspace: &Workspace,
    chosen: &[Suite],
    playwright_args: &[String],
) -> Vec<Report> {
    let is_chosen = |suite: Suite| chosen.is_empty() || chosen.contains(&suite);
    let mut reports = Vec::new();
    if is_chosen(Suite::Native) {
        reports.push(timed("core", || native::core(workspace)));
        reports.push(timed("workspace", || native::workspace(workspace)));
    }
    if is_chosen(Suite::Web) {
        reports.push(timed("web", || web::run(workspace)));
    }
    if is_chosen(Suite::E2e) {
        reports.push(timed("e2e", || e2e::run(workspace, playwright_args)));
    }
    if is_chosen(Suite::Hosts) {
        reports.push(timed("hosts", || hosts::run(workspace, playwright_args)));
    }
    if is_chosen(Suite::Package) {
        reports.push(timed("package", || package::run(workspace, playwright_args)));
    }
    if is_chosen(Suite::Dist) {
        reports.push(timed("dist", || dist::run(workspace, playwright_args)));
    }
    if is_chosen(Suite::Kiosk) {
        reports.push(timed("kiosk", || kiosk::run(workspace)));
    }
    if is_chosen(Suite::Pwa) {
        reports.push(timed("pwa", || pwa::run(workspace, playwright_args)));
    }
    reports
}

fn timed(name: &'static str, suite: impl FnOnce() -> Result<Outcome>) -> Report {
    println!("\n== {name}");
    let started = Instant::now();
    let result = suite();
    Report::new(name, started.elapsed(), result)
}
