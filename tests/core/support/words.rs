//! Which texts of a dataset are words of its language, by the JSON Schema and not by the library: those that
//! may have any shape, but for the codes that are listed here by hand.

use std::collections::BTreeSet;

use serde_json::Value;

/// Of any shape, and the same in every language.
const CODES: [&str; 6] = ["$schema", "acronym", "code", "formerLevel", "offersQuery", "rncp"];

/// The fields that hold words.
pub(crate) struct Fields(BTreeSet<String>);

impl Fields {
    pub(crate) fn by_schema() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/dataset.schema.json");
        let text = std::fs::read_to_string(path).expect("the schema is there");
        let schema = serde_json::from_str(&text).expect("the schema is JSON");
        let mut found = BTreeSet::new();
        collect(&schema, &mut found);
        for code in CODES {
            assert!(found.remove(code), "{code} is no field of any shape");
        }
        Self(found)
    }

    /// The dataset with other words. Everything else is the same.
    pub(crate) fn translated(&self, value: &Value, words: &impl Fn(&str) -> String) -> Value {
        self.below(value, false, words)
    }

    fn below(&self, value: &Value, is_words: bool, words: &impl Fn(&str) -> String) -> Value {
        match value {
            Value::String(text) if is_words => words(text).into(),
            Value::Array(items) => items.iter().map(|it| self.below(it, is_words, words)).collect(),
            Value::Object(entries) => {
                let entries = entries.iter().map(|(key, it)| {
                    let is_quoted = key == "label" && value.get("language").is_some();
                    let is_words = self.0.contains(key) && !is_quoted;
                    (key.clone(), self.below(it, is_words, words))
                });
                Value::Object(entries.collect())
            }
            other => other.clone(),
        }
    }

    /// Every text to translate, each once.
    pub(crate) fn texts(&self, dataset: &Value) -> BTreeSet<String> {
        let found = std::cell::RefCell::new(BTreeSet::new());
        self.translated(dataset, &|text| {
            found.borrow_mut().insert(text.to_owned());
            String::new()
        });
        let mut found = found.into_inner();
        found.retain(|it| !it.trim().is_empty());
        found
    }
}

fn collect(schema: &Value, found: &mut BTreeSet<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        let of_any_shape = properties.iter().filter(|(_, it)| is_of_any_shape(it));
        found.extend(of_any_shape.map(|(key, _)| key.clone()));
    }
    match schema {
        Value::Array(items) => items.iter().for_each(|it| collect(it, found)),
        Value::Object(entries) => entries.values().for_each(|it| collect(it, found)),
        _ => {}
    }
}

/// A text, or a list of texts, without a pattern.
fn is_of_any_shape(schema: &Value) -> bool {
    let is = |kind: &str| match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(|it| it == kind),
        it => it == kind,
    };
    let is_free = ["pattern", "enum", "const"].iter().all(|it| schema.get(it).is_none());
    is("string") && is_free || is("array") && is_of_any_shape(&schema["items"])
}
