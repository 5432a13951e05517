//! The verdict, in large.

use yew::prelude::*;

use crate::{
    engine::{Outcome, Truth, evaluate},
    model::{Answers, Dataset, Diploma, QuestionId},
    ui::{icon, text::Words},
};

/// The verdict and its reason, for the status region.
pub(super) fn verdict(
    words: &Words,
    dataset: &Dataset,
    diploma: &Diploma,
    outcome: &Outcome,
    answers: &Answers,
    hangs_on: &[QuestionId],
) -> Html {
    let settled = outcome.interval.settled();
    let nearest = outcome.routes.first();
    let route = nearest.and_then(|it| diploma.routes.get(it.route));
    let reasons: Vec<Html> = match settled {
        Some(Truth::Met) => {
            let reason = route.map(|it| words.say.open_route(&it.title));
            reason.iter().map(|it| words.show(it)).collect()
        }
        Some(Truth::ToConfirm) => {
            let conditions = route.into_iter().flat_map(|it| &it.conditions);
            let reasons = conditions.flat_map(|it| evaluate::reasons(&it.when, answers));
            reasons.map(|it| words.cite(&it)).collect()
        }
        Some(Truth::NotMet) => {
            let reason = nearest.map(|it| words.nearest(dataset, &it.openings));
            reason.iter().map(|it| words.show(it)).collect()
        }
        None => {
            let questions = hangs_on.iter().filter_map(|it| dataset.question(it));
            let labels: Vec<_> = questions.map(|it| &*it.label).collect();
            vec![words.show(&words.say.hangs_on(&labels))]
        }
    };

    html! {
        <div class="verdict" part="verdict">
            { icon::door(settled) }
            <div>
                <div class="verdict__title">{ words.say.verdict(settled) }</div>
                { for reasons.into_iter().map(|it| html! { <p>{ it }</p> }) }
            </div>
        </div>
    }
}
