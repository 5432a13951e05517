//! How large each file may be that visitors download, by brotli: `benches/budgets.json`.
//!
//! A file that outgrows its budget fails the tests, and so does one that has become much smaller, since a budget that
//! is not nearly used guards nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    disk,
    report::{Counts, Outcome},
    workspace::Workspace,
};

/// Bytes by the name of a file, such as `elements.js`.
type Sizes = BTreeMap<String, u64>;

/// How much of a budget has to be used, in per cent.
const LEAST_USE: u64 = 95;

const ADVICE: &str = "\
Larger: look for what grew, commit by commit, by `cargo xtask dist`; if it is worth its bytes, allow it.
Smaller: well done; make it the new measure. Both by `cargo xtask bench --write-budgets`.";

/// Compares `dist/` with the budgets, a test for each file, and prints what differs.
pub(crate) fn check(workspace: &Workspace) -> Result<Outcome> {
    let budgets: Sizes = serde_json::from_str(&disk::read_text(&path(workspace))?)?;
    let now = sizes(workspace)?;
    let misses = misses(&budgets, &now);
    let names: BTreeSet<_> = budgets.keys().chain(now.keys()).collect();
    if !misses.is_empty() {
        println!("{}", table(&misses));
    }
    let failed = u64::try_from(misses.len())?;
    let passed = u64::try_from(names.len())? - failed;
    let counts = Counts { passed, failed, ..Counts::default() };
    Ok(Outcome::new(counts, misses.is_empty()))
}

/// Takes the sizes of `dist/` as the new measure, and a hundredth more for what changes every day.
pub(super) fn write(workspace: &Workspace) -> Result<()> {
    let budgets: Sizes =
        sizes(workspace)?.into_iter().map(|(name, bytes)| (name, budget(bytes))).collect();
    let path = path(workspace);
    disk::write(&path, serde_json::to_string_pretty(&budgets)? + "\n")?;
    println!("{}", path.display());
    Ok(())
}

fn path(workspace: &Workspace) -> PathBuf {
    workspace.root().join("benches/budgets.json")
}

/// What `dist/` says about each file that pages load, and their sum.
fn sizes(workspace: &Workspace) -> Result<Sizes> {
    let manifest = disk::read_text(&workspace.dist().join("integrity.json"))?;
    let manifest: Value = serde_json::from_str(&manifest)?;
    let files = manifest["files"].as_object().context("expected files in dist/integrity.json")?;
    let size = |(name, file): (&String, &Value)| {
        let bytes = file["brotli"].as_u64().with_context(|| format!("expected the size of {name}"));
        Ok((name.clone(), bytes?))
    };
    files.iter().map(size).collect()
}

/// With a hundredth to spare, in tens.
fn budget(bytes: u64) -> u64 {
    (bytes + bytes / 100).div_ceil(10) * 10
}

/// A file that is not as its budget says.
#[derive(Debug, PartialEq)]
struct Miss {
    name: String,
    budget: Option<u64>,
    now: Option<u64>,
}

fn misses(budgets: &Sizes, now: &Sizes) -> Vec<Miss> {
    let names: BTreeSet<_> = budgets.keys().chain(now.keys()).collect();
    let misses = names.into_iter().filter_map(|name| {
        let (budget, now) = (budgets.get(name).copied(), now.get(name).copied());
        let fits = matches!((budget, now), (Some(budget), Some(now)) if now <= budget && budget * LEAST_USE <= now * 100);
        (!fits).then(|| Miss { name: name.clone(), budget, now })
    });
    misses.collect()
}

/// A line for each, and what to do.
fn table(misses: &[Miss]) -> String {
    let line = |cells: [String; 4]| {
        let [name, budget, now, difference] = cells;
        format!("{name:<28}{budget:>12}{now:>12}{difference:>28}\n")
    };
    let head = line(["bytes, by brotli", "budget", "now", "difference"].map(str::to_owned));
    let bytes = |it: Option<u64>| it.map_or_else(|| "–".to_owned(), |it| it.to_string());
    let lines = misses.iter().map(|Miss { name, budget, now }| {
        line([name.clone(), bytes(*budget), bytes(*now), difference(*budget, *now)])
    });
    head + &lines.collect::<String>() + ADVICE
}

fn difference(budget: Option<u64>, now: Option<u64>) -> String {
    match (budget, now) {
        (Some(budget), Some(now)) if budget < now => format!("+{}, over", now - budget),
        (Some(budget), Some(now)) => format!("−{}, far under", budget - now),
        (None, _) => "a new file".to_owned(),
        (_, None) => "no such file any more".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Sizes, budget, misses, table};

    fn sizes(sizes: &[(&str, u64)]) -> Sizes {
        sizes.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes)).collect()
    }

    #[test]
    fn a_budget_is_kept_from_both_sides() {
        for (budget, now, is_kept) in [
            (1000, 1001, false),
            (1000, 1000, true),
            (1000, 950, true),
            (1000, 949, false),
            (0, 0, true),
        ] {
            let misses = misses(&sizes(&[("a", budget)]), &sizes(&[("a", now)]));
            assert_eq!(misses.is_empty(), is_kept, "{budget} and {now}");
        }
    }

    #[test]
    fn every_budget_that_is_written_is_kept() {
        for bytes in [250, 999, 2_500, 9_000, 171_717] {
            let misses = misses(&sizes(&[("a", budget(bytes))]), &sizes(&[("a", bytes)]));
            assert_eq!(misses, [], "{bytes}");
        }
    }

    #[test]
    fn what_differs_is_told_file_by_file() {
        let budgets = sizes(&[("a.js", 1000), ("b.css", 1000), ("c.wasm", 1000), ("gone.js", 7)]);
        let now = sizes(&[("a.js", 1200), ("b.css", 300), ("c.wasm", 990), ("new.wasm", 5)]);
        let table = table(&misses(&budgets, &now));
        let words: Vec<Vec<_>> = table.lines().map(|it| it.split_whitespace().collect()).collect();

        assert_eq!(words[1], ["a.js", "1000", "1200", "+200,", "over"]);
        assert_eq!(words[2], ["b.css", "1000", "300", "−700,", "far", "under"]);
        assert_eq!(words[3], ["gone.js", "7", "–", "no", "such", "file", "any", "more"]);
        assert_eq!(words[4], ["new.wasm", "–", "5", "a", "new", "file"]);
        assert!(table.contains("cargo xtask bench --write-budgets"));
    }
}
