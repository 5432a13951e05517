//! The pages of `www/`, with the files of this build.

use std::path::Path;

use anyhow::Result;

use super::{LIBRARY, files::Files};
use crate::{disk, workspace::Workspace};

/// What of `www/` is for visitors and for webmasters.
const PAGES: [&str; 7] = [
    "configurator",
    "diplomes.html",
    "diplomes.js",
    "icon.svg",
    "index.html",
    "metiers.html",
    "page.css",
];

pub(super) fn write(workspace: &Workspace, files: &Files, dist: &Path) -> Result<()> {
    for page in PAGES {
        disk::copy(&workspace.www().join(page), &dist.join(page))?;
    }
    // Where the pages look for it.
    let script = format!("export * from \"../{LIBRARY}/{}\";\n", files.script.file);
    disk::write(&dist.join("pkg/elements.js"), script)?;
    let known = format!("export default {};\n", files.manifest());
    disk::write(&dist.join("configurator/files.js"), known)
}
