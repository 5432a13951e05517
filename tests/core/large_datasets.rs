//! Datasets that no law would fill are refused, or asked about all the same: no page is left waiting.
//!
//! Proved: the door refuses rules that could be met in too many ways; what it lets in is planned in the end,
//! the interview still ends with the verdict that the rules give, with every answer fewer questions may still
//! come, and the search for pathways ends. Not proved: that such an interview or pathway is the shortest
//! (`interview_walk.rs`, `joint_interview.rs` and `pathways.rs` prove that of what people would write); how
//! long it takes, beyond that the tests end.

use std::rc::Rc;

use passerelle::{
    engine::{Interview, evaluate, pathway},
    model::{Answer, AnswerKind, Answers, Dataset, DatasetError, Question, Years},
};
use serde_json::{Value, json};

/// A dataset with diplomas that open by these rules.
fn dataset(questions: &[Value], rules: &[Value]) -> Value {
    let diplomas = rules.iter().enumerate().map(|(idx, when)| {
        json!({
            "about": {
                "id": format!("d{idx}"), "name": "degree", "acronym": "D", "level": 7, "formerLevel": "I",
                "quizTitle": "May I?", "selection": "None.", "sources": ["law"], "checkedOn": "2026-11-23"
            },
            "routes": [{
                "id": "only", "title": "The only one", "sources": ["law"],
                "conditions": [{ "text": "Everything", "when": when }]
            }]
        })
    });
    json!({
        "sources": [{ "id": "law", "title": "The law", "checkedOn": "2026-11-23" }],
        "questions": questions,
        "diplomas": diplomas.collect::<Vec<_>>(),
        "profiles": []
    })
}

fn parse(questions: &[Value], rules: &[Value]) -> Result<Dataset, DatasetError> {
    Dataset::parse(&dataset(questions, rules).to_string())
}

fn yes_or_no(n: usize) -> Value {
    let choices = json!([{ "id": "yes", "label": "Yes" }, { "id": "no", "label": "No" }]);
    json!({ "id": format!("q{n}"), "title": "Is it?", "label": "It is", "answer": { "one": choices } })
}

fn is_yes(n: usize) -> Value {
    json!({ "answer": { "question": format!("q{n}"), "is": "yes" } })
}

fn boxes(id: &str, n: usize) -> Value {
    let choices = (0..n).map(|it| json!({ "id": format!("b{it}"), "label": format!("Box {it}") }));
    let choices: Vec<_> = choices.collect();
    json!({
        "id": id, "title": "What do you hold?", "label": "Held",
        "answer": { "several": { "choices": choices, "none": "Nothing" } }
    })
}

fn holds(question: &str, n: usize) -> Value {
    json!({ "answer": { "question": question, "is": format!("b{n}") } })
}

fn years(n: usize) -> Value {
    json!({
        "id": format!("y{n}"), "title": "How long?", "label": "Years",
        "answer": { "years": { "max": 50, "of": "of work" } }
    })
}

fn worked(n: usize, at_least: usize) -> Value {
    json!({ "years": { "question": format!("y{n}"), "atLeast": at_least } })
}

/// Answers everything in the same way, and sees the interview end.
#[track_caller]
fn ends(dataset: Dataset, answer: fn(&Question) -> Answer) {
    let dataset = Rc::new(dataset);
    let interview = Interview::about(Rc::clone(&dataset), dataset.diplomas().iter().cloned());
    let mut answers = Answers::default();
    let mut at_most = usize::MAX;
    loop {
        let step = interview.step(&answers);
        assert!(step.at_most < at_most, "{} may come, then {}", at_most, step.at_most);
        at_most = step.at_most;
        let Some(next) = step.next else { break };
        let question = dataset.question(&next).expect("a question of the dataset");
        answers = answers.with(next, answer(question));
    }
    assert_eq!(at_most, 0);
    for diploma in interview.diplomas() {
        assert_ne!(evaluate::diploma(diploma, &answers).settled(), None);
    }
}

/// The last choice, no box, no years.
fn no(question: &Question) -> Answer {
    match &question.answer {
        AnswerKind::One(choices) => Answer::One(choices[choices.len() - 1].id.clone()),
        AnswerKind::Several { .. } => Answer::Several([].into()),
        AnswerKind::Years { .. } => Answer::Years(Years::ZERO),
    }
}

/// Every box, but no years.
fn everything_but_years(question: &Question) -> Answer {
    match &question.answer {
        AnswerKind::Several { choices, .. } => {
            Answer::Several(choices.iter().map(|it| it.id.clone()).collect())
        }
        _ => no(question),
    }
}

