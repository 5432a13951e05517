//! What the suites say, counted: one line a suite, and `N passed, N failed` as
//! the very last line.
//!
//! A test that was skipped is a defect, and so is a suite that ran none.

use std::{process::ExitCode, time::Duration};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::progress::seconds;

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

/// What a runner left behind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    pub(crate) counts: Counts,
    /// Whether the runner itself said that all was well.
    pub(crate) success: bool,
}

impl Outcome {
    /// Two runs that are one suite.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            counts: Counts {
                passed: self.counts.passed + other.counts.passed,
                failed: self.counts.failed + other.counts.failed,
                skipped: self.counts.skipped + other.counts.skipped,
            },
            success: self.success && other.success,
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
}

impl Report {
    pub(crate) fn new(name: &'static str, elapsed: Duration, result: Result<Outcome>) -> Self {
        let (passed, failed, remark) = match result {
            Ok(outcome) => judge(outcome),
            Err(error) => (0, 1, Some(format!("did not run: {error:#}"))),
        };
        Self { name, passed, failed, elapsed, remark }
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
pub(crate) fn print(reports: &[Report]) -> ExitCode {
    println!();
    for Report { name, passed, failed, elapsed, remark } in reports {
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
fn judge(Outcome { counts, success }: Outcome) -> (u64, u64, Option<String>) {
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

/// Adds up every `test result: ok. 12 passed; 0 failed; 0 ignored; …`, which
/// the test programs of Rust print on the host and in the browser alike.
pub(crate) fn count_libtest(output: &str) -> Counts {
    let mut counts = Counts::default();
    for result in output.lines().filter_map(|line| line.strip_prefix("test result: ")) {
        for part in result.split(';') {
            let mut words = part.split_whitespace().rev();
            let (word, number) = (words.next(), words.next());
            let n = number.and_then(|it| it.parse().ok()).unwrap_or(0);
            match word {
                Some("passed") => counts.passed += n,
                Some("failed") => counts.failed += n,
                Some("ignored") => counts.skipped += n,
                _ => {}
            }
        }
    }
    counts
}

/// Reads Playwright's JSON report. A flaky test is one that failed.
pub(crate) fn count_playwright(json: &str) -> Result<Counts> {
    let report: Value = serde_json::from_str(json).context("expected Playwright's JSON report")?;
    let stat = |name: &str| {
        report["stats"][name]
            .as_u64()
            .with_context(|| format!("expected the number stats.{name} in Playwright's report"))
    };
    Ok(Counts {
        passed: stat("expected")?,
        failed: stat("unexpected")? + stat("flaky")?,
        skipped: stat("skipped")?,
    })
}

#[cfg(test)]
mod tests;
