//! The result below the verdict: the doors, the answers, and what to do next.

use yew::prelude::*;

use super::{answers::GivenAnswers, door::Door};
use crate::{
    engine::{Outcome, RouteOutcome, Step, Truth},
    model::{Dataset, Diploma},
    ui::{HeadingLevel, Shared, heading::Heading, sources, speak::use_words},
};

#[derive(Clone, Properties, PartialEq)]
pub(super) struct ResultScreenProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) diploma: Shared<Diploma>,
    pub(super) outcome: Shared<Outcome>,
    pub(super) step: Shared<Step>,
    pub(super) level: HeadingLevel,
}

/// Shows everything below the verdict.
#[component]
pub(super) fn ResultScreen(props: &ResultScreenProps) -> Html {
    let words = use_words();
    let ResultScreenProps { dataset, diploma, outcome, step, level } = props.clone();
    let about = &diploma.about;
    // A diploma that is open to everybody has its result at once.
    let was_asked = !step.asked.is_empty();
    let is_met = outcome.interval.settled() == Some(Truth::Met);
    let n_first = if is_met { 1 } else { outcome.routes.len() };
    let (first, rest) = outcome.routes.split_at(n_first);
    let doors = |routes: &[RouteOutcome]| {
        let doors = routes.iter().map(|route| {
            let key = route.route;
            let route = Shared::from(route.clone());
            let (dataset, diploma, step) = (dataset.clone(), diploma.clone(), step.clone());
            html! { <Door {key} {dataset} {diploma} {route} {step} level={level.below(1)} /> }
        });
        html! { <ol class="doors">{ for doors }</ol> }
    };
    let cited = diploma.routes.iter().flat_map(|it| &it.sources);
    let sources =
        sources::list(words, &dataset, about.sources.iter().chain(cited), about.checked_on);
    let title = if is_met { words.open_route } else { words.routes };

    html! {
        <div class="result">
            <Heading level={level} class="part__title">{ title }</Heading>
            { doors(first) }
            if !rest.is_empty() {
                <details class="aside">
                    <summary>{ words.other_routes }</summary>
                    { doors(rest) }
                </details>
            }
            if was_asked {
                <GivenAnswers {dataset} {step} level={level} />
            }
            <Heading level={level} class="part__title">{ words.next_steps }</Heading>
            <p>{ words.cite(&about.selection) }</p>
            if let Some(other_ways) = &about.other_ways {
                <p>{ words.cite(other_ways) }</p>
            }
            <p class="caution"><strong>{ words.indicative }</strong>{ " " }{ about.caution.as_ref().map(|it| words.cite(it)) }</p>
            { sources }
            <div class="buttons">
                if was_asked {
                    <button type="button" class="button button--main" part="button" data-action="restart">{ words.restart }</button>
                }
                <button type="button" class="button" data-action="print">{ words.print }</button>
                if was_asked {
                    <button type="button" class="button button--quiet" data-action="back">{ words.back }</button>
                }
            </div>
        </div>
    }
}
