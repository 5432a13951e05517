//! Laws tried on random values, the same ones each time; nothing is written to disk.

use proptest::{
    prelude::Strategy,
    test_runner::{Config, RngSeed, TestCaseError, TestRunner},
};

/// Tries the law on so many values. The first failure is made as small as it gets, then shown.
#[track_caller]
pub(crate) fn hold<S: Strategy>(cases: u32, values: &S, law: impl Fn(S::Value) -> Vec<String>) {
    let config = Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(2006),
        ..Config::default()
    };
    let result = TestRunner::new(config).run(values, |value| {
        let breaches = law(value);
        if breaches.is_empty() { Ok(()) } else { Err(TestCaseError::fail(breaches.join("\n"))) }
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}
