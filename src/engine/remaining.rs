//! What is left to find out after some answers.

use std::collections::{BTreeMap, BTreeSet};

use super::way::{self, Fact, Way, minimal};
use crate::model::{Answer, AnswerKind, Answers, Choice, Diploma, Question, QuestionId, Years};

/// The ways into a diploma that answers have left open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Remaining {
    ways: Vec<Way>,
    /// Asked, and not known.
    unknown: BTreeSet<QuestionId>,
}

/// One way that an answer can turn out, and how likely it is among all.
pub(super) struct Case {
    pub(super) weight: f64,
    pub(super) then: Remaining,
}

impl Remaining {
    /// Everything, before the first answer.
    pub(super) fn of(diploma: &Diploma) -> Self {
        Self::of_ways(way::of_diploma(diploma))
    }

    /// Some of the ways, before the first answer.
    pub(super) fn of_ways(ways: Vec<Way>) -> Self {
        Self { ways, unknown: BTreeSet::new() }
    }

    pub(super) fn ways(&self) -> &[Way] {
        &self.ways
    }

    /// Whether an answer to the question could still change something.
    pub(super) fn is_open(&self, question: &QuestionId) -> bool {
        !self.unknown.contains(question) && self.names(question)
    }

    /// Whether no answer can change anything any more.
    pub(super) fn is_settled(&self) -> bool {
        let mut facts = self.ways.iter().flat_map(|it| &it.facts);
        facts.all(|it| self.unknown.contains(it.question()))
    }

    /// The questions that were answered by "I don't know" and on which the verdict still hangs.
    pub(super) fn unknown(&self) -> impl Iterator<Item = &QuestionId> {
        self.unknown.iter()
    }

    /// What is left after one more answer.
    pub(super) fn after(&self, question: &QuestionId, answer: &Answer) -> Self {
        match answer {
            Answer::Unknown => self.given_up(question),
            _ => self.knowing(question, |fact| fact.holds(answer)),
        }
    }

    /// What is left after all these answers.
    pub(super) fn after_all(self, answers: &Answers) -> Self {
        answers.iter().fold(self, |it, (question, answer)| it.after(question, answer))
    }

    /// What is left when the person does not know.
    pub(super) fn given_up(&self, question: &QuestionId) -> Self {
        let mut next = self.clone();
        if next.names(question) {
            next.unknown.insert(question.clone());
        }
        next
    }

    /// Every way in which the question can be answered, answers that leave the same taken together.
    /// How likely an answer is follows from `start`, so that it does not depend on what was asked
    /// before.
    pub(super) fn cases(&self, question: &Question, start: &Self) -> Vec<Case> {
        let mut cases = BTreeMap::new();
        match &question.answer {
            AnswerKind::One(choices) => {
                let weight = 1.0 / f64::from(u32::try_from(choices.len()).unwrap_or(u32::MAX));
                for choice in choices {
                    let then = self.knowing(&question.id, |it| Some(is_choice(it, choice)));
                    *cases.entry(then).or_insert(0.0) += weight;
                }
            }
            AnswerKind::Several { choices, .. } => {
                cases.insert(self.clone(), 1.0);
                for choice in choices {
                    cases = tick_or_not(&cases, &question.id, choice);
                }
            }
            AnswerKind::Years { .. } => {
                let bounds = start.bounds(&question.id);
                let weight = 1.0 / f64::from(u32::try_from(bounds.len() + 1).unwrap_or(u32::MAX));
                for years in [Years::ZERO].into_iter().chain(bounds) {
                    let then = self.after(&question.id, &Answer::Years(years));
                    *cases.entry(then).or_insert(0.0) += weight;
                }
            }
        }
        cases.into_iter().map(|(then, weight)| Case { weight, then }).collect()
    }

    /// The lengths of experience at which something changes.
    fn bounds(&self, question: &QuestionId) -> BTreeSet<Years> {
        let facts = self.ways.iter().flat_map(|it| &it.facts);
        facts
            .filter_map(|fact| match fact {
                Fact::Years { question: asked, at_least } if asked == question => Some(*at_least),
                _ => None,
            })
            .collect()
    }

    fn names(&self, question: &QuestionId) -> bool {
        self.ways.iter().flat_map(|it| &it.facts).any(|fact| fact.question() == question)
    }

    /// Strikes out the facts that hold and the ways that a missing fact closes.
    fn knowing(&self, question: &QuestionId, holds: impl Fn(&Fact) -> Option<bool>) -> Self {
        let verdict = |fact: &Fact| {
            if fact.question() == question { holds(fact) } else { None }
        };
        let possible =
            self.ways.iter().filter(|way| way.facts.iter().all(|it| verdict(it) != Some(false)));
        let ways = possible.map(|way| Way {
            gives: way.gives,
            facts: way.facts.iter().filter(|it| verdict(it).is_none()).cloned().collect(),
        });
        let ways = minimal(ways.collect());
        let mut next = Self { ways, unknown: BTreeSet::new() };
        next.unknown = self.unknown.iter().filter(|it| next.names(it)).cloned().collect();
        next
    }
}

fn is_choice(fact: &Fact, choice: &Choice) -> bool {
    matches!(fact, Fact::Choice { is, .. } if *is == choice.id)
}

/// The same cases, each split in two: the choice ticked, and not ticked.
fn tick_or_not(
    cases: &BTreeMap<Remaining, f64>,
    question: &QuestionId,
    choice: &Choice,
) -> BTreeMap<Remaining, f64> {
    let mut split = BTreeMap::new();
    for (remaining, weight) in cases {
        for is_ticked in [true, false] {
            let then = remaining.knowing(question, |it| is_choice(it, choice).then_some(is_ticked));
            *split.entry(then).or_insert(0.0) += weight / 2.0;
        }
    }
    split
}
