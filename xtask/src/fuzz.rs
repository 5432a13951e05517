//! Looks for inputs that break the library, by cargo-fuzz.

mod kept;

use std::{fs, path::PathBuf, process::Command, time::Duration};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::{
    process::{self, Finished},
    record, tools,
    workspace::Workspace,
};

/// Where the last long runs are told, below a title.
const PAGE: &str = "docs/fuzzing.md";
const TITLE: &str = "## The last long run of each\n";

/// What is tried: the programs in `fuzz/fuzz_targets`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Target {
    /// Any text: refused with a sentence, or a dataset that can be used
    Parse,
    /// Small datasets with one diploma, and answers: the laws of the engine
    Evaluate,
    /// Small datasets with several diplomas, and answers: the laws of the joint interview and of pathways
    Joint,
    /// Addresses: what is accepted is safe to link to
    Link,
    /// Answers in a link: what is read of them can be used, and comes back as it was
    Fragment,
    /// Settings of a kiosk: refused with a sentence, or what a screen can follow
    Kiosk,
    /// Codes to scan: read as they were written, or refused as too long
    Qr,
}

/// How long, and what becomes of what was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) time: Duration,
    /// Whether `docs/fuzzing.md` says how it went.
    pub(crate) is_recorded: bool,
    /// Whether `fuzz/corpus` gets some of what reached something new.
    pub(crate) is_kept: bool,
}

impl Target {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Evaluate => "evaluate",
            Self::Joint => "joint",
            Self::Link => "link",
            Self::Fragment => "fragment",
            Self::Kiosk => "kiosk",
            Self::Qr => "qr",
        }
    }

    fn dictionary(self) -> Option<&'static str> {
        match self {
            Self::Parse => Some("fuzz/json.dict"),
            Self::Evaluate | Self::Joint => None,
            Self::Link => Some("fuzz/link.dict"),
            Self::Fragment => Some("fuzz/fragment.dict"),
            Self::Kiosk => Some("fuzz/kiosk.dict"),
            Self::Qr => Some("fuzz/qr.dict"),
        }
    }

    /// Where a run begins: what people wrote, and what earlier runs found.
    fn beginnings(self) -> [String; 2] {
        ["seeds", "corpus"].map(|it| format!("fuzz/{it}/{}", self.name()))
    }
}

/// Runs the target, or each in turn, and stops at the first finding.
pub(crate) fn run(workspace: &Workspace, target: Option<Target>, run: Run) -> Result<()> {
    tools::install_fuzzer(workspace)?;
    let targets = target.map_or(Target::value_variants().to_vec(), |it| vec![it]);
    for target in targets {
        let name = target.name();
        println!("\n== {name}, {} min", run.time.as_secs() / 60);
        let finished = process::stream(command(workspace, target, run.time)?)?;
        if run.is_recorded {
            write(workspace, target, run.time, &finished)?;
        }
        if !finished.success {
            bail!(
                "expected nothing to break {name}, found something: its input is in fuzz/artifacts/{name}"
            );
        }
        if run.is_kept {
            kept::write(workspace, target)?;
        }
    }
    Ok(())
}

/// Says in `docs/fuzzing.md` how a run went.
pub(crate) fn write(
    workspace: &Workspace,
    target: Target,
    time: Duration,
    finished: &Finished,
) -> Result<()> {
    let inputs = tried(&finished.output).map_or_else(|_| "?".to_owned(), grouped);
    let found = if finished.success { "nothing" } else { "**something**" };
    let cells = [(time.as_secs() / 60).to_string(), inputs, found.to_owned()];
    record::write(workspace, PAGE, TITLE, &format!("`{}`", target.name()), &cells)
}

/// In thousands, as people read them.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

/// Builds all targets, so that none waits for another later.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    tools::install_fuzzer(workspace)?;
    let build = cargo_fuzz(workspace, "build")?;
    process::step("build what cargo-fuzz runs", build)
}

/// A run of one target.
pub(crate) fn command(workspace: &Workspace, target: Target, time: Duration) -> Result<Command> {
    // What this machine found stays out of the checkout; what a run begins with is read only.
    let found = found(workspace, target);
    fs::create_dir_all(&found)?;
    let mut cargo = cargo_fuzz(workspace, "run")?;
    cargo
        .args([target.name()])
        .arg(&found)
        .args(target.beginnings().iter().filter(|it| workspace.root().join(it).exists()))
        // By the clock on the wall: that a machine is busy is no finding.
        .args(["--", "-timeout=60", "-print_final_stats=1"])
        .arg(format!("-max_total_time={}", time.as_secs()))
        .args(target.dictionary().map(|it| format!("-dict={it}")));
    Ok(cargo)
}

fn found(workspace: &Workspace, target: Target) -> PathBuf {
    built(workspace).join("corpus").join(target.name())
}

fn built(workspace: &Workspace) -> PathBuf {
    workspace.target().join("fuzz")
}

fn cargo_fuzz(workspace: &Workspace, subcommand: &str) -> Result<Command> {
    let mut cargo = workspace.command("cargo")?;
    cargo
        // There is no unsafe code for an address sanitizer to watch.
        .args(["fuzz", subcommand, "--sanitizer", "none", "--target-dir"])
        .arg(built(workspace))
        // The options that cargo-fuzz compiles with are for nightly by name only.
        .env("RUSTC_BOOTSTRAP", "1");
    Ok(cargo)
}

/// How many inputs a run has tried, by its own statistics.
pub(crate) fn tried(output: &str) -> Result<u64> {
    let line = output.lines().find_map(|it| it.strip_prefix("stat::number_of_executed_units:"));
    let number = line.and_then(|it| it.trim().parse().ok());
    number.context("expected the statistics of a run, found none: see its output above")
}

#[cfg(test)]
mod tests {
    use super::{grouped, tried};

    #[test]
    fn a_run_says_how_many_inputs_it_has_tried() {
        let output = "Done 12 runs in 1 second(s)\nstat::number_of_executed_units: 12\n";
        assert_eq!(tried(output).ok(), Some(12));
        assert!(tried("==1== ERROR: libFuzzer: deadly signal").is_err());
    }

    #[test]
    fn numbers_are_grouped() {
        for (number, expect) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")]
        {
            assert_eq!(grouped(number), expect);
        }
    }
}
