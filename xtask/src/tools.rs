//! The tools of a build: wasm-pack and wasm-bindgen in `target/tools`, and
//! wasm-opt and Playwright in `node_modules`.
//!
//! Nothing is installed globally, and nothing comes from anywhere but the
//! package registries of Rust and Node.js.

use std::{fs, time::SystemTime};

use anyhow::{Context, Result};

use crate::{prerequisites, process, workspace::Workspace};

const WASM_PACK_VERSION: &str = "0.15.1";
const CARGO_DENY_VERSION: &str = "0.20.2";
const CARGO_FUZZ_VERSION: &str = "0.13.2";

/// Installs what is missing or of another version.
pub(crate) fn install(workspace: &Workspace) -> Result<()> {
    prerequisites::check(workspace)?;
    install_npm_packages(workspace)?;
    install_cargo_tools(workspace)
}

fn install_npm_packages(workspace: &Workspace) -> Result<()> {
    let modified = |file: &str| -> Option<SystemTime> {
        fs::metadata(workspace.root().join(file)).ok()?.modified().ok()
    };
    // npm writes this file last, so it also tells of an install that broke off.
    let installed = modified("node_modules/.package-lock.json");
    if installed.is_some() && modified("package-lock.json") <= installed {
        return Ok(());
    }
    let mut npm = workspace.command("npm")?;
    npm.arg("ci");
    process::step("install the packages of package-lock.json", npm)
}

fn install_cargo_tools(workspace: &Workspace) -> Result<()> {
    let wasm_bindgen_version = locked_version(workspace, "wasm-bindgen")?;
    let tools = [
        Tool {
            package: "wasm-pack",
            binary: "wasm-pack",
            version: WASM_PACK_VERSION,
            is_locked: true,
            has_features: true,
        },
        Tool {
            package: "wasm-bindgen-cli",
            binary: "wasm-bindgen",
            version: &wasm_bindgen_version,
            // Its lock file has named releases that were not there yet.
            is_locked: false,
            has_features: true,
        },
    ];
    install_tools(workspace, &tools)
}

/// Installs cargo-fuzz, which only `cargo xtask fuzz` needs.
pub(crate) fn install_fuzzer(workspace: &Workspace) -> Result<()> {
    let version = CARGO_FUZZ_VERSION;
    let (package, binary) = ("cargo-fuzz", "cargo-fuzz");
    let tool = Tool { package, binary, version, is_locked: true, has_features: true };
    install_tools(workspace, &[tool])
}

/// Installs cargo-deny, which only the suite `supply` needs: without what looks advisories up, or it takes twice as long.
pub(crate) fn install_deny(workspace: &Workspace) -> Result<()> {
    let version = CARGO_DENY_VERSION;
    let (package, binary) = ("cargo-deny", "cargo-deny");
    let tool = Tool { package, binary, version, is_locked: true, has_features: false };
    install_tools(workspace, &[tool])
}

fn install_tools(workspace: &Workspace, tools: &[Tool<'_>]) -> Result<()> {
    let build = workspace.tools().join("build");
    for tool in tools.iter().filter(|it| !it.is_installed(workspace)) {
        tool.install(workspace)?;
    }
    // Kept until here since the two share dependencies.
    if build.exists() {
        fs::remove_dir_all(&build)
            .with_context(|| format!("failed to remove {}", build.display()))?;
    }
    Ok(())
}

/// The version that Cargo.lock has of `package`.
fn locked_version(workspace: &Workspace, package: &str) -> Result<String> {
    let mut cargo = workspace.command("cargo")?;
    cargo.args(["pkgid", "--package", package]);
    let id = process::read(cargo)?;
    let (_, version) = id
        .rsplit_once('@')
        .with_context(|| format!("expected `cargo pkgid` to end in @version, found {id}"))?;
    Ok(version.to_owned())
}

/// A command that `cargo install` builds from a package.
struct Tool<'a> {
    package: &'a str,
    binary: &'a str,
    version: &'a str,
    is_locked: bool,
    /// Whether it comes with what it has by default.
    has_features: bool,
}

impl Tool<'_> {
    fn is_installed(&self, workspace: &Workspace) -> bool {
        // By its full path, so that the machine's own is never taken for ours.
        let binary = workspace.tools().join("bin").join(self.binary);
        let Ok(mut command) = workspace.command(&binary.to_string_lossy()) else {
            return false;
        };
        command.arg("--version");
        process::read(command).is_ok_and(|it| it.split(' ').nth(1) == Some(self.version))
    }

    fn install(&self, workspace: &Workspace) -> Result<()> {
        let Self { package, version, .. } = self;
        let mut cargo = workspace.command("cargo")?;
        cargo
            .args(["install", package, "--version", version, "--force"])
            .args(self.is_locked.then_some("--locked"))
            .args((!self.has_features).then_some("--no-default-features"))
            .arg("--root")
            .arg(workspace.tools())
            .arg("--target-dir")
            .arg(workspace.tools().join("build"))
            // One minute instead of five, for tools that are as quick either way:
            // the time goes into rustc and wasm-opt.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256");
        process::step(&format!("install {package} {version} into target/tools"), cargo)
    }
}
