#![no_main]
//! Addresses: what is accepted is safe to link to.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (String, String)| passerelle_fuzz::link(texts));
