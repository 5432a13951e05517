//! Professions to look at next. In the explorer their names are links.

use yew::prelude::*;

use crate::{
    model::{Profile, Related, RelatedKind},
    ui::{
        Place, Shared,
        explorer::links::{Explored, link},
        link::external,
        speak::{Voice, use_words},
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct RelatedListProps {
    pub(super) profile: Shared<Profile>,
}

/// Shows each with what it has to do with this one.
#[component]
pub(super) fn RelatedList(props: &RelatedListProps) -> Html {
    let words = &use_words();
    let is_explored = use_context::<Explored>().is_some();
    let related = props.profile.related.iter().map(|it| item(words, it, is_explored));

    html! { <ul class="related">{ for related }</ul> }
}

fn item(words: &Voice, related: &Related, is_explored: bool) -> Html {
    let title = words.cite(&related.title);
    let title = match &related.kind {
        RelatedKind::External(link) => external(link, title),
        RelatedKind::Profile(id) if is_explored => link(&Place::Profile(id.clone()), "", title),
        RelatedKind::Family(id) if is_explored => link(&Place::Family(id.clone()), "", title),
        _ => html! { <strong>{ title }</strong> },
    };

    html! { <li>{ title }<span class="muted">{ words.cite(&related.text) }</span></li> }
}
