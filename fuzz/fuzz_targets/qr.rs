#![no_main]
//! Codes to scan: whatever is drawn is read as it was written, and the answers in it come back.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (String, Vec<u16>)| passerelle_fuzz::qr(texts));
