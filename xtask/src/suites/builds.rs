//! What several suites need: built when the first of a run asks for it, and not again.

use std::cell::Cell;

use anyhow::Result;

use crate::{
    dist,
    pkg::{self, Profile},
    renderer::Renderer,
    workspace::Workspace,
};

pub(super) struct Builds<'a> {
    workspace: &'a Workspace,
    has_pkg: Cell<bool>,
    has_dist: Cell<bool>,
}

impl<'a> Builds<'a> {
    pub(super) fn of(workspace: &'a Workspace) -> Self {
        Self { workspace, has_pkg: Cell::new(false), has_dist: Cell::new(false) }
    }

    /// `pkg/`, as it is published: that of npm, or that of `dist/` where it is there already.
    pub(super) fn pkg(&self) -> Result<()> {
        if !self.has_pkg.get() {
            pkg::build(self.workspace, Profile::Release)?;
            self.has_pkg.set(true);
        }
        Ok(())
    }

    /// `dist/`.
    pub(super) fn dist(&self, renderer: &Renderer) -> Result<()> {
        if !self.has_dist.get() {
            dist::build(self.workspace, renderer)?;
            self.has_dist.set(true);
            self.has_pkg.set(true);
        }
        Ok(())
    }
}
