//! How one gets in: the ways into the diploma, before any question is asked.

use yew::prelude::*;

use super::Shown;
use crate::{
    engine::calendar::{self, Standing},
    model::{Profile, Route},
    ui::{HeadingLevel, heading::heading, icon, speak::Voice},
};

/// Every way in with its conditions, then the training itself and the other ways.
pub(super) fn access(shown: &Shown, profile: &Profile, level: HeadingLevel) -> Html {
    let Shown { words, dataset, today, .. } = shown;
    let Some(diploma) = dataset.diploma(profile.diploma.as_str()) else {
        return Html::default();
    };
    let about = &diploma.about;
    let standings = diploma.routes.iter().map(|it| (it, calendar::standing(it, *today)));
    let (former, current): (Vec<_>, Vec<_>) =
        standings.partition(|(_, it)| matches!(it, Standing::Lapsed(_)));
    let routes = |routes: &[(&Route, Standing)]| {
        let routes = routes.iter().map(|(it, standing)| route(words, it, *standing, level));
        html! { <ul class="doors">{ for routes }</ul> }
    };

    html! { <>
        { words.paragraphs(&profile.access) }
        if !current.is_empty() {
            { routes(&current) }
        }
        if !former.is_empty() {
            { heading(level, "part__title", words.former_routes.into()) }
            { routes(&former) }
        }
        <p>{ words.cite(&about.selection) }</p>
        { heading(level, "part__title", words.training_title.into()) }
        <p>{ words.show(&words.training(about, *today)) }</p>
        if let Some(other_ways) = &about.other_ways {
            { heading(level, "part__title", words.other_ways.into()) }
            <p>{ words.cite(other_ways) }</p>
        }
        if let Some(caution) = &about.caution {
            <p class="caution">{ words.cite(caution) }</p>
        }
    </> }
}

fn route(words: &Voice, route: &Route, standing: Standing, level: HeadingLevel) -> Html {
    let standing = match standing {
        Standing::InForce => None,
        Standing::NotYet(from) => Some(words.card.in_force_from(from)),
        Standing::Lapsed(until) => Some(words.card.in_force_until(until)),
    };
    let conditions = route.conditions.iter().map(|it| html! { <li>{ words.cite(&it.text) }</li> });

    html! {
        <li class="route" part="route" key={route.id.as_str()}>
            { icon::door(None) }
            <div class="route__body">
                { heading(level, "route__title", words.cite(&route.title)) }
                <ul class="conditions conditions--plain">{ for conditions }</ul>
                if let Some(standing) = standing {
                    <p class="caution">{ standing }</p>
                }
                if let Some(note) = &route.note {
                    <p class="muted">{ words.cite(note) }</p>
                }
            </div>
        </li>
    }
}
