#![cfg(not(target_arch = "wasm32"))]
//! Datasets that no law would fill are refused, or asked about all the same: no page is left waiting.
//!
//! Proved: the door refuses rules that could be met in too many ways; what it lets in is planned in the end,
//! and the interview still ends with the verdict that the rules give. Not proved: that such an interview is
//! the shortest (`interview_walk.rs` and `joint_interview.rs` prove that of what people would write).

use std::rc::Rc;

use passerelle::{
    engine::{Interview, Truth, evaluate},
    model::{Answer, AnswerKind, Answers, Dataset, DatasetError, Years},
};
use serde_json::{Value, json};

/// A dataset with one diploma that opens by `when`.
fn parse(questions: &[Value], when: &Value) -> Result<Dataset, DatasetError> {
    let dataset = json!({
        "sources": [{ "id": "law", "title": "The law", "checkedOn": "2026-11-23" }],
        "questions": questions,
        "diplomas": [{
            "about": {
                "id": "degree", "name": "degree", "acronym": "D", "level": 7, "formerLevel": "I",
                "quizTitle": "May I?", "selection": "None.", "sources": ["law"], "checkedOn": "2026-11-23"
            },
            "routes": [{
                "id": "only", "title": "The only one", "sources": ["law"],
                "conditions": [{ "text": "Everything", "when": when }]
            }]
        }],
        "profiles": []
    });
    Dataset::parse(&dataset.to_string())
}

fn yes_or_no(n: usize) -> Value {
    let choices = json!([{ "id": "yes", "label": "Yes" }, { "id": "no", "label": "No" }]);
    json!({ "id": format!("q{n}"), "title": "Is it?", "label": "It is", "answer": { "one": choices } })
}

fn is_yes(n: usize) -> Value {
    json!({ "answer": { "question": format!("q{n}"), "is": "yes" } })
}

/// Says no to everything, and sees the interview end.
#[track_caller]
fn ends_with_no(dataset: Dataset) {
    let dataset = Rc::new(dataset);
    let degree = Rc::clone(&dataset.diplomas()[0]);
    let interview = Interview::new(Rc::clone(&dataset), Rc::clone(&degree));
    let mut answers = Answers::default();
    for _ in 0..=dataset.questions().len() {
        let Some(next) = interview.step(&answers).next else {
            assert_eq!(evaluate::diploma(&degree, &answers).settled(), Some(Truth::NotMet));
            return;
        };
        let question = dataset.question(&next).expect("a question of the dataset");
        let no = match &question.answer {
            AnswerKind::One(choices) => Answer::One(choices[1].id.clone()),
            AnswerKind::Several { .. } => Answer::Several([].into()),
            AnswerKind::Years { .. } => Answer::Years(Years::ZERO),
        };
        answers = answers.with(next, no);
    }
    panic!("a question was asked twice");
}

#[test]
fn more_ways_than_anybody_reads_are_refused() {
    let questions: Vec<_> = (0..20).map(yes_or_no).collect();
    let either = |n: usize| json!({ "any": [is_yes(2 * n), is_yes(2 * n + 1)] });
    let when = json!({ "all": (0..10).map(either).collect::<Vec<_>>() });
    assert_eq!(
        parse(&questions, &when).unwrap_err().to_string(),
        "diplomas.degree.routes: expected rules that can be met in 500 ways at most, but found 1024"
    );
}

#[test]
fn thirty_questions_in_pairs_are_asked_to_the_end() {
    let questions: Vec<_> = (0..30).map(yes_or_no).collect();
    let both = |n: usize| json!({ "all": [is_yes(2 * n), is_yes(2 * n + 1)] });
    let when = json!({ "any": (0..15).map(both).collect::<Vec<_>>() });
    ends_with_no(parse(&questions, &when).expect("a sound dataset"));
}

#[test]
fn forty_boxes_each_with_its_own_years_are_asked_to_the_end() {
    let boxes = (0..40).map(|n| json!({ "id": format!("b{n}"), "label": format!("Box {n}") }));
    let mut questions = vec![json!({
        "id": "held", "title": "What do you hold?", "label": "Held",
        "answer": { "several": { "choices": boxes.collect::<Vec<_>>(), "none": "Nothing" } }
    })];
    questions.extend((0..40).map(|n| {
        json!({
            "id": format!("y{n}"), "title": "How long?", "label": "Years",
            "answer": { "years": { "max": 50, "of": "of work" } }
        })
    }));
    let way = |n: usize| {
        json!({ "all": [
            { "answer": { "question": "held", "is": format!("b{n}") } },
            { "years": { "question": format!("y{n}"), "atLeast": 3 } }
        ] })
    };
    let when = json!({ "any": (0..40).map(way).collect::<Vec<_>>() });
    ends_with_no(parse(&questions, &when).expect("a sound dataset"));
}
