//! The result of all diplomas at once: grouped by verdict, each with its reason and its doors.

use yew::prelude::*;

use super::{
    closing::closing,
    door::doors,
    groups::{GROUPS, members, title},
    reached::Reached,
    shown::Shown,
    verdict::reasons,
};
use crate::{
    engine::{RouteOutcome, Truth},
    ui::{Shared, heading::heading, icon, later::later, pathway::PathwaysFrom, text::Phrase},
};

/// Every diploma in its group, the nearest first. `keep` is how to take the result away.
pub(super) fn joint_result(shown: &Shown, reached: &[Reached], keep: Html) -> Html {
    let Shown { words, level, .. } = shown;
    let groups = GROUPS.into_iter().filter_map(|group| {
        let mut members: Vec<_> = members(reached, group).collect();
        members.sort_by_key(|it| it.outcome.routes.first().map(RouteOutcome::distance));
        let first = members.first()?.outcome.interval.settled();
        let rows = members.into_iter().map(|it| row(shown, it));
        let name = title(words, group);
        let title = html! { <>{ icon::condition(first) }{ name }</> };
        Some(html! {
            <section class="group" key={name}>
                { heading(*level, "part__title group__title", title) }
                <ul class="group__list">{ for rows }</ul>
            </section>
        })
    });
    let next = html! { <p class="caution"><strong>{ words.indicative }</strong></p> };

    html! {
        <div class="result" data-screen="">
            { for groups }
            { closing(shown, next, keep) }
        </div>
    }
}

fn row(shown: &Shown, reached: &Reached) -> Html {
    let Shown { words, level, is_prerendered, .. } = shown;
    let about = &reached.diploma.about;
    let title = words.show(&Phrase::diploma(about));
    let ways = {
        let (shown, reached) = (shown.clone(), Shared::from(reached.clone()));
        later(*is_prerendered, move || ways(&shown, &reached))
    };

    html! {
        <li class="diploma" key={about.id.as_str()}>
            { heading(level.below(1), "route__title", title) }
            { why(shown, reached) }
            <details class="aside">
                <summary>
                    { words.see_routes }<span class="hidden">{ words.colon }{ words.cite(&about.acronym) }</span>
                </summary>
                { ways }
            </details>
        </li>
    }
}

fn ways(shown: &Shown, reached: &Shared<Reached>) -> Html {
    let level = shown.level.below(2);
    let is_ahead = reached.outcome.interval.high() < Truth::Met;

    html! { <>
        { doors(shown, reached, level) }
        if is_ahead {
            <PathwaysFrom words={shown.words.clone()} paths={shown.paths(reached, level)} />
        }
    </> }
}

/// What is missing for the nearest route; of other verdicts, the reason.
fn why(shown: &Shown, reached: &Reached) -> Html {
    let Shown { words, dataset, step, .. } = shown;
    let outcome = &reached.outcome;
    let nearest = outcome.routes.first().filter(|it| !it.openings.is_empty());
    match nearest.filter(|_| outcome.interval.settled() == Some(Truth::NotMet)) {
        Some(nearest) => html! {
            <p>{ words.nearest_route }{ words.show(&words.openings_of(dataset, &nearest.openings)) }{ "." }</p>
        },
        None => reasons(words, dataset, reached, &step.answers),
    }
}
