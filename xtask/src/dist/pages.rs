//! The pages of `www/`, with the files of this build.

use std::path::Path;

use anyhow::Result;

use super::{LIBRARY, files::Files};
use crate::{disk, workspace::Workspace};

/// What of `www/` is for visitors and for webmasters. The app keeps what is for visitors: see `www/offline/build.mjs`.
const PAGES: &[&str] = &[
    "app",
    "app.webmanifest",
    "configurator",
    "diplomes.html",
    "diplomes.js",
    "embed-resizer.js",
    "embed.css",
    "embed.html",
    "embed.js",
    "icon.svg",
    "icons",
    "index.html",
    "ingenieur-social.html",
    "kiosk",
    "kiosk.html",
    "kiosk.json",
    "page.css",
];

pub(super) fn write(workspace: &Workspace, files: &Files, dist: &Path) -> Result<()> {
    for page in PAGES {
        disk::copy(&workspace.www().join(page), &dist.join(page))?;
    }
    // To be put in the place of the worker when the app is to go.
    disk::copy(&workspace.www().join("worker.js"), &dist.join("worker-off.js"))?;
    // Where the pages look for it.
    let script = format!("export * from \"../{LIBRARY}/{}\";\n", files.script.file);
    disk::write(&dist.join("pkg/elements.js"), script)?;
    let known = format!("export default {};\n", files.manifest());
    disk::write(&dist.join("configurator/files.js"), known)
}
