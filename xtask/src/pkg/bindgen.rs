//! A `wasm-bindgen` that stands in for the real one: wasm-pack passes on no flag that it does not know, and the glue
//! needs a function by which a module that has failed begins anew.

use std::{
    env::{self, consts::EXE_SUFFIX},
    fs,
    path::Path,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

const NAME: &str = "wasm-bindgen";

/// Names the real one to the one that stands in for it.
const REAL: &str = "PASSERELLE_WASM_BINDGEN";

const FLAG: &str = "--experimental-reset-state-function";

/// Has a command find this program where it looks for wasm-bindgen.
pub(super) fn stand_in(workspace: &Workspace, command: &mut Command) -> Result<()> {
    let real = workspace.command(NAME)?.get_program().to_owned();
    let folder = workspace.target().join("stand-in");
    let file = folder.join(format!("{NAME}{EXE_SUFFIX}"));
    fs::create_dir_all(&folder)?;
    if file.exists() {
        fs::remove_file(&file)?;
    }
    let us = env::current_exe()?;
    // Not every disk has links.
    fs::hard_link(&us, &file)
        .or_else(|_| fs::copy(&us, &file).map(drop))
        .with_context(|| format!("failed to write {}", file.display()))?;
    let path = command.get_envs().find_map(|(name, value)| (name == "PATH").then_some(value?));
    let path = path.context("expected a command with a PATH of its own")?.to_owned();
    let path = env::join_paths([folder].into_iter().chain(env::split_paths(&path)))?;
    command.env("PATH", path).env(REAL, real);
    Ok(())
}

/// Runs the real one, with our flag, when this program was started by its name.
pub(crate) fn run_instead() -> Option<ExitCode> {
    let name = env::args_os().next()?;
    if Path::new(&name).file_stem()? != NAME {
        return None;
    }
    let args: Vec<_> = env::args_os().skip(1).collect();
    // Not when it is only asked for its version.
    let is_build = args.iter().any(|it| it == "--out-dir");
    let mut real = Command::new(env::var_os(REAL)?);
    real.args(args).args(is_build.then_some(FLAG));
    let is_done = real.status().is_ok_and(|it| it.success());
    Some(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
