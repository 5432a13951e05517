#![cfg(all(feature = "kiosk", target_os = "linux"))]
//! `passerelle kiosk` with a real browser: what happens to the page, and whether it is there again.
//!
//! That it is there is what the page itself says, to the server of the test. Not here: how often is too often, to the
//! second, which is tested where it is decided; how soon the page is back, which depends on the machine.

mod command;
mod site;

use std::{fs, net::TcpListener, os::unix::fs::symlink, time::Instant};

use command::{Kiosk, command, wait_until};
use site::{Mood, Site, page};

/// A kiosk that shows the page of a site.
fn kiosk_of(site: &Site, args: &[&str]) -> Kiosk {
    Kiosk::start(&[&["--url", &site.page_url()], args].concat())
}

/// What is open is the page alone.
#[track_caller]
fn assert_alone(kiosk: &Kiosk, title: &str) {
    wait_until(&format!("{title} alone is open"), || kiosk.pages() == [title]);
}

#[test]
fn a_page_whose_renderer_is_killed_is_there_again() {
    let site = Site::start(Mood::Well);
    let kiosk = kiosk_of(&site, &[]);
    site.shows();
    kiosk.says("the page is shown");
    // Of an out-of-memory, and of a crash.
    for signal in ["KILL", "SEGV"] {
        let (killed_at, browser) = (Instant::now(), kiosk.profiles());
        kiosk.kill(signal, "--type=renderer");
        kiosk.says("the page crashed");
        site.shows();
        eprintln!("after SIG{signal}: {:?}", killed_at.elapsed());
        kiosk.says("the page is shown");
        assert_alone(&kiosk, "Stand-in");
        // The second time in a minute the browser is replaced, too.
        assert_eq!(kiosk.profiles() == browser, signal == "KILL");
    }
}

#[test]
fn a_browser_that_is_killed_is_replaced() {
    let site = Site::start(Mood::Well);
    let kiosk = kiosk_of(&site, &[]);
    site.shows();
    kiosk.says("the page is shown");
    let (killed_at, profiles) = (Instant::now(), kiosk.profiles());
    kiosk.kill("KILL", "--remote-debugging-pipe");
    kiosk.says("Chromium ended");
    site.shows();
    eprintln!("after the browser was killed: {:?}", killed_at.elapsed());
    kiosk.says("the page is shown");
    let new = kiosk.profiles();
    assert_eq!(new.len(), 1);
    assert_ne!(new, profiles, "the profile of the browser before is gone");
}

#[test]
fn a_page_that_hangs_is_opened_again() {
    let site = Site::start(Mood::Well);
    let kiosk = kiosk_of(&site, &[]);
    let shown = site.shows();
    kiosk.says("the page is shown");
    let hung_at = Instant::now();
    shown.runs("for (;;) {}");
    kiosk.says("the page hangs");
    site.shows();
    eprintln!("after it hung: {:?}", hung_at.elapsed());
    kiosk.says("the page is shown");
    assert_alone(&kiosk, "Stand-in");
}

#[test]
fn the_fourth_crash_in_a_minute_leads_to_the_static_screen() {
    let site = Site::start(Mood::Well);
    let kiosk = kiosk_of(&site, &[]);
    for _ in 0..4 {
        site.shows();
        kiosk.says("the page is shown");
        kiosk.kill("KILL", "--type=renderer");
    }
    kiosk.says("static screen");
    assert_alone(&kiosk, "Un instant");
}

#[test]
fn a_page_that_is_missing_at_first_is_found_later() {
    let site = Site::start(Mood::Missing);
    let kiosk = kiosk_of(&site, &[]);
    kiosk.says("the server answers with 404");
    site.becomes(Mood::Well);
    site.shows();
    kiosk.says("the page is shown");
}

#[test]
fn a_server_that_keeps_silent_is_waited_for_behind_the_static_screen() {
    let site = Site::start(Mood::Silent);
    let kiosk = kiosk_of(&site, &["--shown-within", "2"]);
    kiosk.says("the page cannot be loaded: no answer within 2 s");
    kiosk.says("trying again in 180 s");
    kiosk.says("the static screen is shown");
    assert_alone(&kiosk, "Un instant");
    site.becomes(Mood::Well);
    kiosk.says("the server can be reached again");
    site.shows();
    kiosk.says("the page is shown");
    assert_alone(&kiosk, "Stand-in");
}

