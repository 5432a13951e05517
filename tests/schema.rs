#![cfg(not(target_arch = "wasm32"))]
//! The checked-in JSON Schema is the one of the types, accepts what they accept, and refuses a bad shape.
//!
//! Not here: names that lead nowhere, which a schema cannot know. `refused_datasets.rs` has those.

use std::fs;

use jsonschema::Validator;
use serde_json::{Value, json};

mod support;

use support::report::report;

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
fn the_schema_is_fresh() {
    let fresh = serde_json::to_string_pretty(&passerelle::model::schema()).expect("JSON");
    assert!(
        read("schema/dataset.schema.json").trim_end() == fresh,
        "schema/dataset.schema.json is out of date; write it anew:\n  \
         cargo passerelle schema > schema/dataset.schema.json"
    );
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
