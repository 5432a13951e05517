//! Why a verdict is what it is, and what would change it.

use super::{
    Truth, evaluate,
    way::{self, Fact, Way},
};
use crate::model::{
    Answer, Answers, ChoiceId, Dataset, Diploma, Question, QuestionId, Route, RouteId, SortedSet,
    Years,
};

/// The proof of a settled verdict, which can be checked against the rules alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The verdict.
    pub verdict: Truth,
    /// A route that gives the verdict: all its conditions come to at least that. `None` when the
    /// verdict is [`Truth::NotMet`], which needs no route.
    pub open: Option<RouteId>,
    /// For every route, the index of a condition that comes to no more than the verdict. Empty when
    /// the verdict is [`Truth::Met`], above which there is nothing.
    pub held_back: Vec<(RouteId, usize)>,
}

/// What would open a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// What the route comes to then: [`Truth::Met`], or [`Truth::ToConfirm`] where nothing gives more.
    pub gives: Truth,
    /// What it would cost.
    pub cost: Cost,
    /// Everything that would have to change; no part of it would do.
    pub changes: SortedSet<Change>,
}

/// What an opening costs: first what must be obtained, then how long one must work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost {
    /// How many diplomas or positions must be obtained.
    pub n_gains: usize,
    /// How many hundredths of years must be worked.
    pub hundredths: u32,
}

/// One thing that a person could change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Obtain what a choice stands for.
    Gain {
        /// The question asked.
        question: QuestionId,
        /// What is missing.
        choice: ChoiceId,
    },
    /// Work longer.
    Work {
        /// The question asked.
        question: QuestionId,
        /// The years missing, full-time equivalent.
        missing: Years,
        /// They come on top of years worked already.
        is_more: bool,
    },
}

/// The proof of the verdict under these answers, if the verdict is settled.
///
/// ```
/// use passerelle::engine::explain;
/// use passerelle::model::{Answers, Dataset};
///
/// let dataset = Dataset::embedded()?;
/// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
/// assert_eq!(explain::certificate(deis, &Answers::default()), None);
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn certificate(diploma: &Diploma, answers: &Answers) -> Option<Certificate> {
    let verdict = evaluate::diploma(diploma, answers).settled()?;
    let mut open = None;
    if Truth::NotMet < verdict {
        let best = diploma.routes.iter().find(|it| evaluate::route(it, answers).low() == verdict);
        open = best.map(|it| it.id.clone());
    }
    let mut held_back = Vec::new();
    if verdict < Truth::Met {
        for route in &diploma.routes {
            let is_holding = |it: &_| evaluate::rule(it, answers).high() <= verdict;
            let idx = route.conditions.iter().position(|it| is_holding(&it.when))?;
            held_back.push((route.id.clone(), idx));
        }
    }
    Some(Certificate { verdict, open, held_back })
}

/// What would open the route: every minimal set of changes, the cheapest first. Where nothing that a
/// person can change makes the route met, what makes it to confirm is the opening. Empty when the route
/// is as open as it can be, or when only the past could open it. Years that are not known count as none.
///
/// ```
/// use passerelle::engine::{Change, explain};
/// use passerelle::model::{Answers, Dataset, Years};
///
/// let dataset = Dataset::embedded()?;
/// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
/// let corps = deis.routes.iter().find(|it| it.id.as_str() == "corps").expect("one of six");
/// let openings = explain::openings(&dataset, corps, &Answers::default());
/// let years = openings[0].changes.iter().find_map(|it| match it {
///     Change::Work { missing, .. } => Some(*missing),
///     Change::Gain { .. } => None,
/// });
/// assert_eq!(years, Some(Years::whole(3)));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn openings(dataset: &Dataset, route: &Route, answers: &Answers) -> Vec<Opening> {
    let ways = way::of_route(route);
    let possible = ways.iter().filter_map(|it| Some((it.gives, missing(dataset, it, answers)?)));
    let possible: Vec<_> = possible.collect();
    let best = possible.iter().map(|(gives, _)| *gives).max().unwrap_or(Truth::NotMet);
    if best <= evaluate::route(route, answers).low() {
        return Vec::new();
    }
    let sets = possible.into_iter().filter(|(gives, _)| *gives == best).map(|(_, set)| set);
    let sets: Vec<_> = sets.collect();
    let is_minimal =
        |set: &&SortedSet<Change>| !sets.iter().any(|it| it != *set && asks_no_more(it, set));
    let minimal = sets.iter().filter(is_minimal).cloned();
    let mut openings: Vec<_> = minimal.map(|it| Opening::new(best, it)).collect();
    openings.sort_by_cached_key(|it| (it.cost, ranks(dataset, &it.changes)));
    openings.dedup();
    openings
}

