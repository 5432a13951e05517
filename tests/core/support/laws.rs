//! How a law is tried on random values.

use proptest::{
    collection::vec,
    prelude::{Strategy, any},
    test_runner::{Config, RngSeed, TestCaseError, TestRunner},
};
use serde_json::Value;

use super::raw::items;

/// Tries the law on so many values. The first failure is made as small as it gets, then shown. The
/// numbers are drawn from a fixed seed, so a run is like the one before; nothing is written to disk.
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

/// Numbers for a [`Tape`](super::random::Tape), enough for a dataset of so many diplomas.
pub(crate) fn tapes(n_diplomas: usize) -> impl Strategy<Value = Vec<u16>> {
    vec(any::<u16>(), 0..120 * n_diplomas)
}

/// Sentences end with the dataset they are about.
pub(crate) fn about(dataset: &Value, breaches: Vec<String>) -> Vec<String> {
    let routes = items(&dataset["diplomas"]).iter().map(|it| &it["routes"]);
    let about = [&dataset["questions"], &dataset["rules"]].into_iter().chain(routes);
    let about = about.map(ToString::to_string).collect::<Vec<_>>().join("\n");
    breaches.into_iter().map(|it| format!("{it}\nin {about}")).collect()
}
