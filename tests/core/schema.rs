//! The checked-in JSON Schemas are those of the types, accept what they accept, and refuse a bad shape.
//!
//! Not here: names that lead nowhere, which a schema cannot know. `refused_datasets.rs` has those.

use std::fs;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::report::report;

fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn validator() -> Validator {
    jsonschema::validator_for(&json("schema/dataset.schema.json")).expect("a JSON Schema")
}

/// Only the feature `cli` can generate it.
#[test]
#[cfg(feature = "cli")]
fn the_schemas_are_fresh() {
    for (file, schema, command) in [
        ("schema/dataset.schema.json", passerelle::model::schema(), "schema"),
        ("schema/kiosk.schema.json", passerelle::model::kiosk_schema(), "schema --kiosk"),
    ] {
        let fresh = serde_json::to_string_pretty(&schema).expect("JSON");
        assert!(
            read(file).trim_end() == fresh,
            "{file} is out of date; write it anew:\n  cargo passerelle {command} > {file}"
        );
    }
}

#[test]
fn datasets_are_accepted() {
    let validator = validator();
    let files =
        ["data/travail-social.json", "tests/cases/base.json", "tests/cases/findings/base.json"];
    let mut failures = vec![];
    for file in files {
        let dataset = json(file);
        let errors = validator.iter_errors(&dataset);
        failures.extend(errors.map(|it| format!("{file}: {}: {it}", it.instance_path())));
    }
    report(files.len(), &failures);
}

#[test]
fn bad_shapes_are_refused() {
    let (validator, base) = (validator(), json("tests/cases/base.json"));
    let changes = [
        ("/questoins", json!([])),
        ("/sources/0/checkedOn", json!("23/11/2026")),
        ("/sources/0/checkedOn", json!(2026)),
        ("/sources/0/id", json!("The law")),
        ("/sources/0/url", json!("javascript:alert(1)")),
        ("/sources/0/url", json!("https://")),
        ("/jobOffers/url", json!("https://jobs.example/")),
        ("/questions/0/answer", json!({ "choose": [] })),
        ("/questions/0/isPast", json!("yes")),
        ("/questions/2/answer/years/max", json!(-1)),
        ("/rules/0/when", json!({ "answer": { "question": "held" } })),
        ("/rules/0/when", json!("never")),
        ("/diplomas/0/about/level", json!(9)),
        ("/diplomas/0/routes", json!([])),
        ("/diplomas/0/routes/0/sources", json!([])),
        ("/diplomas/0/routes/0/conditions/0/if", json!("always")),
        ("/profiles/0/related/0/kind", json!("friend")),
        ("/profiles/0/hook", Value::Null),
    ];
    let mut failures = vec![];
    for (pointer, value) in &changes {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
        let mut dataset = base.clone();
        let parent = dataset.pointer_mut(parent).expect("something to change");
        parent[key] = value.clone();
        if validator.is_valid(&dataset) {
            failures.push(format!("{pointer}: {value} is accepted"));
        }
    }
    report(changes.len(), &failures);
}

#[test]
fn the_settings_of_a_kiosk_are_accepted_and_a_bad_shape_refused() {
    let schema = json("schema/kiosk.schema.json");
    let validator = jsonschema::validator_for(&schema).expect("a JSON Schema");
    assert!(validator.is_valid(&json("www/kiosk.json")), "www/kiosk.json is refused");
    let cases = json("tests/cases/kiosk/refused.json");
    let cases: Vec<_> = cases.as_array().expect("a list").iter().collect();
    let mut failures = vec![];
    for case in &cases {
        let error = case["error"].as_str();
        // Names of professions are known to no schema.
        let is_known = error.is_none_or(|it| !it.starts_with("kiosk.profiles"));
        let Some(kiosk) = case.get("kiosk").filter(|_| is_known) else { continue };
        if validator.is_valid(&json!({ "kiosk": kiosk })) != error.is_none() {
            failures.push(format!("{}: the schema says otherwise than the door", case["name"]));
        }
    }
    report(cases.len(), &failures);
}
