//! What is on the screen at a place.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Place,
    links::link,
    list::List,
    lost::problem,
    paths::PathsView,
    query::{Finder, diploma},
    state::ExplorerState,
};
use crate::{
    model::{ChoiceId, Date, DiplomaId, ProfileId},
    ui::{Card, HeadingLevel, Notice, Quiz, Shared, speak::Voice},
};

/// What every place looks at.
pub(super) struct View<'a> {
    pub(super) words: &'a Voice,
    pub(super) state: &'a ExplorerState,
    pub(super) finder: &'a Shared<Finder>,
    pub(super) level: HeadingLevel,
    pub(super) today: Date,
    pub(super) on_notice: &'a Callback<Notice>,
}

/// The place that the address names, and a way back to the list.
pub(super) fn view(shown: &View<'_>) -> Html {
    let View { words, state, finder, level, .. } = *shown;
    let (query, n_shown) = (state.query().clone(), state.n_shown());
    let all =
        html! { <List words={words.clone()} finder={finder.clone()} {query} {n_shown} {level} /> };
    let content = match Place::read(state.path(), finder.dataset()) {
        Ok(Place::List) => return all,
        Ok(Place::Profile(id)) => profile(shown, &id),
        Ok(Place::Family(id)) => card(shown, id.text()),
        Ok(Place::Quiz(id)) => quiz(shown, id.as_ref()),
        Ok(Place::Pathways(id, held)) => paths(shown, &id, held),
        Err(lost) => return html! { <>{ problem(shown, &lost) }{ all }</> },
    };

    html! { <>
        <nav class="explorer__back" aria-label={words.explorer_title}>
            { link(&Place::List, "", html! { words.all_professions }) }
        </nav>
        { content }
    </> }
}

fn profile(shown: &View<'_>, id: &ProfileId) -> Html {
    let View { words, finder, .. } = shown;
    let dataset = finder.dataset();
    let profile = dataset.profile(id.as_str());
    let next = profile.and_then(|it| diploma(dataset, it)).map(|about| {
        let quiz = Place::Quiz(Some(about.id.clone()));
        let paths = Place::Pathways(about.id.clone(), None);
        html! {
            <p class="explorer__next">
                { link(&quiz, "button button--main", words.cite(&about.quiz_title)) }
                { link(&paths, "button", html! { words.paths_title }) }
            </p>
        }
    });

    html! { <>{ card(shown, id.text()) }{ for next }</> }
}

fn card(shown: &View<'_>, id: Rc<str>) -> Html {
    let View { words, finder, level, today, on_notice, .. } = *shown;
    let dataset = finder.dataset().clone();
    let key = id.to_string();

    html! {
        <Card {key} {dataset} profile={id} heading_level={level} lang={words.lang} links={words.links} {today} on_notice={on_notice.clone()} />
    }
}

fn paths(shown: &View<'_>, id: &DiplomaId, held: Option<ChoiceId>) -> Html {
    let View { words, finder, level, today, .. } = *shown;
    let Some(diploma) = finder.dataset().diploma(id.as_str()).cloned().map(Shared::from) else {
        return Html::default();
    };
    let (dataset, key) = (finder.dataset().clone(), format!("chemins-{id}"));

    html! { <PathsView {key} words={words.clone()} {dataset} {diploma} {held} {today} {level} /> }
}

fn quiz(shown: &View<'_>, id: Option<&DiplomaId>) -> Html {
    let View { words, finder, level, today, on_notice, .. } = *shown;
    let diploma = id.map(|it| AttrValue::from(it.text()));
    let key = id.map_or("", DiplomaId::as_str).to_owned();

    html! {
        <Quiz {key} dataset={finder.dataset().clone()} {diploma} heading_level={level} lang={words.lang} links={words.links} {today} on_notice={on_notice.clone()} />
    }
}
