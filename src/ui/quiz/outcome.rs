//! What the answers come to: what is announced, and the screen below it.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    groups::tally,
    joint::joint_result,
    keep::{Taking, keep},
    reached::reached,
    result::result,
    shown::Shown,
    state::QuizState,
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

/// The status, and what stands below it, with how to take it away.
pub(super) fn outcome(
    words: &Voice,
    state: &QuizState,
    in_force: &Shared<Vec<Rc<Diploma>>>,
    step: &Step,
    taking: &Taking<'_>,
    level: HeadingLevel,
    is_prerendered: bool,
) -> (Html, Html) {
    let interview = state.interview();
    let shown = Shown {
        words: words.clone(),
        dataset: Shared::from(Rc::clone(interview.dataset())),
        in_force: in_force.clone(),
        step: Shared::from(step.clone()),
        level,
        is_prerendered,
    };
    let (first, last) = keep(words, state, step, taking, level);
    let mut all = reached(interview, step);
    if all.len() == 1
        && let Some(reached) = all.pop()
    {
        let status = verdict(words, &shown.dataset, &reached, &step.answers);
        let starts = Starts {
            title: words.other_diploma,
            choices: state.not_asked().cloned().collect(),
            held: state.held().clone(),
            by: By::Button,
        };
        let result = result(&shown, &Shared::from(reached), starts, last);
        return (status, html! { <>{ first }{ result }</> });
    }
    let result = joint_result(&shown, &all, last);
    (tally(words, &all), html! { <>{ first }{ result }</> })
}
