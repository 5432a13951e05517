//! What can be typed after `passerelle kiosk`.

use std::path::PathBuf;

/// Show a page on a screen for weeks, in Chromium, and bring it back when it is gone
///
/// Serves a folder to this machine alone, or shows a page of the web. A page that crashes, hangs, leaves its
/// site or is not shown in time is opened again, 3 times a minute at most; after that a static screen says so
/// to visitors, until the next try. What happens is told on standard error, a line each, without anything
/// that a visitor did. SIGTERM and Ctrl-C end it, with the browser and its profile. docs/kiosk.md says how to
/// set up a machine.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  passerelle kiosk --folder dist
  passerelle kiosk --url https://example.org/kiosk.html --contact \"Appelez le 01 23 45 67 89\"
  passerelle kiosk --folder dist -- --force-device-scale-factor=1.5    a flag for Chromium")]
pub(in crate::cli) struct KioskArgs {
    /// The folder to serve and show, as `cargo xtask dist` writes it
    #[arg(long, required_unless_present = "url", conflicts_with = "url")]
    pub(super) folder: Option<PathBuf>,
    /// The page of that folder
    #[arg(long, value_name = "FILE", default_value = "kiosk.html", conflicts_with = "url")]
    pub(super) page: String,
    /// The port to serve it on; 0 is any that is free
    #[arg(long, default_value_t = 0, conflicts_with = "url")]
    pub(super) port: u16,
    /// A page of the web instead
    #[arg(long)]
    pub(super) url: Option<String>,
    /// Chromium, where it is not found on PATH
    #[arg(long, value_name = "PATH")]
    pub(super) chromium: Option<PathBuf>,
    /// What the static screen says about whom to tell
    #[arg(long, value_name = "TEXT")]
    pub(super) contact: Option<String>,
    /// Where the operator's way out of the page leads, `exit.address` of kiosk.json: going there ends this command
    #[arg(long, value_name = "URL", default_value = "about:blank")]
    pub(super) exit: String,
    /// A folder for what the operator downloads from the page, its figures; by default nothing can be saved
    #[arg(long, value_name = "FOLDER")]
    pub(super) downloads: Option<PathBuf>,
    /// How long the page may take to be shown
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) shown_within: u64,
    /// How long the page may keep silent when it is asked whether it is well
    #[arg(long, value_name = "SECONDS", default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) answers_within: u64,
    /// How long the static screen stays before the next try
    #[arg(long, value_name = "SECONDS", default_value_t = 180, value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) rest: u64,
    /// More flags for Chromium
    #[arg(last = true, value_name = "FLAG")]
    pub(super) chromium_flags: Vec<String>,
}
