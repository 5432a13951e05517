#![no_main]
//! Small datasets with several diplomas, and answers: the laws of the joint interview and of pathways.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|tape: Vec<u16>| passerelle_fuzz::joint(&tape));
