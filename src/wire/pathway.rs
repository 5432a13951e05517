//! How a pathway looks from outside.

use serde::Serialize;

use super::{Number, truth_name, years};
use crate::engine::{PathStep, Pathway};

/// A chain of steps to a diploma.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JsPathway {
    gives: &'static str,
    years: Number,
    /// Some step has a length that is not known.
    is_at_least: bool,
    steps: Vec<JsStep>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
enum JsStep {
    Gain {
        question: String,
        choice: String,
    },
    Work {
        question: String,
        years: Number,
    },
    Train {
        diploma: String,
        /// Other diplomas that do as well.
        alike: Vec<String>,
        route: String,
        /// At most; `null` where it is not known.
        years: Option<Number>,
        by_experience: bool,
        gives: &'static str,
    },
}

pub(crate) fn pathway(pathway: &Pathway) -> JsPathway {
    JsPathway {
        gives: truth_name(pathway.gives),
        years: years(pathway.cost.time),
        is_at_least: pathway.cost.is_at_least(),
        steps: pathway.steps.iter().map(path_step).collect(),
    }
}

fn path_step(step: &PathStep) -> JsStep {
    match step {
        PathStep::Gain { question, choice } => {
            JsStep::Gain { question: question.to_string(), choice: choice.to_string() }
        }
        PathStep::Work { question, missing, .. } => {
            JsStep::Work { question: question.to_string(), years: years(*missing) }
        }
        PathStep::Train { diploma, alike, route, training, by_experience, gives } => {
            JsStep::Train {
                diploma: diploma.to_string(),
                alike: alike.iter().map(ToString::to_string).collect(),
                route: route.to_string(),
                years: training.map(|it| years(it.at_most)),
                by_experience: *by_experience,
                gives: truth_name(*gives),
            }
        }
    }
}
