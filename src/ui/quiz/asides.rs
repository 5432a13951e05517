//! What stands below a question: help, why it is asked, and where to go from here.

use yew::prelude::*;

use super::state::QuizState;
use crate::{
    model::{Answers, Question, QuestionId, Route},
    text::Phrase,
    ui::{later::later, speak::Voice},
};

/// Help to answer, and the routes for which the question is asked.
pub(super) fn reasons(
    words: &Voice,
    state: &QuizState,
    question: &Question,
    answers: &Answers,
    is_prerendered: bool,
) -> Html {
    let interview = state.interview();
    let why = interview.why(&question.id, answers);
    let is_joint = 1 < interview.diplomas().len();
    let reasons = interview.diplomas().flat_map(|diploma| {
        let is_why = |route: &&Route| {
            why.iter().any(|it| it.diploma == diploma.about.id && it.route == route.id)
        };
        let mut routes = diploma.routes.iter().filter(is_why).map(|it| words.cite(&it.title));
        if is_joint {
            routes
                .next()
                .map(|_| words.show(&Phrase::diploma(&diploma.about)))
                .into_iter()
                .collect()
        } else {
            routes.collect::<Vec<_>>()
        }
    });
    let reasons: Vec<_> = reasons.collect();
    let help = (!question.help.is_empty()).then(|| {
        let (words, help) = (words.clone(), question.help.clone());
        later(is_prerendered, move || words.paragraphs(&help))
    });
    let intro = words.why_routes;
    let why = later(is_prerendered, move || {
        let reasons = reasons.iter().map(|it| html! { <li>{ it.clone() }</li> });
        html! { <><p>{ intro }</p><ul>{ for reasons }</ul></> }
    });

    html! {
        <div class="asides">
            if let Some(help) = help {
                <details class="aside">
                    <summary>{ words.help }</summary>
                    { help }
                </details>
            }
            <details class="aside">
                <summary>{ words.why }</summary>
                { why }
            </details>
        </div>
    }
}

/// Continue, I don't know, back.
pub(super) fn buttons(words: &Voice, question: &Question, before: Option<&QuestionId>) -> Html {
    html! {
        <div class="buttons">
            <button type="submit" class="button button--main" part="button">{ words.go_on }</button>
            if question.allows_unknown {
                <button type="button" class="button" data-action="do-not-know">{ words.do_not_know }</button>
            }
            if before.is_some() {
                <button type="button" class="button button--quiet" data-action="back">{ words.back }</button>
            }
        </div>
    }
}
