//! Something that was found, in a few lines.

use yew::prelude::*;

use super::{
    Place,
    links::link,
    query::{Found, diploma},
};
use crate::{
    model::Dataset,
    ui::{HeadingLevel, heading::heading, speak::Voice},
};

/// A profession with its level and diploma, or a family.
pub(super) fn result(words: &Voice, dataset: &Dataset, found: &Found, level: HeadingLevel) -> Html {
    let (place, feminine, masculine, hook, fact) = match found {
        Found::Profile(it) => {
            let fact = diploma(dataset, it).map(|about| {
                let level = words.say.named_level(about.level, &about.former_level);
                words.show(&level.say(", ").cite(&about.acronym))
            });
            (Place::Profile(it.id.clone()), &it.feminine, &it.masculine, &it.hook, fact)
        }
        Found::Family(it) => {
            let fact = Some(html! { words.family_kind });
            (Place::Family(it.id.clone()), &it.feminine, &it.masculine, &it.hook, fact)
        }
    };
    let title = words.show(&words.say.title(feminine, masculine));

    html! {
        <li class="found__item" part="result" key={place.path()}>
            { heading(level, "found__title", link(&place, "", title)) }
            <p class="muted">{ for fact }</p>
            <p>{ words.cite(hook) }</p>
        </li>
    }
}
