//! The search for the plan that asks the fewest questions.
//!
//! Exact: every order of questions is tried, each as far as it could still be the best, and what is
//! left after some answers is planned once, however it was reached. By a rule of thumb only where a dataset
//! leaves more to try than anybody could wait for.

use std::{
    cell::RefCell,
    cmp::{Ordering, Reverse},
    rc::Rc,
};

use super::{
    agenda::{Agenda, Case},
    facts::{Asked, Facts},
    patience::Patience,
};
use crate::model::SortedMap;

/// Plans, and remembers what it planned.
#[derive(Debug)]
pub(super) struct Planner {
    facts: Rc<Facts>,
    patience: Patience,
    // Five hundred for twelve diplomas of social work. With seven thousand, the most that was seen before patience
    // ended, keeping them sorted is a quarter of the time.
    plans: RefCell<SortedMap<Agenda, Plan>>,
    longest: RefCell<SortedMap<Agenda, usize>>,
}

/// The best that can be done from some point on.
#[derive(Clone, Copy, Debug)]
struct Plan {
    /// The place of the question among the facts.
    ask: Option<usize>,
    /// How many questions are to be expected.
    expected: f64,
    /// How many questions it takes at worst.
    worst: usize,
}

/// Sums of fractions that differ by less are the same sum.
const ROUNDING: f64 = 1e-9;

impl Planner {
    pub(super) fn new(facts: Rc<Facts>) -> Self {
        let patience = Patience::new();
        Self { facts, patience, plans: RefCell::default(), longest: RefCell::default() }
    }

    /// The question to ask from here on, if there is one. Where there is too much to plan, the one on which
    /// most hangs; of equals, the first.
    pub(super) fn next(&self, part: &Agenda) -> Option<&Asked> {
        let open = self.worth_trying(part);
        let planned = if open.len() < 2 { None } else { self.plan(part) };
        let place = match planned {
            Some(plan) => plan.ask,
            None => open
                .iter()
                .max_by_key(|(place, it)| (part.weight(it), Reverse(*place)))
                .map(|(place, _)| *place),
        };
        place.and_then(|it| self.facts.questions().get(it))
    }

    /// How many questions are to be expected from here on: as many as are open where there is too much to
    /// plan.
    pub(super) fn expected(&self, agenda: &Agenda) -> f64 {
        self.plan(agenda).map_or_else(|| as_number(self.n_open(agenda)), |it| it.expected)
    }

    /// The best plan from here on. Parts that share no question are planned one by one. `None` where there is
    /// too much to plan.
    fn plan(&self, agenda: &Agenda) -> Option<Plan> {
        if let Some(plan) = self.plans.borrow().get(agenda) {
            return Some(*plan);
        }
        let parts = agenda.clone().parts(&self.facts);
        let plan = match &*parts {
            [part] => self.plan_part(part)?,
            parts => {
                let mut plans = parts.iter().map(|it| self.plan(it));
                plans.try_fold(Plan::NOTHING_TO_ASK, |all, it| Some(all.and(it?)))?
            }
        };
        self.plans.borrow_mut().insert(agenda.clone(), plan);
        Some(plan)
    }

    /// The best plan for what hangs together: every question is tried, and given up as soon as it
    /// cannot be best.
    fn plan_part(&self, part: &Agenda) -> Option<Plan> {
        self.patience.spend(1)?;
        let open = self.worth_trying(part).into_iter();
        let mut trials = open.map(|it| self.trial(part, it)).collect::<Option<Vec<_>>>()?;
        // The promising first, so that the others are given up early. Stable: ties stay in order.
        trials.sort_by(|a, b| a.at_least.total_cmp(&b.at_least));
        let mut best: Option<Plan> = None;
        for trial in trials {
            let plan = self.try_out(&trial, best)?;
            if best.is_none_or(|it| plan.compare(&it).then(plan.ask.cmp(&it.ask)).is_lt()) {
                best = Some(plan);
            }
        }
        Some(best.unwrap_or(Plan::NOTHING_TO_ASK))
    }

    /// The questions that a best plan may begin with, and their places.
    fn worth_trying(&self, part: &Agenda) -> Vec<(usize, &Asked)> {
        let open = self.facts.questions().iter().enumerate();
        let mut open: Vec<_> = open.filter(|(_, it)| part.is_open(it)).collect();
        // Nothing is lost by asking at once what everybody is asked sooner or later, so none of those
        // behind it can be better.
        if let Some(place) = open.iter().position(|(_, it)| part.is_indispensable(it)) {
            open.truncate(place + 1);
        }
        open
    }

