//! How one gets in: the ways into the diploma, before any question is asked.

use yew::prelude::*;

use super::paragraphs;
use crate::{
    model::{Dataset, Profile, Route},
    ui::{HeadingLevel, Shared, heading::Heading, icon, text},
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
    let AccessProps { dataset, profile, level } = props;
    let Some(diploma) = dataset.diploma(profile.diploma.as_str()) else {
        return Html::default();
    };
    let about = &diploma.about;

    html! { <>
        { paragraphs(&profile.access) }
        <ul class="doors">{ for diploma.routes.iter().map(|it| route(it, *level)) }</ul>
        <p>{ about.selection.clone() }</p>
        <Heading level={*level} class="part__title">{ text::TRAINING }</Heading>
        <p>{ text::training(about) }</p>
        if let Some(other_ways) = &about.other_ways {
            <Heading level={*level} class="part__title">{ text::OTHER_WAYS }</Heading>
            <p>{ other_ways.clone() }</p>
        }
        if let Some(caution) = &about.caution {
            <p class="caution">{ caution.clone() }</p>
        }
    </> }
}

fn route(route: &Route, level: HeadingLevel) -> Html {
    let conditions = route.conditions.iter().map(|it| html! { <li>{ it.text.clone() }</li> });

    html! {
        <li class="route" part="route" key={route.id.as_str()}>
            { icon::door(None) }
            <div class="route__body">
                <Heading {level} class="route__title">{ route.title.clone() }</Heading>
                <ul class="conditions conditions--plain">{ for conditions }</ul>
                if let Some(note) = &route.note {
                    <p class="muted">{ note.clone() }</p>
                }
            </div>
        </li>
    }
}
