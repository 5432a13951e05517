//! What a developer runs: `cargo xtask serve`, `build`, `dist`, `test`, `bench`, `fuzz` and `soak`.
//!
//! Rust by rustup and Node.js are all a machine needs beforehand; the rest is
//! installed into `target/tools` and `node_modules` on first use, never
//! globally. Nothing here is part of the library.

mod bench;
mod browser;
mod disk;
mod dist;
mod fuzz;
mod pages;
mod pkg;
mod prerequisites;
mod process;
mod progress;
mod renderer;
mod report;
mod serve;
mod sizes;
mod soak;
mod suites;
mod tools;
mod watch;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Args, Parser, Subcommand};

use crate::{pkg::Profile, renderer::Renderer, suites::Suite, workspace::Workspace};

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    match command {
        Command::Serve(args) => {
            tools::install(&workspace)?;
            pages::bundle(&workspace)?;
            let profile = args.profile();
            if args.watch {
                watch::serve(&workspace, args.port, profile)?;
            } else {
                pkg::build(&workspace, profile)?;
                serve::serve(&workspace, args.port)?;
            }
        }
        Command::Build(args) => {
            tools::install(&workspace)?;
            pkg::build(&workspace, args.profile())?;
            // Nobody downloads an unoptimised build.
            if !args.dev {
                sizes::print(&workspace)?;
            }
        }
        Command::Dist => {
            tools::install(&workspace)?;
            let renderer = Renderer::build(&workspace)?;
            dist::build(&workspace, &renderer)?;
        }
        Command::Test(args) => {
            args.check()?;
            let reports = suites::run(&workspace, &args.suites, &args.playwright);
            return Ok(report::print(&reports));
        }
        Command::Bench => bench::run(&workspace)?,
        Command::Fuzz(args) => fuzz::run(&workspace, args.target, args.minutes)?,
        Command::Soak(args) => soak::run(&workspace, args.visitors, args.seed)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Serves, builds, tests and fuzzes Passerelle. Installs the tools it needs into this checkout.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask serve                         the pages of www/ on http://127.0.0.1:8080
  cargo xtask serve --watch                 the same, rebuilt and reloaded on every change
  cargo xtask build                         pkg/, and what visitors will download
  cargo xtask dist                          dist/, to put on a server
  cargo xtask test                          every suite
  cargo xtask test native                   the suites that need no browser
  cargo xtask test e2e -- -g \"keyboard\"     the end-to-end tests with this in their name
  cargo xtask fuzz parse --minutes 10       texts that break the library
  cargo xtask soak --visitors 1000          a day of a kiosk";

#[derive(Debug, Subcommand)]
enum Command {
    /// Builds pkg/ and serves www/ at / and pkg/ at /pkg/, on this machine only
    Serve(ServeArgs),
    /// Builds pkg/ and prints the sizes of what visitors download
    Build(BuildArgs),
    /// Builds dist/, what a server hands out: the pages, and files named by their content
    Dist,
    /// Runs the test suites; the last line is `N passed, N failed`
    Test(TestArgs),
    /// Measures how long search takes, on this machine and in headless Chromium
    Bench,
    /// Looks for inputs that break the library, by cargo-fuzz; needs a C++ compiler
    Fuzz(FuzzArgs),
    /// Welcomes visitors to a kiosk, one after the other, and says what grows and what they leave behind
    Soak(SoakArgs),
}

#[derive(Debug, Args)]
struct ServeArgs {
    /// The port to listen on; when it is taken, the next free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Rebuilds and reloads the page when src/, data/, www/ or Cargo.toml change
    #[arg(long)]
    watch: bool,
    /// Builds quickly, without optimisations (the default with --watch)
    #[arg(long, conflicts_with = "release")]
    dev: bool,
    /// Builds what is published (the default without --watch)
    #[arg(long)]
    release: bool,
}

impl ServeArgs {
    fn profile(&self) -> Profile {
        if self.dev || (self.watch && !self.release) { Profile::Dev } else { Profile::Release }
    }
}

#[derive(Debug, Args)]
struct BuildArgs {
    /// Builds quickly, without optimisations, and prints no sizes
    #[arg(long)]
    dev: bool,
}

impl BuildArgs {
    fn profile(&self) -> Profile {
        if self.dev { Profile::Dev } else { Profile::Release }
    }
}

#[derive(Debug, Args)]
struct TestArgs {
    /// Which suites to run; all by default. One that fails never stops the next
    suites: Vec<Suite>,
    /// Passed on to Playwright
    #[arg(last = true)]
    playwright: Vec<String>,
}

impl TestArgs {
    fn check(&self) -> Result<()> {
        let is_one = matches!(
            self.suites[..],
            [Suite::E2e | Suite::Hosts | Suite::Package | Suite::Dist | Suite::Pwa]
        );
        if !is_one && !self.playwright.is_empty() {
            bail!(
                "expected one suite of e2e, hosts, package, dist and pwa, and no other, for what follows `--`"
            );
        }
        Ok(())
    }
}

#[derive(Debug, Args)]
struct FuzzArgs {
    /// What to try; by default each in turn
    target: Option<fuzz::Target>,
    /// How long to try each
    #[arg(long, default_value_t = 1)]
    minutes: u32,
}

#[derive(Debug, Args)]
struct SoakArgs {
    /// How many: 20,000 are weeks of a fair, and take most of an hour
    #[arg(long, default_value_t = 20_000)]
    visitors: u32,
    /// Another seed is another crowd
    #[arg(long, default_value_t = 1)]
    seed: u32,
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
