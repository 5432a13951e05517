//! Routes as lists of facts: every minimal way to open a diploma.
//!
//! A rule is a formula; here it is written out as "this and this, or that": its prime implicants.
//! Rules have no negation, so the list is the same however the rule was written, and a question
//! can still matter exactly when the list names it. The interview, the counterfactuals and the
//! reason for a question are all read off these lists.

use std::cmp::Reverse;

use super::Truth;
use crate::model::{Answer, ChoiceId, Diploma, QuestionId, Route, Rule, SortedSet, Years};

/// One fact about a person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The choice was made.
    Choice {
        /// The question asked.
        question: QuestionId,
        /// The choice made.
        is: ChoiceId,
    },
    /// The experience is long enough.
    Years {
        /// The question asked.
        question: QuestionId,
        /// How long is enough, in years full-time equivalent.
        at_least: Years,
    },
}

/// Facts that together make a route `gives`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    /// What the facts give: [`Truth::Met`] or [`Truth::ToConfirm`]. First, so that the best sorts last.
    pub gives: Truth,
    /// The facts; none when the way is open already.
    pub facts: SortedSet<Fact>,
}

impl Fact {
    /// The question that tells whether the fact holds.
    pub fn question(&self) -> &QuestionId {
        match self {
            Self::Choice { question, .. } | Self::Years { question, .. } => question,
        }
    }

    /// Whether the fact holds, once `answer` to its question is given. `None`: still not known.
    pub fn holds(&self, answer: &Answer) -> Option<bool> {
        match (self, answer) {
            (Self::Choice { is, .. }, Answer::One(id)) => Some(id == is),
            (Self::Choice { is, .. }, Answer::Several(ids)) => Some(ids.contains(is)),
            (Self::Years { at_least, .. }, Answer::Years(years)) => Some(at_least <= years),
            _ => None,
        }
    }

    /// Whether every person for whom this fact holds has the other one too.
    pub(super) fn implies(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Years { question: a, at_least: more },
                Self::Years { question: b, at_least: less },
            ) => a == b && less <= more,
            _ => self == other,
        }
    }
}

impl Way {
    fn always(gives: Truth) -> Self {
        Self { gives, facts: SortedSet::new() }
    }

    /// Both ways at once; of two lengths of the same experience, the longer.
    fn and(&self, other: &Self) -> Self {
        // What both ask for is here twice, and once in the set.
        let all: Vec<_> = self.facts.iter().chain(&other.facts).collect();
        let is_needed = |fact: &&Fact| !all.iter().any(|it| it != fact && it.implies(fact));
        let facts = all.iter().copied().filter(is_needed).cloned().collect();
        Self { gives: self.gives.min(other.gives), facts }
    }

    /// Whether `other` is worth nothing beside this way: it asks at least as much and gives no more.
    fn makes_idle(&self, other: &Self) -> bool {
        let is_implied = |fact: &Fact| other.facts.iter().any(|it| it.implies(fact));
        other.gives <= self.gives && self.facts.iter().all(is_implied)
    }
}

/// Every minimal way to open a route, the best and shortest first.
pub fn of_route(route: &Route) -> Vec<Way> {
    let conditions = route.conditions.iter().map(|it| of_rule(&it.when));
    conditions.fold(vec![Way::always(Truth::Met)], |ways, condition| both(&ways, &condition))
}

/// Every minimal way to open a diploma by any of its routes.
///
/// ```
/// use passerelle::engine::way;
/// use passerelle::model::Dataset;
///
/// let dataset = Dataset::embedded()?;
/// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
/// let shortest = way::of_diploma(deis).into_iter().min_by_key(|it| it.facts.len());
/// assert_eq!(shortest.map(|it| it.facts.len()), Some(1));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn of_diploma(diploma: &Diploma) -> Vec<Way> {
    minimal(diploma.routes.iter().flat_map(of_route).collect())
}

fn of_rule(rule: &Rule) -> Vec<Way> {
    match rule {
        Rule::Answer { question, is } => {
            let fact = Fact::Choice { question: question.clone(), is: is.clone() };
            vec![Way { gives: Truth::Met, facts: [fact].into() }]
        }
        Rule::Years { question, at_least } => {
            let fact = Fact::Years { question: question.clone(), at_least: *at_least };
            vec![Way { gives: Truth::Met, facts: [fact].into() }]
        }
        Rule::ToConfirm { when, .. } => both(&of_rule(when), &[Way::always(Truth::ToConfirm)]),
        Rule::All(rules) => {
            let parts = rules.iter().map(of_rule);
            parts.fold(vec![Way::always(Truth::Met)], |ways, part| both(&ways, &part))
        }
        Rule::Any(rules) => minimal(rules.iter().flat_map(of_rule).collect()),
    }
}

fn both(ways: &[Way], others: &[Way]) -> Vec<Way> {
    minimal(ways.iter().flat_map(|a| others.iter().map(|b| a.and(b))).collect())
}

/// The ways that no other way makes idle.
fn minimal(mut ways: Vec<Way>) -> Vec<Way> {
    ways.sort_by_cached_key(|it| (Reverse(it.gives), it.facts.len(), it.facts.clone()));
    ways.dedup();
    let mut kept: Vec<Way> = Vec::with_capacity(ways.len());
    // A way can only be made idle by one that gives as much with no more facts: by an earlier one.
    for way in ways {
        if !kept.iter().any(|it| it.makes_idle(&way)) {
            kept.push(way);
        }
    }
    kept
}
