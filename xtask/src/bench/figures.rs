//! The figures of the last measurement that README.md and docs/performance.md show.
//!
//! `docs/performance.json` keeps them; what stands between the two marks in a page follows from it, and a test compares.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{disk, workspace::Workspace};

const KEPT: &str = "docs/performance.json";
const PAGES: [&str; 2] = ["README.md", "docs/performance.md"];
const BEGIN: &str = "<!-- Written by `cargo xtask bench --write`. -->\n";
const END: &str = "<!-- Until here. -->\n";

#[derive(Debug, Deserialize, Serialize)]
struct Figures {
    /// Whose machine it was: browser and processor.
    machine: String,
    rounds: u32,
    sizes: Vec<Size>,
    goals: Vec<Judged>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Size {
    what: String,
    requests: u32,
    brotli: f64,
}

/// What was to be reached, and what was found.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Judged {
    what: String,
    condition: String,
    found: String,
    goal: String,
    is_met: bool,
}

/// Keeps the figures of the report, and writes them into the pages.
pub(super) fn write(workspace: &Workspace) -> Result<()> {
    let report = disk::read_text(&workspace.target().join("bench/report.json"))?;
    let report: Value = serde_json::from_str(&report)?;
    let figures: Figures = serde_json::from_value(report["figures"].clone())
        .context("expected figures in target/bench/report.json")?;
    let kept = serde_json::to_string_pretty(&figures)? + "\n";
    disk::write(&workspace.root().join(KEPT), kept)?;
    for page in PAGES {
        let path = workspace.root().join(page);
        let text = disk::read_text(&path)?;
        disk::write(&path, with(&text, &figures).with_context(|| format!("in {page}"))?)?;
    }
    Ok(())
}

/// The page with these figures.
fn with(page: &str, figures: &Figures) -> Result<String> {
    let (before, rest) = page.split_once(BEGIN).context("expected the mark before the figures")?;
    let (_, after) = rest.split_once(END).context("expected the mark after the figures")?;
    Ok([before, BEGIN, "\n", &table(figures), "\n", END, after].concat())
}

fn table(figures: &Figures) -> String {
    let mut text =
        "| a page with a card and a quiz | requests | kB, by brotli |\n|---|--:|--:|\n".to_owned();
    for Size { what, requests, brotli } in &figures.sizes {
        let _ = writeln!(text, "| {what} | {requests} | {:.1} |", brotli / 1000.0);
    }
    if figures.goals.is_empty() {
        return text;
    }
    text += "\n| what | where | found | goal | |\n|---|---|--:|--:|---|\n";
    for Judged { what, condition, found, goal, is_met } in &figures.goals {
        let is_met = if *is_met { "met" } else { "**missed**" };
        let _ = writeln!(text, "| {what} | {condition} | {found} | {goal} | {is_met} |");
    }
    let _ = write!(text, "\n{} rounds; {}.\n", figures.rounds, figures.machine);
    text
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::{KEPT, PAGES, with};
    use crate::{disk, workspace::Workspace};

    #[test]
    fn figures_in_pages_are_those_that_were_measured() -> Result<()> {
        let workspace = Workspace::find()?;
        let figures = serde_json::from_str(&disk::read_text(&workspace.root().join(KEPT))?)?;
        for page in PAGES {
            let text = disk::read_text(&workspace.root().join(page))?;
            assert!(
                with(&text, &figures)? == text,
                "{page}: not as `cargo xtask bench --write` writes it"
            );
        }
        Ok(())
    }
}
