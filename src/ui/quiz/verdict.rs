//! The verdict, in large.

use yew::prelude::*;

use crate::{
    engine::{Outcome, Truth, evaluate},
    model::{Answers, Dataset, Diploma, QuestionId},
    ui::{icon, text},
};

/// The verdict and its reason, for the status region.
pub(super) fn verdict(
    dataset: &Dataset,
    diploma: &Diploma,
    outcome: &Outcome,
    answers: &Answers,
    hangs_on: &[QuestionId],
) -> Html {
    let settled = outcome.interval.settled();
    let nearest = outcome.routes.first();
    let route = nearest.and_then(|it| diploma.routes.get(it.route));
    let reasons: Vec<String> = match settled {
        Some(Truth::Met) => route.map(|it| text::open_route(&it.title)).into_iter().collect(),
        Some(Truth::ToConfirm) => {
            let conditions = route.into_iter().flat_map(|it| &it.conditions);
            let reasons = conditions.flat_map(|it| evaluate::reasons(&it.when, answers));
            reasons.map(|it| it.to_string()).collect()
        }
        Some(Truth::NotMet) => {
            nearest.map(|it| text::nearest(dataset, &it.openings)).into_iter().collect()
        }
        None => {
            let questions = hangs_on.iter().filter_map(|it| dataset.question(it));
            vec![text::hangs_on(&questions.map(|it| &*it.label).collect::<Vec<_>>())]
        }
    };

    html! {
        <div class="verdict" part="verdict">
            { icon::door(settled) }
            <div>
                <div class="verdict__title">{ text::verdict(settled) }</div>
                { for reasons.into_iter().map(|it| html! { <p>{ it }</p> }) }
            </div>
        </div>
    }
}
