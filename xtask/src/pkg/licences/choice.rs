//! Which licences a crate is used under, and their texts.

use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use spdx::{Expression, Licensee, ParseMode};

use super::packages::Package;
use crate::disk;

/// The licences that are agreed to, the one that is chosen first, each with words that its text has.
const ACCEPTED: [(&str, &str); 4] = [
    ("MIT", "Permission is hereby granted, free of charge"),
    ("Apache-2.0", "Apache License"),
    ("Unicode-3.0", "UNICODE LICENSE V3"),
    // Of our dataset.
    ("CC-BY-4.0", "Attribution 4.0 International"),
];

/// For crates that say `MIT` and bring no text.
const MIT: &str = include_str!("mit.txt");

/// One licence of a crate.
#[derive(Debug)]
pub(super) struct Licence {
    pub(super) id: String,
    pub(super) text: String,
    /// By whom the crate is, where the text does not say it.
    pub(super) by: String,
}

/// What has to be kept to use the crate.
pub(super) fn of(package: &Package) -> Result<Vec<Licence>> {
    let Package { name, version, licence, .. } = package;
    let expression = Expression::parse_mode(licence, ParseMode::LAX)
        .map_err(|error| anyhow!("{}", error.reason))
        .with_context(|| format!("expected a licence of {name} {version}, found `{licence}`"))?;
    let accepted: Vec<_> = ACCEPTED.iter().filter_map(|(id, _)| Licensee::parse(id).ok()).collect();
    let Ok(needed) = expression.minimized_requirements(&accepted) else {
        let ids = ACCEPTED.map(|(id, _)| id).join(", ");
        bail!(
            "{name} {version} is under `{licence}`, and {ids} are all that is agreed to: \
             use another crate, or agree in xtask/src/pkg/licences/choice.rs"
        );
    };
    needed.iter().map(|it| licence_of(package, it.to_string())).collect()
}

fn licence_of(package: &Package, id: String) -> Result<Licence> {
    if let Some(text) = text_in(package, &id)? {
        return Ok(Licence { id, text, by: String::new() });
    }
    if id != "MIT" {
        bail!(
            "expected the text of {id} in the crate {} {}, found none",
            package.name,
            package.version
        );
    }
    let by = format!(", by {}", package.authors.join(", "));
    Ok(Licence { id, text: MIT.trim().to_owned(), by })
}

/// The file of the crate that is this licence.
fn text_in(package: &Package, id: &str) -> Result<Option<String>> {
    let Some((_, words)) = ACCEPTED.iter().find(|it| it.0 == id) else {
        return Ok(None);
    };
    let mut files = Vec::new();
    let folders = [package.folder.clone(), package.folder.join("data")];
    for entry in folders.iter().filter_map(|it| fs::read_dir(it).ok()).flatten() {
        let path = entry?.path();
        let is_licence = path
            .file_name()
            .is_some_and(|it| it.to_string_lossy().to_uppercase().starts_with("LICEN"));
        if is_licence && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    for file in files {
        let text = disk::read_text(&file)?.replace("\r\n", "\n");
        // A licence may be broken into lines anywhere.
        if text.split_whitespace().collect::<Vec<_>>().join(" ").contains(words) {
            return Ok(Some(text.trim_matches('\n').to_owned()));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::{Package, of};

    fn ids(licence: &str) -> Result<Vec<String>> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/..").into();
        let package = Package {
            name: "a".to_owned(),
            licence: licence.to_owned(),
            folder,
            ..Default::default()
        };
        Ok(of(&package)?.into_iter().map(|it| it.id).collect())
    }

    #[test]
    fn the_shortest_licence_that_is_agreed_to_is_chosen() -> Result<()> {
        for (licence, expect) in [
            ("MIT", &["MIT"][..]),
            ("Apache-2.0 OR MIT", &["MIT"]),
            ("Apache-2.0/MIT", &["MIT"]),
            ("Apache-2.0 OR BSL-1.0", &["Apache-2.0"]),
            ("(GPL-3.0-only OR MIT) AND Apache-2.0", &["MIT", "Apache-2.0"]),
            ("(MIT OR Apache-2.0) AND CC-BY-4.0", &["MIT", "CC-BY-4.0"]),
        ] {
            let mut found = ids(licence)?;
            let mut expect = expect.to_vec();
            found.sort();
            expect.sort_unstable();
            assert_eq!(found, expect, "{licence}");
        }
        Ok(())
    }

    #[test]
    fn what_nobody_has_agreed_to_is_refused_in_words() {
        for (licence, expect) in [
            (
                "GPL-3.0-only",
                "a  is under `GPL-3.0-only`, and MIT, Apache-2.0, Unicode-3.0, CC-BY-4.0 are all",
            ),
            ("MIT AND GPL-3.0-only", "a  is under `MIT AND GPL-3.0-only`"),
            ("", "expected a licence of a , found ``"),
            ("Unicode-3.0", "expected the text of Unicode-3.0 in the crate a , found none"),
        ] {
            let error = ids(licence).map_err(|it| it.to_string()).expect_err(licence);
            assert!(error.starts_with(expect), "{error}");
        }
    }
}
