//! The search for the plan that asks the fewest questions.
//!
//! Exact: every order of questions is tried, each as far as it could still be the best, and what is
//! left after some answers is planned once, however it was reached.

use std::{cell::RefCell, cmp::Ordering, collections::BTreeMap, rc::Rc};

use super::{
    facts::{Asked, Facts},
    remaining::{Case, Remaining},
};

/// Plans, and remembers what it planned.
#[derive(Debug)]
pub(super) struct Planner {
    facts: Rc<Facts>,
    plans: RefCell<BTreeMap<Remaining, Plan>>,
    longest: RefCell<BTreeMap<Remaining, usize>>,
}

/// The best that can be done from some point on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// The place of the question among the facts.
    ask: Option<usize>,
    /// How many questions are to be expected.
    pub(super) expected: f64,
    /// How many questions it takes at worst.
    worst: usize,
}

/// Sums of fractions that differ by less are the same sum.
const ROUNDING: f64 = 1e-9;

impl Planner {
    pub(super) fn new(facts: Rc<Facts>) -> Self {
        Self { facts, plans: RefCell::default(), longest: RefCell::default() }
    }

    /// The question to ask from here on, if there is one.
    pub(super) fn next(&self, remaining: &Remaining) -> Option<&Asked> {
        self.plan(remaining).ask.and_then(|it| self.facts.questions().get(it))
    }

    /// The best plan from here on: every question is tried, and given up as soon as it cannot be best.
    pub(super) fn plan(&self, remaining: &Remaining) -> Plan {
        if let Some(plan) = self.plans.borrow().get(remaining) {
            return *plan;
        }
        let open = self.facts.questions().iter().enumerate();
        let open = open.filter(|(_, it)| remaining.is_open(it));
        let mut trials: Vec<_> = open.map(|it| Trial::new(remaining, it)).collect();
        // The promising first, so that the others are given up early. Stable: ties stay in order.
        trials.sort_by(|a, b| a.at_least.total_cmp(&b.at_least));
        let mut best: Option<Plan> = None;
        for trial in trials {
            let better = self.try_out(&trial, best).filter(|plan| {
                best.is_none_or(|it| plan.compare(&it).then(plan.ask.cmp(&it.ask)).is_lt())
            });
            best = better.or(best);
        }
        let plan = best.unwrap_or(Plan::NOTHING_TO_ASK);
        self.plans.borrow_mut().insert(remaining.clone(), plan);
        plan
    }

    /// The plan that begins with that question, unless it must be worse than the best one so far.
    fn try_out(&self, trial: &Trial, best: Option<Plan>) -> Option<Plan> {
        let mut plan = Plan { ask: Some(trial.question), expected: trial.at_least, worst: 1 };
        for case in &trial.cases {
            if best.is_some_and(|it| it.expected + ROUNDING < plan.expected) {
                return None;
            }
            let then = self.plan(&case.then);
            plan.expected += case.weight * (then.expected - case.at_least());
            plan.worst = plan.worst.max(1 + then.worst);
        }
        Some(plan)
    }

    /// How many questions may still come, "I don't know" being an answer too.
    pub(super) fn at_most(&self, remaining: &Remaining) -> usize {
        if let Some(at_most) = self.longest.borrow().get(remaining) {
            return *at_most;
        }
        let at_most = self.next(remaining).map_or(0, |asked| {
            let known = remaining.cases(asked).into_iter().map(|it| it.then);
            let unknown = asked.allows_unknown.then(|| remaining.given_up(asked));
            1 + known.chain(unknown).map(|it| self.at_most(&it)).max().unwrap_or_default()
        });
        self.longest.borrow_mut().insert(remaining.clone(), at_most);
        at_most
    }
}

impl Plan {
    const NOTHING_TO_ASK: Self = Self { ask: None, expected: 0.0, worst: 0 };

    fn compare(&self, other: &Self) -> Ordering {
        if (self.expected - other.expected).abs() < ROUNDING {
            self.worst.cmp(&other.worst)
        } else {
            self.expected.total_cmp(&other.expected)
        }
    }
}

/// A question that might be asked next.
struct Trial {
    /// Its place among the facts.
    question: usize,
    cases: Vec<Case>,
    /// No plan that begins with it expects fewer questions.
    at_least: f64,
}

impl Trial {
    fn new(remaining: &Remaining, (question, asked): (usize, &Asked)) -> Self {
        let cases = remaining.cases(asked);
        let at_least = 1.0 + cases.iter().map(|it| it.weight * it.at_least()).sum::<f64>();
        Self { question, cases, at_least }
    }
}

impl Case {
    /// One more question at least, unless everything is settled.
    fn at_least(&self) -> f64 {
        if self.then.is_settled() { 0.0 } else { 1.0 }
    }
}
