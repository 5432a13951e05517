//! What others have written that is part of this repository: cargo-deny, by
//! `deny.toml`, and that what comes from npm is the same tomorrow.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    process,
    report::{Counts, Outcome},
    tools,
    workspace::Workspace,
};

/// Advisories are not among them: their database is on a host that a machine may not reach.
const CHECKS: [&str; 3] = ["bans", "licenses", "sources"];

pub(super) fn run(workspace: &Workspace) -> Result<Outcome> {
    tools::install_deny(workspace)?;
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["deny", "--workspace", "--locked", "check"]).args(CHECKS);
    let finished = process::stream(cargo)?;
    let denied = Outcome::new(count(&finished.output), finished.success);
    Ok(denied.and(pinned(workspace)?))
}

/// `npm ci` refuses its own lock file on the day that a tag means another release.
fn pinned(workspace: &Workspace) -> Result<Outcome> {
    let read = |name: &str| -> Result<Value> {
        let text = fs::read_to_string(workspace.root().join(name))
            .with_context(|| format!("failed to read {name}"))?;
        serde_json::from_str(&text).with_context(|| format!("{name} is not JSON"))
    };
    let tagged = tagged(&read("package.json")?, &read("package-lock.json")?);
    for dependency in &tagged {
        println!("npm: {dependency}; name its version in `overrides` of package.json");
    }
    let counts =
        Counts { passed: u64::from(tagged.is_empty()), failed: tagged.len() as u64, skipped: 0 };
    Ok(Outcome::new(counts, tagged.is_empty()).with_failures(tagged))
}

/// What packages ask for by a tag such as `latest`, unless `overrides` says which version that is.
fn tagged(package: &Value, lock: &Value) -> Vec<String> {
    let packages = lock["packages"].as_object().into_iter().flatten();
    packages
        .flat_map(|(path, entry)| {
            ["dependencies", "devDependencies", "optionalDependencies"]
                .into_iter()
                .filter_map(|kind| entry[kind].as_object())
                .flatten()
                .filter(|(name, wanted)| {
                    let by_tag = wanted.as_str().is_some_and(|wanted| {
                        wanted.starts_with(|first: char| first.is_ascii_alphabetic())
                            && !wanted.contains([':', '/'])
                    });
                    by_tag && package["overrides"][name.as_str()].is_null()
                })
                .map(move |(name, wanted)| format!("{path} asks for {name} by the tag {wanted}"))
        })
        .collect()
}

/// Reads the last line, such as `bans ok, licenses FAILED, sources ok`.
fn count(output: &str) -> Counts {
    let mut counts = Counts::default();
    for verdict in output.lines().last().unwrap_or_default().split(", ") {
        match verdict.split_once(' ') {
            Some((check, "ok")) if CHECKS.contains(&check) => counts.passed += 1,
            Some((check, "FAILED")) if CHECKS.contains(&check) => counts.failed += 1,
            _ => {}
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Counts, count, tagged};

    #[test]
    fn a_tag_is_found_unless_its_version_is_said() {
        let lock = json!({ "packages": {
            "": { "devDependencies": { "lit": "3.3.3" } },
            "node_modules/engine": { "dependencies": { "web": "latest", "other": "^1.2", "any": "*", "as": "npm:web@1" } },
        } });
        let found = tagged(&json!({ "overrides": { "rollup": "4.67.4" } }), &lock);
        assert_eq!(found, [r#"node_modules/engine asks for web by the tag "latest""#]);
        assert!(tagged(&json!({ "overrides": { "web": "0.27.0" } }), &lock).is_empty());
    }

    #[test]
    fn each_check_counts() {
        for (output, passed, failed) in [
            ("warning\n\nbans ok, licenses ok, sources ok\n", 3, 0),
            ("bans ok, licenses FAILED, sources ok", 2, 1),
            ("error: the lock file needs to be updated", 0, 0),
            ("", 0, 0),
        ] {
            assert_eq!(count(output), Counts { passed, failed, skipped: 0 }, "{output}");
        }
    }
}
