//! The outcome as JSON, in the shape that `ask()` gives to a page.

use serde_json::{Value, json};

use crate::{
    engine::{Change, Interview, Outcome, RouteOutcome, Truth, evaluate},
    model::{AnswerKind, Answers, Question, QuestionId, SourceId, Years},
};

/// Everything that follows from some answers: a `verdict` of `null` while it is open, and the `next`
/// question, `null` when no answer can change anything any more.
pub(super) fn outcome(interview: &Interview, answers: &Answers) -> Value {
    let (dataset, diploma) = (interview.dataset(), interview.diploma());
    let step = interview.step(answers);
    let outcome = Outcome::of(dataset, diploma, answers);
    let hangs_on = interview.hangs_on(answers);
    json!({
        "verdict": outcome.interval.settled().map(truth),
        "next": step.next.as_ref().and_then(|it| dataset.question(it)).map(question),
        "atMost": step.at_most,
        "hangsOn": hangs_on.iter().map(QuestionId::as_str).collect::<Vec<_>>(),
        "routes": outcome.routes.iter().filter_map(|it| route(interview, it, answers)).collect::<Vec<_>>(),
    })
}

fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::NotMet => "not-met",
        Truth::ToConfirm => "to-confirm",
        Truth::Met => "met",
    }
}

fn question(question: &Question) -> Value {
    let choices = question.choices().iter();
    let choices = choices.map(|it| json!({ "id": it.id.as_str(), "label": &*it.label }));
    let kind = match question.answer {
        AnswerKind::One(_) => "one",
        AnswerKind::Several { .. } => "several",
        AnswerKind::Years { .. } => "years",
    };
    json!({
        "id": question.id.as_str(),
        "title": &*question.title,
        "kind": kind,
        "choices": choices.collect::<Vec<_>>(),
    })
}

fn route(interview: &Interview, outcome: &RouteOutcome, answers: &Answers) -> Option<Value> {
    let route = interview.diploma().routes.get(outcome.route)?;
    let conditions = route.conditions.iter().map(|it| {
        let state = evaluate::rule(&it.when, answers).settled().map(truth);
        json!({ "text": &*it.text, "state": state })
    });
    let openings = outcome.openings.iter();
    let openings = openings.map(|it| it.changes.iter().map(change).collect::<Vec<_>>());
    Some(json!({
        "id": route.id.as_str(),
        "title": &*route.title,
        "state": outcome.interval.settled().map(truth),
        "conditions": conditions.collect::<Vec<_>>(),
        "openings": openings.collect::<Vec<_>>(),
        "sources": route.sources.iter().map(SourceId::as_str).collect::<Vec<_>>(),
    }))
}

fn change(change: &Change) -> Value {
    match change {
        Change::Gain { question, choice } => {
            json!({ "gain": { "question": question.as_str(), "choice": choice.as_str() } })
        }
        Change::Work { question, missing, .. } => {
            json!({ "work": { "question": question.as_str(), "years": years(*missing) } })
        }
    }
}

/// A whole number where it is one, as JavaScript writes it.
fn years(years: Years) -> Value {
    let hundredths = years.hundredths();
    if hundredths.is_multiple_of(100) {
        (hundredths / 100).into()
    } else {
        (f64::from(hundredths) / 100.0).into()
    }
}
