//! What is left to find out after some answers.

use std::cmp::Reverse;

use super::{
    Interval, Truth,
    facts::{Asked, FactSet, Facts, Known},
    way::Way,
};
use crate::model::{Answer, Answers};

/// The ways into a diploma that answers have left open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Remaining {
    ways: Vec<OpenWay>,
    /// The facts that the ways ask for.
    named: FactSet,
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

impl OpenWay {
    /// One that asks for a fact less weighs twice as much; the sum of all ways is far from the greatest number.
    pub(super) fn weight(&self) -> u128 {
        (1 << 100) >> self.facts.count_ones().min(100)
    }
}

impl Remaining {
    /// The ways, before the first answer. Those with a fact that is not among `facts` are left out.
    pub(super) fn of(facts: &Facts, ways: &[Way]) -> Self {
        let open = |it: &Way| Some(OpenWay { gives: it.gives, facts: facts.set_of(it)? });
        Self::new(minimal(ways.iter().filter_map(open).collect()), 0)
    }

    fn new(ways: Vec<OpenWay>, unknown: FactSet) -> Self {
        let named = ways.iter().fold(0, |all, it| all | it.facts);
        Self { ways, named, unknown: unknown & named }
    }

    /// What is known of the verdict: at least what the ways give whose facts are all known to hold, at most what
    /// those give of which none is known to fail.
    pub(super) fn interval(&self, known: Known) -> Interval {
        // The ways that give most come first.
        let gives = |bar: FactSet| self.ways.iter().find(|it| it.facts & bar == 0);
        let [low, high] = [!known.holds, known.fails()].map(gives);
        let truth = |way: Option<&OpenWay>| way.map_or(Truth::NotMet, |it| it.gives);
        Interval::between(truth(low), truth(high))
    }

    /// How many ways are left.
    pub(super) fn n_ways(&self) -> usize {
        self.ways.len()
    }

    /// The ways that ask for one of these facts.
    pub(super) fn naming(&self, facts: FactSet) -> impl Iterator<Item = &OpenWay> {
        self.ways.iter().filter(move |it| it.facts & facts != 0)
    }

    /// Whether a way asks for one of these facts.
    pub(super) fn names(&self, facts: FactSet) -> bool {
        self.named & facts != 0
    }

    /// Whether the way is still open here.
    pub(super) fn contains(&self, way: &OpenWay) -> bool {
        self.ways.contains(way)
    }

    /// Whether an answer to the question could still change something.
    pub(super) fn is_open(&self, asked: &Asked) -> bool {
        self.named & asked.facts != 0 && self.unknown & asked.facts == 0
    }

    /// Whether everybody has to be asked, whatever else they answer: the best answer gives more by
    /// itself than everything else does without it.
    pub(super) fn is_indispensable(&self, asked: &Asked) -> bool {
        if !self.is_open(asked) {
            return false;
        }
        let by_itself = self.ways.iter().filter(|it| it.facts & !asked.facts == 0);
        let without = self.ways.iter().filter(|it| it.facts & asked.facts == 0);
        let best = by_itself.filter(|it| it.facts != 0).map(|it| it.gives).max();
        without.map(|it| it.gives).max() < best
    }

    /// Whether no answer can change anything any more.
    pub(super) fn is_settled(&self) -> bool {
        self.named & !self.unknown == 0
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
        let known = facts.told(asked, answer);
        self.knowing(known.holds, known.fails())
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
        Self { unknown: self.unknown | (self.named & asked.facts), ..self.clone() }
    }

    /// The facts told by every question that may still come.
    pub(super) fn asks(&self, facts: &Facts) -> FactSet {
        let open = facts.questions().iter().filter(|it| self.is_open(it));
        open.fold(0, |all, it| all | it.facts)
    }

    /// Strikes out the facts that hold and the ways that a missing fact closes.
    pub(super) fn knowing(&self, holds: FactSet, fails: FactSet) -> Self {
        let possible = self.ways.iter().filter(|it| it.facts & fails == 0);
        let ways = possible.map(|it| OpenWay { gives: it.gives, facts: it.facts & !holds });
        Self::new(minimal(ways.collect()), self.unknown)
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