#[test]
fn more_ways_than_anybody_reads_are_refused() {
    let questions: Vec<_> = (0..20).map(yes_or_no).collect();
    let either = |n: usize| json!({ "any": [is_yes(2 * n), is_yes(2 * n + 1)] });
    let all = |n: usize| json!({ "all": (0..n).map(either).collect::<Vec<_>>() });
    assert_eq!(
        parse(&questions, &[all(10)]).unwrap_err().to_string(),
        "diplomas.d0.routes: expected rules that can be met in 500 ways at most, but found 1024"
    );
    assert_eq!(
        parse(&questions, &[all(8), all(8), all(8), all(8)]).unwrap_err().to_string(),
        "diplomas: expected rules that can be met in 1000 ways at most, but found 1024"
    );
}

#[test]
fn thirty_questions_in_pairs_are_asked_to_the_end() {
    let questions: Vec<_> = (0..30).map(yes_or_no).collect();
    let both = |n: usize| json!({ "all": [is_yes(2 * n), is_yes(2 * n + 1)] });
    let when = json!({ "any": (0..15).map(both).collect::<Vec<_>>() });
    ends(parse(&questions, &[when]).expect("a sound dataset"), no);
}

#[test]
fn forty_boxes_each_with_its_own_years_are_asked_to_the_end() {
    let mut questions = vec![boxes("held", 40)];
    questions.extend((0..40).map(years));
    let way = |n: usize| json!({ "all": [holds("held", n), worked(n, 3)] });
    let when = json!({ "any": (0..40).map(way).collect::<Vec<_>>() });
    ends(parse(&questions, &[when]).expect("a sound dataset"), no);
}

#[test]
fn five_questions_of_twelve_boxes_that_hang_together_are_asked_to_the_end() {
    let ids = ["a", "b", "c", "d", "e"];
    let questions: Vec<_> = ids.map(|it| boxes(it, 12)).into();
    let fact = |n: usize| holds(ids[n % 5], n / 5 % 12);
    let way = |n: usize| json!({ "all": [fact(n), fact(7 * n + 1), fact(23 * n + 3)] });
    let when = json!({ "any": (0..60).map(way).collect::<Vec<_>>() });
    ends(parse(&questions, &[when]).expect("a sound dataset"), no);
}

/// Thirteen boxes can be ticked in more ways than are told apart.
#[test]
fn with_every_answer_fewer_questions_may_still_come() {
    let mut questions = vec![boxes("held", 14)];
    questions.extend((0..13).map(years));
    let way = |n: usize| json!({ "all": [holds("held", n), worked(n, 3)] });
    let mut rules: Vec<_> = (0..13).map(way).collect();
    rules.push(holds("held", 13));
    ends(parse(&questions, &rules).expect("a sound dataset"), everything_but_years);
}

/// Every diploma grants a box, and asks for one of five lengths of work and one of five others, or for the box
/// of the next one; the last one asks for two boxes.
#[test]
fn pathways_through_a_maze_are_found_in_the_end() {
    let mut held = boxes("held", 20);
    held["isPast"] = true.into();
    let mut questions = vec![held];
    questions.extend((0..10).map(years));
    let rules = (0..20).map(|n: usize| {
        let some = |from: usize| -> Vec<_> {
            (from..from + 5).map(|it| worked(it, 1 + (7 * it + 3 * n) % 5)).collect()
        };
        let all = json!({ "all": [{ "any": some(0) }, { "any": some(5) }] });
        json!({ "any": [all, holds("held", (n + 1) % 20)] })
    });
    let mut rules: Vec<_> = rules.collect();
    rules[19] = json!({ "all": [holds("held", 3), holds("held", 11)] });
    let mut dataset = dataset(&questions, &rules);
    for (n, diploma) in dataset["diplomas"].as_array_mut().expect("a list").iter_mut().enumerate() {
        diploma["about"]["training"] = json!({ "atMost": 1 + n % 3 });
        diploma["about"]["grants"] = json!([{ "question": "held", "is": format!("b{n}") }]);
    }
    let dataset = Dataset::parse(&dataset.to_string()).expect("a sound dataset");
    let (in_force, nobody) = (dataset.diplomas(), Answers::default());
    let found = pathway::to_diploma(&dataset, in_force, &in_force[19], &nobody);
    let steps = found.first().map(|it| it.steps.len());
    assert_eq!(steps, Some(5), "two lengths of work, two diplomas, the last one: {found:#?}");
}
