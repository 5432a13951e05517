//! Answers as cases write them in JSON, and the same answers as the engine takes them.

use passerelle::model::{Answer, Answers, Years};
use serde_json::{Map, Value};

use super::id::id;

/// Answers in JSON: the question, then a choice, a list of choices, a number of years or [`UNKNOWN`].
pub(crate) type Given = Map<String, Value>;

/// "I don't know". Not an id, so no choice can be called so.
pub(crate) const UNKNOWN: &str = "je ne sais pas";

/// The answers as the engine takes them.
pub(crate) fn answers(given: &Given) -> Answers {
    given.iter().map(|(question, written)| (id(question), answer(written))).collect()
}

/// The same answers, and those of `more` to questions that have none.
pub(crate) fn and(some: &Answers, more: &Given) -> Answers {
    let is_new = |question: &str| some.get(&id(question)).is_none();
    let more = more.iter().filter(|(question, _)| is_new(question));
    more.fold(some.clone(), |all, (question, written)| all.with(id(question), answer(written)))
}

/// One answer as the engine takes it.
pub(crate) fn answer(written: &Value) -> Answer {
    match written {
        Value::String(text) if text == UNKNOWN => Answer::Unknown,
        Value::String(choice) => Answer::One(id(choice)),
        Value::Array(choices) => {
            let choices = choices.iter().map(|it| id(it.as_str().expect("an id")));
            Answer::Several(choices.collect())
        }
        years => {
            let years = Years::read(&years.to_string(), Years::whole(u8::MAX));
            Answer::Years(years.expect("a length of experience"))
        }
    }
}

/// The answers on one line.
pub(crate) fn text(given: &Given) -> String {
    Value::Object(given.clone()).to_string()
}
