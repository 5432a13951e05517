//! What a page says itself: the gist of a widget, in plain HTML that looks like the page.

use yew::prelude::*;

use crate::{
    engine::calendar::{self, Standing},
    model::{Dataset, Date, Route},
    ui::{HeadingLevel, Lang, Shared, Voice, heading},
};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FallbackProps {
    pub(super) dataset: Shared<Dataset>,
    /// The id of a profile or of a diploma.
    pub(super) name: String,
    pub(super) heading_level: HeadingLevel,
    pub(super) lang: Lang,
    pub(super) today: Date,
}

/// A profession in a few lines, with the ways into its diploma.
#[component]
pub(super) fn FallbackCard(props: &FallbackProps) -> Html {
    let FallbackProps { dataset, name, heading_level, lang, today } = props;
    let words = &Voice::of(*lang, dataset);
    let Some(profile) = dataset.profile(name) else {
        return Html::default();
    };
    let title = words.say.title(&profile.feminine, &profile.masculine);
    let diploma = dataset.diploma(profile.diploma.as_str());

    html! { <>
        { heading(*heading_level, "", words.show(&title)) }
        <p>{ words.cite(&profile.hook) }</p>
        if let Some(diploma) = diploma {
            { heading(heading_level.below(1), "", words.access.into()) }
            { routes(words, &diploma.routes, *today) }
        }
    </> }
}

/// The ways into a diploma.
#[component]
pub(super) fn FallbackQuiz(props: &FallbackProps) -> Html {
    let FallbackProps { dataset, name, heading_level, lang, today } = props;
    let words = &Voice::of(*lang, dataset);
    let Some(diploma) = dataset.diploma(name) else {
        return Html::default();
    };

    html! { <>
        { heading(*heading_level, "", words.cite(&diploma.about.quiz_title)) }
        { routes(words, &diploma.routes, *today) }
        <p>{ words.indicative }</p>
    </> }
}

/// Alternatives, each with all that it takes. What has ended is left out.
fn routes(words: &Voice, routes: &[Route], today: Date) -> Html {
    let has_ended = |it: &&Route| matches!(calendar::standing(it, today), Standing::Lapsed(_));
    let routes = routes.iter().filter(|it| !has_ended(it)).map(|route| {
        let conditions =
            route.conditions.iter().map(|it| html! { <li>{ words.cite(&it.text) }</li> });
        html! { <li>{ words.cite(&route.title) }<ul>{ for conditions }</ul></li> }
    });

    html! { <ul>{ for routes }</ul> }
}
