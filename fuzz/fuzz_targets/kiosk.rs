#![no_main]
//! Settings of a kiosk: refused with a sentence, or every value is what a screen can follow.

use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|bytes: &[u8]| -> Corpus { passerelle_fuzz::kiosk(bytes) });

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    match passerelle_fuzz::mutated(&data[..size], max_size, seed) {
        Some(text) => {
            data[..text.len()].copy_from_slice(text.as_bytes());
            text.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
});
