//! The command `passerelle`, which renders widgets as HTML.

use std::{
    env::consts::EXE_SUFFIX,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{process, workspace::Workspace};

/// The program, built.
#[derive(Debug)]
pub(crate) struct Renderer {
    program: PathBuf,
}

impl Renderer {
    pub(crate) fn build(workspace: &Workspace) -> Result<Self> {
        let mut cargo = workspace.command("cargo")?;
        cargo.args(["build", "--quiet", "-p", "passerelle", "--bin", "passerelle"]);
        cargo.args(["--no-default-features", "--features", "render"]);
        process::step("build the command `passerelle`", cargo)?;
        // Where cargo puts it, which a variable of the environment may change.
        let mut cargo = workspace.command("cargo")?;
        cargo.args(["metadata", "--no-deps", "--format-version=1"]);
        let metadata: Value = serde_json::from_str(&process::read(cargo)?)?;
        let target = metadata["target_directory"].as_str().context("cargo says where it builds")?;
        let program = format!("debug/passerelle{EXE_SUFFIX}");
        Ok(Self { program: Path::new(target).join(program) })
    }

    pub(crate) fn program(&self) -> &Path {
        &self.program
    }

    /// Renders the card of a profile, or the quiz of a diploma.
    pub(crate) fn command(&self, workspace: &Workspace, name: &str) -> Result<Command> {
        let mut command = workspace.command(&self.program.to_string_lossy())?;
        command.args(["render", name]);
        Ok(command)
    }
}
