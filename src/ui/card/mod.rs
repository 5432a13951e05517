//! `<passerelle-card>`: one profession, in ten seconds and in two minutes.

mod access;
mod details;
mod facts;
mod family;
mod related;
mod sections;

use std::rc::Rc;

use yew::prelude::*;

use self::{facts::facts, family::family_card, sections::sections};
use super::{
    HeadingLevel, Lang, LinkPolicy, Notice, Shared, clock, explorer::links::Explored,
    heading::heading, problem::Problem, sources, speak::Voice,
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
    /// Whether it takes the place of the same as HTML: then what is folded away comes with the rest, not a moment later.
    /// By default, it does not.
    #[prop_or_default]
    pub is_prerendered: bool,
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
    let CardProps { dataset, profile: id, heading_level, lang, links, on_notice, .. } = props;
    use_effect_with(on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    let shown = Shown {
        words: Voice::of(*lang, dataset).with_links(*links),
        dataset: dataset.clone(),
        today: props.today.unwrap_or_else(clock::today),
        is_explored: use_context::<Explored>().is_some(),
        is_prerendered: props.is_prerendered,
    };
    if let Some(profile) = dataset.profile(id) {
        profile_card(&shown, profile, *heading_level)
    } else if let Some(family) = dataset.family(id) {
        family_card(&shown, family, *heading_level)
    } else {
        let ids = dataset.profiles().iter().map(|it| it.id.text());
        let possible: Vec<_> = ids.map(AttrValue::from).collect();
        let (words, on_notice) = (shown.words, on_notice.clone());
        let message = words.say.unknown_profile(id);
        // What the page wrote for when there is no widget.
        html! { <Problem {words} {message} {possible} {on_notice}><slot /></Problem> }
    }
}

/// What all parts of a card look at; what is shown later keeps a copy.
#[derive(Clone)]
struct Shown {
    words: Voice,
    dataset: Shared<Dataset>,
    today: Date,
    /// Whether names of other professions can be links.
    is_explored: bool,
    /// Whether it is there as HTML already.
    is_prerendered: bool,
}

/// The card of a profession.
fn profile_card(shown: &Shown, profile: &Rc<Profile>, level: HeadingLevel) -> Html {
    let Shown { words, dataset, .. } = shown;
    let title = words.show(&words.say.title(&profile.feminine, &profile.masculine));
    let cited = profile.misconceptions.iter().flat_map(|it| &it.sources);
    let cited =
        profile.sources.iter().chain(cited).chain(profile.pay.iter().flat_map(|it| &it.sources));
    let sources = sources::list(words, dataset, cited, profile.checked_on, shown.is_prerendered);

    html! {
        <article class="base card" part="base" lang={words.lang.code()}>
            <header class="card__header" part="header">
                <p class="kind">{ words.card_kind }</p>
                { heading(level, "title", title) }
                <p class="hook">{ words.cite(&profile.hook) }</p>
                { facts(shown, profile) }
            </header>
            { sections(shown, profile, level.below(1)) }
            { sources }
        </article>
    }
}
