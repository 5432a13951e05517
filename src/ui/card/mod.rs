//! `<passerelle-card>`: one profession, in ten seconds and in two minutes.

mod access;
mod facts;
mod sections;

use yew::prelude::*;

use self::{facts::Facts, sections::Sections};
use super::{HeadingLevel, Lang, Notice, Shared, heading::Heading, problem::Problem, sources};
use crate::model::{Dataset, Profile};

/// What a [`Card`] shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct CardProps {
    /// Where the profile comes from.
    pub dataset: Shared<Dataset>,
    /// The id of the profile.
    pub profile: AttrValue,
    /// The level of the card's heading. By default, 2.
    #[prop_or_default]
    pub heading_level: HeadingLevel,
    /// The language of the card. By default, French.
    #[prop_or_default]
    pub lang: Lang,
    /// Called when something happens that the host may want to know. By default, nothing is.
    #[prop_or_default]
    pub on_notice: Callback<Notice>,
}

/// Shows a career profile: title, hook, three facts, and sections that open in place.
///
/// ```no_run
/// use passerelle::{model::Dataset, ui::{Card, Shared}};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let dataset = use_state(|| Dataset::embedded().ok().map(Shared::from));
///     let Some(dataset) = (*dataset).clone() else { return Html::default() };
///     html! { <Card {dataset} profile="ingenieur-social" /> }
/// }
/// ```
#[component]
pub fn Card(props: &CardProps) -> Html {
    let CardProps { dataset, profile: id, heading_level: level, lang, on_notice } = props;
    let words = lang.words();
    use_effect_with(on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    let Some(profile) = dataset.profile(id) else {
        let possible = dataset.profiles().iter().map(|it| AttrValue::from(it.id.text()));
        return html! {
            <ContextProvider<Lang> context={*lang}>
                <Problem
                    message={words.say.unknown_profile(id)}
                    possible={possible.collect::<Vec<_>>()}
                    on_notice={on_notice.clone()}
                />
            </ContextProvider<Lang>>
        };
    };
    let profile: Shared<Profile> = Shared::from(profile.clone());
    let title = words.say.title(&profile.feminine, &profile.masculine);
    let cited = profile.misconceptions.iter().flat_map(|it| &it.sources);
    let sources =
        sources::list(words, dataset, profile.sources.iter().chain(cited), profile.checked_on);

    html! {
        <ContextProvider<Lang> context={*lang}>
            <article class="base card" part="base" lang={lang.code()}>
                <header class="card__header" part="header">
                    <p class="kind">{ words.card_kind }</p>
                    <Heading level={*level} class="title">{ words.show(&title) }</Heading>
                    <p class="hook">{ words.cite(&profile.hook) }</p>
                    <Facts dataset={dataset.clone()} profile={profile.clone()} />
                </header>
                <Sections dataset={dataset.clone()} {profile} level={level.below(1)} />
                { sources }
            </article>
        </ContextProvider<Lang>>
    }
}
