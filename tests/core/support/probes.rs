//! Every answer that can make a difference to some diplomas, found in the raw JSON.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::raw::{Raw, hundredths, items, years};

/// A question and every answer worth giving to it.
#[derive(Clone, PartialEq)]
pub(crate) struct Asked {
    pub(crate) id: String,
    pub(crate) probes: Vec<Probe>,
    pub(crate) n_classes: usize,
    pub(crate) is_years: bool,
    pub(crate) allows_unknown: bool,
}

/// One answer.
#[derive(Clone, PartialEq)]
pub(crate) struct Probe {
    pub(crate) answer: Value,
    /// Answers of one class fulfil the same rules. The first probe of each class stands for it.
    pub(crate) class: usize,
}

/// The questions that the rules of some diplomas ask, in the order of the dataset.
pub(crate) fn questions(raw: &Raw, diplomas: &[&str]) -> Vec<Asked> {
    let named = named(raw, diplomas);
    let questions = items(&raw.0["questions"]).iter();
    questions
        .filter_map(|question| {
            let id = question["id"].as_str().expect("an id");
            let probes = probes(&question["answer"], named.get(id)?);
            Some(Asked {
                id: id.to_owned(),
                n_classes: 1 + probes.iter().map(|it| it.class).max().expect("an answer"),
                probes,
                is_years: question["answer"].get("years").is_some(),
                allows_unknown: question["allowsUnknown"] == true,
            })
        })
        .collect()
}

/// What the rules of some diplomas name of a question.
#[derive(Default)]
struct Named {
    choices: BTreeSet<String>,
    /// The hundredths of years at which a rule turns.
    turns: BTreeSet<u64>,
}

/// Every question that a rule of the diplomas asks, with what is named of it.
fn named(raw: &Raw, diplomas: &[&str]) -> BTreeMap<String, Named> {
    let mut found: BTreeMap<_, Named> = BTreeMap::new();
    let routes = diplomas.iter().flat_map(|it| raw.routes(it));
    for condition in routes.flat_map(|it| items(&it["conditions"])) {
        for atom in raw.atoms(&condition["when"]) {
            let question = atom["question"].as_str().expect("a question").to_owned();
            let named = found.entry(question).or_default();
            match atom.get("atLeast") {
                Some(years) => named.turns.insert(hundredths(years)),
                None => named.choices.insert(atom["is"].as_str().expect("a choice").to_owned()),
            };
        }
    }
    found
}

fn probes(answer: &Value, named: &Named) -> Vec<Probe> {
    let ids = |choices: &Value| -> Vec<_> {
        let choices = items(choices).iter();
        choices.map(|it| it["id"].clone()).collect()
    };
    if let Some(choices) = answer.get("one") {
        let choices = ids(choices).into_iter().enumerate();
        return choices.map(|(class, answer)| Probe { answer, class }).collect();
    }
    if let Some(several) = answer.get("several") {
        // Every set of the boxes that a rule names; the others are ticked all at once, in a set more.
        let choices = ids(&several["choices"]);
        let is_named = |it: &Value| named.choices.contains(it.as_str().expect("an id"));
        let (named, others): (Vec<_>, Vec<_>) = choices.iter().cloned().partition(is_named);
        let subset = |class: usize| {
            let ticked = named.iter().enumerate();
            let ticked = ticked.filter(|(idx, _)| class >> idx & 1 == 1);
            let answer = ticked.map(|(_, it)| it.clone()).collect();
            Probe { answer, class }
        };
        let n_classes = 1 << named.len();
        let mut probes: Vec<_> = (0..n_classes).map(subset).collect();
        if !others.is_empty() {
            probes.push(Probe { answer: choices.into(), class: n_classes - 1 });
        }
        return probes;
    }
    // At each threshold, and a hundredth of a year below it, which is one class lower.
    let mut probes = vec![];
    for (below, at) in named.turns.iter().enumerate() {
        for (length, class) in [(at - 1, below), (*at, below + 1)] {
            let answer = years(length);
            probes.push(Probe { answer, class });
        }
    }
    probes
}
