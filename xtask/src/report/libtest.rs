//! What the test programs of Rust print, on the host and in the browser alike.

use super::{Counts, Outcome};

/// Adds up every `test result: ok. 12 passed; 0 failed; 0 ignored; …`.
pub(crate) fn read(output: &str, success: bool) -> Outcome {
    let failures = output.lines().filter_map(failed).map(str::to_owned).collect();
    Outcome::new(count(output), success).with_failures(failures)
}

pub(super) fn count(output: &str) -> Counts {
    let mut counts = Counts::default();
    for result in output.lines().filter_map(|line| line.strip_prefix("test result: ")) {
        for part in result.split(';') {
            let mut words = part.split_whitespace().rev();
            let (word, number) = (words.next(), words.next());
            let n = number.and_then(|it| it.parse().ok()).unwrap_or(0);
            match word {
                Some("passed") => counts.passed += n,
                Some("failed") => counts.failed += n,
                Some("ignored") => counts.skipped += n,
                _ => {}
            }
        }
    }
    counts
}

/// The name in `test the::name ... FAILED`.
fn failed(line: &str) -> Option<&str> {
    let (name, ended) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    ended.contains("FAIL").then_some(name)
}
