//! What cargo-fuzz tries in a given time a target, beginning with what earlier runs found.

use std::{sync::Mutex, thread, time::Duration};

use anyhow::{Result, anyhow};
use clap::ValueEnum;

use crate::{
    fuzz::{self, Target},
    process,
    report::{Counts, Outcome},
    workspace::Workspace,
};

/// How much is given to each target.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effort {
    time: Duration,
    /// Whether it takes only what others leave.
    is_spare: bool,
}

/// In every run of the tests.
pub(super) const SHORT: Effort = Effort { time: Duration::from_secs(30), is_spare: false };
/// Beside a soak, and as long.
pub(super) const LONG: Effort = Effort { time: Duration::from_mins(12), is_spare: true };

/// So many targets run beside each other.
const LANES: usize = 2;

pub(super) fn run(workspace: &Workspace, effort: Effort) -> Result<Outcome> {
    fuzz::build(workspace)?;
    let waiting = Mutex::new(Target::value_variants().iter().rev().copied().collect::<Vec<_>>());
    let next = || waiting.lock().ok().and_then(|mut it| it.pop());
    let lane = || -> Result<Counts> {
        let mut counts = Counts::default();
        while let Some(target) = next() {
            if holds(workspace, target, effort)? {
                counts.passed += 1;
            } else {
                counts.failed += 1;
            }
        }
        Ok(counts)
    };
    let lanes = thread::scope(|scope| {
        let lanes: Vec<_> = (0..LANES).map(|_| scope.spawn(lane)).collect();
        let ended = lanes.into_iter().map(thread::ScopedJoinHandle::join);
        ended.map(|it| it.map_err(|_| anyhow!("a lane panicked"))?).collect::<Result<Vec<_>>>()
    })?;
    let outcomes = lanes.into_iter().map(|counts| Outcome::new(counts, counts.failed == 0));
    Ok(outcomes.reduce(Outcome::and).unwrap_or(Outcome::new(Counts::default(), true)))
}

/// Whether nothing was found, which is said in a line; what was found is shown whole.
fn holds(workspace: &Workspace, target: Target, effort: Effort) -> Result<bool> {
    let mut command = fuzz::command(workspace, target, effort.time)?;
    // The same inputs each time, as far as the time goes.
    command.arg("-seed=1");
    if effort.is_spare {
        // By the clock on the wall, where others have the processors.
        command.arg("-timeout=600");
        command = process::at_leisure(&command).unwrap_or(command);
    }
    let finished = process::capture(command)?;
    let name = target.name();
    if finished.success {
        println!("fuzz: {name:<10}{:>10} inputs, nothing found", fuzz::tried(&finished.output)?);
    } else {
        println!("{}\n{name}: its input is in fuzz/artifacts/{name}", finished.output);
    }
    Ok(finished.success)
}
