//! `<passerelle-card>`: one profession, in ten seconds and in two minutes.

mod access;
mod details;
mod facts;
mod family;
mod related;
mod sections;

use yew::prelude::*;

use self::{facts::Facts, family::FamilyCard, sections::Sections};
use super::{
    HeadingLevel, Lang, LinkPolicy, Notice, Shared, clock,
    heading::Heading,
    problem::Problem,
    sources,
    speak::{Voice, use_words},
};
use crate::model::{Dataset, Date, Profile};

/// What a [`Card`] shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct CardProps {
    /// Where the profile comes from.
    pub dataset: Shared<Dataset>,
    /// The id of the profile, or of a family of them.
    pub profile: AttrValue,
    /// The level of the card's heading. By default, 2.
    #[prop_or_default]
    pub heading_level: HeadingLevel,
    /// The language of the card. By default, French.
    #[prop_or_default]
    pub lang: Lang,
    /// What becomes of links that leave. By default, they open in a new tab.
    #[prop_or_default]
    pub links: LinkPolicy,
    /// The day whose rules apply. By default, today.
    #[prop_or_default]
    pub today: Option<Date>,
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
    let CardProps { dataset, profile: id, heading_level: level, lang, links, today, on_notice } =
        props.clone();
    use_effect_with(on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    let today = today.unwrap_or_else(clock::today);
    let voice = Voice::of(lang, &dataset);
    let card = if let Some(profile) = dataset.profile(&id).cloned().map(Shared::from) {
        html! { <ProfileCard {dataset} {profile} {level} {today} /> }
    } else if let Some(family) = dataset.family(&id).cloned().map(Shared::from) {
        html! { <FamilyCard {dataset} {family} {level} /> }
    } else {
        let ids = dataset.profiles().iter().map(|it| it.id.text());
        let possible: Vec<_> = ids.map(AttrValue::from).collect();
        let message = voice.say.unknown_profile(&id);
        // What the page wrote for when there is no widget.
        html! { <Problem {message} {possible} {on_notice}><slot /></Problem> }
    };

    html! {
        <ContextProvider<Voice> context={voice}>
            <ContextProvider<LinkPolicy> context={links}>{ card }</ContextProvider<LinkPolicy>>
        </ContextProvider<Voice>>
    }
}

#[derive(Properties, PartialEq)]
struct ProfileCardProps {
    dataset: Shared<Dataset>,
    profile: Shared<Profile>,
    level: HeadingLevel,
    today: Date,
}

/// Shows the card of a profession.
#[component]
fn ProfileCard(props: &ProfileCardProps) -> Html {
    let words = &use_words();
    let ProfileCardProps { dataset, profile, level, today } = props;
    let title = words.say.title(&profile.feminine, &profile.masculine);
    let cited = profile.misconceptions.iter().flat_map(|it| &it.sources);
    let cited =
        profile.sources.iter().chain(cited).chain(profile.pay.iter().flat_map(|it| &it.sources));
    let sources = sources::list(words, dataset, cited, profile.checked_on, true);

    html! {
        <article class="base card" part="base" lang={words.lang.code()}>
            <header class="card__header" part="header">
                <p class="kind">{ words.card_kind }</p>
                <Heading level={*level} class="title">{ words.show(&title) }</Heading>
                <p class="hook">{ words.cite(&profile.hook) }</p>
                <Facts dataset={dataset.clone()} profile={profile.clone()} />
            </header>
            <Sections dataset={dataset.clone()} profile={profile.clone()} level={level.below(1)} today={*today} />
            { sources }
        </article>
    }
}
