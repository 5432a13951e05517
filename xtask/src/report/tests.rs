use anyhow::Result;

use super::{Counts, judge, libtest, playwright};

fn counts(passed: u64, failed: u64, skipped: u64) -> Counts {
    Counts { passed, failed, skipped }
}

#[test]
fn results_of_rust_tests_are_added_up() {
    for (output, expect) in [
        ("", counts(0, 0, 0)),
        ("no tests to run!\n", counts(0, 0, 0)),
        (
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            counts(12, 0, 0),
        ),
        (
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out\n\
             error: test failed\n\
             test result: FAILED. 1 passed; 2 failed; 4 ignored; 0 measured; 0 filtered out",
            counts(4, 2, 4),
        ),
        ("test result: \u{1b}[32mok\u{1b}[m. 5 passed; 1 failed; 0 ignored", counts(5, 1, 0)),
        (
            "a test said: test result: ok. 2 passed; 0 failed; 0 ignored; 0 filtered out",
            counts(0, 0, 0),
        ),
        ("running 7 tests\ntest parses_test_result ... ok", counts(0, 0, 0)),
    ] {
        assert_eq!(libtest::read(output, true).counts, expect, "{output}");
    }
}

#[test]
fn the_report_of_playwright_is_counted() -> Result<()> {
    let report = r#"{ "stats": { "expected": 9, "unexpected": 1, "flaky": 2, "skipped": 3 } }"#;

    assert_eq!(playwright::read(report, true)?.counts, counts(9, 3, 3));
    Ok(())
}

#[test]
fn the_tests_that_failed_are_named() -> Result<()> {
    let output = "test parses ... ok\ntest a_door::opens ... FAILED\ntest writes ... ignored";
    let report = r#"{
        "stats": { "expected": 1, "unexpected": 1, "flaky": 0, "skipped": 0 },
        "suites": [{
            "specs": [{ "title": "opens", "ok": true, "tests": [{ "status": "expected" }] }],
            "suites": [{ "specs": [{
                "title": "closes", "file": "door.spec.mjs", "line": 7, "ok": false,
                "tests": [{
                    "projectName": "firefox", "status": "unexpected",
                    "results": [{ "error": { "message": "\u001b[31mError\u001b[39m: expected\n\n  it\n  shut\n  now\n  here" } }]
                }]
            }] }]
        }]
    }"#;

    assert_eq!(libtest::read(output, false).failures, ["a_door::opens"]);
    assert_eq!(
        playwright::read(report, false)?.failures,
        ["[firefox] door.spec.mjs:7 › closes: Error: expected it shut now"]
    );
    Ok(())
}

#[test]
fn a_report_that_is_not_playwrights_is_an_error() {
    for (report, expect) in [
        ("", "expected Playwright's JSON report"),
        ("{}", "expected the number stats.expected in Playwright's report"),
        (
            r#"{ "stats": { "expected": -1 } }"#,
            "expected the number stats.expected in Playwright's report",
        ),
    ] {
        let error = playwright::read(report, true).map(drop).map_err(|it| it.to_string());

        assert_eq!(error, Err(expect.to_owned()));
    }
}

#[test]
fn only_a_suite_that_ran_and_passed_whole_has_no_failure() {
    let no_test = Some("did not run: found no test in it");
    let broken = Some("did not run: see its output above");
    let silent = Some("its runner failed without naming a test: see above");
    let skipped = Some("2 skipped, counted as failed");
    for (counts, success, expect) in [
        (counts(3, 0, 0), true, (3, 0, None)),
        (counts(3, 1, 0), false, (3, 1, None)),
        (counts(3, 1, 0), true, (3, 1, None)),
        (counts(3, 0, 2), true, (3, 2, skipped)),
        (counts(3, 1, 2), false, (3, 3, skipped)),
        (counts(3, 0, 0), false, (3, 1, silent)),
        (counts(0, 0, 0), true, (0, 1, no_test)),
        (counts(0, 0, 0), false, (0, 1, broken)),
    ] {
        let (passed, failed, remark) = judge(counts, success);

        assert_eq!((passed, failed, remark.as_deref()), expect, "{counts:?} {success}");
    }
}
