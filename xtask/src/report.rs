//! What the suites say, counted: one line a suite, and `N passed, N failed` as
//! the very last line.
//!
//! A test that was skipped is a defect, and so is a suite that ran none.

mod libtest;
mod playwright;

use std::{process::ExitCode, time::Duration};

use anyhow::Result;

pub(crate) use self::{libtest::read as read_libtest, playwright::read as read_playwright};
use crate::progress::seconds;

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

/// What a runner left behind.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    counts: Counts,
    /// Whether the runner itself said that all was well.
    success: bool,
    /// The tests that failed, each with what it said, as far as they are known
    /// by name.
    failures: Vec<String>,
}

impl Outcome {
    pub(crate) fn new(counts: Counts, success: bool) -> Self {
        Self { counts, success, failures: Vec::new() }
    }

    pub(crate) fn with_failures(self, failures: Vec<String>) -> Self {
        Self { failures, ..self }
    }

    /// Two runs that are one suite.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            counts: Counts {
                passed: self.counts.passed + other.counts.passed,
                failed: self.counts.failed + other.counts.failed,
                skipped: self.counts.skipped + other.counts.skipped,
            },
            success: self.success && other.success,
            failures: [self.failures, other.failures].concat(),
        }
    }
}

/// One suite's line.
#[derive(Debug)]
pub(crate) struct Report {
    name: &'static str,
    passed: u64,
    failed: u64,
    elapsed: Duration,
    remark: Option<String>,
    failures: Vec<String>,
}

impl Report {
    pub(crate) fn new(name: &'static str, elapsed: Duration, result: Result<Outcome>) -> Self {
        let (passed, failed, remark, failures) = match result {
            Ok(Outcome { counts, success, failures }) => {
                let (passed, failed, remark) = judge(counts, success);
                (passed, failed, remark, failures)
            }
            Err(error) => (0, 1, Some(format!("did not run: {error:#}")), Vec::new()),
        };
        Self { name, passed, failed, elapsed, remark, failures }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// How long it took, in minutes, and how it ended, for a table.
    pub(crate) fn cells(&self) -> [String; 2] {
        let ended = match self.failed {
            0 => "nothing found".to_owned(),
            n => format!("**{n} failed**"),
        };
        [(self.elapsed.as_secs() / 60).to_string(), ended]
    }
}

/// Prints the reports; the exit code tells whether anything failed.
///
/// The failures are said once more: where the last lines of a long log are all
/// that is kept, they are what is looked for.
pub(crate) fn print(reports: &[Report]) -> ExitCode {
    println!();
    for Report { name, failures, .. } in reports {
        for failure in failures {
            println!("{name} failed: {failure}");
        }
    }
    println!();
    for Report { name, passed, failed, elapsed, remark, .. } in reports {
        let remark = remark.as_deref().unwrap_or_default();
        let elapsed = seconds(*elapsed);
        let line =
            format!("{name:<10}{passed:>6} passed{failed:>6} failed{elapsed:>14}   {remark}");
        println!("{}", line.trim_end());
    }
    let passed: u64 = reports.iter().map(|it| it.passed).sum();
    let failed: u64 = reports.iter().map(|it| it.failed).sum();
    println!("\n{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The passed, the failed, and why the failed are not just what was counted.
fn judge(counts: Counts, success: bool) -> (u64, u64, Option<String>) {
    let Counts { passed, failed, skipped } = counts;
    match (passed + failed + skipped, failed + skipped) {
        (0, _) if success => (0, 1, Some("did not run: found no test in it".to_owned())),
        (0, _) => (0, 1, Some("did not run: see its output above".to_owned())),
        (_, 0) if !success => {
            (passed, 1, Some("its runner failed without naming a test: see above".to_owned()))
        }
        (_, n) if 0 < skipped => (passed, n, Some(format!("{skipped} skipped, counted as failed"))),
        (_, n) => (passed, n, None),
    }
}

#[cfg(test)]
mod tests;
