//! Names every import that points up, and every file that has grown too long, by file and line.
//!
//! Proved: no line of a layer names what that layer may not use; `cases/layers` holds planted
//! snippets, which the guard finds, and harmless ones, which it passes over. Not proved: what macros and
//! re-exports lead to. `cargo test --no-default-features` is the other guard: it builds model and engine
//! without one web crate.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::support::{cases, guard, report::report};

#[test]
fn imports_point_down_and_files_are_short() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = rust_files(&root.join("src"));
    let mut flaws = vec![];
    for file in &files {
        let text = fs::read_to_string(file).expect("a source file");
        let path = file.strip_prefix(root).expect("a file below the root");
        flaws.extend(guard::flaws(&path.to_string_lossy(), &text));
    }
    for layer in ["src/model", "src/engine", "src/ui"] {
        let is_there = files.iter().any(|it| it.starts_with(root.join(layer)));
        assert!(is_there, "no files in {layer}");
    }
    report(files.len(), &flaws);
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = vec![];
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Planted {
    name: String,
    path: String,
    /// So many lines more, all blank.
    #[serde(default)]
    blank_lines: usize,
    lines: Vec<String>,
    flaws: Vec<String>,
}

#[test]
fn the_guard_finds_what_is_planted_and_nothing_else() {
    cases::run("layers", |it: &Planted| {
        let text = it.lines.join("\n") + &"\n".repeat(it.blank_lines);
        let found = guard::flaws(&it.path, &text);
        if found == it.flaws { Ok(()) } else { Err(format!("{}: {found:#?}", it.name)) }
    });
}
