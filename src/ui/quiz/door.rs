//! One way in, as far as the answers open it.

use yew::prelude::*;

use crate::{
    engine::{RouteOutcome, Step, Truth, evaluate},
    model::{Answers, Condition, Dataset, Diploma},
    ui::{HeadingLevel, Shared, heading::Heading, icon, speak::use_words, text::Words},
};

#[derive(Properties, PartialEq)]
pub(super) struct DoorProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) diploma: Shared<Diploma>,
    pub(super) route: Shared<RouteOutcome>,
    pub(super) step: Shared<Step>,
    pub(super) level: HeadingLevel,
}

/// Shows a route: its state, its conditions ticked or missing, and what would open it.
#[component]
pub(super) fn Door(props: &DoorProps) -> Html {
    let words = use_words();
    let DoorProps { dataset, diploma, route: outcome, step, level } = props;
    let Some(route) = diploma.routes.get(outcome.route) else {
        return Html::default();
    };
    let settled = outcome.interval.settled();
    let is_asked = route.conditions.iter().any(|it| evaluate::is_unknown(&it.when, &step.answers));
    let conditions = route.conditions.iter().map(|it| condition(words, it, &step.answers));
    // As long as an answer is missing, nobody can say that something else is.
    let openings = settled.map(|_| words.openings_of(dataset, &outcome.openings));
    let openings = openings.filter(|it| !it.is_empty());

    html! {
        <li class="route" part="route">
            { icon::door(settled) }
            <div class="route__body">
                <Heading level={*level} class="route__title">{ words.cite(&route.title) }</Heading>
                <p class="route__state">{ words.say.route_state(settled, is_asked) }</p>
                <ul class="conditions">{ for conditions }</ul>
                if let Some(openings) = openings {
                    <p class="opening">
                        <span class="opening__title">{ words.openings }</span>{ words.show(&openings) }{ "." }
                    </p>
                }
                if let Some(note) = &route.note {
                    <p class="muted">{ words.cite(note) }</p>
                }
            </div>
        </li>
    }
}

fn condition(words: &Words, condition: &Condition, answers: &Answers) -> Html {
    let settled = evaluate::rule(&condition.when, answers).settled();
    let gap = evaluate::years_gap(condition, answers).filter(|_| settled != Some(Truth::Met));
    let gap = gap.map(|gap| {
        let years = words.say.years_of(gap.have, gap.need);
        html! { <span class="gap">{ icon::bar(gap.have, gap.need) }<span>{ years }</span></span> }
    });
    let reasons = evaluate::reasons(&condition.when, answers);

    html! {
        <li class="condition">
            { icon::condition(settled) }
            <div>
                <span class="hidden">{ words.say.condition_state(settled) }</span>
                { words.cite(&condition.text) }
                { gap }
                { for reasons.into_iter().map(|it| html! { <p class="muted">{ words.cite(&it) }</p> }) }
            </div>
        </li>
    }
}
