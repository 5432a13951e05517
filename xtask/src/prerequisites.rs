//! What the machine has to have beforehand, and the wasm target, which rustup
//! adds from `rust-toolchain.toml`.

use std::path::Path;

use anyhow::{Result, anyhow, bail};

use crate::{process, workspace::Workspace};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;

pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    check_node(workspace)?;
    check_wasm_target(workspace)
}

fn check_node(workspace: &Workspace) -> Result<()> {
    let advice = format!("install Node.js {OLDEST_NODE} or newer from https://nodejs.org");
    let command = |name| workspace.command(name).map_err(|error| anyhow!("{error}; {advice}"));
    command("npm")?;
    let mut node = command("node")?;
    node.arg("--version");
    let version = process::read(node)?;
    if major(&version).is_none_or(|it| it < OLDEST_NODE) {
        bail!("expected Node.js {OLDEST_NODE} or newer, found {version}; {advice}");
    }
    Ok(())
}

fn check_wasm_target(workspace: &Workspace) -> Result<()> {
    if has_wasm_target(workspace)? {
        return Ok(());
    }
    let mut rustup = workspace.command("rustup").map_err(|error| {
        anyhow!(
            "expected the target {WASM_TARGET}, found a Rust without it, and {error}; \
             install Rust from https://rustup.rs, which reads rust-toolchain.toml"
        )
    })?;
    // Set by rustup for everything below `cargo xtask`; with it the targets
    // and components in rust-toolchain.toml would not be read.
    rustup.env_remove("RUSTUP_TOOLCHAIN").args(["toolchain", "install"]);
    process::step("install what rust-toolchain.toml names", rustup)?;
    if !has_wasm_target(workspace)? {
        bail!(
            "expected the target {WASM_TARGET} after `rustup toolchain install`, found none; \
             run `rustup target add {WASM_TARGET}` in this folder"
        );
    }
    Ok(())
}

fn has_wasm_target(workspace: &Workspace) -> Result<bool> {
    let mut rustc = workspace.command("rustc")?;
    rustc.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    Ok(Path::new(&process::read(rustc)?).is_dir())
}

/// The major version in `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_version_of_node_is_read() {
        for (version, expect) in
            [("v20.20.2", Some(20)), ("v8.0.0", Some(8)), ("20", None), ("", None)]
        {
            assert_eq!(major(version), expect, "{version}");
        }
    }
}
