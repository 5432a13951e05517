//! Where things are in this checkout, and how a command is started in it.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// This checkout.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    /// Where tools and packages of npm are installed: in the root, unless this is a copy.
    installed: PathBuf,
}

impl Workspace {
    pub(crate) fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("expected xtask/ inside the workspace, found it at the root of the disk")?;
        Ok(Self { root: root.to_owned(), installed: root.to_owned() })
    }

    /// A copy of this checkout in another folder, with the tools of this one.
    pub(crate) fn copied_to(&self, root: &Path) -> Self {
        Self { root: root.to_owned(), installed: self.installed.clone() }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// What wasm-pack writes, and what is published.
    pub(crate) fn pkg(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// What a server hands out.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    pub(crate) fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// What is built of the pages in `www/`, in the same folders.
    pub(crate) fn built_www(&self) -> PathBuf {
        self.target().join("www")
    }

    /// For what can be made again. Not `CARGO_TARGET_DIR`: `pkg/` moves in and
    /// out of here by a rename, so both have to be on one disk.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// The folder with `node_modules`.
    pub(crate) fn installed(&self) -> &Path {
        &self.installed
    }

    pub(crate) fn tools(&self) -> PathBuf {
        self.installed.join("target").join("tools")
    }

    /// A command that starts in the root and finds our tools before the
    /// machine's.
    pub(crate) fn command(&self, program: &str) -> Result<Command> {
        let path = self.search_path()?;
        // Resolved here, since Windows starts `npm.cmd` by its full name only.
        let found = which::which_in(program, Some(&path), &self.root)
            .ok()
            .with_context(|| format!("expected `{program}` on PATH, found none"))?;
        let mut command = Command::new(found);
        command.current_dir(&self.root).env("PATH", path);
        Ok(command)
    }

    fn search_path(&self) -> Result<OsString> {
        let machine = env::var_os("PATH").unwrap_or_default();
        let ours = [self.tools().join("bin"), self.installed.join("node_modules").join(".bin")];
        env::join_paths(ours.into_iter().chain(env::split_paths(&machine)))
            .context("expected a checkout whose path can be part of PATH")
    }
}
