//! Professions to look at next. In the explorer their names are links.

use yew::prelude::*;

use super::Shown;
use crate::{
    model::{Profile, Related, RelatedKind},
    ui::{Place, explorer::links::link, link::external},
};

/// Each with what it has to do with this one.
pub(super) fn related(shown: &Shown, profile: &Profile) -> Html {
    html! { <ul class="related">{ for profile.related.iter().map(|it| item(shown, it)) }</ul> }
}

fn item(shown: &Shown, related: &Related) -> Html {
    let Shown { words, is_explored, .. } = shown;
    let title = words.cite(&related.title);
    let title = match &related.kind {
        RelatedKind::External(link) => external(words, link, title),
        RelatedKind::Profile(id) if *is_explored => link(&Place::Profile(id.clone()), "", title),
        RelatedKind::Family(id) if *is_explored => link(&Place::Family(id.clone()), "", title),
        _ => html! { <strong>{ title }</strong> },
    };

    html! { <li>{ title }<span class="muted">{ words.cite(&related.text) }</span></li> }
}
