//! Settings of a kiosk, as an operator or anybody else may have written them.

use std::rc::Rc;

use libfuzzer_sys::Corpus;
use passerelle::model::{Dataset, KioskSettings};
use serde_json::Value;
use url::Url;

use crate::wire;

thread_local! {
    static DATASET: Rc<Dataset> = Dataset::embedded().expect("a sound dataset").into();
}

/// They are refused with a sentence that says where, or every value is what a screen can follow.
pub fn kiosk(bytes: &[u8]) -> Corpus {
    let Ok(text) = str::from_utf8(bytes) else {
        return Corpus::Reject;
    };
    match KioskSettings::parse(text) {
        Ok(settings) => {
            bounds(&settings);
            as_written(text, &settings);
            shown(&settings);
            told(&settings);
        }
        Err(error) => {
            assert!(!error.reason.is_empty());
            assert!((1..=text.lines().count() + 1).contains(&error.line), "{error}");
        }
    }
    Corpus::Keep
}

fn bounds(settings: &KioskSettings) {
    assert!((10..=3_600).contains(&settings.idle_seconds.get()));
    assert!((20..=120).contains(&settings.warning_seconds.get()));
    assert!((40..=600).contains(&settings.dots_per_inch.get()));
    assert!((1..=10_000).contains(&settings.reload_after.get()));
    for said in [&settings.title, &settings.promise].into_iter().flatten() {
        assert!((1..=200).contains(&said.as_str().chars().count()));
        assert!(!said.as_str().trim().is_empty());
    }
    let exit = settings.exit.as_ref();
    for address in
        [&settings.address, &exit.and_then(|it| it.address.clone())].into_iter().flatten()
    {
        check_address(address.as_str());
    }
    if let Some(exit) = exit {
        let rounds = exit.code.as_str().split('.').next().and_then(|it| it.parse::<u32>().ok());
        assert!(rounds.is_some_and(|it| 100_000 <= it), "{:?} is tried in no time", exit.code);
    }
}

/// A browser that reads the address at all reads a page of the web.
fn check_address(address: &str) {
    if let Ok(url) = Url::parse(address) {
        assert!(["https", "http"].contains(&url.scheme()), "{address:?} is {}", url.scheme());
        assert!(url.has_host(), "{address:?} has no host");
    }
}

/// What the file says is what counts, and what it leaves out is the default.
fn as_written(text: &str, settings: &KioskSettings) {
    let raw: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).expect("JSON");
    let kiosk = &raw["kiosk"];
    let usual = KioskSettings::default();
    let number = |name: &str, usual: u32| kiosk[name].as_u64().unwrap_or(usual.into());
    for (name, found, usual) in [
        ("idleSeconds", settings.idle_seconds.get(), usual.idle_seconds.get()),
        ("warningSeconds", settings.warning_seconds.get(), usual.warning_seconds.get()),
        ("dotsPerInch", settings.dots_per_inch.get(), usual.dots_per_inch.get()),
        ("reloadAfter", settings.reload_after.get(), usual.reload_after.get()),
    ] {
        assert_eq!(u64::from(found), number(name, usual), "{name}");
    }
    assert_eq!(settings.statistics, kiosk["statistics"].as_bool().unwrap_or_default());
    assert_eq!(settings.title.as_ref().map(|it| it.as_str()), kiosk["title"].as_str());
    assert_eq!(settings.address.as_ref().map(|it| it.as_str()), kiosk["address"].as_str());
}

/// A dataset of what is named, or a sentence about what is not there.
fn shown(settings: &KioskSettings) {
    DATASET.with(|dataset| match settings.shown_of(dataset) {
        Ok(_) if settings.profiles.is_empty() => {}
        Ok(shown) => {
            let ids: Vec<_> = shown.profiles().iter().map(|it| it.id.clone()).collect();
            assert_eq!(ids, settings.profiles);
        }
        Err(error) => assert!(error.to_string().starts_with("kiosk.profiles"), "{error}"),
    });
}

/// What the page around the screen is told can neither run nor end a declaration.
fn told(settings: &KioskSettings) {
    let told = serde_json::to_value(wire::kiosk(settings)).expect("JSON");
    for colour in told["colours"].as_array().expect("colours") {
        let (name, value) = (colour[0].as_str(), colour[1].as_str());
        assert!(name.is_some_and(|it| it.starts_with("--passerelle-")));
        let digits = value.and_then(|it| it.strip_prefix('#')).expect("a colour");
        assert!(digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_hexdigit()), "{digits}");
    }
    match told["exit"]["address"].as_str() {
        None | Some("about:blank") => {}
        Some(address) => check_address(address),
    }
}
