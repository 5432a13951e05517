//! Things side by side that a visitor cannot tell apart.

use std::collections::BTreeMap;

use super::{Code, Finding};
use crate::model::{AnswerKind, Dataset};

/// The findings about questions, their choices, and the titles of routes.
pub(super) fn check(dataset: &Dataset) -> Vec<Finding> {
    let questions = dataset.questions();
    let place = |id: &str, field: &str| format!("questions.{id}.{field}");
    let mut findings =
        alike(questions.iter().map(|it| (place(it.id.as_str(), "title"), &*it.title)));
    findings.extend(alike(questions.iter().map(|it| (place(it.id.as_str(), "label"), &*it.label))));
    for question in questions {
        let list = match question.answer {
            AnswerKind::Several { .. } => "answer.several.choices",
            _ => "answer.one",
        };
        let list = place(question.id.as_str(), list);
        let choices = question.choices().iter();
        findings.extend(alike(choices.map(|it| (format!("{list}.{}.label", it.id), &*it.label))));
    }
    for diploma in dataset.diplomas() {
        let list = format!("diplomas.{}.routes", diploma.about.id);
        let routes = diploma.routes.iter();
        findings.extend(alike(routes.map(|it| (format!("{list}.{}.title", it.id), &*it.title))));
    }
    findings
}

/// A finding for each text that reads like an earlier one; empty texts have a finding of their own.
fn alike<'a>(texts: impl Iterator<Item = (String, &'a str)>) -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    let mut findings = Vec::new();
    for (at, text) in texts {
        let read = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if read.is_empty() {
            continue;
        }
        if let Some(first) = seen.get(&read) {
            findings.push(Finding::new(
                Code::SameLabel,
                at,
                format!("`{text}` reads like `{first}`"),
                "say what makes them differ, or remove one",
            ));
        } else {
            seen.insert(read, at);
        }
    }
    findings
}
