//! Two plans that expect the same number of questions: the one with the better worst case is taken.
//!
//! The smallest of random searches on which such a tie comes up; neither the DEIS nor the datasets of
//! `laws.rs` have one. Which plan is shortest on average is compared with an exhaustive search elsewhere.

use std::rc::Rc;

use passerelle::{
    engine::Interview,
    model::{Answers, Dataset},
};
use serde_json::{Value, json};

/// Questions with so many choices each, and routes that ask for the first choice of some of them.
fn interview(n_choices: &[usize], routes: &[&[usize]]) -> Interview {
    let text = include_str!("../cases/base.json");
    let mut dataset: Value = serde_json::from_str(text).expect("the base dataset is JSON");
    let questions = n_choices.iter().enumerate().map(|(question, n)| {
        let choices = (0..*n).map(|idx| json!({ "id": format!("c{idx}"), "label": "" }));
        let choices: Vec<_> = choices.collect();
        json!({ "id": format!("q{question}"), "title": "", "label": "", "answer": { "one": choices } })
    });
    dataset["questions"] = questions.collect();
    dataset["rules"] = json!([]);
    let routes = routes.iter().enumerate().map(|(idx, asked)| {
        let rules = asked
            .iter()
            .map(|it| json!({ "answer": { "question": format!("q{it}"), "is": "c0" } }));
        let when = json!({ "all": rules.collect::<Vec<_>>() });
        json!({
            "id": format!("r{idx}"),
            "title": "",
            "conditions": [{ "text": "", "when": when }],
            "sources": ["law"],
        })
    });
    dataset["diplomas"][0]["routes"] = routes.collect();
    let dataset = Rc::new(Dataset::parse(&dataset.to_string()).expect("the dataset is sound"));
    let diploma = Rc::clone(&dataset.diplomas()[0]);
    Interview::new(dataset, diploma)
}

#[test]
fn on_a_tie_the_better_worst_case_is_asked_first() {
    let interview = interview(&[2, 3, 5, 3, 6], &[&[0, 1], &[2, 3, 4], &[0, 4]]);
    // Beginning with `q1` or with `q4` takes 107/45 questions on average; at worst 5 or 4.
    assert!((interview.expected_questions() - 107.0 / 45.0).abs() < 1e-9);
    let first = interview.step(&Answers::default());
    assert_eq!(first.next.expect("a question").as_str(), "q4");
    assert_eq!(first.at_most, 4);
}
