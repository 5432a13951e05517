//! Questions and choices that change nothing.

use std::collections::BTreeSet;

use super::{Code, Finding};
use crate::{
    engine::way::{Fact, Way},
    model::{AnswerKind, Dataset},
};

/// The findings about questions, given the ways of every route of every diploma.
pub(super) fn check(dataset: &Dataset, ways: &[Vec<Vec<Way>>]) -> Vec<Finding> {
    let facts: BTreeSet<_> = ways.iter().flatten().flatten().flat_map(|it| &it.facts).collect();
    let mut findings = Vec::new();
    for question in dataset.questions() {
        let id = &question.id;
        if !facts.iter().any(|it| it.question() == id) {
            findings.push(Finding::new(
                Code::NeverAsked,
                format!("questions.{id}"),
                format!("the question `{id}` is never asked: no route hangs on it"),
                "remove it, or name it in the condition that it was written for",
            ));
            continue;
        }
        // One answer of several that exclude each other needs no rule of its own.
        let AnswerKind::Several { choices, .. } = &question.answer else {
            continue;
        };
        for choice in choices {
            let fact = Fact::Choice { question: id.clone(), is: choice.id.clone() };
            if !facts.contains(&fact) {
                findings.push(Finding::new(
                    Code::UnnamedChoice,
                    format!("questions.{id}.answer.several.choices.{}", choice.id),
                    format!("ticking `{}` changes nothing: no route hangs on it", choice.id),
                    "remove it, or name it in the condition that it was written for",
                ));
            }
        }
    }
    findings
}
