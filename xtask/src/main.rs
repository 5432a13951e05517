//! What a developer runs: `cargo xtask serve`, `build`, `dist`, `test`, `bench`, `fuzz`, `soak` and
//! `monkey`.
//!
//! Rust by rustup and Node.js are all a machine needs beforehand; the rest is
//! installed into `target/tools` and `node_modules` on first use, never
//! globally. Nothing here is part of the library.

mod args;
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
mod record;
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

use anyhow::Result;
use clap::Parser;

use crate::{
    args::{Cli, Command},
    renderer::Renderer,
    workspace::Workspace,
};

fn main() -> ExitCode {
    if let Some(code) = pkg::run_instead() {
        return code;
    }
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
            let reports = if let Some(chosen) = &args.long {
                suites::long::run(&workspace, chosen)?
            } else if let Some(chosen) = &args.release {
                suites::long::before_release(&workspace, chosen)?
            } else {
                suites::run(&workspace, &args.suites, &args.playwright)
            };
            return Ok(report::print(&reports));
        }
        Command::Bench(args) => bench::run(&workspace, &args)?,
        Command::Fuzz(args) => fuzz::run(&workspace, args.target, args.run())?,
        Command::Monkey(args) => {
            let reports = [suites::walk(&workspace, args.walk())];
            return Ok(report::print(&reports));
        }
        Command::Soak(args) => soak::run(&workspace, args.visitors, args.seed)?,
    }
    Ok(ExitCode::SUCCESS)
}
