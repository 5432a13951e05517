//! Every state that an interview can be in.

use std::rc::Rc;

use passerelle::{
    engine::{Interview, Step},
    model::{Answers, Dataset, Diploma},
};
use serde_json::Value;

use super::{
    given::{self, Given, UNKNOWN},
    probes::Asked,
    raw::Raw,
};

/// A state: some answers, and what the interview makes of them.
pub(crate) struct State {
    pub(crate) given: Given,
    pub(crate) answers: Answers,
    pub(crate) step: Step,
    /// For each question its class; `None` while it is open or unknown.
    pub(crate) classes: Vec<Option<usize>>,
    /// The state before the last answer.
    pub(crate) before: Option<usize>,
    /// The last answer is the first of its class.
    pub(crate) is_typical: bool,
}

/// The interview about some diplomas of a dataset.
pub(crate) fn interview(raw: &Raw, diplomas: &[&str]) -> Interview {
    let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
    let dataset = Rc::new(dataset);
    let diploma = |it: &&str| Rc::clone(dataset.diploma(it).expect("a diploma of the dataset"));
    let diplomas: Vec<_> = diplomas.iter().map(diploma).collect();
    Interview::about(dataset, diplomas)
}

/// The diploma that the interview is about, or the first of them.
pub(crate) fn diploma(interview: &Interview) -> &Rc<Diploma> {
    interview.diplomas().next().expect("a diploma")
}

/// Every state that can be reached from some answers by answering these questions, each after the
/// state that leads to it. There is one walk to each state, since the next question follows from the
/// answers.
pub(crate) fn states(interview: &Interview, questions: &[Asked], from: &Given) -> Vec<State> {
    let said = given::answers(from);
    let mut states = vec![State {
        given: from.clone(),
        step: interview.step(&said),
        answers: said,
        classes: vec![None; questions.len()],
        before: None,
        is_typical: true,
    }];
    let mut idx = 0;
    while idx < states.len() {
        let next = states[idx].step.next.clone();
        if let Some(next) = next {
            let is_it = |it: &Asked| it.id == next.as_str();
            let place = questions.iter().position(is_it).expect("a known question");
            for (answer, class, is_typical) in answers(&questions[place]) {
                let now = &states[idx];
                let answers = now.answers.clone().with(next.clone(), given::answer(&answer));
                let mut given = now.given.clone();
                given.insert(questions[place].id.clone(), answer);
                let mut classes = now.classes.clone();
                classes[place] = class;
                let step = interview.step(&answers);
                states.push(State { given, answers, step, classes, before: Some(idx), is_typical });
            }
        }
        idx += 1;
    }
    states
}

/// Every answer to try, with its class, and whether it is the first of that class.
fn answers(question: &Asked) -> Vec<(Value, Option<usize>, bool)> {
    let probes = question.probes.iter().enumerate().map(|(idx, it)| {
        let is_new = question.probes[..idx].iter().all(|earlier| earlier.class != it.class);
        (it.answer.clone(), Some(it.class), is_new)
    });
    let unknown = question.allows_unknown.then(|| (UNKNOWN.into(), None, false));
    probes.chain(unknown).collect()
}
