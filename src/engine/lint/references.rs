//! Sources and named rules that nothing refers to.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Code, Finding};
use crate::engine::written::{self, Written};

/// The findings about what could be left out of the file.
pub(super) fn check(dataset: &Value, strings: &[Written<'_>]) -> Vec<Finding> {
    let cited: BTreeSet<_> =
        strings.iter().filter(|it| it.key == "sources").map(|it| it.text).collect();
    let mut findings = Vec::new();
    for id in ids(&dataset["sources"]).filter(|it| !cited.contains(it)) {
        findings.push(Finding::new(
            Code::UnusedSource,
            format!("sources.{id}"),
            format!("nothing cites the source `{id}`"),
            "cite it where it was read for, or remove it",
        ));
    }
    let used = rules_used(dataset);
    for id in ids(&dataset["rules"]).filter(|it| !used.contains(it)) {
        findings.push(Finding::new(
            Code::UnusedRule,
            format!("rules.{id}"),
            format!("no route stands on the rule `{id}`"),
            "remove it, or name it in the condition that it was written for",
        ));
    }
    findings
}

/// Rules that a diploma names, or that such a rule names.
fn rules_used(dataset: &Value) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    let mut open = vec![&dataset["diplomas"]];
    while let Some(part) = open.pop() {
        for name in written::strings(part).iter().filter(|it| it.key == "rule") {
            if used.insert(name.text) {
                open.extend(items(&dataset["rules"]).iter().filter(|it| it["id"] == name.text));
            }
        }
    }
    used
}

fn ids(list: &Value) -> impl Iterator<Item = &str> {
    items(list).iter().filter_map(|it| it["id"].as_str())
}

fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}
