//! What fuzzing begins with, and what it found: each seed is tried, without a fuzzer.

use std::{fs, path::Path};

use libfuzzer_sys::arbitrary::{Arbitrary, Unstructured};

/// Tries every seed of a target, and is honest about how many there are.
#[track_caller]
fn run(target: &str, attempt: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let mut seeds: Vec<_> = fs::read_dir(folder).expect("a folder of seeds").flatten().collect();
    seeds.sort_by_key(fs::DirEntry::path);
    assert!(!seeds.is_empty(), "no seeds");
    for seed in seeds {
        println!("{}", seed.path().display());
        attempt(&fs::read(seed.path()).expect("a seed"));
    }
}

/// What the fuzzer makes of bytes.
fn read<'a, T: Arbitrary<'a>>(bytes: &'a [u8]) -> T {
    T::arbitrary_take_rest(Unstructured::new(bytes)).expect("enough bytes")
}

#[test]
fn datasets_can_be_used() {
    run("parse", |it| {
        crate::parse(it);
    });
}

#[test]
fn laws_hold_of_one_diploma() {
    run("evaluate", |it| crate::evaluate(&read::<Vec<u16>>(it)));
}

#[test]
fn laws_hold_of_several_diplomas() {
    run("joint", |it| crate::joint(&read::<Vec<u16>>(it)));
}

#[test]
fn answers_in_links_come_back() {
    run("fragment", |it| crate::fragment(str::from_utf8(it).expect("text")));
}

#[test]
fn links_are_safe() {
    run("link", |it| crate::link(read(it)));
}

#[test]
fn settings_of_kiosks_can_be_followed() {
    run("kiosk", |it| {
        crate::kiosk(it);
    });
}

#[test]
fn codes_are_read_as_they_were_written() {
    run("qr", |it| crate::qr(read(it)));
}
