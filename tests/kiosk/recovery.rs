//! What is lost, and comes back.

use std::{net::TcpListener, time::Instant};

use crate::{
    command::{Kiosk, wait_until},
    kiosk_of,
    site::{Mood, Site},
};

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
        let killed_at = Instant::now();
        kiosk.kill(signal, "--type=renderer");
        kiosk.says("the page crashed");
        site.shows();
        eprintln!("after SIG{signal}: {:?}", killed_at.elapsed());
        kiosk.says("the page is shown");
        assert_alone(&kiosk, "Stand-in");
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
    wait_until("its profile is gone", || {
        let now = kiosk.profiles();
        now.len() == 1 && now != profiles
    });
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
    let mut n_shown = 0;
    while kiosk.says_one_of(&["the page is shown", "static screen until then"]) == 0 {
        n_shown += 1;
        kiosk.kill("KILL", "--type=renderer");
    }
    // At first, and three times again; fewer where a renderer that waits for the next page was killed, too.
    assert!((1..=4).contains(&n_shown), "{n_shown}");
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
         setTimeout(() => fetch('/still-there'), 3000)",
    );
    kiosk.says("the page rests");
    site.is_asked_for("/still-there");
    let said = kiosk.said();
    assert!(!said.contains("again"), "{said}");
}
