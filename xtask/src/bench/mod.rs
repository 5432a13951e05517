//! Measures the widgets beside other libraries, and the engine by itself; keeps the figures that the README shows.

pub(crate) mod budgets;
mod contender;
mod engine;
mod explorer;
mod figures;
mod page;

use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::{Args, ValueEnum};

use crate::{disk, dist, process, renderer::Renderer, tools, workspace::Workspace};

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct BenchArgs {
    /// What to measure; by default everything
    #[arg(long, value_delimiter = ',', value_enum)]
    only: Vec<Part>,
    /// How often pages are loaded and used; under ten, times are rough
    #[arg(long, default_value_t = 10)]
    rounds: u32,
    /// A folder with other contenders for the same job: a folder for each, with contender.json and dist/
    #[arg(long, value_name = "DIR")]
    peers: Option<PathBuf>,
    /// Which of them; by default all
    #[arg(long, value_name = "NAME", value_delimiter = ',', requires = "peers")]
    peer: Vec<String>,
    /// How many seconds each sample waits for other programs to leave the processors alone
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    patience: u32,
    /// Measures dist/ and pkg/ as they are
    #[arg(long)]
    no_build: bool,
    /// Measures nothing: the report once more, of what was measured before
    #[arg(long, conflicts_with = "only")]
    as_measured: bool,
    /// Writes the sizes and ratios into README.md and docs/performance.md
    #[arg(long)]
    write: bool,
    /// Writes benches/budgets.json anew, by dist/, and measures nothing
    #[arg(long)]
    write_budgets: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask bench                                    everything, without peers
  cargo xtask bench --peers ../bench/contenders --write
  cargo xtask bench --only load,interact --peers DIR --peer preact,react,static-floor --rounds 20
  cargo xtask bench --only explorer,engine --no-build  without the pages, by the dist/ that is there
  cargo xtask bench --write-budgets                    after a change that makes files larger, or smaller";

/// What can be measured.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Part {
    /// Whether all contenders do the same job
    Verify,
    /// What a visitor downloads
    Bytes,
    /// From the first request to a page that can be used
    Load,
    /// From an answer to the paint that follows
    Interact,
    /// Memory, and what visits leave behind
    Heap,
    /// What 10,000 professions in an explorer cost beside 100
    Explorer,
    /// Parse, evaluate, plan and search, on this machine; verdicts beside those of other engines
    Engine,
    /// Every keystroke in 10,000 profiles, on this machine and in headless Chromium
    Search,
}

impl Part {
    const PAGE: [Self; 5] = [Self::Verify, Self::Bytes, Self::Load, Self::Interact, Self::Heap];

    /// As it is typed.
    fn name(self) -> String {
        self.to_possible_value().map(|it| it.get_name().to_owned()).unwrap_or_default()
    }
}

pub(crate) fn run(workspace: &Workspace, args: &BenchArgs) -> Result<()> {
    tools::install(workspace)?;
    if args.write_budgets {
        if !args.no_build {
            build(workspace, args)?;
        }
        return budgets::write(workspace);
    }
    if !args.as_measured {
        measure(workspace, args)?;
    }
    report(workspace)?;
    if args.write {
        figures::write(workspace)?;
    }
    Ok(())
}

fn measure(workspace: &Workspace, args: &BenchArgs) -> Result<()> {
    let parts = if args.only.is_empty() { Part::value_variants() } else { &args.only };
    let of_page: Vec<_> = Part::PAGE.into_iter().filter(|it| parts.contains(it)).collect();
    // Cargo builds what a search is measured by.
    if parts != [Part::Search] {
        let renderer = build(workspace, args)?;
        if !of_page.is_empty() {
            let own = contender::write(workspace, &renderer)?;
            page::measure(workspace, args, &of_page, &own)?;
        }
    }
    if parts.contains(&Part::Explorer) {
        explorer::measure(workspace, args)?;
    }
    if parts.contains(&Part::Engine) {
        engine::measure(workspace)?;
        engine::verdicts(workspace, args)?;
    }
    if parts.contains(&Part::Search) {
        engine::search(workspace)?;
    }
    Ok(())
}

/// What is measured: the files of `dist/` and of `pkg/`, and the command that renders.
fn build(workspace: &Workspace, args: &BenchArgs) -> Result<Renderer> {
    let renderer = Renderer::build(workspace)?;
    if !args.no_build {
        dist::build(workspace, &renderer)?;
    }
    Ok(renderer)
}

/// Puts what was measured, now or earlier, into `report.json` and `report.html`.
fn report(workspace: &Workspace) -> Result<()> {
    let folder = workspace.target().join("bench");
    disk::write(&folder.join("machine.txt"), machine(workspace)?)?;
    let mut node = workspace.command("node")?;
    node.arg("benches/report/report.mjs").arg(&folder);
    ensure!(process::stream(node)?.success, "the report failed: see above");
    println!("\n{}", folder.join("report.html").display());
    Ok(())
}

fn machine(workspace: &Workspace) -> Result<String> {
    let mut chromium =
        workspace.command(&crate::browser::chromium(workspace)?.to_string_lossy())?;
    chromium.arg("--version");
    process::read(chromium)
}
