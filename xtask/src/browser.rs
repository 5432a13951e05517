//! Finds Chromium, its driver, Firefox and WebKitGTK; on Debian, as root, installs them.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{process, workspace::Workspace};

const CHROMIUM: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const FIREFOX: &[&str] =
    &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

const ADVICE: &str = "install it with \
    `apt install chromium chromium-headless-shell chromium-driver firefox-esr webkit2gtk-driver xvfb` on Debian, \
    `dnf install chromium chromedriver firefox xorg-x11-server-Xvfb` on Fedora, \
    `brew install --cask google-chrome chromedriver firefox` on macOS, \
    or set CHROME_PATH, CHROME_SHELL, CHROMEDRIVER, FIREFOX_PATH, WEBKIT_DRIVER and XVFB to where they are";

/// The browser of visitors, with windows even where nobody sees them.
pub(crate) fn chromium(workspace: &Workspace) -> Result<PathBuf> {
    find_or_install(workspace, "CHROME_PATH", CHROMIUM, "chromium")
}

/// The same engine without windows, which a test costs half the time; where there is none, the whole browser.
pub(crate) fn headless(workspace: &Workspace) -> Result<PathBuf> {
    if env::var_os("CHROME_PATH").is_none() {
        let shell = "chromium-headless-shell";
        if let Ok(path) = find_or_install(workspace, "CHROME_SHELL", &[shell], shell) {
            return Ok(path);
        }
    }
    chromium(workspace)
}

/// What drives it.
pub(crate) fn chromedriver(workspace: &Workspace) -> Result<PathBuf> {
    find_or_install(workspace, "CHROMEDRIVER", &["chromedriver"], "chromium-driver")
}

/// The other browser, in which widgets stand in strangers' pages, too.
pub(crate) fn firefox(workspace: &Workspace) -> Result<PathBuf> {
    find_or_install(workspace, "FIREFOX_PATH", FIREFOX, "firefox-esr")
}

/// What drives WebKitGTK; the browser comes with it.
pub(crate) fn webkit(workspace: &Workspace) -> Result<PathBuf> {
    find_or_install(workspace, "WEBKIT_DRIVER", &["WebKitWebDriver"], "webkit2gtk-driver")
}

/// A screen in memory, which the windows of WebKitGTK need.
pub(crate) fn xvfb(workspace: &Workspace) -> Result<PathBuf> {
    find_or_install(workspace, "XVFB", &["Xvfb"], "xvfb")
}

/// The engines beside Chromium, and what they need, by the names that tests know them by.
pub(crate) fn others(workspace: &Workspace) -> Result<[(&'static str, OsString); 3]> {
    Ok([
        ("PASSERELLE_FIREFOX", firefox(workspace)?.into()),
        ("PASSERELLE_WEBKIT", webkit(workspace)?.into()),
        ("PASSERELLE_XVFB", xvfb(workspace)?.into()),
    ])
}

/// A screen reader, and the desktop that it reads: programs that tests call by their names.
pub(crate) fn screen_reader(workspace: &Workspace) -> Result<()> {
    for (program, debian_package) in [
        ("Xvfb", "xvfb"),
        ("dbus-daemon", "dbus"),
        ("openbox", "openbox"),
        ("orca", "orca"),
        ("speech-dispatcher", "speech-dispatcher"),
        ("/usr/lib/speech-dispatcher-modules/sd_espeak-ng", "speech-dispatcher-espeak-ng"),
        ("xdotool", "xdotool"),
    ] {
        on_path_or_install(workspace, &[program], debian_package)?;
    }
    Ok(())
}

fn find_or_install(
    workspace: &Workspace,
    variable: &str,
    names: &[&str],
    debian_package: &str,
) -> Result<PathBuf> {
    if let Some(path) = env::var_os(variable) {
        return which::which(&path).ok().with_context(|| {
            format!("expected the program that {variable} names, found none at {}", path.display())
        });
    }
    on_path_or_install(workspace, names, debian_package)
}

fn on_path_or_install(
    workspace: &Workspace,
    names: &[&str],
    debian_package: &str,
) -> Result<PathBuf> {
    let find = || names.iter().find_map(|name| which::which(name).ok());
    if let Some(path) = find() {
        return Ok(path);
    }
    if is_debian() && is_root(workspace) {
        install(workspace, debian_package)?;
    }
    match find() {
        Some(path) => Ok(path),
        None => bail!("expected {} on PATH, found none; {ADVICE}", names[0]),
    }
}

fn install(workspace: &Workspace, package: &str) -> Result<()> {
    let apt_get = |args: &[&str]| -> Result<_> {
        let mut command = workspace.command("apt-get")?;
        command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
        Ok(command)
    };
    process::step("update the list of Debian packages", apt_get(&["update"])?)?;
    process::step(
        &format!("install the Debian package {package}"),
        apt_get(&["install", "--yes", "--no-install-recommends", package])?,
    )
}

fn is_debian() -> bool {
    fs::read_to_string(Path::new("/etc/os-release")).is_ok_and(|it| names_debian(&it))
}

/// Whether an os-release file is Debian's or that of a system made from it.
fn names_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|ids| ids.trim_matches('"').split(' '))
        .any(|id| id == "debian")
}

fn is_root(workspace: &Workspace) -> bool {
    workspace.command("id").is_ok_and(|mut id| {
        id.arg("-u");
        process::read(id).is_ok_and(|user| user == "0")
    })
}

#[cfg(test)]
mod tests {
    use super::names_debian;

    #[test]
    fn debian_and_what_is_made_from_it_are_known() {
        for (os_release, expect) in [
            ("NAME=\"Debian GNU/Linux\"\nID=debian\n", true),
            ("ID=ubuntu\nID_LIKE=debian\n", true),
            ("ID=mint\nID_LIKE=\"ubuntu debian\"\n", true),
            ("ID=fedora\nHOME_URL=https://debian.example\n", false),
            ("", false),
        ] {
            assert_eq!(names_debian(os_release), expect, "{os_release}");
        }
    }
}
