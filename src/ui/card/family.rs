//! The card of a word that stands for many professions.

use yew::prelude::*;

use crate::{
    model::{Dataset, Family, Profile},
    ui::{
        HeadingLevel, Place, Shared,
        explorer::links::{Explored, link},
        heading::Heading,
        sources,
        speak::{Voice, use_words},
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct FamilyCardProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) family: Shared<Family>,
    pub(super) level: HeadingLevel,
}

/// Explains the word and lists the professions.
#[component]
pub(super) fn FamilyCard(props: &FamilyCardProps) -> Html {
    let words = &use_words();
    let FamilyCardProps { dataset, family, level } = props;
    let is_explored = use_context::<Explored>().is_some();
    let title = words.say.title(&family.feminine, &family.masculine);
    let members = family.members.iter().filter_map(|it| dataset.profile(it.as_str()));
    let members = members.map(|it| member(words, it, is_explored));

    html! {
        <article class="base card" part="base" lang={words.lang.code()}>
            <header class="card__header" part="header">
                <p class="kind">{ words.family_kind }</p>
                <Heading level={*level} class="title">{ words.show(&title) }</Heading>
                <p class="hook">{ words.cite(&family.hook) }</p>
            </header>
            <div class="family">{ words.paragraphs(&family.text) }</div>
            <Heading level={level.below(1)} class="part__title">{ words.family_members }</Heading>
            <ul class="related">{ for members }</ul>
            { sources::list(words, dataset, &family.sources, family.checked_on, true) }
        </article>
    }
}

fn member(words: &Voice, profile: &Profile, is_explored: bool) -> Html {
    let title = words.show(&words.say.title(&profile.feminine, &profile.masculine));
    let title = if is_explored {
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
