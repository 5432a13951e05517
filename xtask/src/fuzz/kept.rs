//! `fuzz/corpus`: inputs that together reach most of what was ever reached, so that each run begins there.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;

use super::{Target, cargo_fuzz, found};
use crate::{disk, process, workspace::Workspace};

/// The most bytes and files of a target: a checkout is no archive.
const MOST_BYTES: u64 = 48_000;
const MOST_FILES: usize = 200;

/// Replaces the corpus of a target by some inputs of a minimal set that reaches all that was found: short and long ones.
pub(super) fn write(workspace: &Workspace, target: Target) -> Result<()> {
    let merged = workspace.target().join("fuzz/merged").join(target.name());
    disk::remove_dir(&merged)?;
    fs::create_dir_all(&merged)?;
    let corpus = workspace.root().join("fuzz/corpus").join(target.name());
    fs::create_dir_all(&corpus)?;
    let mut cargo = cargo_fuzz(workspace, "run")?;
    cargo.arg(target.name()).args([&merged, &corpus, &found(workspace, target)]);
    cargo.args(["--", "-merge=1", "-timeout=60"]);
    process::step(&format!("minimise the corpus of {}", target.name()), cargo)?;

    disk::remove_dir(&corpus)?;
    for path in some(&merged)? {
        disk::copy(&path, &corpus.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

fn some(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files.push((entry.metadata()?.len(), entry.path()));
    }
    files.sort();
    let mut n_bytes = 0;
    let fits = |(length, path): (u64, _)| {
        n_bytes += length;
        (n_bytes <= MOST_BYTES).then_some(path)
    };
    let step = files.len().div_ceil(MOST_FILES).max(1);
    Ok(files.into_iter().step_by(step).map_while(fits).collect())
}
