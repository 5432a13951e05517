//! What is on the screen at a place.

use yew::prelude::*;

use super::{
    Place,
    family::FamilyView,
    links::link,
    list::List,
    place::Lost,
    query::{Finder, diploma},
    state::ExplorerState,
};
use crate::{
    model::{DiplomaId, ProfileId},
    ui::{
        Card, HeadingLevel, Notice, Quiz, Shared, heading::Heading, problem::Problem,
        speak::use_words, text::Words,
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct ViewProps {
    pub(super) state: ExplorerState,
    pub(super) finder: Shared<Finder>,
    pub(super) level: HeadingLevel,
    pub(super) on_notice: Callback<Notice>,
}

/// Shows the place that the address names, and a way back to the list.
#[component]
pub(super) fn View(props: &ViewProps) -> Html {
    let words = use_words();
    let ViewProps { state, finder, level, .. } = props;
    let (query, n_shown) = (state.query().clone(), state.n_shown());
    let list = html! { <List finder={finder.clone()} {query} {n_shown} level={*level} /> };
    let content = match Place::read(state.path(), finder.dataset()) {
        Ok(Place::List) => return list,
        Ok(Place::Profile(id)) => profile(words, props, &id),
        Ok(Place::Family(id)) => {
            let family = finder.dataset().family(id.as_str()).cloned().map(Shared::from);
            let view =
                |family| html! { <FamilyView finder={finder.clone()} {family} level={*level} /> };
            family.map(view).unwrap_or_default()
        }
        Ok(Place::Quiz(id)) => quiz(words, props, id.as_ref()),
        Err(lost) => return html! { <>{ problem(words, props, &lost) }{ list }</> },
    };

    html! { <>
        <nav class="explorer__back" aria-label={words.explorer_title}>
            { link(&Place::List, "", html! { words.all_professions }) }
        </nav>
        { content }
    </> }
}

fn profile(words: &Words, props: &ViewProps, id: &ProfileId) -> Html {
    let ViewProps { finder, level, on_notice, .. } = props;
    let dataset = finder.dataset();
    let profile = dataset.profile(id.as_str());
    let quiz = profile.and_then(|it| diploma(dataset, it)).map(|about| {
        let place = Place::Quiz(Some(about.id.clone()));
        link(&place, "button button--main", words.cite(&about.quiz_title))
    });

    html! { <>
        <Card key={id.as_str()} dataset={dataset.clone()} profile={id.text()} heading_level={*level} lang={words.lang} on_notice={on_notice.clone()} />
        <p class="explorer__next">{ for quiz }</p>
    </> }
}

fn quiz(words: &Words, props: &ViewProps, id: Option<&DiplomaId>) -> Html {
    let ViewProps { finder, level, on_notice, .. } = props;
    let diploma = id.map(|it| AttrValue::from(it.text()));
    let key = id.map_or("", DiplomaId::as_str).to_owned();

    html! {
        <Quiz {key} dataset={finder.dataset().clone()} {diploma} heading_level={*level} lang={words.lang} on_notice={on_notice.clone()} />
    }
}

/// Says what is wrong with the address. The list below it is the way on.
fn problem(words: &Words, props: &ViewProps, lost: &Lost) -> Html {
    let message = match lost {
        Lost::Profession(id) => words.say.unknown_profile(id),
        Lost::Diploma(id) => words.say.unknown_diploma(id),
        Lost::View => words.no_such_page_hint.to_owned(),
    };

    html! {
        <section class="explorer__lost">
            <Heading level={props.level} class="title">{ words.no_such_page }</Heading>
            <Problem {message} possible={vec![]} on_notice={props.on_notice.clone()} />
        </section>
    }
}
