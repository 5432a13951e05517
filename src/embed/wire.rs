//! How values look to JavaScript: types of their own, so that the engine may change without breaking
//! a page.

use serde::Serialize;

use crate::{
    engine::{Change, PathStep, Pathway, RouteOutcome, Truth, evaluate},
    model::{
        Answer, AnswerKind, Answers, Condition, Diploma, DiplomaId, Question, SourceId, Years,
    },
};

/// A profile in a list.
#[derive(Serialize)]
pub(super) struct JsProfile<'a> {
    pub(super) id: &'a str,
    pub(super) feminine: &'a str,
    pub(super) masculine: &'a str,
    pub(super) diploma: &'a str,
}

/// A diploma in a list.
#[derive(Serialize)]
pub(super) struct JsDiploma<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) acronym: &'a str,
    pub(super) level: u8,
}

/// An answer as JavaScript writes it: a choice, choices, years, or `null` for "I don't know".
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum JsAnswer {
    Unknown(()),
    One(String),
    Several(Vec<String>),
    Years(f64),
}

/// Everything that follows from some answers.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JsOutcome<'a> {
    pub(super) verdict: Option<&'static str>,
    pub(super) next: Option<JsQuestion<'a>>,
    pub(super) at_most: usize,
    pub(super) hangs_on: Vec<String>,
    pub(super) routes: Vec<JsRoute<'a>>,
}

#[derive(Serialize)]
pub(super) struct JsQuestion<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) kind: &'static str,
    pub(super) choices: Vec<JsChoice<'a>>,
}

#[derive(Serialize)]
pub(super) struct JsChoice<'a> {
    pub(super) id: &'a str,
    pub(super) label: &'a str,
}

#[derive(Serialize)]
pub(super) struct JsRoute<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) state: Option<&'static str>,
    pub(super) conditions: Vec<JsCondition<'a>>,
    pub(super) openings: Vec<JsOpening<'a>>,
    pub(super) sources: Vec<&'a str>,
}

#[derive(Serialize)]
pub(super) struct JsCondition<'a> {
    pub(super) text: &'a str,
    pub(super) state: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct JsOpening<'a> {
    pub(super) gives: &'static str,
    pub(super) changes: Vec<JsChange<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum JsChange<'a> {
    Gain { question: &'a str, choice: &'a str },
    Work { question: &'a str, years: f64 },
}

/// A chain of steps to a diploma.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JsPathway<'a> {
    pub(super) gives: &'static str,
    pub(super) years: f64,
    /// Some step has a length that is not known.
    pub(super) is_at_least: bool,
    pub(super) steps: Vec<JsStep<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(super) enum JsStep<'a> {
    Gain {
        question: &'a str,
        choice: &'a str,
    },
    Work {
        question: &'a str,
        years: f64,
    },
    Train {
        diploma: &'a str,
        /// Other diplomas that do as well.
        alike: Vec<&'a str>,
        route: &'a str,
        /// At most; `null` where it is not known.
        years: Option<f64>,
        by_experience: bool,
        gives: &'static str,
    },
}

/// How JavaScript calls a verdict.
pub(super) fn truth_name(truth: Truth) -> &'static str {
    match truth {
        Truth::NotMet => "not-met",
        Truth::ToConfirm => "to-confirm",
        Truth::Met => "met",
    }
}

fn years(years: Years) -> f64 {
    f64::from(years.hundredths()) / 100.0
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

pub(super) fn question(question: &Question) -> JsQuestion<'_> {
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

pub(super) fn route<'a>(
    diploma: &'a Diploma,
    outcome: &'a RouteOutcome,
    answers: &Answers,
) -> Option<JsRoute<'a>> {
    let route = diploma.routes.get(outcome.route)?;
    let openings = outcome.openings.iter().map(|it| JsOpening {
        gives: truth_name(it.gives),
        changes: it.changes.iter().map(change).collect(),
    });
    Some(JsRoute {
        id: route.id.as_str(),
        title: &route.title,
        state: outcome.interval.settled().map(truth_name),
        conditions: route.conditions.iter().map(|it| condition(it, answers)).collect(),
        openings: openings.collect(),
        sources: route.sources.iter().map(SourceId::as_str).collect(),
    })
}

pub(super) fn pathway(pathway: &Pathway) -> JsPathway<'_> {
    JsPathway {
        gives: truth_name(pathway.gives),
        years: years(pathway.cost.time),
        is_at_least: pathway.cost.is_at_least(),
        steps: pathway.steps.iter().map(step).collect(),
    }
}

fn step(step: &PathStep) -> JsStep<'_> {
    match step {
        PathStep::Gain { question, choice } => {
            JsStep::Gain { question: question.as_str(), choice: choice.as_str() }
        }
        PathStep::Work { question, missing, .. } => {
            JsStep::Work { question: question.as_str(), years: years(*missing) }
        }
        PathStep::Train { diploma, alike, route, training, by_experience, gives } => {
            JsStep::Train {
                diploma: diploma.as_str(),
                alike: alike.iter().map(DiplomaId::as_str).collect(),
                route: route.as_str(),
                years: training.map(|it| years(it.at_most)),
                by_experience: *by_experience,
                gives: truth_name(*gives),
            }
        }
    }
}

fn condition<'a>(condition: &'a Condition, answers: &Answers) -> JsCondition<'a> {
    let state = evaluate::rule(&condition.when, answers).settled().map(truth_name);
    JsCondition { text: &condition.text, state }
}

fn change(change: &Change) -> JsChange<'_> {
    match change {
        Change::Gain { question, choice } => {
            JsChange::Gain { question: question.as_str(), choice: choice.as_str() }
        }
        Change::Work { question, missing, .. } => {
            JsChange::Work { question: question.as_str(), years: years(*missing) }
        }
    }
}
