//! What is left to find out about several diplomas at once.

use std::rc::Rc;

use super::{
    facts::{Asked, FactSet, Facts, Told},
    patience::Patience,
    remaining::{OpenWay, Remaining},
};
use crate::model::Answer;

/// How many answers to a question are told apart. Eleven boxes have two thousand.
const MOST_CASES: usize = 2_048;

/// What answers have left undecided, once for all diplomas that they left alike. Those that no answer
/// can decide any more are left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Agenda(Vec<Rc<Remaining>>);

/// The ways in which a question can be answered, answers that leave the same taken together.
pub(super) struct Cases {
    pub(super) told_apart: Vec<Case>,
    /// There are more of them than are told apart.
    pub(super) are_cut: bool,
}

/// One way that an answer can turn out, and how likely it is among all.
pub(super) struct Case {
    pub(super) weight: f64,
    pub(super) then: Agenda,
}

impl Agenda {
    pub(super) fn new(remaining: impl IntoIterator<Item = Rc<Remaining>>) -> Self {
        let mut all: Vec<_> = remaining.into_iter().filter(|it| !it.is_settled()).collect();
        all.sort_unstable();
        all.dedup();
        Self(all)
    }

    /// Whether an answer to the question could still change something.
    pub(super) fn is_open(&self, asked: &Asked) -> bool {
        self.0.iter().any(|it| it.is_open(asked))
    }

    /// Whether everybody has to be asked, whatever else they answer.
    pub(super) fn is_indispensable(&self, asked: &Asked) -> bool {
        self.0.iter().any(|it| it.is_indispensable(asked))
    }

    /// What is left after one more answer.
    pub(super) fn after(&self, facts: &Facts, asked: &Asked, answer: &Answer) -> Self {
        self.changed(asked.facts, |it| it.after(facts, asked, answer))
    }

    /// What is left when the person does not know.
    pub(super) fn given_up(&self, asked: &Asked) -> Self {
        self.changed(asked.facts, |it| it.given_up(asked))
    }

    /// The ways in which the question can be answered. How likely each is does not depend on what was asked
    /// before. Beyond [`MOST_CASES`], the boxes that are left count as not ticked. `None` when there is no
    /// patience left.
    pub(super) fn cases(&self, asked: &Asked, patience: &Patience) -> Option<Cases> {
        let mut cases = vec![Case { weight: 1.0, then: self.clone() }];
        let mut are_cut = false;
        for step in &asked.steps {
            are_cut |= MOST_CASES < cases.len();
            cases = if are_cut {
                let step = step.iter().filter(|it| it.holds == 0);
                let told: Vec<_> = step.map(|it| Told { weight: 1.0, ..*it }).collect();
                Self::split(cases, &told, patience)?
            } else {
                Self::split(cases, step, patience)?
            };
        }
        Some(Cases { told_apart: cases, are_cut })
    }

    /// Every case, by every way that one more step can turn out.
    fn split(cases: Vec<Case>, step: &[Told], patience: &Patience) -> Option<Vec<Case>> {
        let mut split = Vec::with_capacity(cases.len() * step.len());
        for Case { weight, then } in cases {
            patience.spend(step.len() * then.size())?;
            split.extend(
                step.iter()
                    .map(|told| Case { weight: weight * told.weight, then: then.knowing(told) }),
            );
        }
        // Once all are there, since there may be thousands. Stable: weights are summed in the order they came.
        split.sort_by(|a, b| a.then.cmp(&b.then));
        split.dedup_by(|it, first| {
            let is_same = it.then == first.then;
            if is_same {
                first.weight += it.weight;
            }
            is_same
        });
        Some(split)
    }

    /// How much there is to look at.
    fn size(&self) -> usize {
        self.0.iter().map(|it| it.n_ways()).sum()
    }

    /// How much hangs on the question: the ways that ask for it, one that asks for a fact less counting twice.
    pub(super) fn weight(&self, asked: &Asked) -> u128 {
        let naming = self.0.iter().filter(|it| it.names(asked.facts));
        naming.flat_map(|it| it.naming(asked.facts)).map(OpenWay::weight).sum()
    }

    fn knowing(&self, told: &Told) -> Self {
        self.changed(told.holds | told.fails, |it| it.knowing(told.holds, told.fails))
    }

    /// The same, with a change to what asks for one of these facts.
    fn changed(&self, facts: FactSet, change: impl Fn(&Remaining) -> Remaining) -> Self {
        Self::new(
            self.0.iter().map(|it| if it.names(facts) { change(it).into() } else { Rc::clone(it) }),
        )
    }

    /// Each diploma by itself.
    pub(super) fn singles(&self) -> impl ExactSizeIterator<Item = Self> {
        self.0.iter().map(|it| Self(vec![Rc::clone(it)]))
    }

    /// The facts told by every question that may still come.
    pub(super) fn asks(&self, facts: &Facts) -> FactSet {
        self.0.iter().fold(0, |all, it| all | it.asks(facts))
    }

    /// The parts that share no question. What is found out about one says nothing about another, so
    /// each can be planned by itself.
    pub(super) fn parts(self, facts: &Facts) -> Vec<Self> {
        let mut parts: Vec<(FactSet, Vec<Rc<Remaining>>)> = Vec::new();
        for remaining in self.0 {
            let mut asks = remaining.asks(facts);
            let mut joined = vec![remaining];
            parts.retain_mut(|(others, part)| {
                let is_apart = *others & asks == 0;
                if !is_apart {
                    asks |= *others;
                    joined.append(part);
                }
                is_apart
            });
            parts.push((asks, joined));
        }
        // In the order of the dataset, by the first question of each.
        let first = |asks: FactSet| facts.questions().iter().position(|it| it.facts & asks != 0);
        parts.sort_by_cached_key(|(asks, _)| first(*asks));
        parts.into_iter().map(|(_, part)| Self::new(part)).collect()
    }
}
