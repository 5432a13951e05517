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
    ui::{
        Card, HeadingLevel, LinkPolicy, Notice, Quiz, Shared,
        speak::{Voice, use_words},
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct ViewProps {
    pub(super) state: ExplorerState,
    pub(super) finder: Shared<Finder>,
    pub(super) level: HeadingLevel,
    pub(super) links: LinkPolicy,
    pub(super) today: Date,
    pub(super) on_notice: Callback<Notice>,
}

/// Shows the place that the address names, and a way back to the list.
#[component]
pub(super) fn View(props: &ViewProps) -> Html {
    let words = &use_words();
    let ViewProps { state, finder, level, .. } = props;
    let (query, n_shown) = (state.query().clone(), state.n_shown());
    let list = html! { <List finder={finder.clone()} {query} {n_shown} level={*level} /> };
    let content = match Place::read(state.path(), finder.dataset()) {
        Ok(Place::List) => return list,
        Ok(Place::Profile(id)) => profile(words, props, &id),
        Ok(Place::Family(id)) => card(words, props, id.text()),
        Ok(Place::Quiz(id)) => quiz(words, props, id.as_ref()),
        Ok(Place::Pathways(id, held)) => paths(props, &id, held),
        Err(lost) => return html! { <>{ problem(words, props, &lost) }{ list }</> },
    };

    html! { <>
        <nav class="explorer__back" aria-label={words.explorer_title}>
            { link(&Place::List, "", html! { words.all_professions }) }
        </nav>
        { content }
    </> }
}

fn profile(words: &Voice, props: &ViewProps, id: &ProfileId) -> Html {
    let dataset = props.finder.dataset();
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

    html! { <>{ card(words, props, id.text()) }{ for next }</> }
}

fn card(words: &Voice, props: &ViewProps, id: Rc<str>) -> Html {
    let ViewProps { finder, level, links, today, on_notice, .. } = props;
    let dataset = finder.dataset().clone();
    let key = id.to_string();

    html! {
        <Card {key} {dataset} profile={id} heading_level={*level} lang={words.lang} links={*links} today={*today} on_notice={on_notice.clone()} />
    }
}

fn paths(props: &ViewProps, id: &DiplomaId, held: Option<ChoiceId>) -> Html {
    let ViewProps { finder, level, today, .. } = props;
    let Some(diploma) = finder.dataset().diploma(id.as_str()).cloned().map(Shared::from) else {
        return Html::default();
    };
    let (dataset, key) = (finder.dataset().clone(), format!("chemins-{id}"));

    html! { <PathsView {key} {dataset} {diploma} {held} today={*today} level={*level} /> }
}

fn quiz(words: &Voice, props: &ViewProps, id: Option<&DiplomaId>) -> Html {
    let ViewProps { finder, level, links, today, on_notice, .. } = props;
    let diploma = id.map(|it| AttrValue::from(it.text()));
    let key = id.map_or("", DiplomaId::as_str).to_owned();

    html! {
        <Quiz {key} dataset={finder.dataset().clone()} {diploma} heading_level={*level} lang={words.lang} links={*links} today={*today} on_notice={on_notice.clone()} />
    }
}
