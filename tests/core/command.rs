//! The command as an editor or a script runs it: what it prints, and how it ends.
//!
//! Not here: what is a finding, which `findings.rs` pins.

use std::{
    fs,
    process::{Command, Output},
};

use serde_json::Value;

/// Runs the command in `tests/cases`.
fn passerelle(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.args(args).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"));
    command.output().expect("the command runs")
}

#[track_caller]
fn check(args: &[&str], exit: i32, expected: &str) -> String {
    let output = passerelle(args);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let printed = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(exit), "{args:?}: {printed}");
    assert!(printed.contains(expected), "{args:?}: expected {expected:?} in\n{printed}");
    printed
}

const TODAY: [&str; 2] = ["--today", "2026-11-23"];

#[test]
fn a_clean_dataset_ends_with_0() {
    let printed = check(&["check", "findings/base.json", TODAY[0], TODAY[1]], 0, "");
    assert_eq!(printed, "nothing to mend in findings/base.json\n");
}

#[test]
fn findings_end_with_1_and_show_the_line() {
    let report = "\
warning[P302]: nobody has read the source since 2026-11-23, for more than a year
  --> findings/base.json:7:20
  |
7 |       \"checkedOn\": \"2026-11-23\"
  |                    ^
  path: sources.loi.checkedOn
  help: read it again, mend what changed, then write the day of reading

1 warning in findings/base.json
";
    let printed = check(&["check", "findings/base.json", "--today", "2028-01-01"], 1, "P302");
    assert_eq!(printed, report);
}

#[test]
fn what_is_refused_ends_with_2() {
    check(&["check", "nowhere.json"], 2, "error[P001]: failed to read the file");
    check(&["check", "layers/planted.json"], 2, "  --> layers/planted.json:2:");
    check(&["check", "../core"], 2, "there is no *.json in the folder");
    check(&["check"], 2, "Usage: passerelle check");
    check(&["check", "base.json", "--today", "tomorrow"], 2, "expected a day such as `2026-11-23`");
    check(&["explain", "nothing"], 2, "error: no diploma is called `nothing`, but deis");
    check(&["explain", "deis", "--dataset", "nowhere.json"], 2, "failed to read `nowhere.json`");
}

#[test]
fn several_files_are_counted_together() {
    let args = ["check", "findings/base.json", "nowhere.json"];
    check(&args, 2, "1 error in 2 files\n");
}

#[test]
fn json_is_an_array_with_stable_names() {
    let args = ["check", "base.json", "layers/planted.json", "--json", TODAY[0], TODAY[1]];
    let findings: Value = serde_json::from_str(&check(&args, 2, "")).expect("JSON alone");
    let findings = findings.as_array().expect("an array");
    assert!(2 < findings.len());
    for finding in findings {
        let keys: Vec<_> = finding.as_object().expect("an object").keys().collect();
        let stable =
            ["code", "column", "file", "line", "message", "path", "severity", "suggestion"];
        assert_eq!(keys, stable);
    }
    assert_eq!(
        check(&["check", "findings/base.json", "--json", TODAY[0], TODAY[1]], 0, ""),
        "[]\n"
    );
}

/// The last name of a path stands in the line that is shown for it.
#[test]
fn every_finding_is_located() {
    for (file, today) in
        [("base.json", "2029-01-01"), ("../../data/travail-social.json", "2039-01-01")]
    {
        let findings = check(&["check", file, "--json", "--today", today], 1, "");
        let findings: Vec<Value> = serde_json::from_str(&findings).expect("an array");
        assert!(!findings.is_empty(), "{file}");
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
        let text = fs::read_to_string(format!("{folder}/{file}")).expect("a dataset");
        let lines: Vec<_> = text.lines().collect();
        for finding in findings {
            let path = finding["path"].as_str().expect("a path");
            let name = path.rsplit('.').next().and_then(|it| it.split('[').next());
            let line = usize::try_from(finding["line"].as_u64().expect("a line")).expect("small");
            let line = lines[line - 1];
            // Something in a list may stand on a line of its own.
            let is_there = path.ends_with(']') || name.is_some_and(|it| line.contains(it));
            assert!(is_there, "{file}: {path} is not in {line}");
        }
    }
}

#[test]
fn help_shows_examples() {
    check(&["--help"], 0, "passerelle explain deis");
    check(&["--help"], 0, "passerelle ask deis");
    check(&["check", "--help"], 0, "passerelle check data/ --json");
    check(&["explain", "--help"], 0, "--format dot | dot -Tsvg");
}

#[test]
fn a_diploma_is_explained_as_a_tree_and_as_a_graph() {
    let dataset = ["--dataset", "base.json"];
    let tree = "\
degree: degree, level 7
└─ experience: By experience
   ├─ A
   │  └─ held is a: A
   └─ Three years
      └─ worked is 3 years or more
";
    assert_eq!(check(&["explain", "degree", dataset[0], dataset[1]], 0, ""), tree);
    let args = ["explain", "degree", dataset[0], dataset[1], "--format", "dot"];
    let graph = check(&args, 0, "digraph {");
    assert_eq!(graph.matches(" -> ").count(), 5);
    check(&["explain", "deis"], 0, "└─ ");
}

#[test]
fn settings_of_a_kiosk_are_checked_against_what_it_shows() {
    let clean = check(&["check", "../../www/kiosk.json"], 0, "");
    assert_eq!(clean, "nothing to mend in ../../www/kiosk.json\n");
    let report = "\
error[P001]: no profile is called `plombier`
  --> kiosk-elsewhere.json:3:38
  |
3 |     \"profiles\": [\"ingenieur-social\", \"plombier\"]
  |                                      ^
  path: kiosk.profiles[1]
  help: mend the name, or add what bears it

1 error in kiosk-elsewhere.json
";
    assert_eq!(check(&["check", "kiosk-elsewhere.json"], 2, "P001"), report);
    check(
        &["check", "kiosk-elsewhere.json", "--dataset", "nowhere.json"],
        2,
        "failed to read `nowhere.json`",
    );
}

#[test]
fn the_schema_is_json() {
    let schema: Value = serde_json::from_str(&check(&["schema"], 0, "")).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
}
