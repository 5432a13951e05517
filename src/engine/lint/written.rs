//! The dataset as it stands in the file: every string, with its place.

use serde_json::Value;

/// A string of the file.
#[derive(Clone, Debug)]
pub(super) struct Written<'a> {
    /// Its place: `questions.corps.title`.
    pub(super) at: String,
    /// The key that it stands under; in a list, the key of the list.
    pub(super) key: &'a str,
    pub(super) text: &'a str,
}

/// Keys whose strings are names, days and addresses. Whatever is not listed is read by visitors.
const NOT_WORDS: &[&str] = &[
    "$schema",
    "all",
    "any",
    "checkedOn",
    "diploma",
    "external",
    "id",
    "is",
    "kind",
    "profile",
    "question",
    "rncpUntil",
    "rule",
    "sources",
    "url",
    "validFrom",
    "validUntil",
    "when",
];

impl Written<'_> {
    /// Whether visitors read it.
    pub(super) fn is_words(&self) -> bool {
        !NOT_WORDS.contains(&self.key)
    }
}

/// Every string below.
pub(super) fn strings(value: &Value) -> Vec<Written<'_>> {
    let mut found = Vec::new();
    collect(value, "", String::new(), &mut found);
    found
}

fn collect<'a>(value: &'a Value, key: &'a str, at: String, found: &mut Vec<Written<'a>>) {
    match value {
        Value::String(text) => found.push(Written { at, key, text }),
        Value::Array(items) => {
            for (idx, item) in items.iter().enumerate() {
                let at = name(item).map_or_else(|| format!("{at}[{idx}]"), |id| join(&at, id));
                collect(item, key, at, found);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                collect(value, key, join(&at, key), found);
            }
        }
        _ => {}
    }
}

/// What something in a list is called: its id, or a diploma's.
fn name(item: &Value) -> Option<&str> {
    item["id"].as_str().or_else(|| item["about"]["id"].as_str())
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}
