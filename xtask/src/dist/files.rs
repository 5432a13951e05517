//! The files that pages load.

use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::{LIBRARY, asset::Asset};
use crate::{disk, sizes::Row};

/// What a snippet leads to.
#[derive(Debug)]
pub(super) struct Files {
    pub(super) version: String,
    /// The elements and the glue.
    pub(super) script: Asset,
    pub(super) wasm: Asset,
    /// What widgets show where a page gives no dataset.
    pub(super) dataset: Asset,
    /// For widgets that are rendered before any script runs.
    pub(super) stylesheet: Asset,
}

impl Files {
    pub(super) fn all(&self) -> [&Asset; 4] {
        [&self.script, &self.wasm, &self.dataset, &self.stylesheet]
    }

    pub(super) fn sizes(&self) -> Vec<Row> {
        self.all().map(|it| (it.file.clone(), it.sizes())).into()
    }

    /// Writes them, and a script of a name that stays: it is always that of the newest version.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        for asset in self.all() {
            asset.write(folder)?;
        }
        let newest = format!("export * from \"./{}\";\n", self.script.file);
        disk::write(&folder.join(self.script.name), newest)
    }

    /// What a program has to know to write a snippet.
    pub(super) fn manifest(&self) -> Value {
        let files: Map<_, _> =
            self.all().map(|it| (it.name.to_owned(), described(it))).into_iter().collect();
        json!({ "version": self.version, "files": files })
    }
}

fn described(asset: &Asset) -> Value {
    let [bytes, gzip, brotli] = asset.sizes();
    json!({
        "file": format!("{LIBRARY}/{}", asset.file),
        "integrity": asset.integrity,
        "bytes": bytes,
        "gzip": gzip,
        "brotli": brotli,
    })
}
