//! How values look to those who call from outside, as JavaScript or as JSON: types of their own, so that
//! the engine may change without breaking a page or a script.

#[cfg(feature = "web")]
mod kiosk;
#[cfg(feature = "web")]
mod pathway;

use serde::Serialize;

#[cfg(feature = "web")]
pub(crate) use self::{kiosk::kiosk, pathway::pathway};

use crate::{
    engine::{Change, Interview, Outcome, RouteOutcome, Truth, evaluate},
    model::{Answer, AnswerKind, Answers, Condition, Diploma, Question, Years},
};

/// A profile in a list.
#[derive(Serialize)]
pub(crate) struct JsProfile<'a> {
    pub(crate) id: &'a str,
    pub(crate) feminine: &'a str,
    pub(crate) masculine: &'a str,
    pub(crate) diploma: &'a str,
}

/// A diploma in a list.
#[derive(Serialize)]
pub(crate) struct JsDiploma<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
    pub(crate) acronym: &'a str,
    pub(crate) level: u8,
}

/// An answer as JavaScript writes it: a choice, choices, years, or `null` for "I don't know".
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum JsAnswer {
    Unknown(()),
    One(String),
    Several(Vec<String>),
    Years(Number),
}

/// A number as JavaScript writes it: whole where it is whole.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Number {
    Whole(u16),
    Part(f64),
}

/// The verdict about one diploma.
#[derive(Serialize)]
pub(crate) struct JsVerdict<'a> {
    pub(crate) diploma: &'a str,
    pub(crate) verdict: Option<&'static str>,
}

/// Everything that follows from some answers for a diploma.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JsOutcome<'a> {
    next: Option<JsQuestion<'a>>,
    at_most: usize,
    verdict: Option<&'static str>,
    hangs_on: Vec<String>,
    routes: Vec<JsRoute>,
}

/// Everything that follows from some answers for all diplomas.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JsOutcomes<'a> {
    next: Option<JsQuestion<'a>>,
    at_most: usize,
    diplomas: Vec<JsReached>,
}

/// What some answers come to for one diploma among others.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JsReached {
    diploma: String,
    verdict: Option<&'static str>,
    hangs_on: Vec<String>,
    routes: Vec<JsRoute>,
}

#[derive(Serialize)]
pub(crate) struct JsQuestion<'a> {
    pub(crate) id: &'a str,
    pub(crate) title: &'a str,
    pub(crate) kind: &'static str,
    pub(crate) choices: Vec<JsChoice<'a>>,
}

#[derive(Serialize)]
pub(crate) struct JsChoice<'a> {
    pub(crate) id: &'a str,
    pub(crate) label: &'a str,
}

#[derive(Serialize)]
pub(crate) struct JsRoute {
    id: String,
    title: String,
    state: Option<&'static str>,
    conditions: Vec<JsCondition>,
    openings: Vec<JsOpening>,
    sources: Vec<String>,
}

#[derive(Serialize)]
struct JsCondition {
    text: String,
    state: Option<&'static str>,
}

#[derive(Serialize)]
struct JsOpening {
    gives: &'static str,
    changes: Vec<JsChange>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum JsChange {
    Gain { question: String, choice: String },
    Work { question: String, years: Number },
}

/// How JavaScript calls a verdict.
pub(crate) fn truth_name(truth: Truth) -> &'static str {
    match truth {
        Truth::NotMet => "not-met",
        Truth::ToConfirm => "to-confirm",
        Truth::Met => "met",
    }
}

fn years(years: Years) -> Number {
    let hundredths = years.hundredths();
    if hundredths.is_multiple_of(100) {
        Number::Whole(hundredths / 100)
    } else {
        Number::Part(f64::from(hundredths) / 100.0)
    }
}

impl From<&Answer> for JsAnswer {
    fn from(answer: &Answer) -> Self {
        match answer {
            Answer::Unknown => Self::Unknown(()),
            Answer::One(id) => Self::One(id.to_string()),
            Answer::Several(ids) => Self::Several(ids.iter().map(ToString::to_string).collect()),
            Answer::Years(length) => Self::Years(years(*length)),
        }
    }
}

/// What follows from the answers for one of the diplomas that the interview is about.
pub(crate) fn outcome<'a>(
    interview: &'a Interview,
    diploma: &Diploma,
    answers: &Answers,
) -> JsOutcome<'a> {
    let (next, at_most) = step(interview, answers);
    let JsReached { verdict, hangs_on, routes, .. } = reached(interview, diploma, answers);
    JsOutcome { next, at_most, verdict, hangs_on, routes }
}

/// What follows from the answers for every diploma that the interview is about.
pub(crate) fn outcomes<'a>(interview: &'a Interview, answers: &Answers) -> JsOutcomes<'a> {
    let (next, at_most) = step(interview, answers);
    let diplomas = interview.diplomas().map(|it| reached(interview, it, answers)).collect();
    JsOutcomes { next, at_most, diplomas }
}

fn step<'a>(interview: &'a Interview, answers: &Answers) -> (Option<JsQuestion<'a>>, usize) {
    let step = interview.step(answers);
    let next = step.next.as_ref().and_then(|it| interview.dataset().question(it));
    (next.map(question), step.at_most)
}

fn reached(interview: &Interview, diploma: &Diploma, answers: &Answers) -> JsReached {
    let id = &diploma.about.id;
    let outcome = Outcome::of(interview.dataset(), diploma, answers);
    JsReached {
        diploma: id.to_string(),
        verdict: outcome.interval.settled().map(truth_name),
        hangs_on: interview.hangs_on(id, answers).iter().map(ToString::to_string).collect(),
        routes: outcome.routes.iter().filter_map(|it| route(diploma, it, answers)).collect(),
    }
}

fn question(question: &Question) -> JsQuestion<'_> {
    let choices =
        question.choices().iter().map(|it| JsChoice { id: it.id.as_str(), label: &it.label });
    JsQuestion {
        id: question.id.as_str(),
        title: &question.title,
        kind: match question.answer {
            AnswerKind::One(_) => "one",
            AnswerKind::Several { .. } => "several",
            AnswerKind::Years { .. } => "years",
        },
        choices: choices.collect(),
    }
}

fn route(diploma: &Diploma, outcome: &RouteOutcome, answers: &Answers) -> Option<JsRoute> {
    let route = diploma.routes.get(outcome.route)?;
    let openings = outcome.openings.iter().map(|it| JsOpening {
        gives: truth_name(it.gives),
        changes: it.changes.iter().map(change).collect(),
    });
    Some(JsRoute {
        id: route.id.to_string(),
        title: route.title.to_string(),
        state: outcome.interval.settled().map(truth_name),
        conditions: route.conditions.iter().map(|it| condition(it, answers)).collect(),
        openings: openings.collect(),
        sources: route.sources.iter().map(ToString::to_string).collect(),
    })
}

fn condition(condition: &Condition, answers: &Answers) -> JsCondition {
    let state = evaluate::rule(&condition.when, answers).settled().map(truth_name);
    JsCondition { text: condition.text.to_string(), state }
}

fn change(change: &Change) -> JsChange {
    match change {
        Change::Gain { question, choice } => {
            JsChange::Gain { question: question.to_string(), choice: choice.to_string() }
        }
        Change::Work { question, missing, .. } => {
            JsChange::Work { question: question.to_string(), years: years(*missing) }
        }
    }
}
