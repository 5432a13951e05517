//! `dist/` built a second time, in another folder: the same to the byte. And `pkg/` as npm has it, which any stable
//! toolchain builds.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};

use super::builds::Builds;
use crate::{
    disk, dist,
    pkg::{self, Profile},
    renderer::Renderer,
    report::{Counts, Outcome},
    tools,
    workspace::Workspace,
};

/// What a build reads.
const SOURCES: [&str; 14] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "benches",
    "data",
    "examples",
    "package.json",
    "rust-toolchain.toml",
    "src",
    "www",
    "xtask",
];

pub(super) fn run(workspace: &Workspace, builds: &Builds<'_>) -> Result<Outcome> {
    tools::install(workspace)?;
    // One for both: it takes a minute to build, and no path gets into what it writes.
    let renderer = Renderer::build(workspace)?;
    builds.dist(&renderer)?;
    let elsewhere = copy(workspace)?;
    dist::build(&elsewhere, &renderer)?;
    pkg::build(workspace, Profile::Release)?;
    let others = differing(&workspace.dist(), &elsewhere.dist())?;
    for file in &others {
        println!("expected the same bytes in both builds, found others: {file}");
    }
    let failed = u64::from(!others.is_empty());
    let counts = Counts { passed: 1 - failed, failed, skipped: 0 };
    Ok(Outcome::new(counts, others.is_empty()).with_failures(others))
}

/// A checkout of the same files, in which nothing was built yet but by this suite.
fn copy(workspace: &Workspace) -> Result<Workspace> {
    let elsewhere = workspace.copied_to(&workspace.target().join("elsewhere"));
    for source in SOURCES {
        let copy = elsewhere.root().join(source);
        if copy.is_dir() {
            disk::remove_dir(&copy)?;
        }
        disk::copy(&workspace.root().join(source), &copy)?;
    }
    Ok(elsewhere)
}

/// The files that only one of the folders has, or that are not the same in both.
fn differing(one: &Path, other: &Path) -> Result<Vec<String>> {
    let mut files = BTreeSet::new();
    for folder in [one, other] {
        list(folder, folder, &mut files)?;
    }
    let is_same = |file: &String| {
        let bytes = [one, other].map(|it| fs::read(it.join(file)).ok());
        bytes[0].is_some() && bytes[0] == bytes[1]
    };
    Ok(files.into_iter().filter(|it| !is_same(it)).collect())
}

fn list(root: &Path, folder: &Path, files: &mut BTreeSet<String>) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("failed to read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            list(root, &path, files)?;
        } else {
            files.insert(path.strip_prefix(root)?.display().to_string());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::differing;
    use crate::disk;

    #[test]
    fn whatever_is_not_in_both_builds_is_named() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("passerelle-again-{}", std::process::id()));
        let [one, other] = ["one", "other"].map(|it| folder.join(it));
        for (file, of_one, of_other) in
            [("same", "a", "a"), ("in/same", "b", "b"), ("in/another", "c", "d")]
        {
            disk::write(&one.join(file), of_one)?;
            disk::write(&other.join(file), of_other)?;
        }
        disk::write(&one.join("missing"), "e")?;
        let found = differing(&one, &other);
        disk::remove_dir(&folder)?;
        assert_eq!(found?, ["in/another", "missing"]);
        Ok(())
    }
}
