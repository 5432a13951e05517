//! What a content editor is told when a dataset is wrong, sentence by sentence.
//!
//! `cases/refused/*.json` holds the cases: a change to `cases/base.json`, or a text; and the error, or
//! none for a dataset that is to be accepted. Proved: each of these mistakes is found, and named as it
//! is pinned. Not proved: that no other mistake gets in (`laws.rs` mutates texts).
//!
//! A changed dataset is written out two spaces deep with its keys in order: the line in an error is a
//! line of that text.

use std::fs;

use passerelle::model::Dataset;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{cases, raw};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    change: Vec<Change>,
    text: Option<Vec<Piece>>,
    error: Option<String>,
}

/// A change at a JSON pointer. The last part of the pointer may be new.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    at: String,
    #[serde(default, deserialize_with = "some")]
    set: Option<Value>,
    #[serde(default)]
    remove: bool,
    append: Option<Value>,
    /// Puts the value so many lists deep, each the only entry of an object.
    nest: Option<Nest>,
    /// Sets a rule that any of some lengths of experience meets.
    lengths: Option<Lengths>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nest {
    key: String,
    times: usize,
}

/// Every length between two of them, both included, in hundredths of a year.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lengths {
    question: String,
    from: u64,
    to: u64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Piece {
    Text(String),
    Repeat { repeat: String, times: usize },
}

/// `null` can be set too.
fn some<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[test]
fn every_mistake_has_its_sentence() {
    let base = fs::read_to_string(cases::path("base.json")).expect("the base dataset");
    let base: Value = serde_json::from_str(&base).expect("the base dataset is JSON");
    cases::run("refused", |case: &Case| {
        let found = Dataset::parse(&case.text(&base)).err().map(|it| it.to_string());
        if found == case.error {
            Ok(())
        } else {
            Err(format!("{}\n  expected {:?}\n  found    {found:?}", case.name, case.error))
        }
    });
}

impl Case {
    /// The dataset that the case is about.
    fn text(&self, base: &Value) -> String {
        if let Some(pieces) = &self.text {
            assert!(self.change.is_empty(), "{}: either a text or changes", self.name);
            return pieces.iter().map(Piece::text).collect();
        }
        let mut dataset = base.clone();
        for change in &self.change {
            change.apply(&mut dataset);
        }
        serde_json::to_string_pretty(&dataset).expect("JSON can be written")
    }
}

impl Piece {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Repeat { repeat, times } => repeat.repeat(*times),
        }
    }
}

impl Change {
    fn apply(&self, dataset: &mut Value) {
        let (parent, key) = self.at.rsplit_once('/').expect("a pointer begins with a slash");
        if let Some(value) = &self.append {
            let list = dataset.pointer_mut(&self.at).and_then(Value::as_array_mut);
            list.unwrap_or_else(|| panic!("no list at {}", self.at)).push(value.clone());
            return;
        }
        if let Some(Nest { key, times }) = &self.nest {
            let place = dataset.pointer_mut(&self.at).expect("something to nest");
            for _ in 0..*times {
                let inner = place.take();
                *place = json!({ key: [inner] });
            }
            return;
        }
        if let Some(Lengths { question, from, to }) = &self.lengths {
            let place = dataset.pointer_mut(&self.at).expect("a rule to replace");
            let rules = (*from..=*to).map(|it| {
                let years = json!({ "question": question, "atLeast": raw::years(it) });
                json!({ "years": years })
            });
            *place = json!({ "any": rules.collect::<Vec<_>>() });
            return;
        }
        let parent = dataset.pointer_mut(parent);
        let parent = parent.unwrap_or_else(|| panic!("nothing at {}", self.at));
        match (parent, &self.set, self.remove) {
            (Value::Object(parent), Some(value), false) => {
                parent.insert(key.to_owned(), value.clone());
            }
            (Value::Object(parent), None, true) => {
                assert!(parent.remove(key).is_some(), "nothing at {}", self.at);
            }
            (Value::Array(parent), Some(value), false) => {
                let idx: usize = key.parse().expect("a place in a list");
                parent[idx] = value.clone();
            }
            _ => panic!("a change is one of set, remove, append, nest, lengths: {}", self.at),
        }
    }
}
