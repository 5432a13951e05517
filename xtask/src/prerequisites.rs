//! What the machine has to have beforehand, and the wasm target, which rustup
//! adds from `rust-toolchain.toml`.

use std::path::Path;

use anyhow::{Result, anyhow, bail};

use crate::{process, workspace::Workspace};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// What Vite needs, with which the package is tested.
const OLDEST_NODE: (u32, u32) = (20, 19);

pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    check_node(workspace)?;
    check_wasm_target(workspace)
}

fn check_node(workspace: &Workspace) -> Result<()> {
    let (major, minor) = OLDEST_NODE;
    let advice = format!("install Node.js {major}.{minor} or newer from https://nodejs.org");
    let command = |name| workspace.command(name).map_err(|error| anyhow!("{error}; {advice}"));
    command("npm")?;
    let mut node = command("node")?;
    node.arg("--version");
    let version = process::read(node)?;
    if major_and_minor(&version).is_none_or(|it| it < OLDEST_NODE) {
        bail!("expected Node.js {major}.{minor} or newer, found {version}; {advice}");
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

/// The first two numbers of `v20.19.1`.
fn major_and_minor(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.').map_while(|it| it.parse().ok());
    Some((numbers.next()?, numbers.next()?))
}

#[cfg(test)]
mod tests {
    use super::major_and_minor;

    #[test]
    fn the_version_of_node_is_read() {
        for (version, expect) in [
            ("v20.20.2", Some((20, 20))),
            ("v8.0.0", Some((8, 0))),
            ("20.1.0", None),
            ("v20", None),
            ("", None),
        ] {
            assert_eq!(major_and_minor(version), expect, "{version}");
        }
    }
}
