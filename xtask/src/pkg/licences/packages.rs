//! The crates that the wasm is made of.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{process, workspace::Workspace};

/// A crate, and what it says of its licence.
#[derive(Debug, Default)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// Such as `MIT OR Apache-2.0`.
    pub(crate) licence: String,
    pub(super) authors: Vec<String>,
    pub(super) folder: PathBuf,
}

/// All that the published features compile, and macros, whose output is compiled.
pub(crate) fn compiled(workspace: &Workspace) -> Result<Vec<Package>> {
    let mut known = known(workspace)?;
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["tree", "--package=passerelle", "--edges=normal", "--features=web"]).args([
        "--target=wasm32-unknown-unknown",
        "--prefix=none",
        "--format={p}",
    ]);
    let tree = process::read(cargo)?;
    let mut names: Vec<_> = tree.lines().filter_map(name_and_version).collect();
    names.sort_unstable();
    names.dedup();
    let package = |it: &(&str, &str)| {
        let key = (it.0.to_owned(), it.1.to_owned());
        known.remove(&key).with_context(|| format!("expected `cargo metadata` to know {it:?}"))
    };
    names.iter().map(package).collect()
}

/// Reads a line such as `serde_derive v1.0.229 (proc-macro)`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

/// Every crate of this workspace, by name and version.
fn known(workspace: &Workspace) -> Result<BTreeMap<(String, String), Package>> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["metadata", "--format-version=1"]);
    let metadata: Value = serde_json::from_str(&process::read(cargo)?)?;
    let packages = metadata["packages"].as_array().context("expected packages")?;
    let packages = packages.iter().map(|it| {
        let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let authors = it["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let package = Package {
            name: text("name"),
            version: text("version"),
            licence: text("license"),
            authors: authors.map(str::to_owned).collect(),
            folder: Path::new(&text("manifest_path")).parent().unwrap_or(Path::new("")).to_owned(),
        };
        ((package.name.clone(), package.version.clone()), package)
    });
    Ok(packages.collect())
}

#[cfg(test)]
mod tests {
    use super::name_and_version;

    #[test]
    fn a_line_of_the_tree_has_a_name_and_a_version() {
        for (line, expect) in [
            ("yew v0.23.0", Some(("yew", "0.23.0"))),
            ("syn v2.0.119 (proc-macro) (*)", Some(("syn", "2.0.119"))),
            ("passerelle v0.1.0 (/home/a b/passerelle)", Some(("passerelle", "0.1.0"))),
            ("", None),
        ] {
            assert_eq!(name_and_version(line), expect, "{line}");
        }
    }
}
