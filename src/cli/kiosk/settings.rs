//! What is to be shown and how, checked before anything starts.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use super::args::KioskArgs;

/// Under which names Chromium is found.
const CHROMIUM: &[&str] =
    &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// The settings of a kiosk.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) source: Source,
    pub(super) chromium: PathBuf,
    pub(super) chromium_flags: Vec<String>,
    pub(super) contact: Option<String>,
    /// Where the operator's way out leads.
    pub(super) exit: String,
    /// Where files are saved, if they may be.
    pub(super) downloads: Option<PathBuf>,
    /// A page that is not shown by then is opened again.
    pub(super) shown_within: Duration,
    /// A page that does not answer by then hangs.
    pub(super) answers_within: Duration,
    /// How long the static screen stays.
    pub(super) rest: Duration,
}

/// Where the page comes from.
#[derive(Debug)]
pub(super) enum Source {
    Folder { folder: PathBuf, page: String, port: u16 },
    Url(String),
}

/// The settings, or a sentence that says what is wrong and what to do.
pub(super) fn settings(args: &KioskArgs) -> Result<Settings, String> {
    Ok(Settings {
        source: source(args)?,
        chromium: chromium(args.chromium.as_deref())?,
        chromium_flags: args.chromium_flags.clone(),
        contact: args.contact.clone(),
        exit: args.exit.clone(),
        downloads: args.downloads.as_deref().map(folder).transpose()?,
        shown_within: Duration::from_secs(args.shown_within),
        answers_within: Duration::from_secs(args.answers_within),
        rest: Duration::from_secs(args.rest),
    })
}

fn source(args: &KioskArgs) -> Result<Source, String> {
    if let Some(url) = &args.url {
        if !url.starts_with("https://") && !url.starts_with("http://") {
            return Err(format!("expected an address that begins with https://, found `{url}`"));
        }
        return Ok(Source::Url(url.clone()));
    }
    let folder = args.folder.clone().unwrap_or_default();
    let page = args.page.clone();
    // What stands after `?` or `#` is for the page.
    let file = page.split(['?', '#']).next().unwrap_or_default();
    if !folder.join(file).is_file() {
        let folder = folder.display();
        return Err(format!(
            "there is no `{file}` in `{folder}`; `cargo xtask dist` writes a folder to show, \
             `--page` names another page of it"
        ));
    }
    Ok(Source::Folder { folder, page, port: args.port })
}

/// In full, as Chromium wants it.
fn folder(path: &Path) -> Result<PathBuf, String> {
    let why = |error| format!("failed to find the folder `{}`: {error}", path.display());
    path.canonicalize().map_err(why)
}

fn chromium(named: Option<&Path>) -> Result<PathBuf, String> {
    if let Some(path) = named {
        return which::which(path)
            .map_err(|_| format!("there is no program at `{}`; see `--chromium`", path.display()));
    }
    CHROMIUM.iter().find_map(|name| which::which(name).ok()).ok_or_else(|| {
        format!(
            "found no Chromium on PATH (looked for {}); install it, on Debian with \
             `apt install chromium`, or say where it is with `--chromium PATH`",
            CHROMIUM.join(", ")
        )
    })
}
