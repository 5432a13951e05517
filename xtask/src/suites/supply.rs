//! What others have written that is part of this repository: cargo-deny, by `deny.toml`.

use anyhow::Result;

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
    Ok(Outcome { counts: count(&finished.output), success: finished.success })
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
    use super::{Counts, count};

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
