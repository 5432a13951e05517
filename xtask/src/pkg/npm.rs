//! Completes what wasm-pack wrote to a package that npm can publish: `package.json`, types, the manifest of
//! the elements, and a readme for those who install it.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::Profile;
use crate::{
    disk::{self, read_text, write},
    process,
    workspace::Workspace,
};

/// Where everything comes from that is in the package as it is written.
const SOURCES: &str = "src/embed/npm";

/// The sections of the repository's readme that are for those who install the package; the first has no title.
const SECTIONS: [&str; 3] = ["", "Embed it", "Licences"];

/// Returns the version of the package.
pub(super) fn complete(workspace: &Workspace, profile: Profile, pkg: &Path) -> Result<String> {
    let sources = workspace.root().join(SOURCES);
    copy_types(&sources, pkg)?;
    // A second and a half, and no page reads it.
    if profile.is_published() {
        write_manifest(workspace, pkg)?;
    }
    let readme = read_text(&workspace.root().join("README.md"))?;
    write(&pkg.join("README.md"), sections(&readme, &SECTIONS))?;
    // Of the dataset.
    disk::copy(&workspace.root().join("data/LICENSE"), &pkg.join("data/LICENSE"))?;
    merge_package(&sources.join("package.json"), &pkg.join("package.json"))
}

/// The types of the elements beside those of the glue.
fn copy_types(sources: &Path, pkg: &Path) -> Result<()> {
    for entry in fs::read_dir(sources)? {
        let name = entry?.file_name();
        // Those of the API are in the glue's.
        if name.to_string_lossy().ends_with(".d.ts") && name != "api.d.ts" {
            write(&pkg.join(&name), &read_text(&sources.join(&name))?)?;
        }
    }
    // As TypeScript has called the types of what is not a script since 5.0.
    fs::rename(pkg.join("passerelle_bg.wasm.d.ts"), pkg.join("passerelle_bg.d.wasm.ts"))
        .context("expected wasm-pack to write the types of the wasm")
}

/// `custom-elements.json`, from the comments of the shell.
fn write_manifest(workspace: &Workspace, pkg: &Path) -> Result<()> {
    let out_dir = pkg.strip_prefix(workspace.root())?;
    let mut command = workspace.command("custom-elements-manifest")?;
    command
        .args(["analyze", "--config", "src/embed/npm/manifest.config.mjs", "--outdir"])
        .arg(out_dir);
    process::step("write custom-elements.json", command)
}

/// Adds our fields to those of wasm-pack; ours count where both have one.
fn merge_package(ours: &Path, theirs: &Path) -> Result<String> {
    let mut package = object(theirs)?;
    package.append(&mut object(ours)?);
    write(theirs, format!("{:#}\n", Value::Object(package.clone())))?;
    let version = package.get("version").and_then(Value::as_str);
    Ok(version.with_context(|| format!("expected a version in {}", theirs.display()))?.to_owned())
}

fn object(path: &Path) -> Result<Map<String, Value>> {
    serde_json::from_str(&read_text(path)?)
        .with_context(|| format!("expected a JSON object in {}", path.display()))
}

/// The sections of a readme with these titles, without pictures, which are not in the package.
fn sections(readme: &str, titles: &[&str]) -> String {
    let mut is_wanted = titles.contains(&"");
    let mut kept = String::new();
    for line in readme.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            is_wanted = titles.contains(&title);
        }
        if is_wanted && !line.starts_with("![") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::sections;

    #[test]
    fn sections_are_chosen_by_title() {
        let readme = "# Name\n\nWhat it is.\n\n## One\n\n1\n\n### Of one\n\n## Two\n\n![A picture](a.png)\n2\n";
        for (titles, expect) in [
            (&["", "Two"][..], "# Name\n\nWhat it is.\n\n## Two\n\n2\n"),
            (&["One"], "## One\n\n1\n\n### Of one\n\n"),
            (&["Three"], ""),
        ] {
            assert_eq!(sections(readme, titles), expect, "{titles:?}");
        }
    }
}
