//! The verdict alone, for pages that judge many persons: names are looked up where they are, in JavaScript, and
//! no text crosses.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::{JsCast, JsError, JsValue, prelude::wasm_bindgen};
use web_sys::js_sys::{Array, Date, Object};

use super::{api, asked::interview_about, datasets::provided};
use crate::{
    engine::{Interval, Interview, Person, Truth},
    model::{AnswerKind, Dataset, Question, Years},
    ui::Shared,
    wire::truth_name,
};

#[wasm_bindgen]
extern "C" {
    /// The place of each name.
    #[wasm_bindgen(js_name = Map)]
    type Places;

    #[wasm_bindgen(constructor, js_class = "Map")]
    fn new() -> Places;

    #[wasm_bindgen(method)]
    fn get(this: &Places, name: &JsValue) -> Option<u32>;

    #[wasm_bindgen(method)]
    fn set(this: &Places, name: &str, place: u32);

    #[wasm_bindgen(js_namespace = Reflect, js_name = get)]
    fn property(object: &Object, name: &JsValue) -> JsValue;
}

/// The names of the provided dataset.
struct Names {
    diplomas: Places,
    questions: Places,
    /// Those of each question.
    choices: Vec<Places>,
    /// What verdicts are called, from the least to the best.
    verdicts: [JsValue; 3],
    last: RefCell<Option<Last>>,
}

/// What was asked about last. One diploma and one day are for many persons.
struct Last {
    diploma: JsValue,
    today: JsValue,
    /// When that was. What is today does not change within a minute, and to ask the calendar takes as long as to judge.
    minute: f64,
    interview: Shared<Interview>,
}

thread_local! {
    static NAMES: RefCell<Option<Rc<Names>>> = const { RefCell::new(None) };
}

/// Another dataset is provided.
pub(super) fn forget() {
    NAMES.set(None);
}

/// The verdict about a diploma after `answers`, and nothing else: what [`ask`](super::ask) calls `verdict`, a hundred
/// times as fast. `null` as long as it is not settled.
///
/// # Errors
///
/// As those of [`ask`](super::ask).
#[wasm_bindgen(unchecked_return_type = "Verdict | null")]
pub fn verdict(
    #[wasm_bindgen(unchecked_param_type = "string")] diploma: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string | null")] today: &JsValue,
) -> Result<JsValue, JsError> {
    let dataset = provided()?;
    let names = NAMES.with_borrow_mut(|names| {
        Rc::clone(names.get_or_insert_with(|| Names::of(&dataset).into()))
    });
    let interview = names.interview(&dataset, diploma, today)?;
    let known = match names.told(&dataset, interview.person(), answers) {
        Some(person) => person.verdicts().next(),
        // Something that is to be refused, or read with more patience.
        None => interview.verdicts(&api::read_answers(&dataset, answers)?).next(),
    };
    let settled = known.and_then(Interval::settled);
    Ok(settled.map_or(JsValue::NULL, |it| names.verdicts[it as usize].clone()))
}

impl Places {
    fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let places = Self::new();
        names.into_iter().zip(0..).for_each(|(name, place)| places.set(name, place));
        places
    }

    fn place(&self, name: &JsValue) -> Option<usize> {
        self.get(name).map(|it| it as usize)
    }
}

impl Names {
    fn of(dataset: &Dataset) -> Self {
        let choices = |it: &Question| Places::of(it.choices().iter().map(|it| it.id.as_str()));
        let truths = [Truth::NotMet, Truth::ToConfirm, Truth::Met];
        Self {
            diplomas: Places::of(dataset.diplomas().iter().map(|it| it.about.id.as_str())),
            questions: Places::of(dataset.questions().iter().map(|it| it.id.as_str())),
            choices: dataset.questions().iter().map(choices).collect(),
            verdicts: truths.map(|it| truth_name(it).into()),
            last: RefCell::default(),
        }
    }

    /// The interview about a diploma by the rules of a day.
    fn interview(
        &self,
        dataset: &Shared<Dataset>,
        diploma: &JsValue,
        today: &JsValue,
    ) -> Result<Shared<Interview>, JsError> {
        if let Some(last) = &*self.last.borrow()
            && last.diploma == *diploma
            && last.today == *today
            && (today.is_string() || last.minute.total_cmp(&minute()).is_eq())
        {
            return Ok(last.interview.clone());
        }
        // Before the day, which may change meanwhile.
        let minute = minute();
        let Some(place) = self.diplomas.place(diploma) else {
            return Err(api::no_diploma(&diploma.as_string().unwrap_or_default()));
        };
        let is_given = !(today.is_undefined() || today.is_null());
        let day = api::read_day(is_given.then(|| today.as_string().unwrap_or_default()))?;
        let interview = interview_about(dataset, Some(place), day);
        let (diploma, today) = (diploma.clone(), today.clone());
        let last = Last { diploma, today, minute, interview: interview.clone() };
        self.last.replace(Some(last));
        Ok(interview)
    }

    /// Who answered that, if the answers are plain ones.
    fn told<'a>(
        &self,
        dataset: &Dataset,
        mut person: Person<'a>,
        answers: &JsValue,
    ) -> Option<Person<'a>> {
        let answers: &Object = answers.dyn_ref()?;
        for question in Object::keys(answers).iter() {
            let value = property(answers, &question);
            let question = self.questions.place(&question)?;
            let choices = &self.choices[question];
            match &dataset.questions()[question].answer {
                AnswerKind::One(_) => person.ticks(question, choices.place(&value)?),
                AnswerKind::Several { .. } => {
                    person.answers(question);
                    for choice in value.dyn_ref::<Array>()?.iter() {
                        person.ticks(question, choices.place(&choice)?);
                    }
                }
                AnswerKind::Years { max, .. } => {
                    person.worked(question, value.as_f64().filter(|it| is_length(*it, *max))?);
                }
            }
        }
        Some(person)
    }
}

/// The number of this minute.
fn minute() -> f64 {
    (Date::now() / 60_000.0).floor()
}

/// Whether a number of years has two decimals at most and is within bounds.
fn is_length(years: f64, max: Years) -> bool {
    let hundredths = (years * 100.0).round_ties_even();
    (hundredths / 100.0).total_cmp(&years).is_eq()
        && (0.0..=f64::from(max.hundredths())).contains(&hundredths)
}