#[test]
fn a_page_without_a_widget_on_it_is_not_shown() {
    let site = Site::start(Mood::Empty);
    let kiosk = kiosk_of(&site, &["--shown-within", "2"]);
    kiosk.says("nothing was shown within 2 s");
    site.becomes(Mood::Well);
    site.shows();
    kiosk.says("the page is shown");
}

#[test]
fn a_network_that_is_lost_and_comes_back_brings_the_page_back() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let url = format!("http://{address}/kiosk.html");
    let kiosk = Kiosk::start(&["--url", &url]);
    kiosk.says("the page cannot be loaded: net::ERR_CONNECTION_REFUSED");
    kiosk.says("trying again in 180 s");
    kiosk.says("the static screen is shown");
    let back_at = Instant::now();
    let listener = TcpListener::bind(address).expect("the port is still free");
    let site = Site::on(&listener, Mood::Well);
    site.shows();
    eprintln!("after the network was back: {:?}", back_at.elapsed());
    kiosk.says("the server can be reached again");
    kiosk.says("the page is shown");
}

#[test]
fn a_page_that_leaves_its_site_is_brought_back() {
    let (site, elsewhere) = (Site::start(Mood::Well), Site::start(Mood::Well));
    let kiosk = kiosk_of(&site, &[]);
    let shown = site.shows();
    kiosk.says("the page is shown");
    let address = format!("{}/kiosk.html?word=secret", elsewhere.url);
    shown.runs(&format!("location = '{address}'"));
    // The site alone, since the address may tell what a visitor did.
    kiosk.says(&format!("the page left for {}", elsewhere.url));
    site.shows();
    kiosk.says("the page is shown");
    assert_alone(&kiosk, "Stand-in");
    let said = kiosk.said();
    assert!(!said.contains("secret"), "{said}");
}

#[test]
fn a_page_may_go_about_its_own_site_and_ask_what_nobody_answers() {
    let site = Site::start(Mood::Well);
    let kiosk = kiosk_of(&site, &[]);
    site.shows()
        .runs("history.pushState(0, '', '#a'); alert(1); print(); confirm(2); location.reload()");
    let shown = site.shows();
    shown.runs("fetch('/still-there')");
    site.is_asked_for("/still-there");
    let said = kiosk.said();
    assert!(!said.contains("again"), "{said}");
}

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
fn a_widget_that_shows_a_problem_is_not_what_visitors_came_for() {
    let site = Site::start(Mood::Well);
    let kiosk = kiosk_of(&site, &["--shown-within", "2"]);
    let shown = site.shows();
    kiosk.says("the page is shown");
    shown.runs(
        "document.querySelector('passerelle-explorer').shadowRoot.firstChild.className = 'problem'",
    );
    kiosk.says("nothing was shown within 2 s");
    site.shows();
}

/// As `www/kiosk.html` does when it is about to mend itself, or cannot until its settings are mended.
#[test]
fn a_page_that_says_itself_why_it_rests_is_left_alone() {
    let site = Site::start(Mood::Well);
    let kiosk = kiosk_of(&site, &["--shown-within", "1"]);
    let shown = site.shows();
    kiosk.says("the page is shown");
    shown.runs(
        "document.body.innerHTML = '<main><p class=rest role=alert>Un instant</p></main>'; \
         setTimeout(() => fetch('/still-there'), 5000)",
    );
    site.is_asked_for("/still-there");
    let said = kiosk.said();
    assert!(!said.contains("again"), "{said}");
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

#[track_caller]
fn assert_nothing_left(kiosk: &Kiosk) {
    assert_eq!(kiosk.processes(""), [0; 0]);
    assert!(kiosk.profiles().is_empty(), "{:?}", kiosk.profiles());
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
    let pkg =
        std::env::var_os("PASSERELLE_PKG").expect("PASSERELLE_PKG, as `cargo xtask test` sets it");
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
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_passerelle"));
        command.args(["kiosk", "--folder", &folder]).env("PATH", path);
        command.args(chromium.iter().flat_map(|it| ["--chromium", it]));
        assert_refused(command, expected);
    }
}

#[track_caller]
fn assert_refused(mut command: std::process::Command, expected: &str) {
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
