//! Everything there is to say after some answers, the nearest route first.

use std::cmp::Reverse;

use super::{
    Interval, Opening, Truth, evaluate,
    explain::{self, Certificate},
};
use crate::model::{Answers, Dataset, Diploma};

/// What a diploma comes to under some answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What is known of the verdict.
    pub interval: Interval,
    /// The proof, once the verdict is settled.
    pub certificate: Option<Certificate>,
    /// Every route, the nearest first: open, to confirm, then by what it would take.
    pub routes: Vec<RouteOutcome>,
}

/// What one route comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteOutcome {
    /// Its place in the diploma.
    pub route: usize,
    /// What is known of it.
    pub interval: Interval,
    /// What would open it, the cheapest first; nothing that includes what would open another route as well.
    pub openings: Vec<Opening>,
}

impl Outcome {
    /// What `diploma` comes to.
    ///
    /// ```
    /// use passerelle::engine::{Outcome, Truth};
    /// use passerelle::model::{Answer, Answers, Dataset};
    ///
    /// let dataset = Dataset::embedded()?;
    /// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
    /// let diplomas = &dataset.questions()[0];
    /// let level_7 = diplomas.choice("niveau-7").expect("a choice of the first question");
    /// let answers = Answers::default()
    ///     .with(diplomas.id.clone(), Answer::Several([level_7.id.clone()].into()));
    /// let outcome = Outcome::of(&dataset, deis, &answers);
    /// assert_eq!(outcome.interval.settled(), Some(Truth::Met));
    /// assert_eq!(deis.routes[outcome.routes[0].route].id.as_str(), "niveau-7");
    /// # Ok::<(), passerelle::model::DatasetError>(())
    /// ```
    pub fn of(dataset: &Dataset, diploma: &Diploma, answers: &Answers) -> Self {
        let routes = diploma.routes.iter().enumerate().map(|(idx, route)| RouteOutcome {
            route: idx,
            interval: evaluate::route(route, answers),
            openings: explain::openings(dataset, route, answers),
        });
        let mut routes: Vec<_> = routes.collect();
        let every: Vec<_> = routes.iter().flat_map(|it| it.openings.clone()).collect();
        for route in &mut routes {
            let is_detour = |it: &Opening| {
                let includes = |other: &Opening| {
                    it.gives <= other.gives
                        && other.changes != it.changes
                        && other.changes.is_subset(&it.changes)
                };
                every.iter().any(includes)
            };
            route.openings.retain(|it| !is_detour(it));
        }
        routes.sort_by_key(RouteOutcome::distance);
        Self {
            interval: evaluate::diploma(diploma, answers),
            certificate: explain::certificate(diploma, answers),
            routes,
        }
    }
}

impl RouteOutcome {
    /// How far away the route is: open, to confirm, then by the cheapest opening, of equal ones the surer
    /// first, and the routes without one last.
    pub fn distance(&self) -> impl Ord + use<> {
        let settled = self.interval.settled().filter(|it| Truth::NotMet < *it);
        let cheapest = self.openings.first().map(|it| (it.cost, Reverse(it.gives)));
        (Reverse(settled), cheapest.is_none(), cheapest)
    }
}
