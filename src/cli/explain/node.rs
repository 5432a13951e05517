//! A diploma as a tree of sentences.

use crate::model::{Condition, Dataset, Diploma, Reason, Route, Rule};

/// One thing to draw, and what hangs below it.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) words: String,
    pub(super) below: Vec<Node>,
}

/// What kind of thing is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Something with a name: a diploma, a route, a condition.
    Named,
    /// "all of", "any of", "to confirm".
    Link,
    /// Something that a person answers.
    Fact,
}

pub(super) fn of_diploma(dataset: &Dataset, diploma: &Diploma) -> Node {
    let about = &diploma.about;
    Node {
        kind: Kind::Named,
        words: format!("{}: {}, level {}", about.id, about.name, about.level.number()),
        below: diploma.routes.iter().map(|it| of_route(dataset, it)).collect(),
    }
}

fn of_route(dataset: &Dataset, route: &Route) -> Node {
    let from = route.valid_from.map_or_else(String::new, |it| format!(", from {it}"));
    let until = route.valid_until.map_or_else(String::new, |it| format!(", until {it}"));
    let words = format!("{}: {}{from}{until}", route.id, route.title);
    let below = route.conditions.iter().map(|it| of_condition(dataset, it)).collect();
    Node { kind: Kind::Named, words, below }
}

fn of_condition(dataset: &Dataset, condition: &Condition) -> Node {
    let words = condition.text.to_string();
    Node { kind: Kind::Named, words, below: vec![of_rule(dataset, &condition.when)] }
}

fn of_rule(dataset: &Dataset, rule: &Rule) -> Node {
    let link = |words: &str, rules: &[Rule]| Node {
        kind: Kind::Link,
        words: words.to_owned(),
        below: rules.iter().map(|it| of_rule(dataset, it)).collect(),
    };
    match rule {
        Rule::Answer { question, is } => {
            let choice = dataset.question(question).and_then(|it| it.choice(is.as_str()));
            let label = choice.map_or(is.as_str(), |it| &it.label);
            fact(format!("{question} is {is}: {label}"))
        }
        Rule::Years { question, at_least } => {
            fact(format!("{question} is {at_least} years or more"))
        }
        Rule::ToConfirm { because, when } => {
            let below = vec![of_rule(dataset, when)];
            Node { kind: Kind::Link, words: format!("to confirm: {}", reason(because)), below }
        }
        Rule::All(rules) if rules.is_empty() => fact("always".to_owned()),
        Rule::All(rules) => link("all of", rules),
        Rule::Any(rules) => link("any of", rules),
    }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Written(text) => text.to_string(),
        Reason::NotYet(from) => format!("holds from {from} on"),
        Reason::Lapsed(until) => format!("held until {until}"),
    }
}

fn fact(words: String) -> Node {
    Node { kind: Kind::Fact, words, below: Vec::new() }
}
