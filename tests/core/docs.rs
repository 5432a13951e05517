//! The contract in the README is the one in the source: nothing undocumented, nothing made up.
//!
//! Not here: whether the sentences beside the names are true.

use std::{collections::BTreeSet, fs, path::Path};

use crate::support::pages::{named_tests, read, rows};

fn read_all(folder: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut text = String::new();
    for entry in fs::read_dir(path).expect("the folder exists").flatten() {
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        text += &if entry.path().is_dir() { read_all(&name) } else { read(&name) };
    }
    text
}

/// Every text between `before` and the next of `ends`.
fn between(text: &str, before: &str, ends: &[char]) -> BTreeSet<String> {
    let found = text.split(before).skip(1).filter_map(|rest| rest.split(ends).next());
    found.map(str::to_owned).collect()
}

/// The names that the README's table gives for a kind.
fn documented(kind: &str) -> BTreeSet<String> {
    between(&read("README.md"), &format!("| {kind} | `"), &['`'])
}

#[track_caller]
fn check(kind: &str, in_source: &BTreeSet<String>) {
    assert!(!in_source.is_empty(), "no {kind} was found in the source");
    assert_eq!(
        documented(kind),
        *in_source,
        "{kind}: the README (left) and the source (right) differ"
    );
}

#[test]
fn elements_are_those_that_are_defined() {
    let kinds = between(&read_all("src/embed/shell"), "static kind = \"", &['"']);
    check("element", &kinds.into_iter().map(|it| format!("passerelle-{it}")).collect());
}

#[test]
fn attributes_are_those_that_are_read() {
    let shell = read_all("src/embed/shell");
    let observed = between(&shell, "static observedAttributes = [", &[']']);
    let mut names: BTreeSet<_> = observed
        .iter()
        .flat_map(|it| it.split(", "))
        .filter(|it| it.starts_with('"'))
        .map(|it| it.trim_matches('"').to_owned())
        .collect();
    names.extend(between(&shell, "getAttribute(\"", &['"']));
    names.extend(between(&read_all("src/ui/style"), ":host([", &['=', ']']));
    // An attribute of every element.
    names.remove("hidden");
    check("attribute", &names);
}

#[test]
fn what_can_only_be_read_is_what_the_elements_say() {
    let read_only =
        between(&read("src/embed/shell/elements.js"), "@readonly\n   */\n  get ", &['(']);
    check("read-only", &read_only);
}

#[test]
fn events_are_those_that_are_sent() {
    let sent_by = |text: &str| between(text, "\"passerelle-", &['"']);
    let mut names = sent_by(&read("src/embed/events.rs"));
    names.extend(sent_by(&read_all("src/embed/shell")));
    // Between the widget and its element alone.
    for name in ["retry", "moved"] {
        names.remove(name);
    }
    let names = names.iter().map(|it| format!("passerelle-{it}"));
    check("event", &names.collect());
}

#[test]
fn properties_are_those_of_the_stylesheet() {
    let names = between(&read_all("src/ui/style"), "var(--passerelle-", &[',', ')']);
    check("property", &names.into_iter().map(|it| format!("--passerelle-{it}")).collect());
}

#[test]
fn parts_are_those_of_the_markup() {
    check("part", &between(&read_all("src/ui"), " part=\"", &['"']));
}

#[test]
fn links_within_the_repository_lead_somewhere() {
    for page in [
        "README.md",
        "SECURITY.md",
        "docs/accessibility/declaration.md",
        "docs/accessibility/en-301-549.md",
        "docs/accessibility/rgaa.md",
        "docs/add-a-diploma.md",
        "docs/data.md",
        "docs/faults.md",
        "docs/findings.md",
        "docs/fuzzing.md",
        "docs/interviews.md",
        "docs/kiosk.md",
        "docs/performance.md",
    ] {
        let folder = Path::new(page).parent().expect("a file is in a folder");
        for link in between(&read(page), "](", &[')', '#']) {
            if link.is_empty() || link.starts_with("http") {
                continue;
            }
            let target = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(&link);
            assert!(target.exists(), "{page}: `{link}` leads nowhere");
        }
    }
}

#[test]
fn settings_of_a_kiosk_are_those_of_the_schema() {
    let schema: serde_json::Value =
        serde_json::from_str(&read("schema/kiosk.schema.json")).expect("the schema is JSON");
    let properties = schema.pointer("/$defs/KioskSettings/properties").expect("properties");
    let names: BTreeSet<_> = properties.as_object().expect("an object").keys().cloned().collect();
    let guide = read("docs/kiosk.md");
    let (_, table) = guide.split_once("| setting |").expect("a table of the settings");
    let (table, _) = table.split_once("\n\n").expect("the end of the table");
    let cells = table.lines().filter_map(|it| it.strip_prefix("| `")?.split(" | ").next());
    let cells: Vec<_> = cells.map(|it| it.replace('`', "")).collect();
    let told: BTreeSet<_> = cells.iter().flat_map(|it| it.split(", ")).map(str::to_owned).collect();
    assert_eq!(told, names, "docs/kiosk.md (left) and the settings (right) differ");
}

#[test]
fn tests_that_the_threat_model_names_exist() {
    let rows = rows(&read("SECURITY.md"), "| asset | attacker | defence | test |");
    assert!(!rows.is_empty(), "no threats");
    for row in rows {
        let cell = row.last().expect("a last cell");
        assert!(!named_tests(cell).is_empty(), "no test in {row:?}");
    }
}

/// In which engines the tests of a file run.
fn engines(file: &str) -> &[&str] {
    match file.split('/').nth(1).unwrap_or_default() {
        _ if file.contains(".chromium.") => &["Chromium"],
        _ if file.contains(".firefox.") => &["Firefox"],
        _ if file.contains(".webkit.") => &["WebKit"],
        "hosts" | "orca" | "pwa" | "access" => &["Chromium", "Firefox"],
        "webkit" => &["WebKit"],
        "e2e" | "dist" | "package" | "web" | "kiosk" => &["Chromium"],
        _ => &["Rust"],
    }
}

#[test]
fn every_fault_has_tests_in_the_engines_that_are_said() {
    let rows =
        rows(&read("docs/faults.md"), "| no. | fault | what comes of it | tests | engines |");
    let faults: Vec<_> = rows.iter().filter_map(|it| Some((it[0].parse().ok()?, it))).collect();
    let numbers: Vec<usize> = faults.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=69).collect::<Vec<_>>());
    for (number, cells) in faults {
        let [_, _, _, tests, said] = &cells[..] else {
            panic!("fault {number}: five cells, found {cells:?}");
        };
        assert!(!named_tests(tests).is_empty(), "fault {number} has no test");
        let run: BTreeSet<_> = named_tests(tests).into_iter().flat_map(engines).collect();
        let run: Vec<_> = run.into_iter().copied().collect();
        assert_eq!(run.join(", "), *said, "fault {number}: where its tests run, and what is said");
    }
}
