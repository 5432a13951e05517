//! One diploma as a stage of chains: every way into it, and what it leaves a person with.

use super::{
    PathStep,
    chain::{Chain, after_change, after_grants},
    cost::Worth,
};
use crate::{
    engine::{
        Change, Truth, explain,
        way::{self, Fact, Way},
    },
    model::{Answers, Dataset, Diploma, DiplomaId, Grant, SortedSet},
};

/// What the diplomas stand in.
#[derive(Debug)]
pub(super) struct Field<'a> {
    pub(super) dataset: &'a Dataset,
    /// What the diplomas in force grant.
    pub(super) granted: Vec<&'a Grant>,
}

#[derive(Debug)]
pub(super) struct Stage<'a> {
    pub(super) diploma: &'a Diploma,
    /// Diplomas that do as well.
    pub(super) alike: Vec<DiplomaId>,
    /// The ways of each route.
    ways: Vec<Vec<Way>>,
}

/// One way to enter a diploma from where a chain stands.
#[derive(Debug)]
pub(super) struct Entry {
    /// What the chain is worth with the diploma.
    pub(super) worth: Worth,
    route: usize,
    gives: Truth,
    changes: SortedSet<Change>,
}

impl Field<'_> {
    /// Decides between equal changes. What a diploma grants has a chain of its own, so what none grants
    /// comes first.
    fn places(&self, change: &Change) -> [usize; 3] {
        let is_granted = |it: &&Grant| matches!(change, Change::Gain { question, choice } if *question == it.question && *choice == it.is);
        let [question, choice] = explain::rank(self.dataset, change);
        [usize::from(self.granted.iter().any(is_granted)), question, choice]
    }
}

impl<'a> Stage<'a> {
    pub(super) fn new(diploma: &'a Diploma) -> Self {
        let ways = diploma.routes.iter().map(way::of_route).collect();
        Self { diploma, alike: Vec::new(), ways }
    }

    /// Whether a person can go through one as well as through the other.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let (a, b) = (&self.diploma.about, &other.diploma.about);
        a.training == b.training
            && a.grants == b.grants
            && a.by_experience == b.by_experience
            && self.ways == other.ways
    }

    /// What its ways ask for.
    pub(super) fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.ways.iter().flatten().flat_map(|it| &it.facts)
    }

    /// Whether its holder has one of these facts.
    pub(super) fn grants_one_of(&self, facts: &SortedSet<Fact>) -> bool {
        let fact = |it: &Grant| Fact::Choice { question: it.question.clone(), is: it.is.clone() };
        self.diploma.about.grants.iter().any(|it| facts.contains(&fact(it)))
    }

    /// How many facts are missing to its nearest way.
    pub(super) fn n_missing(&self, answers: &Answers) -> Option<usize> {
        let missing = |it: &Way| it.facts.iter().filter(|it| !explain::holds(it, answers)).count();
        self.ways.iter().flatten().map(missing).min()
    }

    /// Whether the diploma leaves the person with something that was not there.
    pub(super) fn is_useful(&self, field: &Field<'_>, answers: &Answers) -> bool {
        after_grants(field.dataset, answers.clone(), &self.diploma.about.grants) != *answers
    }

    /// Every way in that does not change the past.
    pub(super) fn entries(&self, field: &Field<'_>, chain: &Chain) -> Vec<Entry> {
        let ways =
            (0..).zip(&self.ways).flat_map(|(route, ways)| ways.iter().map(move |it| (route, it)));
        let entry = |(route, way): (usize, &Way)| {
            let changes = explain::missing(field.dataset, way, &chain.answers)?;
            let worth = self.worth(chain.worth, way.gives, &changes);
            Some(Entry { worth, route, gives: way.gives, changes })
        };
        ways.filter_map(entry).collect()
    }

    /// The chain with the diploma at its end. `None` never happens: the route is one of the diploma.
    pub(super) fn enter(
        &self,
        field: &Field<'_>,
        chain: &Chain,
        place: usize,
        entry: &Entry,
    ) -> Option<Chain> {
        let about = &self.diploma.about;
        let route = self.diploma.routes.get(entry.route)?;
        let mut next = chain.clone();
        next.worth = entry.worth;
        next.taken.push(place);
        next.places.push(entry.route);
        for change in &entry.changes {
            next.places.extend(field.places(change));
            next.answers = after_change(field.dataset, next.answers, change);
            next.steps.push(change.into());
        }
        next.answers = after_grants(field.dataset, next.answers, &about.grants);
        next.steps.push(PathStep::Train {
            diploma: about.id.clone(),
            alike: self.alike.clone(),
            route: route.id.clone(),
            training: about.training,
            by_experience: about.by_experience,
            gives: entry.gives,
        });
        Some(next)
    }

    /// What a chain is worth with this diploma, once the changes are made.
    fn worth(&self, before: Worth, gives: Truth, changes: &SortedSet<Change>) -> Worth {
        let mut worth = before;
        worth.cost.n_to_confirm += usize::from(gives < Truth::Met);
        worth.n_diplomas += 1;
        for change in changes {
            match change {
                Change::Gain { .. } => worth.cost.n_gains += 1,
                Change::Work { missing, .. } => worth.cost.time = worth.cost.time.and(*missing),
            }
        }
        self.with_training(worth)
    }

    fn with_training(&self, mut worth: Worth) -> Worth {
        match self.diploma.about.training {
            Some(training) => worth.cost.time = worth.cost.time.and(training.at_most),
            None => worth.cost.n_unknown += 1,
        }
        worth
    }

    /// The best that a chain can be worth once it has this diploma too.
    pub(super) fn best_after(&self, worth: Worth) -> Worth {
        let is_sure = self.ways.iter().flatten().any(|it| it.gives == Truth::Met);
        let mut worth = self.with_training(worth);
        worth.n_diplomas += 1;
        worth.cost.n_to_confirm += usize::from(!is_sure);
        worth
    }
}
