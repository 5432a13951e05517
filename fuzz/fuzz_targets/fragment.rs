#![no_main]
//! Links with answers: what is read of them is answers that the dataset takes, and comes back as it was.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| passerelle_fuzz::fragment(text));
