//! All failures at once, and no cases is a failure.

const MOST_SHOWN: usize = 40;

/// Fails with every failure, the first forty in full, or when there was nothing to check.
#[track_caller]
pub(crate) fn report(n_cases: usize, failures: &[String]) {
    assert!(0 < n_cases, "no cases");
    assert!(
        failures.is_empty(),
        "{} failures in {n_cases} cases:\n{}",
        failures.len(),
        failures[..failures.len().min(MOST_SHOWN)].join("\n")
    );
}