    fn trial(&self, part: &Agenda, (question, asked): (usize, &Asked)) -> Option<Trial> {
        let cases = part.cases(asked, &self.patience)?.told_apart.into_iter();
        let cases = cases.map(|it| Some((self.at_least(&it.then)?, it)));
        let cases = cases.collect::<Option<Vec<_>>>()?;
        let at_least = 1.0 + cases.iter().map(|(floor, it)| it.weight * floor).sum::<f64>();
        Some(Trial { question, cases, at_least })
    }

    /// A number of questions that no plan goes below: what the diplomas that share no question take,
    /// each by itself.
    fn at_least(&self, agenda: &Agenda) -> Option<f64> {
        if let Some(plan) = self.plans.borrow().get(agenda) {
            return Some(plan.expected);
        }
        let singles = agenda.singles();
        if singles.len() == 1 {
            // One more question at least.
            return Some(1.0);
        }
        let plans = singles.map(|it| Some((self.plan(&it)?.expected, it.asks(&self.facts))));
        let mut plans = plans.collect::<Option<Vec<_>>>()?;
        plans.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let mut counted = 0;
        let mut at_least = 0.0;
        for (expected, asks) in plans {
            if counted & asks == 0 {
                counted |= asks;
                at_least += expected;
            }
        }
        Some(at_least)
    }

    /// The plan that begins with that question; unfinished when it must be worse than the best one so far.
    fn try_out(&self, trial: &Trial, best: Option<Plan>) -> Option<Plan> {
        let mut plan = Plan { ask: Some(trial.question), expected: trial.at_least, worst: 1 };
        for (floor, case) in &trial.cases {
            if best.is_some_and(|it| it.expected + ROUNDING < plan.expected) {
                break;
            }
            let then = self.plan(&case.then)?;
            plan.expected += case.weight * (then.expected - floor);
            plan.worst = plan.worst.max(1 + then.worst);
        }
        Some(plan)
    }

    /// How many questions may still come, "I don't know" being an answer too.
    pub(super) fn at_most(&self, agenda: &Agenda) -> usize {
        if let Some(at_most) = self.longest.borrow().get(agenda) {
            return *at_most;
        }
        let parts = agenda.clone().parts(&self.facts);
        let at_most = parts.iter().map(|it| self.longest_walk(it)).sum();
        self.longest.borrow_mut().insert(agenda.clone(), at_most);
        at_most
    }

    fn longest_walk(&self, part: &Agenda) -> usize {
        let Some(asked) = self.next(part) else {
            return 0;
        };
        let Some(cases) = part.cases(asked, &self.patience).filter(|it| !it.are_cut) else {
            // No question comes twice.
            return self.n_open(part);
        };
        let unknown = asked.allows_unknown.then(|| part.given_up(asked));
        let then = unknown.into_iter().chain(cases.told_apart.into_iter().map(|it| it.then));
        let mut then: Vec<_> = then.map(|it| (self.n_open(&it), it)).collect();
        then.sort_by_key(|(n_open, _)| Reverse(*n_open));
        let mut longest = 0;
        for (n_open, then) in then {
            // No walk from there is longer than that.
            if n_open <= longest {
                break;
            }
            longest = longest.max(self.at_most(&then));
        }
        1 + longest
    }

    fn n_open(&self, agenda: &Agenda) -> usize {
        self.facts.questions().iter().filter(|it| agenda.is_open(it)).count()
    }
}

impl Plan {
    const NOTHING_TO_ASK: Self = Self { ask: None, expected: 0.0, worst: 0 };

    /// Both, one after the other.
    fn and(self, other: Self) -> Self {
        Self {
            ask: self.ask.or(other.ask),
            expected: self.expected + other.expected,
            worst: self.worst + other.worst,
        }
    }

    fn compare(&self, other: &Self) -> Ordering {
        if (self.expected - other.expected).abs() < ROUNDING {
            self.worst.cmp(&other.worst)
        } else {
            self.expected.total_cmp(&other.expected)
        }
    }
}

fn as_number(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::INFINITY, f64::from)
}

/// A question that might be asked next.
struct Trial {
    /// Its place among the facts.
    question: usize,
    /// What it can leave, each with a number of questions that no plan from there on goes below.
    cases: Vec<(f64, Case)>,
    /// No plan that begins with it expects fewer questions.
    at_least: f64,
}
