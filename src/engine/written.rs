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
    /// Whether another language has another word for it.
    pub(super) is_translated: bool,
}

/// Keys whose strings are names, days and addresses. Whatever is not listed is read by visitors.
const NOT_WORDS: &[&str] = &[
    "$schema",
    "all",
    "any",
    "checkedOn",
    "diploma",
    "external",
    "family",
    "id",
    "is",
    "kind",
    "language",
    "members",
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

/// Keys whose strings visitors read, and which are the same in every language: codes, and what a French site
/// is asked for.
const CODES: &[&str] = &["acronym", "code", "formerLevel", "offersQuery", "rncp"];

impl Written<'_> {
    /// Whether visitors read it.
    pub(super) fn is_words(&self) -> bool {
        is_words(self.key)
    }
}

fn is_words(key: &str) -> bool {
    !NOT_WORDS.contains(&key)
}

/// Whether what stands under the key has another word in another language. A label beside a `language` of
/// its own is a quotation.
fn is_translated(key: &str, is_beside_language: bool) -> bool {
    let is_quotation = is_beside_language && key == "label";
    is_words(key) && !CODES.contains(&key) && !is_quotation
}

/// Every string below.
pub(super) fn strings(value: &Value) -> Vec<Written<'_>> {
    let mut found = Vec::new();
    collect(value, "", String::new(), false, &mut found);
    found
}

fn collect<'a>(
    value: &'a Value,
    key: &'a str,
    at: String,
    is_translated: bool,
    found: &mut Vec<Written<'a>>,
) {
    match value {
        Value::String(text) => found.push(Written { at, key, text, is_translated }),
        Value::Array(items) => {
            for (idx, item) in items.iter().enumerate() {
                let at = name(item).map_or_else(|| format!("{at}[{idx}]"), |id| join(&at, id));
                collect(item, key, at, is_translated, found);
            }
        }
        Value::Object(entries) => {
            let is_beside_language = entries.contains_key("language");
            for (key, value) in entries {
                let is_translated = self::is_translated(key, is_beside_language);
                collect(value, key, join(&at, key), is_translated, found);
            }
        }
        _ => {}
    }
}

/// Puts other words, where there are some, in the place of every text that is translated.
pub(super) fn translate<'a>(value: &mut Value, words: &impl Fn(&str) -> Option<&'a str>) {
    put(value, false, words);
}

fn put<'a>(value: &mut Value, is_translated: bool, words: &impl Fn(&str) -> Option<&'a str>) {
    match value {
        Value::String(text) if is_translated => {
            if let Some(other) = words(text) {
                other.clone_into(text);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|it| put(it, is_translated, words)),
        Value::Object(entries) => {
            let is_beside_language = entries.contains_key("language");
            for (key, value) in entries {
                put(value, self::is_translated(key, is_beside_language), words);
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
