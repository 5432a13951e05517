//! What stands below a question: help, why it is asked, and where to go from here.

use yew::prelude::*;

use super::state::QuizState;
use crate::{
    model::{Answers, Question, QuestionId},
    ui::text,
};

/// Help to answer, and the routes for which the question is asked.
pub(super) fn reasons(state: &QuizState, question: &Question, answers: &Answers) -> Html {
    let interview = state.interview();
    let why = interview.why(&question.id, answers);
    let routes = interview.diploma().routes.iter().filter(|it| why.contains(&it.id));
    let routes = routes.map(|it| html! { <li>{ it.title.clone() }</li> });

    html! {
        <div class="asides">
            if !question.help.is_empty() {
                <details class="aside">
                    <summary>{ text::HELP }</summary>
                    { for question.help.iter().map(|it| html! { <p>{ it.clone() }</p> }) }
                </details>
            }
            <details class="aside">
                <summary>{ text::WHY }</summary>
                <p>{ text::WHY_ROUTES }</p>
                <ul>{ for routes }</ul>
            </details>
        </div>
    }
}

/// Continue, I don't know, back.
pub(super) fn buttons(question: &Question, before: Option<&QuestionId>) -> Html {
    html! {
        <div class="buttons">
            <button type="submit" class="button button--main" part="button">{ text::CONTINUE }</button>
            if question.allows_unknown {
                <button type="button" class="button" data-action="do-not-know">{ text::DO_NOT_KNOW }</button>
            }
            if before.is_some() {
                <button type="button" class="button button--quiet" data-action="back">{ text::BACK }</button>
            }
        </div>
    }
}
