//! Telling cases on the embedded dataset, which people who know the law can read and add to.
//!
//! `cases/verdict/*.json`: answers, and what follows from them. A field left out is not compared, save
//! the verdict, the open routes and the next question. Proved: these cases. All others are compared with
//! the law in `deis_truth_table.rs` and with every completion in `interview_walk.rs`.

use std::collections::BTreeMap;

use passerelle::{
    engine::{Change, Truth, evaluate, explain},
    model::{Answers, Diploma, QuestionId, Route},
};
use serde::Deserialize;

use crate::support::{
    cases,
    given::{self, Given},
    id::id,
    raw::Raw,
    truth::interval,
    walk,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    name: String,
    answers: Given,
    /// `met`, `to-confirm`, `not-met`, or `not-met to met` and the like while it is open.
    verdict: String,
    /// The routes that are met.
    open: Vec<String>,
    next: Option<String>,
    /// The routes that are to be confirmed.
    to_confirm: Option<Vec<String>>,
    /// Each condition of some routes, in their order.
    conditions: Option<BTreeMap<String, Vec<String>>>,
    /// The years there are of the years a route asks for.
    years: Option<BTreeMap<String, String>>,
    /// The cheapest opening of some routes; nothing for a route that nothing opens.
    openings: Option<BTreeMap<String, Vec<String>>>,
    /// The questions that were answered and had a bearing, in the order of the interview.
    asked: Option<Vec<String>>,
    at_most: Option<usize>,
    /// The routes for which the next question is asked.
    why: Option<Vec<String>>,
    /// The questions answered by "I don't know" on which the verdict hangs.
    hangs_on: Option<Vec<String>>,
}

#[test]
fn every_case_comes_to_what_it_says() {
    let interview = walk::interview(&Raw::embedded(), &["deis"]);
    let (dataset, deis) = (interview.dataset(), walk::diploma(&interview));
    cases::run("verdict", |case: &Case| {
        let answers = given::answers(&case.answers);
        for (question, answer) in answers.iter() {
            let is_taken = dataset.question(question).is_some_and(|it| it.takes(answer));
            assert!(is_taken, "{}: `{question}` cannot be answered so", case.name);
        }
        let step = interview.step(&answers);
        let why = step.next.as_ref().map(|it| interview.why(it, &answers)).unwrap_or_default();
        let why: Vec<_> = why.into_iter().map(|it| it.route).collect();
        let hangs_on = interview.hangs_on(&deis.about.id, &answers);
        let opening = |route: &Route| match explain::openings(dataset, route, &answers).first() {
            Some(opening) => opening.changes.iter().map(change).collect(),
            None => vec![],
        };
        let mut flaws = Flaws { case: &case.name, found: vec![] };
        flaws.compare("verdict", &case.verdict, &interval(evaluate::diploma(deis, &answers)));
        flaws.compare("open", &case.open, &routes(deis, &answers, Truth::Met));
        flaws.compare("next", &case.next, &step.next.as_ref().map(QuestionId::to_string));
        let to_confirm = routes(deis, &answers, Truth::ToConfirm);
        flaws.compare_if("toConfirm", case.to_confirm.as_ref(), &to_confirm);
        flaws.compare_each("conditions", case.conditions.as_ref(), deis, |it| {
            let conditions = it.conditions.iter();
            conditions.map(|it| interval(evaluate::rule(&it.when, &answers))).collect()
        });
        flaws.compare_each("years", case.years.as_ref(), deis, |it| {
            let mut gaps = it.conditions.iter().filter_map(|it| evaluate::years_gap(it, &answers));
            gaps.next().map_or_else(String::new, |it| format!("{} of {}", it.have, it.need))
        });
        flaws.compare_each("openings", case.openings.as_ref(), deis, opening);
        flaws.compare_if("asked", case.asked.as_ref(), &texts(&step.asked));
        flaws.compare_if("atMost", case.at_most.as_ref(), &step.at_most);
        flaws.compare_if("why", case.why.as_ref(), &texts(&why));
        flaws.compare_if("hangsOn", case.hangs_on.as_ref(), &texts(&hangs_on));
        if flaws.found.is_empty() { Ok(()) } else { Err(flaws.found.join("\n")) }
    });
}

/// Where a case and the engine differ.
struct Flaws<'a> {
    case: &'a str,
    found: Vec<String>,
}

impl Flaws<'_> {
    fn compare<T: PartialEq + std::fmt::Debug>(&mut self, field: &str, expected: &T, found: &T) {
        if expected != found {
            let case = self.case;
            self.found.push(format!("{case}\n  {field}: {found:?}, not {expected:?}"));
        }
    }

    fn compare_if<T: PartialEq + std::fmt::Debug>(
        &mut self,
        field: &str,
        expected: Option<&T>,
        found: &T,
    ) {
        if let Some(expected) = expected {
            self.compare(field, expected, found);
        }
    }

    fn compare_each<T: PartialEq + std::fmt::Debug>(
        &mut self,
        field: &str,
        expected: Option<&BTreeMap<String, T>>,
        diploma: &Diploma,
        found: impl Fn(&Route) -> T,
    ) {
        for (route, expected) in expected.into_iter().flatten() {
            let route = diploma.routes.iter().find(|it| it.id == id(route));
            let found = found(route.expect("a case names routes of the diploma"));
            self.compare(field, expected, &found);
        }
    }
}

fn routes(diploma: &Diploma, answers: &Answers, truth: Truth) -> Vec<String> {
    let is_it = |it: &&Route| evaluate::route(it, answers).settled() == Some(truth);
    diploma.routes.iter().filter(is_it).map(|it| it.id.to_string()).collect()
}

fn change(change: &Change) -> String {
    match change {
        Change::Gain { question, choice } => format!("{question}: {choice}"),
        Change::Work { question, missing, .. } => format!("{question}: {missing} more"),
    }
}

fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(T::to_string).collect()
}
