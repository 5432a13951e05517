//! Files of datasets, as named on the command line.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The file itself, or the `*.json` of the folder in alphabetical order.
pub(super) fn datasets(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "json") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "there is no *.json in the folder"));
    }
    Ok(files)
}

/// The text of a file, without its byte-order mark.
pub(super) fn read(path: &Path) -> io::Result<String> {
    let mut text = fs::read_to_string(path)?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}
