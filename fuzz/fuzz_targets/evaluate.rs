#![no_main]
//! Small datasets with one diploma, and answers: the laws of the engine.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|tape: Vec<u16>| passerelle_fuzz::evaluate(&tape));