/// Whether everything in `few` is in `many` too, or longer there.
fn asks_no_more(few: &SortedSet<Change>, many: &SortedSet<Change>) -> bool {
    let is_within = |few: &Change, many: &Change| match (few, many) {
        (
            Change::Work { question: a, missing: less, .. },
            Change::Work { question: b, missing: more, .. },
        ) => a == b && less <= more,
        _ => few == many,
    };
    few.iter().all(|few| many.iter().any(|many| is_within(few, many)))
}

/// The places of the choices in the dataset, whose order is from the usual to the rare.
fn ranks(dataset: &Dataset, changes: &SortedSet<Change>) -> Vec<[usize; 2]> {
    changes.iter().map(|it| rank(dataset, it)).collect()
}

/// The place of a question in the dataset, and of the choice in the question.
pub(super) fn rank(dataset: &Dataset, change: &Change) -> [usize; 2] {
    let (Change::Gain { question, .. } | Change::Work { question, .. }) = change;
    let place = dataset.questions().iter().position(|it| it.id == *question);
    let choices = dataset.question(question).map_or(&[][..], Question::choices);
    let choice = match change {
        Change::Gain { choice, .. } => choices.iter().position(|it| it.id == *choice),
        Change::Work { .. } => None,
    };
    [place.unwrap_or_default(), choice.unwrap_or_default()]
}

/// What would have to change for all the facts of a way to hold; `None` when the past would have to.
pub(super) fn missing(
    dataset: &Dataset,
    way: &Way,
    answers: &Answers,
) -> Option<SortedSet<Change>> {
    let missing = way.facts.iter().filter(|it| !holds(it, answers));
    missing.map(|it| change(dataset, it, answers)).collect()
}

/// Whether the fact is known to hold.
pub(super) fn holds(fact: &Fact, answers: &Answers) -> bool {
    answers.get(fact.question()).and_then(|it| fact.holds(it)) == Some(true)
}

/// What would have to change for the fact to hold; `None` when the past would have to.
fn change(dataset: &Dataset, fact: &Fact, answers: &Answers) -> Option<Change> {
    if dataset.question(fact.question())?.is_past {
        return None;
    }
    Some(match fact {
        Fact::Choice { question, is } => {
            Change::Gain { question: question.clone(), choice: is.clone() }
        }
        Fact::Years { question, at_least } => {
            let have = match answers.get(question) {
                Some(Answer::Years(years)) => *years,
                _ => Years::ZERO,
            };
            let missing = have.missing_to(*at_least);
            Change::Work { question: question.clone(), missing, is_more: Years::ZERO < have }
        }
    })
}

impl Opening {
    fn new(gives: Truth, changes: SortedSet<Change>) -> Self {
        let mut cost = Cost { n_gains: 0, hundredths: 0 };
        for change in &changes {
            match change {
                Change::Gain { .. } => cost.n_gains += 1,
                Change::Work { missing, .. } => cost.hundredths += u32::from(missing.hundredths()),
            }
        }
        Self { gives, cost, changes }
    }
}
