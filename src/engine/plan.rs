//! The search for the plan that asks the fewest questions.
//!
//! Exact: every order of questions is tried, each as far as it could still be the best, and what is
//! left after some answers is planned once, however it was reached.

use std::{cell::RefCell, cmp::Ordering, collections::BTreeMap, rc::Rc};

use super::remaining::{Case, Remaining};
use crate::model::{Dataset, Question, QuestionId};

/// Plans, and remembers what it planned.
#[derive(Debug)]
pub(super) struct Planner {
    dataset: Rc<Dataset>,
    start: Remaining,
    plans: RefCell<BTreeMap<Remaining, Plan>>,
    longest: RefCell<BTreeMap<Remaining, usize>>,
}

/// The best that can be done from some point on.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) ask: Option<QuestionId>,
    /// How many questions are to be expected.
    pub(super) expected: f64,
    /// How many questions it takes at worst.
    worst: usize,
}

/// Sums of fractions that differ by less are the same sum.
const ROUNDING: f64 = 1e-9;

impl Planner {
    pub(super) fn new(dataset: Rc<Dataset>, start: Remaining) -> Self {
        Self { dataset, start, plans: RefCell::default(), longest: RefCell::default() }
    }

    /// The best plan from here on: every question is tried, and given up as soon as it cannot be best.
    pub(super) fn plan(&self, remaining: &Remaining) -> Plan {
        if let Some(plan) = self.plans.borrow().get(remaining) {
            return plan.clone();
        }
        let mut trials: Vec<_> =
            self.open_questions(remaining).map(|it| self.trial(remaining, it)).collect();
        // The promising first, so that the others are given up early. Stable: ties stay in order.
        trials.sort_by(|a, b| a.at_least.total_cmp(&b.at_least));
        let mut best: Option<(usize, Plan)> = None;
        for trial in trials {
            let Some(plan) = self.try_out(&trial, best.as_ref().map(|(_, it)| it)) else {
                continue;
            };
            let is_better = best
                .as_ref()
                .is_none_or(|(order, it)| plan.compare(it).then(trial.order.cmp(order)).is_lt());
            if is_better {
                best = Some((trial.order, plan));
            }
        }
        let plan = best.map_or(Plan::NOTHING_TO_ASK, |(_, it)| it);
        self.plans.borrow_mut().insert(remaining.clone(), plan.clone());
        plan
    }

    fn trial<'a>(
        &self,
        remaining: &Remaining,
        (order, question): (usize, &'a Question),
    ) -> Trial<'a> {
        let cases = remaining.cases(question, &self.start);
        let at_least = 1.0 + cases.iter().map(|it| it.weight * it.at_least()).sum::<f64>();
        Trial { question, order, cases, at_least }
    }

    /// The plan that begins with that question, unless it must be worse than the best one so far.
    fn try_out(&self, trial: &Trial<'_>, best: Option<&Plan>) -> Option<Plan> {
        let mut plan =
            Plan { ask: Some(trial.question.id.clone()), expected: trial.at_least, worst: 1 };
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
        let ask = self.plan(remaining).ask;
        let at_most = ask.and_then(|it| self.dataset.question(&it)).map_or(0, |question| {
            let known = remaining.cases(question, &self.start).into_iter().map(|it| it.then);
            let unknown = question.allows_unknown.then(|| remaining.given_up(&question.id));
            1 + known.chain(unknown).map(|it| self.at_most(&it)).max().unwrap_or_default()
        });
        self.longest.borrow_mut().insert(remaining.clone(), at_most);
        at_most
    }

    fn open_questions(&self, remaining: &Remaining) -> impl Iterator<Item = (usize, &Question)> {
        self.dataset.questions().iter().enumerate().filter(|(_, it)| remaining.is_open(&it.id))
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
struct Trial<'a> {
    question: &'a Question,
    /// Its place in the dataset.
    order: usize,
    cases: Vec<Case>,
    /// No plan that begins with it expects fewer questions.
    at_least: f64,
}

impl Case {
    /// One more question at least, unless everything is settled.
    fn at_least(&self) -> f64 {
        if self.then.is_settled() { 0.0 } else { 1.0 }
    }
}
