//! The licences of all that is in the wasm: their notices have to travel with it.

mod choice;
mod packages;

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result};

pub(crate) use self::packages::{Package, compiled};
use crate::{disk, process, progress, workspace::Workspace};

/// Ours, with those of crates; and what Rust says of its standard library.
pub(crate) const FILES: [&str; 2] = ["licences.txt", "licences-rust.html"];

const INTRODUCTION: &str = "\
What is in these widgets, by whom, and under which licence.

The data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
The standard library of Rust: MIT or Apache 2.0; licences-rust.html has its notices.
The code of Passerelle, and everything else that is compiled into it or has written a part of it:
";

/// Writes them into a folder. A licence that nobody has agreed to fails the build.
pub(super) fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    progress::during("collect licences", |_| {
        let packages = compiled(workspace)?;
        disk::write(&folder.join(FILES[0]), text(&packages)?)?;
        let mut rustc = workspace.command("rustc")?;
        rustc.args(["--print", "sysroot"]);
        let notices = process::read(rustc)? + "/share/doc/rust/COPYRIGHT-library.html";
        disk::copy(Path::new(&notices), &folder.join(FILES[1]))
            .context("expected the notices of the standard library in the component rustc")
    })
}

/// Every text once, below those who have chosen it.
fn text(packages: &[Package]) -> Result<String> {
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        for licence in choice::of(package)? {
            let who =
                format!("{} {} ({}){}", package.name, package.version, licence.id, licence.by);
            by_text.entry(licence.text).or_default().push(who);
        }
    }
    let mut groups: Vec<_> = by_text.iter().map(|(text, who)| (who, text)).collect();
    groups.sort();
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(who, text)| format!("\n{}\n\n{}\n\n{text}\n", "-".repeat(72), who.join("\n")))
        .collect();
    Ok(INTRODUCTION.to_owned() + &groups.concat())
}
