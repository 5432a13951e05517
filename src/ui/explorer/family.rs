//! A word that many professions share, explained, and the professions that it stands for.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    query::{Finder, Found},
    result::result,
};
use crate::{
    model::Family,
    ui::{HeadingLevel, Shared, heading::Heading, sources, speak::use_words},
};

#[derive(Properties, PartialEq)]
pub(super) struct FamilyViewProps {
    pub(super) finder: Shared<Finder>,
    pub(super) family: Shared<Family>,
    pub(super) level: HeadingLevel,
}

/// Shows the word, and its professions as the list does.
#[component]
pub(super) fn FamilyView(props: &FamilyViewProps) -> Html {
    let words = use_words();
    let FamilyViewProps { finder, family, level } = props;
    let dataset = finder.dataset();
    let members = family.members.iter().filter_map(|it| dataset.profile(it.as_str()));
    let members =
        members.map(|it| result(words, dataset, &Found::Profile(Rc::clone(it)), level.below(2)));

    html! {
        <article class="family">
            <header class="card__header" part="header">
                <p class="kind">{ words.a_family }</p>
                <Heading level={*level} class="title">{ words.show(&words.say.title(&family.feminine, &family.masculine)) }</Heading>
                <p class="hook">{ words.cite(&family.hook) }</p>
            </header>
            { words.paragraphs(&family.text) }
            <Heading level={level.below(1)} class="part__title">{ words.its_members }</Heading>
            <ul class="found">{ for members }</ul>
            { sources::list(words, dataset, &family.sources, family.checked_on) }
        </article>
    }
}
