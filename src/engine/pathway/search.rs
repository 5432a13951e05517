//! Finding the chains, one diploma more at a time.
//!
//! A chain is given up as soon as another one is worse in nothing and leaves the person with as much, or a
//! complete chain is as good as whatever could become of it. As one thing obtained elsewhere nearly always
//! opens some route, hardly a chain with such a step survives the first round.

use std::rc::Rc;

use super::{
    Pathway,
    chain::Chain,
    stage::{Entry, Field, Stage},
};
use crate::{
    engine::way::Fact,
    model::{Answers, Dataset, Diploma, SortedSet},
};

/// How many diplomas a chain may have, the last one included.
const MOST_DIPLOMAS: usize = 4;

/// How many chains are worth reading.
const MOST_PATHWAYS: usize = 3;

/// How many chains go on at a time: beyond that, those to which least is missing. Through twelve diplomas of
/// social work go some twenty.
const MOST_CHAINS: usize = 100;

#[derive(Debug)]
pub(super) struct Search<'a> {
    field: Field<'a>,
    target: Stage<'a>,
    /// The diplomas that somebody on the way asks for, those that are alike taken together.
    stages: Vec<Stage<'a>>,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        dataset: &'a Dataset,
        in_force: &'a [Rc<Diploma>],
        target: &'a Diploma,
    ) -> Self {
        let mut stages: Vec<Stage<'a>> = Vec::new();
        for diploma in in_force.iter().filter(|it| it.about.id != target.about.id) {
            let stage = Stage::new(diploma);
            match stages.iter_mut().find(|it| it.is_like(&stage)) {
                Some(first) => first.alike.push(diploma.about.id.clone()),
                None => stages.push(stage),
            }
        }
        let target = Stage::new(target);
        let asked = asked_on_the_way(&target, &stages);
        stages.retain(|it| it.grants_one_of(&asked));
        let granted = in_force.iter().flat_map(|it| &it.about.grants).collect();
        Self { field: Field { dataset, granted }, target, stages }
    }

    pub(super) fn pathways(&self, answers: &Answers) -> Vec<Pathway> {
        let mut complete: Vec<Chain> = Vec::new();
        let mut open = vec![Chain::start(answers)];
        for n_diplomas in 1..=MOST_DIPLOMAS {
            let ends =
                open.iter().flat_map(|it| self.extended(it, usize::MAX, &self.target, |_| true));
            complete.extend(ends.collect::<Vec<_>>());
            complete = best(complete, Chain::rank, |_, _| true);
            if n_diplomas == MOST_DIPLOMAS {
                break;
            }
            let is_hopeful = |entry: &Entry| {
                let at_best = self.target.best_after(entry.worth);
                !complete.iter().any(|it| it.worth.is_as_good_as(&at_best))
            };
            let longer = open.iter().flat_map(|chain| {
                let stages = self.stages.iter().enumerate();
                let new = stages.filter(|(place, stage)| {
                    !chain.taken.contains(place) && stage.is_useful(&self.field, &chain.answers)
                });
                new.flat_map(|(place, stage)| self.extended(chain, place, stage, is_hopeful))
            });
            let nearest = |it: &Chain| (self.target.n_missing(&it.answers), it.rank());
            open = best(longer.collect(), nearest, Chain::holds_all_of);
        }
        // Of what two schools have to confirm, only what there is no surer chain for.
        let to_confirm = complete.first().map_or(0, |it| it.worth.cost.n_to_confirm).max(1);
        complete.retain(|it| it.worth.cost.n_to_confirm <= to_confirm);
        complete.into_iter().take(MOST_PATHWAYS).map(Chain::into_pathway).collect()
    }

    /// The chain with one diploma more, by each way in that is wanted.
    fn extended(
        &self,
        chain: &Chain,
        place: usize,
        stage: &Stage<'_>,
        is_wanted: impl Fn(&Entry) -> bool,
    ) -> Vec<Chain> {
        let entries = stage.entries(&self.field, chain).into_iter().filter(is_wanted);
        entries.filter_map(|it| stage.enter(&self.field, chain, place, &it)).collect()
    }
}

/// What the target asks for, and whatever grants something of it.
fn asked_on_the_way(target: &Stage<'_>, stages: &[Stage<'_>]) -> SortedSet<Fact> {
    let mut asked: SortedSet<_> = target.facts().cloned().collect();
    loop {
        let n_asked = asked.len();
        for stage in stages.iter().filter(|it| it.grants_one_of(&asked)).collect::<Vec<_>>() {
            asked.extend(stage.facts().cloned());
        }
        if asked.len() == n_asked {
            return asked;
        }
    }
}

/// The chains beside which no other is as good, the first by `rank` first, [`MOST_CHAINS`] at most. Whatever
/// makes a chain idle has a lower rank.
fn best<K: Ord>(
    mut chains: Vec<Chain>,
    rank: impl Fn(&Chain) -> K,
    holds_all_of: impl Fn(&Chain, &Chain) -> bool,
) -> Vec<Chain> {
    chains.sort_by_cached_key(rank);
    let mut kept: Vec<Chain> = Vec::new();
    for chain in chains {
        if kept.len() == MOST_CHAINS {
            break;
        }
        let is_idle = |it: &Chain| it.worth.is_as_good_as(&chain.worth) && holds_all_of(it, &chain);
        if !kept.iter().any(is_idle) {
            kept.push(chain);
        }
    }
    kept
}
