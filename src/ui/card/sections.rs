//! The sections of a card. One that has nothing to say is not shown.

use std::rc::Rc;

use yew::prelude::*;

use super::{access::Access, details, related::RelatedList};
use crate::{
    model::{Dataset, Date, Misconception, Mission, Profile},
    ui::{
        HeadingLevel, Shared,
        heading::Heading,
        link::external,
        speak::{Voice, use_words},
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct SectionsProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) profile: Shared<Profile>,
    pub(super) level: HeadingLevel,
    pub(super) today: Date,
}

/// Shows the sections, the first one open.
#[component]
pub(super) fn Sections(props: &SectionsProps) -> Html {
    let words = &use_words();
    let SectionsProps { dataset, profile, level, today } = props;
    let has_environment = !profile.workplace.is_empty() || !profile.team.is_empty();
    let environment = html! { <>
        { part(words, words.place, &profile.workplace, level.below(1)) }
        { part(words, words.team, &profile.team, level.below(1)) }
    </> };
    let access = html! { <Access dataset={dataset.clone()} profile={profile.clone()} level={level.below(1)} today={*today} /> };
    let details = details::list(words, dataset, profile);
    let missions = html! { <dl class="missions">{ for profile.missions.iter().map(|it| mission(words, it)) }</dl> };
    let misconceptions =
        html! { <>{ for profile.misconceptions.iter().map(|it| misconception(words, it)) }</> };
    let related = html! { <RelatedList profile={profile.clone()} /> };
    let sections = [
        (words.job, !profile.job.is_empty(), words.paragraphs(&profile.job)),
        (words.missions, !profile.missions.is_empty(), missions),
        (words.access, true, access),
        (words.misconceptions, !profile.misconceptions.is_empty(), misconceptions),
        (words.workplace, has_environment, environment),
        (words.related, !profile.related.is_empty(), related),
        (words.details, details.is_some(), details.unwrap_or_default()),
    ];
    // Numbered before any is left out, and not named by its title: a section that the visitor opened stays
    // open in another language.
    let shown = sections.into_iter().enumerate().filter(|(_, (_, has_content, _))| *has_content);
    let sections = shown.enumerate().map(|(idx, (key, (title, _, content)))| {
        let body = section(title, *level, content);
        html! { <details class="section" part="section" open={idx == 0} {key}>{ body }</details> }
    });

    html! {
        <div class="sections">
            { for sections }
            { offers(words, dataset, profile) }
        </div>
    }
}

fn section(title: &'static str, level: HeadingLevel, content: Html) -> Html {
    html! { <>
        <summary><Heading {level} class="section__title">{ title }</Heading></summary>
        <div class="section__body">{ content }</div>
    </> }
}

fn part(words: &Voice, title: &'static str, texts: &[Rc<str>], level: HeadingLevel) -> Html {
    html! {
        if !texts.is_empty() {
            <Heading {level} class="part__title">{ title }</Heading>
            { words.paragraphs(texts) }
        }
    }
}

fn mission(words: &Voice, mission: &Mission) -> Html {
    html! {
        <div class="mission">
            <dt>{ words.cite(&mission.title) }</dt>
            <dd>{ words.cite(&mission.text) }</dd>
        </div>
    }
}

fn misconception(words: &Voice, misconception: &Misconception) -> Html {
    html! {
        <div class="misconception">
            <p class="belief">{ words.show(&words.say.quoted(&misconception.belief)) }</p>
            <p>{ words.cite(&misconception.truth) }</p>
        </div>
    }
}

fn offers(words: &Voice, dataset: &Dataset, profile: &Profile) -> Html {
    let offers = profile.offers_query.as_ref().zip(dataset.job_offers());
    let link = offers.map(|(query, offers)| {
        let label = words.show(&words.say.offers(query, &offers.publisher));
        let address = offers.url.fill(query);
        html! { <div class="offers">{ external(&address, label) }</div> }
    });

    html! { <>{ link }</> }
}
