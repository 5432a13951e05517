//! Telling cases on every diploma but the DEIS, which people who know the law can read and add to.
//!
//! `cases/diplomas/*.json`: a diploma, answers, and what follows from them. Proved: these cases. All others
//! are compared with the law in `diplomas_law.rs`; the DEIS has `verdict_cases.rs`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    rc::Rc,
};

use passerelle::{
    engine::{Interview, Truth, calendar, evaluate},
    model::{Answers, Dataset, Diploma, QuestionId, Route},
};
use serde::Deserialize;

use crate::support::{
    cases,
    given::{self, Given},
    raw::Raw,
    report::report,
    truth::interval,
    walk,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    name: String,
    diploma: String,
    answers: Given,
    /// The day whose rules apply; by default 2026-11-23.
    today: Option<String>,
    /// `met`, `to-confirm`, `not-met`, or `not-met to met` and the like while it is open.
    verdict: String,
    /// The routes that are met.
    open: Vec<String>,
    next: Option<String>,
    /// The routes that are to be confirmed; not compared when left out.
    to_confirm: Option<Vec<String>>,
    /// The questions that had a bearing, in the order of the interview; not compared when left out.
    asked: Option<Vec<String>>,
}

#[test]
fn every_case_comes_to_what_it_says() {
    let raw = Raw::embedded();
    let dataset = Rc::new(Dataset::parse(&raw.0.to_string()).expect("a sound dataset"));
    cases::run("diplomas", |case: &Case| {
        let today = case.today.as_deref().unwrap_or("2026-11-23").parse().expect("a day");
        let diploma = dataset.diploma(&case.diploma).expect("a diploma of the dataset");
        let interview = &Interview::new(Rc::clone(&dataset), calendar::on(diploma, today));
        let answers = given::answers(&case.answers);
        for (question, answer) in answers.iter() {
            let asked = interview.dataset().question(question);
            let is_taken = asked.is_some_and(|it| it.takes(answer));
            assert!(is_taken, "{}: `{question}` cannot be answered so", case.name);
        }
        let (diploma, step) = (walk::diploma(interview), interview.step(&answers));
        let mut flaws = vec![];
        let found = interval(evaluate::diploma(diploma, &answers));
        compare(&mut flaws, "verdict", &case.verdict, &found);
        compare(&mut flaws, "open", &case.open, &routes(diploma, &answers, Truth::Met));
        compare(&mut flaws, "next", &case.next, &step.next.as_ref().map(QuestionId::to_string));
        if let Some(expected) = &case.to_confirm {
            let found = routes(diploma, &answers, Truth::ToConfirm);
            compare(&mut flaws, "toConfirm", expected, &found);
        }
        if let Some(expected) = &case.asked {
            let found = step.asked.iter().map(QuestionId::to_string).collect();
            compare(&mut flaws, "asked", expected, &found);
        }
        if flaws.is_empty() {
            Ok(())
        } else {
            Err(format!("{}: {}\n{}", case.diploma, case.name, flaws.join("\n")))
        }
    });
}

#[test]
fn every_diploma_has_four_cases_or_more() {
    let raw = Raw::embedded();
    let mut n_cases: BTreeMap<_, _> =
        raw.diplomas().into_iter().map(|it| (it.to_owned(), 0)).collect();
    n_cases.remove("deis");
    let all = std::cell::RefCell::new(n_cases);
    let names = std::cell::RefCell::new(BTreeSet::new());
    cases::run("diplomas", |case: &Case| {
        *all.borrow_mut().get_mut(&case.diploma).ok_or("no such diploma")? += 1;
        let is_new = names.borrow_mut().insert((case.diploma.clone(), case.name.clone()));
        if is_new { Ok(()) } else { Err(format!("two cases are called `{}`", case.name)) }
    });
    let n_cases = all.into_inner();
    let few = n_cases.iter().filter(|(_, n)| **n < 4);
    let few: Vec<_> = few.map(|(id, n)| format!("{id} has {n} cases")).collect();
    report(n_cases.len(), &few);
}

fn compare<T: PartialEq + Debug>(flaws: &mut Vec<String>, field: &str, expected: &T, found: &T) {
    if expected != found {
        flaws.push(format!("  {field}: {found:?}, not {expected:?}"));
    }
}

fn routes(diploma: &Diploma, answers: &Answers, truth: Truth) -> Vec<String> {
    let is_it = |it: &&Route| evaluate::route(it, answers).settled() == Some(truth);
    diploma.routes.iter().filter(is_it).map(|it| it.id.to_string()).collect()
}
