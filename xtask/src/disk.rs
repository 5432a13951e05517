//! Files and folders, with errors that name them.

use std::{fs, path::Path};

use anyhow::{Context, Result};

pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("failed to read {}", path.display()))
}

pub(crate) fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("failed to read {}", path.display()))
}

/// Writes a file, and the folder that it is in.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    let done = path.parent().map_or(Ok(()), fs::create_dir_all);
    done.and_then(|()| fs::write(path, content))
        .with_context(|| format!("failed to write {}", path.display()))
}

/// Copies a file, or a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        return write(to, read(from)?);
    }
    let entries =
        fs::read_dir(from).with_context(|| format!("failed to list {}", from.display()))?;
    for entry in entries {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

/// Puts `fresh` in the place of `current`, so that a page loaded meanwhile gets
/// the files of one build.
pub(crate) fn swap(fresh: &Path, current: &Path, old: &Path) -> Result<()> {
    remove_dir(old)?;
    if current.exists() {
        rename(current, old)?;
    }
    rename(fresh, current)?;
    remove_dir(old)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("failed to move {} to {}", from.display(), to.display()))
}

pub(crate) fn remove_dir(dir: &Path) -> Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    fs::remove_dir_all(dir).with_context(|| format!("failed to remove {}", dir.display()))
}
