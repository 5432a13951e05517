//! The card of a word that stands for many professions.

use yew::prelude::*;

use super::Shown;
use crate::{
    model::{Family, Profile},
    ui::{HeadingLevel, Place, explorer::links::link, heading::heading, sources},
};

/// Explains the word and lists the professions.
pub(super) fn family_card(shown: &Shown, family: &Family, level: HeadingLevel) -> Html {
    let Shown { words, dataset, .. } = shown;
    let title = words.show(&words.say.title(&family.feminine, &family.masculine));
    let members = family.members.iter().filter_map(|it| dataset.profile(it.as_str()));
    let members = members.map(|it| member(shown, it));

    html! {
        <article class="base card" part="base" lang={words.lang.code()}>
            <header class="card__header" part="header">
                <p class="kind">{ words.family_kind }</p>
                { heading(level, "title", title) }
                <p class="hook">{ words.cite(&family.hook) }</p>
            </header>
            <div class="family">{ words.paragraphs(&family.text) }</div>
            { heading(level.below(1), "part__title", words.family_members.into()) }
            <ul class="related">{ for members }</ul>
            { sources::list(words, dataset, &family.sources, family.checked_on, shown.is_prerendered) }
        </article>
    }
}

fn member(shown: &Shown, profile: &Profile) -> Html {
    let words = &shown.words;
    let title = words.show(&words.say.title(&profile.feminine, &profile.masculine));
    let title = if shown.is_explored {
        link(&Place::Profile(profile.id.clone()), "", title)
    } else {
        html! { <strong>{ title }</strong> }
    };

    html! {
        <li key={profile.id.as_str()}>
            { title }
            <span class="muted">{ words.cite(&profile.hook) }</span>
        </li>
    }
}
