//! The verdict and its reason.

use yew::prelude::*;

use super::reached::Reached;
use crate::{
    engine::{Truth, evaluate},
    model::{Answers, Dataset},
    ui::{icon, text::Words},
};

/// The verdict in large, for the status region.
pub(super) fn verdict(
    words: &Words,
    dataset: &Dataset,
    reached: &Reached,
    answers: &Answers,
) -> Html {
    let settled = reached.outcome.interval.settled();

    html! {
        <div class="verdict" part="verdict">
            { icon::door(settled) }
            <div>
                <div class="verdict__title">{ words.say.verdict(settled) }</div>
                { reasons(words, dataset, reached, answers) }
            </div>
        </div>
    }
}

/// Why the verdict is what it is, a paragraph for each reason.
pub(super) fn reasons(
    words: &Words,
    dataset: &Dataset,
    reached: &Reached,
    answers: &Answers,
) -> Html {
    let Reached { diploma, outcome, hangs_on } = reached;
    let nearest = outcome.routes.first();
    let route = nearest.and_then(|it| diploma.routes.get(it.route));
    let reasons: Vec<_> = match outcome.interval.settled() {
        Some(Truth::Met) => route.map(|it| words.say.open_route(&it.title)).into_iter().collect(),
        Some(Truth::ToConfirm) => {
            let conditions = route.into_iter().flat_map(|it| &it.conditions);
            let reasons = conditions.flat_map(|it| evaluate::reasons(&it.when, answers));
            reasons.map(|it| words.reason(&it)).collect()
        }
        Some(Truth::NotMet) => {
            nearest.map(|it| words.nearest(dataset, &it.openings)).into_iter().collect()
        }
        None => {
            let questions = hangs_on.iter().filter_map(|it| dataset.question(it));
            let labels: Vec<_> = questions.map(|it| &*it.label).collect();
            vec![words.say.hangs_on(&labels)]
        }
    };

    reasons.iter().map(|it| html! { <p>{ words.show(it) }</p> }).collect()
}
