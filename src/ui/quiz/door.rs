//! The ways into a diploma, as far as the answers open them.

use yew::prelude::*;

use super::reached::Reached;
use crate::{
    engine::{RouteOutcome, Step, Truth, evaluate},
    model::{Answers, Condition, Dataset},
    ui::{
        HeadingLevel, Shared,
        heading::Heading,
        icon,
        later::Later,
        speak::{Voice, use_words},
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct DoorsProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) reached: Shared<Reached>,
    pub(super) step: Shared<Step>,
    /// The level of the heading of each route.
    pub(super) level: HeadingLevel,
    /// Whether the quiz began with this screen.
    pub(super) is_first: bool,
}

/// Shows every route, the nearest first; once one is open, the others on demand.
#[component]
pub(super) fn Doors(props: &DoorsProps) -> Html {
    let words = &use_words();
    let outcome = &props.reached.outcome;
    let is_met = outcome.interval.settled() == Some(Truth::Met);
    let n_first = if is_met { 1 } else { outcome.routes.len() };
    let (first, rest) = outcome.routes.split_at(n_first);
    let doors = |routes: &[RouteOutcome]| {
        html! { <ol class="doors">{ for routes.iter().filter_map(|it| door(words, props, it)) }</ol> }
    };

    html! { <>
        { doors(first) }
        if !rest.is_empty() {
            <details class="aside">
                <summary>{ words.other_routes }</summary>
                <Later is_first={props.is_first}>{ doors(rest) }</Later>
            </details>
        }
    </> }
}

/// A route: its state, its conditions ticked or missing, and what would open it.
fn door(words: &Voice, props: &DoorsProps, outcome: &RouteOutcome) -> Option<Html> {
    let DoorsProps { dataset, reached, step, level, .. } = props;
    let route = reached.diploma.routes.get(outcome.route)?;
    let settled = outcome.interval.settled();
    let is_asked = route.conditions.iter().any(|it| evaluate::is_unknown(&it.when, &step.answers));
    let conditions = route.conditions.iter().map(|it| condition(words, it, &step.answers));
    // As long as an answer is missing, nobody can say that something else is.
    let openings = settled.map(|_| words.openings_of(dataset, &outcome.openings));
    let openings = openings.filter(|it| !it.is_empty());

    Some(html! {
        <li class="route" part="route" key={route.id.as_str()}>
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
    })
}

fn condition(words: &Voice, condition: &Condition, answers: &Answers) -> Html {
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
                { for reasons.into_iter().map(|it| html! { <p class="muted">{ words.show(&words.reason(&it)) }</p> }) }
            </div>
        </li>
    }
}
