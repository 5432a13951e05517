//! What a content editor is told about a dataset that is sound and yet wrong.
//!
//! `cases/findings/CODE.json` holds, for each code, changes to `cases/findings/base.json`: those that
//! `find` exactly that finding, and those that come close and stay `quiet`. A change says what is put
//! at which JSON pointer; `-` at the end of a pointer is the place after the last. A case with `translation`,
//! which is a change too, is about that of `base.en.json` as well. Proved: each kind is found, with this place
//! and this sentence, and nothing else beside it; and each has its section in docs/findings.md. Not proved:
//! that the examples of that page are such findings.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use passerelle::{
    engine::{
        lint::{self, Code, Finding, Severity},
        translation::Original,
    },
    model::{Date, Translation},
};
use serde::Deserialize;
use serde_json::Value;

use crate::support::{cases, report::report};

type Change = BTreeMap<String, Value>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    finds: Vec<Finds>,
    quiet: Vec<Quiet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Finds {
    change: Change,
    translation: Option<Change>,
    at: String,
    message: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Quiet {
    Translated { change: Change, translation: Change },
    Dataset(Change),
}

#[test]
fn each_kind_is_found_and_nothing_else() {
    let (base, english) = (read("findings/base.json"), read("findings/base.en.json"));
    assert_eq!(found(&base), Vec::<String>::new(), "the base is to be clean");
    let (mut n_cases, mut failures) = (0, vec![]);
    let mut expect = |change: &Change, translation: Option<&Change>, expected: &[String]| {
        let mut dataset = base.clone();
        apply(change, &mut dataset);
        let mut found = found(&dataset);
        if let Some(translation) = translation {
            let mut translated = english.clone();
            apply(translation, &mut translated);
            found.extend(found_in_translation(&dataset, &translated));
        }
        n_cases += 1;
        if found != expected {
            failures.push(format!(
                "{change:?} {translation:?}\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    };
    for code in Code::ALL {
        let case: Case = serde_json::from_value(read(&format!("findings/{code}.json")))
            .unwrap_or_else(|error| panic!("{code}.json: {error}"));
        assert!(!case.finds.is_empty() && !case.quiet.is_empty(), "{code}: both are needed");
        for Finds { change, translation, at, message } in &case.finds {
            expect(change, translation.as_ref(), &[format!("{code} {at}: {message}")]);
        }
        for quiet in &case.quiet {
            match quiet {
                Quiet::Dataset(change) => expect(change, None, &[]),
                Quiet::Translated { change, translation } => expect(change, Some(translation), &[]),
            }
        }
    }
    report(n_cases, &failures);
}

#[test]
fn every_file_of_cases_is_read() {
    let files = fs::read_dir(cases::path("findings")).expect("a folder of cases");
    let names = files.map(|it| it.expect("a file").file_name().to_string_lossy().into_owned());
    let codes = Code::ALL.iter().map(|it| format!("{it}.json"));
    let expected: BTreeSet<_> =
        codes.chain(["base.json", "base.en.json"].map(str::to_owned)).collect();
    assert_eq!(names.collect::<BTreeSet<_>>(), expected);
}

#[test]
fn every_code_has_its_section_in_the_docs() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/findings.md");
    let page = fs::read_to_string(path).expect("docs/findings.md");
    let sections: Vec<_> = page.split("\n## ").skip(1).collect();
    let named: Vec<_> = sections.iter().filter_map(|it| it.split(':').next()).collect();
    let codes: Vec<_> = Code::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(named, codes, "sections (left) and codes (right) differ");
    let mut failures = vec![];
    for (section, code) in sections.iter().zip(Code::ALL) {
        let severity = format!("**{}**", code.severity().as_str());
        for part in [severity.as_str(), "Wrong:", "Right:", "To mend it"] {
            if !section.contains(part) {
                failures.push(format!("{code}: the section has no {part}"));
            }
        }
        let examples: Vec<_> = section.split("```json\n").skip(1).collect();
        let is_json = |it: &&str| {
            let example = it.split("```").next().unwrap_or_default();
            serde_json::from_str::<Value>(example).is_ok()
        };
        if examples.len() != 2 || !examples.iter().all(is_json) {
            failures.push(format!("{code}: expected two examples in JSON"));
        }
    }
    report(sections.len(), &failures);
}

/// Only errors stop a release: a warning that is true may wait for the person who knows the law.
#[test]
fn the_embedded_dataset_has_no_error() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/travail-social.json");
    let text = fs::read_to_string(path).expect("the embedded dataset is there");
    let findings = lint::check(&text, today()).expect("the embedded dataset is sound");
    let errors = findings.iter().filter(|it| it.code.severity() == Severity::Error);
    report(1, &errors.map(line).collect::<Vec<_>>());
}

/// The day of the cases.
fn today() -> Date {
    "2026-11-23".parse().expect("a day")
}

fn read(path: &str) -> Value {
    let text = fs::read_to_string(cases::path(path)).unwrap_or_else(|it| panic!("{path}: {it}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every finding on a line; what the parser refuses is one too.
fn found(dataset: &Value) -> Vec<String> {
    match lint::check(&dataset.to_string(), today()) {
        Ok(findings) => findings.iter().map(line).collect(),
        Err(error) => vec![format!("{} {error}", Code::Refused)],
    }
}

fn found_in_translation(dataset: &Value, translation: &Value) -> Vec<String> {
    let original = Original::parse(&dataset.to_string()).expect("a sound dataset");
    let translation = Translation::parse(&translation.to_string()).expect("a translation");
    lint::check_translation(&original, &translation, "base.en.json").iter().map(line).collect()
}

fn line(Finding { code, at, message, .. }: &Finding) -> String {
    format!("{code} {at}: {message}")
}

fn apply(change: &Change, dataset: &mut Value) {
    for (pointer, value) in change {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
        match dataset.pointer_mut(parent) {
            Some(Value::Object(object)) => drop(object.insert(key.to_owned(), value.clone())),
            Some(Value::Array(list)) if key == "-" => list.push(value.clone()),
            Some(Value::Array(list)) => {
                let idx: usize = key.parse().expect("a place in a list");
                list[idx] = value.clone();
            }
            _ => panic!("nothing at {parent}"),
        }
    }
}
