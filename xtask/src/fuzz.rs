//! Looks for inputs that break the library, by cargo-fuzz.

use std::fs;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::{process, tools, workspace::Workspace};

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
}

impl Target {
    fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Evaluate => "evaluate",
            Self::Joint => "joint",
            Self::Link => "link",
            Self::Fragment => "fragment",
        }
    }

    fn dictionary(self) -> Option<&'static str> {
        match self {
            Self::Parse => Some("fuzz/json.dict"),
            Self::Evaluate | Self::Joint => None,
            Self::Link => Some("fuzz/link.dict"),
            Self::Fragment => Some("fuzz/fragment.dict"),
        }
    }
}

/// Runs the target, or each in turn, for so many minutes, and stops at the first finding.
pub(crate) fn run(workspace: &Workspace, target: Option<Target>, minutes: u32) -> Result<()> {
    tools::install_fuzzer(workspace)?;
    let targets = target.map_or(Target::value_variants().to_vec(), |it| vec![it]);
    for target in targets {
        let name = target.name();
        println!("\n== {name}, {minutes} min");
        let built = workspace.target().join("fuzz");
        // What this machine found stays out of the checkout; the seeds are read only.
        let found = built.join("corpus").join(name);
        fs::create_dir_all(&found)?;
        let mut cargo = workspace.command("cargo")?;
        cargo
            // There is no unsafe code for an address sanitizer to watch.
            .args(["fuzz", "run", "--sanitizer", "none", "--target-dir"])
            .arg(&built)
            .arg(name)
            .arg(&found)
            .arg(format!("fuzz/seeds/{name}"))
            .args(["--", "-timeout=10", "-print_final_stats=1"])
            .arg(format!("-max_total_time={}", u64::from(minutes) * 60))
            .args(target.dictionary().map(|it| format!("-dict={it}")))
            // The options that cargo-fuzz compiles with are for nightly by name only.
            .env("RUSTC_BOOTSTRAP", "1");
        if !process::stream(cargo)?.success {
            bail!(
                "expected nothing to break {name}, found something: its input is in fuzz/artifacts/{name}"
            );
        }
    }
    Ok(())
}
