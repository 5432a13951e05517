//! The ways into a diploma, as far as the answers open them.

use yew::prelude::*;

use super::{reached::Reached, shown::Shown};
use crate::{
    engine::{RouteOutcome, Truth, evaluate},
    model::{Answers, Condition},
    ui::{HeadingLevel, Shared, heading::heading, icon, later::later, speak::Voice},
};

/// Every route, the nearest first; once one is open, the others on demand. Each has a heading of that level.
pub(super) fn doors(shown: &Shown, reached: &Shared<Reached>, level: HeadingLevel) -> Html {
    let routes = &reached.outcome.routes;
    let is_met = reached.outcome.interval.settled() == Some(Truth::Met);
    let n_first = if is_met { 1 } else { routes.len() };
    let first = list(shown, reached, level, routes.iter().take(n_first));
    let rest = (n_first < routes.len()).then(|| {
        let (shown, reached) = (shown.clone(), reached.clone());
        later(shown.is_prerendered, move || {
            list(&shown, &reached, level, reached.outcome.routes.iter().skip(n_first))
        })
    });

    html! { <>
        { first }
        if let Some(rest) = rest {
            <details class="aside">
                <summary>{ shown.words.other_routes }</summary>
                { rest }
            </details>
        }
    </> }
}

fn list<'a>(
    shown: &Shown,
    reached: &Reached,
    level: HeadingLevel,
    routes: impl Iterator<Item = &'a RouteOutcome>,
) -> Html {
    html! { <ol class="doors">{ for routes.filter_map(|it| door(shown, reached, level, it)) }</ol> }
}

/// A route: its state, its conditions ticked or missing, and what would open it.
fn door(
    shown: &Shown,
    reached: &Reached,
    level: HeadingLevel,
    outcome: &RouteOutcome,
) -> Option<Html> {
    let Shown { words, dataset, step, .. } = shown;
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
                { heading(level, "route__title", words.cite(&route.title)) }
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
