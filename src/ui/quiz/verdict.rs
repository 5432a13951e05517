//! The verdict and its reason.

use yew::prelude::*;

use super::reached::Reached;
use crate::{
    model::{Answers, Dataset},
    ui::{icon, speak::Voice},
};

/// The verdict in large, for the status region.
pub(super) fn verdict(
    words: &Voice,
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
    words: &Voice,
    dataset: &Dataset,
    reached: &Reached,
    answers: &Answers,
) -> Html {
    let Reached { diploma, outcome, hangs_on } = reached;
    let reasons = words.reasons(dataset, diploma, outcome, answers, hangs_on);

    reasons.iter().map(|it| html! { <p>{ words.show(it) }</p> }).collect()
}
