//! Playwright's JSON report.

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Counts, Outcome};

/// Counts the tests of a report and names those that failed.
pub(crate) fn read(json: &str, success: bool) -> Result<Outcome> {
    let report: Value = serde_json::from_str(json).context("expected Playwright's JSON report")?;
    let mut failures = Vec::new();
    name_failures(&report, &mut failures);
    Ok(Outcome::new(count(&report)?, success).with_failures(failures))
}

/// A flaky test is one that failed.
fn count(report: &Value) -> Result<Counts> {
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

/// A suite is a file or a `describe`; it holds suites and tests.
fn name_failures(suite: &Value, failures: &mut Vec<String>) {
    for inner in items(suite, "suites") {
        name_failures(inner, failures);
    }
    for spec in items(suite, "specs").filter(|it| it["ok"] == false) {
        let text = |name: &str| spec[name].as_str().unwrap_or("?");
        for test in items(spec, "tests").filter(|it| it["status"] != "expected") {
            failures.push(format!(
                "[{}] {}:{} › {}{}",
                test["projectName"].as_str().unwrap_or("?"),
                text("file"),
                spec["line"],
                text("title"),
                said(test).map(|it| format!(": {it}")).unwrap_or_default(),
            ));
        }
    }
}

/// The first lines of the error, in one.
fn said(test: &Value) -> Option<String> {
    const LINES: usize = 4;
    let result = items(test, "results").last()?;
    let message = result["error"]["message"].as_str()?;
    let plain = without_colours(message);
    let lines: Vec<_> = plain.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    Some(lines.get(..LINES).unwrap_or(&lines).join(" "))
}

/// Colours are `ESC [ … m`.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default();
    let others = parts.map(|it| it.split_once('m').map_or(it, |(_, rest)| rest));
    std::iter::once(first).chain(others).collect()
}

fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().into_iter().flatten()
}
