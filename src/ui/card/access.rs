//! How one gets in: the ways into the diploma, before any question is asked.

use yew::prelude::*;

use crate::{
    model::{Dataset, Profile, Route},
    ui::{HeadingLevel, Shared, heading::Heading, icon, speak::use_words, text::Words},
};

#[derive(Properties, PartialEq)]
pub(super) struct AccessProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) profile: Shared<Profile>,
    pub(super) level: HeadingLevel,
}

/// Shows every way in with its conditions, then the training itself and the other ways.
#[component]
pub(super) fn Access(props: &AccessProps) -> Html {
    let words = use_words();
    let AccessProps { dataset, profile, level } = props;
    let Some(diploma) = dataset.diploma(profile.diploma.as_str()) else {
        return Html::default();
    };
    let about = &diploma.about;

    html! { <>
        { words.paragraphs(&profile.access) }
        <ul class="doors">{ for diploma.routes.iter().map(|it| route(words, it, *level)) }</ul>
        <p>{ words.cite(&about.selection) }</p>
        <Heading level={*level} class="part__title">{ words.training_title }</Heading>
        <p>{ words.show(&words.training(about)) }</p>
        if let Some(other_ways) = &about.other_ways {
            <Heading level={*level} class="part__title">{ words.other_ways }</Heading>
            <p>{ words.cite(other_ways) }</p>
        }
        if let Some(caution) = &about.caution {
            <p class="caution">{ words.cite(caution) }</p>
        }
    </> }
}

fn route(words: &Words, route: &Route, level: HeadingLevel) -> Html {
    let conditions = route.conditions.iter().map(|it| html! { <li>{ words.cite(&it.text) }</li> });

    html! {
        <li class="route" part="route" key={route.id.as_str()}>
            { icon::door(None) }
            <div class="route__body">
                <Heading {level} class="route__title">{ words.cite(&route.title) }</Heading>
                <ul class="conditions conditions--plain">{ for conditions }</ul>
                if let Some(note) = &route.note {
                    <p class="muted">{ words.cite(note) }</p>
                }
            </div>
        </li>
    }
}
