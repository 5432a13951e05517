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

/// What every run of the tests gives to each.
pub(super) const SHORT: Duration = Duration::from_secs(30);
/// And what the long runs give: with two beside each other, as long as a soak.
pub(super) const LONG: Duration = Duration::from_mins(12);

/// So many targets run beside each other.
const LANES: usize = 2;

/// Whether others may wait for it, or it for others.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pace {
    Usual,
    Leisure,
}

pub(super) fn run(workspace: &Workspace, time: Duration, pace: Pace) -> Result<Outcome> {
    fuzz::build(workspace)?;
    let waiting = Mutex::new(Target::value_variants().iter().rev().copied().collect::<Vec<_>>());
    let next = || waiting.lock().ok().and_then(|mut it| it.pop());
    let lane = || -> Result<Counts> {
        let mut counts = Counts::default();
        while let Some(target) = next() {
            if holds(workspace, target, time, pace)? {
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
fn holds(workspace: &Workspace, target: Target, time: Duration, pace: Pace) -> Result<bool> {
    let mut command = fuzz::command(workspace, target, time)?;
    // The same inputs each time, as far as the time goes.
    command.arg("-seed=1");
    let finished = process::capture(match pace {
        Pace::Usual => command,
        Pace::Leisure => process::at_leisure(&command).unwrap_or(command),
    })?;
    let name = target.name();
    if finished.success {
        println!("{name:<10}{:>10} inputs, nothing found", fuzz::tried(&finished.output)?);
    } else {
        println!("{}\n{name}: its input is in fuzz/artifacts/{name}", finished.output);
    }
    Ok(finished.success)
}
