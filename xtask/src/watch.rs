//! Serves, and rebuilds and reloads the page on every change.

use std::{
    path::Path,
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use tower_livereload::{LiveReloadLayer, Reloader};

use crate::{
    pkg::{self, Profile},
    serve::Server,
    workspace::Workspace,
};

/// An editor that saves writes several times in a row: a change is over when
/// nothing was written for so long.
const QUIET: Duration = Duration::from_millis(50);

/// Serves until Ctrl-C. A build that fails leaves the last good one in place.
pub(crate) fn serve(workspace: &Workspace, port: u16, profile: Profile) -> Result<()> {
    let (_watcher, events) = watch(workspace)?;
    build(workspace, profile);
    let live_reload = LiveReloadLayer::new();
    let reloader = live_reload.reloader();
    let server = Server::start(workspace, port, Some(live_reload))?;
    let workspace = workspace.clone();
    thread::spawn(move || follow(&workspace, profile, &events, &reloader));
    server.until_ctrl_c()
}

fn watch(workspace: &Workspace) -> Result<(RecommendedWatcher, Receiver<notify::Result<Event>>)> {
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender)?;
    // The root for Cargo.toml: editors replace a file, which ends a watch on it.
    for (dir, mode) in [
        ("src", RecursiveMode::Recursive),
        ("data", RecursiveMode::Recursive),
        ("www", RecursiveMode::Recursive),
        ("", RecursiveMode::NonRecursive),
    ] {
        watcher
            .watch(&workspace.root().join(dir), mode)
            .with_context(|| format!("failed to watch {dir}/"))?;
    }
    Ok((watcher, events))
}

/// Ends with the channel, that is, with the server.
fn follow(
    workspace: &Workspace,
    profile: Profile,
    events: &Receiver<notify::Result<Event>>,
    reloader: &Reloader,
) {
    while let Ok(first) = events.recv() {
        let mut change = change_of(workspace.root(), first);
        while let Ok(next) = events.recv_timeout(QUIET) {
            change = change.max(change_of(workspace.root(), next));
        }
        let is_new = match change {
            None => false,
            Some(Change::Page) => true,
            Some(Change::Library) => build(workspace, profile),
        };
        if is_new {
            reloader.reload();
        }
    }
}

/// Whether there is a new `pkg/`.
fn build(workspace: &Workspace, profile: Profile) -> bool {
    let result = pkg::build(workspace, profile);
    if let Err(error) = &result {
        eprintln!("error: {error:#}\nstill serving the last build that succeeded, if there is one");
    }
    result.is_ok()
}

/// What a change asks for, the least first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Change {
    /// A file that is served as it is.
    Page,
    /// Something that is compiled.
    Library,
}

fn change_of(root: &Path, event: notify::Result<Event>) -> Option<Change> {
    let event = event.ok()?;
    // The compiler opens every source file; that alone must not start it again.
    if event.kind.is_access() {
        return None;
    }
    event.paths.iter().filter_map(|path| change_at(path.strip_prefix(root).ok()?)).max()
}

fn change_at(path: &Path) -> Option<Change> {
    let name = path.file_name()?.to_string_lossy();
    let is_of_editor = name.starts_with('.') || name.ends_with('~');
    if is_of_editor {
        return None;
    }
    if path == Path::new("Cargo.toml") || path.starts_with("src") || path.starts_with("data") {
        return Some(Change::Library);
    }
    path.starts_with("www").then_some(Change::Page)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Change, change_at};

    #[test]
    fn a_change_asks_for_no_more_than_it_needs() {
        for (path, expect) in [
            ("src/ui/card.rs", Some(Change::Library)),
            ("src/embed/shell/elements.js", Some(Change::Library)),
            ("data/deis.json", Some(Change::Library)),
            ("Cargo.toml", Some(Change::Library)),
            ("www/index.html", Some(Change::Page)),
            ("src/ui/.card.rs.swp", None),
            ("src/ui/card.rs~", None),
            ("README.md", None),
            ("xtask/Cargo.toml", None),
            ("", None),
        ] {
            assert_eq!(change_at(Path::new(path)), expect, "{path}");
        }
        assert!(Change::Page < Change::Library);
    }
}
