//! The same answers without a widget: for pages that build their own.

use std::rc::Rc;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsError, JsValue, prelude::wasm_bindgen};
use web_sys::js_sys::{Array, Object};

use super::{asked::interview_about, datasets::provided};
use crate::{
    engine::{calendar, pathway},
    model::{Answer, AnswerKind, Answers, Dataset, Date, Question, Years},
    ui::today,
    wire::{self, JsDiploma, JsProfile},
};

/// The types that the signatures below name in TypeScript. A test compares them with real values.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("npm/api.d.ts");

/// The profiles of the dataset that was [provided](super::provide).
///
/// # Errors
///
/// When none was.
#[wasm_bindgen(unchecked_return_type = "Profile[]")]
pub fn profiles() -> Result<JsValue, JsError> {
    let dataset = provided()?;
    let profiles = dataset.profiles().iter().map(|it| JsProfile {
        id: it.id.as_str(),
        feminine: &it.feminine,
        masculine: &it.masculine,
        diploma: it.diploma.as_str(),
    });
    to_js(&profiles.collect::<Vec<_>>())
}

/// The diplomas of the dataset that was [provided](super::provide).
///
/// # Errors
///
/// When none was.
#[wasm_bindgen(unchecked_return_type = "Diploma[]")]
pub fn diplomas() -> Result<JsValue, JsError> {
    let dataset = provided()?;
    let diplomas = dataset.diplomas().iter().map(|it| JsDiploma {
        id: it.about.id.as_str(),
        name: &it.about.name,
        acronym: &it.about.acronym,
        level: it.about.level.number(),
    });
    to_js(&diplomas.collect::<Vec<_>>())
}

/// What follows from `answers` for a diploma: the verdict if it is settled, the next question if there
/// is one, and every route with its conditions and what would open it, the nearest first.
///
/// `answers` maps a question to a choice, a list of choices, years, or `null` for "I don't know". The
/// rules are those in force on `today`, written `2026-11-23`; by default, on the visitor's day.
///
/// # Errors
///
/// When there is no such diploma, question or day, or a question does not take that answer.
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn ask(
    diploma: &str,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: &JsValue,
    today: Option<String>,
) -> Result<JsValue, JsError> {
    let dataset = provided()?;
    let place = place_of(&dataset, diploma)?;
    let interview = interview_about(&dataset, Some(place), read_day(today)?);
    let answers = read_answers(&dataset, answers)?;
    let diploma = interview.diplomas().next();
    to_js(&diploma.map(|it| wire::outcome(&interview, it, &answers)))
}

/// What follows from `answers` for all diplomas at once: the next question if there is one, and under
/// `diplomas` what [`ask`] says of each.
///
/// # Errors
///
/// As those of [`ask`].
#[wasm_bindgen(js_name = askAll, unchecked_return_type = "Outcomes")]
pub fn ask_all(
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: &JsValue,
    today: Option<String>,
) -> Result<JsValue, JsError> {
    let dataset = provided()?;
    let interview = interview_about(&dataset, None, read_day(today)?);
    let answers = read_answers(&dataset, answers)?;
    to_js(&wire::outcomes(&interview, &answers))
}

/// The cheapest chains of steps from `answers`, written as for [`ask`], to a diploma, the best first.
///
/// # Errors
///
/// As those of [`ask`].
#[wasm_bindgen(unchecked_return_type = "Pathway[]")]
pub fn pathways(
    diploma: &str,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: &JsValue,
    today: Option<String>,
) -> Result<JsValue, JsError> {
    let dataset = provided()?;
    let place = place_of(&dataset, diploma)?;
    let today = read_day(today)?;
    let answers = read_answers(&dataset, answers)?;
    let in_force = calendar::all_on(&dataset, today);
    let diploma = Rc::clone(&in_force[place]);
    let found = pathway::to_diploma(&dataset, &in_force, &diploma, &answers);
    to_js(&found.iter().map(wire::pathway).collect::<Vec<_>>())
}

/// What is wrong with a dataset, as a list of sentences; empty when it can be used.
#[wasm_bindgen]
pub fn check(dataset: &str) -> Vec<String> {
    Dataset::parse(dataset).err().iter().map(ToString::to_string).collect()
}

pub(super) fn to_js(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

fn place_of(dataset: &Dataset, diploma: &str) -> Result<usize, JsError> {
    let place = dataset.diplomas().iter().position(|it| it.about.id.as_str() == diploma);
    place.ok_or_else(|| no_diploma(diploma))
}

pub(super) fn no_diploma(id: &str) -> JsError {
    JsError::new(&format!("no diploma is called `{id}`"))
}

pub(super) fn read_day(day: Option<String>) -> Result<Date, JsError> {
    day.map_or_else(|| Ok(today()), |it| Ok(it.parse()?))
}

pub(super) fn read_answers(dataset: &Dataset, answers: &JsValue) -> Result<Answers, JsError> {
    let Some(answers) = answers.dyn_ref::<Object>() else {
        return Err(JsError::new("expected an object of answers by question"));
    };
    let entries = Object::entries(answers);
    let pairs = entries.iter().map(|pair| {
        let pair = Array::from(&pair);
        let (id, value) = (pair.get(0).as_string().unwrap_or_default(), pair.get(1));
        let Some(question) = dataset.questions().iter().find(|it| it.id.as_str() == id) else {
            return Err(JsError::new(&format!("no question is called `{id}`")));
        };
        let answer = read_answer(question, &value).filter(|it| question.takes(it));
        let answer = answer.ok_or_else(|| {
            JsError::new(&format!("the question `{id}` does not take that answer"))
        })?;
        Ok((question.id.clone(), answer))
    });
    pairs.collect()
}

fn read_answer(question: &Question, value: &JsValue) -> Option<Answer> {
    if value.is_null() {
        return Some(Answer::Unknown);
    }
    let choice = |id: &JsValue| Some(question.choice(&id.as_string()?)?.id.clone());
    match &question.answer {
        AnswerKind::One(_) => choice(value).map(Answer::One),
        AnswerKind::Several { .. } => {
            let ids = Array::is_array(value).then(|| Array::from(value))?;
            ids.iter().map(|it| choice(&it)).collect::<Option<_>>().map(Answer::Several)
        }
        AnswerKind::Years { max, .. } => {
            // JavaScript writes the number: formatting of fractions stays out of the wasm.
            let text = String::from(Object::from(value.clone()).to_string());
            Years::read(&text, *max).ok().map(Answer::Years)
        }
    }
}
