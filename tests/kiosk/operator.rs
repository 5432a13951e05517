//! What the operator says, and is told.

use std::{env, fs, net::TcpListener, os::unix::fs::symlink, process::Command};

use crate::{
    command::{Kiosk, command, wait_until},
    kiosk_of,
    site::{Mood, Site, page},
};

#[test]
fn a_folder_is_served_and_shown() {
    let site = Site::start(Mood::Well);
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("hall.html"), page(&site.url)).expect("a file can be written");
    let kiosk =
        Kiosk::start(&["--folder", &folder.path().to_string_lossy(), "--page", "hall.html"]);
    kiosk.says("serving ");
    site.shows();
    kiosk.says("the page is shown");
    kiosk.kill("KILL", "--type=renderer");
    site.shows();
}

/// The sign that the page is up is one that the widget gives.
#[test]
fn the_widget_itself_counts_as_shown() {
    let pkg = env::var_os("PASSERELLE_PKG").expect("PASSERELLE_PKG, as `cargo xtask test` sets it");
    let folder = tempfile::tempdir().expect("a folder");
    symlink(pkg, folder.path().join("pkg")).expect("a link can be made");
    fs::write(folder.path().join("kiosk.html"), WIDGET).expect("a file can be written");
    let kiosk = Kiosk::start(&["--folder", &folder.path().to_string_lossy()]);
    kiosk.says("the page is shown");
    kiosk.kill("KILL", "--type=renderer");
    kiosk.says("the page crashed");
    kiosk.says("the page is shown");
}

const WIDGET: &str = r#"<!doctype html>
<html lang="fr">
  <script type="module" src="pkg/elements.js"></script>
  <passerelle-explorer loading="eager"></passerelle-explorer>
</html>
"#;

#[test]
fn the_way_out_of_the_operator_ends_it() {
    let elsewhere = "http://127.0.0.1:9/way-out";
    for (args, address) in [(&[][..], "about:blank"), (&["--exit", elsewhere], elsewhere)] {
        let site = Site::start(Mood::Well);
        let mut kiosk = kiosk_of(&site, args);
        let shown = site.shows();
        kiosk.says("the page is shown");
        shown.runs(&format!("location = '{address}'"));
        kiosk.says("ended by the operator's way out");
        assert!(kiosk.ends().success());
        assert_nothing_left(&kiosk);
    }
}

#[test]
fn signals_end_it_without_a_process_or_a_profile_left() {
    for (signal, why) in [("TERM", "SIGTERM"), ("INT", "Ctrl-C"), ("HUP", "SIGHUP")] {
        let site = Site::start(Mood::Well);
        let mut kiosk = kiosk_of(&site, &[]);
        site.shows();
        assert_eq!(kiosk.profiles().len(), 1);
        kiosk.send(signal);
        kiosk.says(&format!("ended by {why}"));
        assert!(kiosk.ends().success(), "{signal}");
        assert_nothing_left(&kiosk);
    }
}

#[track_caller]
fn assert_nothing_left(kiosk: &Kiosk) {
    assert_eq!(kiosk.processes(""), [0; 0]);
    assert!(kiosk.profiles().is_empty(), "{:?}", kiosk.profiles());
}

#[test]
fn a_signal_that_comes_while_the_browser_starts_leaves_nothing_either() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("kiosk.html"), "").expect("a file can be written");
    let mut kiosk = Kiosk::start(&["--folder", &folder.path().to_string_lossy()]);
    wait_until("the browser has a profile", || !kiosk.profiles().is_empty());
    kiosk.send("TERM");
    assert!(kiosk.ends().success());
    assert_nothing_left(&kiosk);
}

/// As `kill -9` does, or a lack of memory.
#[test]
fn a_browser_does_not_outlive_the_command() {
    let site = Site::start(Mood::Well);
    let mut kiosk = kiosk_of(&site, &[]);
    site.shows();
    kiosk.send("KILL");
    assert!(!kiosk.ends().success());
    wait_until("the browser ends", || kiosk.processes("").is_empty());
}

#[test]
fn files_are_saved_where_the_operator_says_or_not_at_all() {
    let downloads = tempfile::tempdir().expect("a folder");
    let folder = downloads.path().to_string_lossy();
    let save = "const link = document.createElement('a'); link.download = 'figures.csv'; \
        link.href = URL.createObjectURL(new Blob(['jour'])); link.click(); \
        setTimeout(() => fetch('/saved'), 1000)";
    for (args, expected) in [(&[][..], None), (&["--downloads", &folder], Some("jour"))] {
        let site = Site::start(Mood::Well);
        let kiosk = kiosk_of(&site, args);
        site.shows().runs(save);
        site.is_asked_for("/saved");
        let file = downloads.path().join("figures.csv");
        wait_until("the file is saved", || expected.is_none() || file.exists());
        assert_eq!(fs::read_to_string(file).ok().as_deref(), expected);
        let said = kiosk.said();
        assert!(!said.contains("again"), "{said}");
    }
}

#[test]
fn what_is_refused_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("kiosk.html"), "").expect("a file can be written");
    let folder = folder.path().to_string_lossy();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    for (args, expected) in [
        (&["--folder", "nowhere"][..], "there is no `kiosk.html` in `nowhere`; `cargo xtask dist`"),
        (&["--folder", &folder, "--page", "a.html"], "there is no `a.html`"),
        (&["--folder", &folder, "--port", &port], "is taken; choose another with `--port`"),
        (&["--url", "example.org"], "expected an address that begins with https://"),
        (&["--url", "https://example.org", "--port", "1"], "cannot be used with"),
        (&[], "Usage: passerelle kiosk"),
    ] {
        assert_refused(command(args), expected);
    }
    for (chromium, path, expected) in [
        (Some("/nowhere/chromium"), "/usr/bin", "there is no program at `/nowhere/chromium`"),
        (None, "/nowhere", "found no Chromium on PATH (looked for chromium, "),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
        command.args(["kiosk", "--folder", &folder]).env("PATH", path);
        command.args(chromium.iter().flat_map(|it| ["--chromium", it]));
        assert_refused(command, expected);
    }
}

#[track_caller]
fn assert_refused(mut command: Command, expected: &str) {
    let output = command.output().expect("the command runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{command:?}: {said}");
    assert!(said.contains(expected), "{command:?}: expected {expected:?} in {said}");
}

#[test]
fn help_shows_examples() {
    let output = command(&["--help"]).output().expect("the command runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("passerelle kiosk --folder dist\n"), "{said}");
}
