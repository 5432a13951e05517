//! What is left to find out after some answers.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    Truth,
    facts::{Asked, FactSet, Facts},
    way::Way,
};
use crate::model::{Answer, Answers};

/// The ways into a diploma that answers have left open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Remaining {
    ways: Vec<OpenWay>,
    /// The facts that were asked about and are not known.
    unknown: FactSet,
}

/// A way, and the facts it still asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OpenWay {
    gives: Truth,
    /// With all that they imply, so that a way that asks for less asks for a subset.
    facts: FactSet,
}

/// One way that an answer can turn out, and how likely it is among all.
pub(super) struct Case {
    pub(super) weight: f64,
    pub(super) then: Remaining,
}

impl Remaining {
    /// The ways, before the first answer. Those with a fact that is not among `facts` are left out.
    pub(super) fn of(facts: &Facts, ways: &[Way]) -> Self {
        let open = |it: &Way| Some(OpenWay { gives: it.gives, facts: facts.set_of(it)? });
        Self { ways: minimal(ways.iter().filter_map(open).collect()), unknown: 0 }
    }

    /// The ways that ask for one of these facts.
    pub(super) fn naming(&self, facts: FactSet) -> impl Iterator<Item = &OpenWay> {
        self.ways.iter().filter(move |it| it.facts & facts != 0)
    }

    /// Whether the way is still open here.
    pub(super) fn contains(&self, way: &OpenWay) -> bool {
        self.ways.contains(way)
    }

    /// Whether an answer to the question could still change something.
    pub(super) fn is_open(&self, asked: &Asked) -> bool {
        self.unknown & asked.facts == 0 && self.naming(asked.facts).next().is_some()
    }

    /// Whether no answer can change anything any more.
    pub(super) fn is_settled(&self) -> bool {
        self.ways.iter().all(|it| it.facts & !self.unknown == 0)
    }

    /// Whether the verdict hangs on a question that was answered by "I don't know".
    pub(super) fn hangs_on(&self, asked: &Asked) -> bool {
        self.unknown & asked.facts != 0
    }

    /// What is left after one more answer.
    pub(super) fn after(&self, facts: &Facts, asked: &Asked, answer: &Answer) -> Self {
        if *answer == Answer::Unknown {
            return self.given_up(asked);
        }
        let (holds, fails) = facts.told(asked, answer);
        self.knowing(holds, fails)
    }

    /// What is left after all these answers.
    pub(super) fn after_all(&self, facts: &Facts, answers: &Answers) -> Self {
        answers.iter().fold(self.clone(), |it, (question, answer)| match facts.question(question) {
            Some(asked) => it.after(facts, asked, answer),
            None => it,
        })
    }

    /// What is left when the person does not know.
    pub(super) fn given_up(&self, asked: &Asked) -> Self {
        let mut next = self.clone();
        if next.naming(asked.facts).next().is_some() {
            next.unknown |= asked.facts;
        }
        next
    }

    /// Every way in which the question can be answered, answers that leave the same taken together.
    /// How likely each is does not depend on what was asked before.
    pub(super) fn cases(&self, asked: &Asked) -> Vec<Case> {
        let mut cases = BTreeMap::from([(self.clone(), 1.0)]);
        for step in &asked.steps {
            let mut split = BTreeMap::new();
            for (remaining, weight) in cases {
                for told in step {
                    let then = remaining.knowing(told.holds, told.fails);
                    *split.entry(then).or_insert(0.0) += weight * told.weight;
                }
            }
            cases = split;
        }
        cases.into_iter().map(|(then, weight)| Case { weight, then }).collect()
    }

    /// Strikes out the facts that hold and the ways that a missing fact closes.
    fn knowing(&self, holds: FactSet, fails: FactSet) -> Self {
        let possible = self.ways.iter().filter(|it| it.facts & fails == 0);
        let ways = possible.map(|it| OpenWay { gives: it.gives, facts: it.facts & !holds });
        let ways = minimal(ways.collect());
        let named = ways.iter().fold(0, |all, it| all | it.facts);
        Self { ways, unknown: self.unknown & named }
    }
}

/// The ways beside which no other gives as much for a part of the facts.
fn minimal(mut ways: Vec<OpenWay>) -> Vec<OpenWay> {
    ways.sort_unstable_by_key(|it| (Reverse(it.gives), it.facts.count_ones(), it.facts));
    let mut kept: Vec<OpenWay> = Vec::with_capacity(ways.len());
    for way in ways {
        if !kept.iter().any(|it| it.facts & !way.facts == 0) {
            kept.push(way);
        }
    }
    kept
}
