//! What can be asked of `cargo xtask`, and how.

use std::time::Duration;

use anyhow::{Result, bail};
use clap::{Args, Parser, Subcommand};

use crate::{
    bench, fuzz,
    pkg::Profile,
    soak,
    suites::{
        Suite,
        long::{LongRun, ReleaseRun},
        monkey::Walk,
    },
};

/// Serves, builds, tests and fuzzes Passerelle. Installs the tools it needs into this checkout.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask serve                         the pages of www/ on http://127.0.0.1:8080
  cargo xtask serve --watch                 the same, rebuilt and reloaded on every change
  cargo xtask build                         pkg/, and what visitors will download
  cargo xtask dist                          dist/, to put on a server
  cargo xtask test                          every suite
  cargo xtask test native                   the suites that need no browser
  cargo xtask test --long                   what takes an hour, instead
  cargo xtask test --release                what other engines do before a release, instead
  cargo xtask test e2e -- -g \"keyboard\"     the end-to-end tests with this in their name
  cargo xtask bench --only bytes,load       what a visitor waits for
  cargo xtask fuzz parse --minutes 10       texts that break the library
  cargo xtask fuzz --minutes 30 --record    the long run of each, and docs/fuzzing.md says how it went
  cargo xtask soak --visitors 1000          a day of a kiosk
  cargo xtask monkey --seed 7               a hundred thousand events, and no surprise";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Builds pkg/ and serves www/ at / and pkg/ at /pkg/, on this machine only
    Serve(ServeArgs),
    /// Builds pkg/ and prints the sizes of what visitors download
    Build(BuildArgs),
    /// Builds dist/, what a server hands out: the pages, and files named by their content
    Dist,
    /// Runs the test suites; the last line is `N passed, N failed`
    Test(TestArgs),
    /// Measures pages with the widgets, beside those of other libraries, and the engine; keeps the figures
    Bench(bench::BenchArgs),
    /// Looks for inputs that break the library, by cargo-fuzz; needs a C++ compiler
    Fuzz(FuzzArgs),
    /// Welcomes visitors to a kiosk, one after the other, and says what grows and what they leave behind
    Soak(SoakArgs),
    /// Does to widgets whatever can be done to them, at random, and compares what they show with a model
    Monkey(MonkeyArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// The port to listen on; when it is taken, the next free one
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// Rebuilds and reloads the page when src/, data/, www/ or Cargo.toml change
    #[arg(long)]
    pub(crate) watch: bool,
    /// Builds quickly, without optimisations (the default with --watch)
    #[arg(long, conflicts_with = "release")]
    pub(crate) dev: bool,
    /// Builds what is published (the default without --watch)
    #[arg(long)]
    pub(crate) release: bool,
}

impl ServeArgs {
    pub(crate) fn profile(&self) -> Profile {
        if self.dev || (self.watch && !self.release) { Profile::Dev } else { Profile::Release }
    }
}

#[derive(Debug, Args)]
pub(crate) struct BuildArgs {
    /// Builds quickly, without optimisations, and prints no sizes
    #[arg(long)]
    pub(crate) dev: bool,
}

impl BuildArgs {
    pub(crate) fn profile(&self) -> Profile {
        if self.dev { Profile::Dev } else { Profile::Release }
    }
}

#[derive(Debug, Args)]
pub(crate) struct TestArgs {
    /// Which suites to run; all by default. One that fails never stops the next
    pub(crate) suites: Vec<Suite>,
    /// Instead of them what takes an hour, or what is named of it; docs/long-runs.md says how it went
    #[arg(long, value_name = "RUN", num_args = 0.., conflicts_with_all = ["suites", "playwright"])]
    pub(crate) long: Option<Vec<LongRun>>,
    /// Instead of them what is looked at before a release, or what is named of it; as above
    #[arg(long, value_name = "RUN", num_args = 0.., conflicts_with_all = ["suites", "playwright", "long"])]
    pub(crate) release: Option<Vec<ReleaseRun>>,
    /// Passed on to Playwright
    #[arg(last = true)]
    pub(crate) playwright: Vec<String>,
}

impl TestArgs {
    pub(crate) fn check(&self) -> Result<()> {
        let is_one = matches!(
            self.suites[..],
            [Suite::E2e
                | Suite::Hosts
                | Suite::Package
                | Suite::Dist
                | Suite::Pwa
                | Suite::Webkit
                | Suite::Monkey
                | Suite::Access]
        );
        if !is_one && !self.playwright.is_empty() {
            bail!(
                "expected one suite of e2e, hosts, package, dist, pwa, webkit, monkey and access, and no other, for what follows `--`"
            );
        }
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(crate) struct FuzzArgs {
    /// What to try; by default each in turn
    pub(crate) target: Option<fuzz::Target>,
    /// How long to try each
    #[arg(long, default_value_t = 1)]
    pub(crate) minutes: u32,
    /// Writes into docs/fuzzing.md how it went
    #[arg(long)]
    pub(crate) record: bool,
    /// Keeps in fuzz/corpus some of the inputs that reached something new
    #[arg(long)]
    pub(crate) keep: bool,
}

impl FuzzArgs {
    pub(crate) fn run(&self) -> fuzz::Run {
        let time = Duration::from_secs(u64::from(self.minutes) * 60);
        fuzz::Run { time, is_recorded: self.record, is_kept: self.keep }
    }
}

#[derive(Debug, Args)]
pub(crate) struct SoakArgs {
    /// How many: 20,000 are weeks of a fair, and take most of an hour
    #[arg(long, default_value_t = soak::VISITORS)]
    pub(crate) visitors: u32,
    /// Another seed is another crowd
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u32,
}

#[derive(Debug, Args)]
pub(crate) struct MonkeyArgs {
    /// How many events in Chromium; a quarter of them in Firefox, an eighth in WebKitGTK
    #[arg(long, default_value_t = 100_000)]
    pub(crate) events: u32,
    /// Another seed is another walk
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u32,
}

impl MonkeyArgs {
    pub(crate) fn walk(&self) -> Walk {
        Walk { seed: self.seed, n_events: self.events }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
