//! What the answers come to: what is announced, and the screen below it.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    groups::tally, joint::JointResult, reached::reached, result::ResultScreen, state::QuizState,
    verdict::verdict,
};
use crate::{
    engine::Step,
    model::Diploma,
    ui::{
        HeadingLevel, Shared,
        pathway::{By, Starts},
        speak::Voice,
    },
};

/// The status, and what stands below it; `keep` is how to take it away.
pub(super) fn outcome(
    words: &Voice,
    state: &QuizState,
    in_force: &Shared<Vec<Rc<Diploma>>>,
    step: &Step,
    keep: Html,
    level: HeadingLevel,
) -> (Html, Html) {
    let (interview, is_first) = (state.interview(), state.is_first());
    let dataset = Shared::from(Rc::clone(interview.dataset()));
    let mut all = reached(interview, step);
    let (step, in_force) = (Shared::from(step.clone()), in_force.clone());
    if all.len() == 1
        && let Some(reached) = all.pop()
    {
        let status = verdict(words, &dataset, &reached, &step.answers);
        let reached = Shared::from(reached);
        let starts = Starts {
            title: words.other_diploma,
            choices: state.not_asked().cloned().collect(),
            held: state.held().clone(),
            by: By::Button,
        };
        return (
            status,
            html! { <ResultScreen {dataset} {in_force} {reached} {step} {starts} {keep} {level} {is_first} /> },
        );
    }
    let status = tally(words, &all);
    let reached = Shared::from(all);
    (
        status,
        html! { <JointResult {dataset} {in_force} {reached} {step} {keep} {level} {is_first} /> },
    )
}
