//! The sections of a card. One that has nothing to say is not shown.

use std::rc::Rc;

use yew::prelude::*;

use super::{access::Access, paragraphs};
use crate::{
    model::{Dataset, Misconception, Mission, Profile, Related, RelatedKind},
    ui::{HeadingLevel, Shared, heading::Heading, sources, text},
};

#[derive(Properties, PartialEq)]
pub(super) struct SectionsProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) profile: Shared<Profile>,
    pub(super) level: HeadingLevel,
}

/// Shows the sections, the first one open.
#[component]
pub(super) fn Sections(props: &SectionsProps) -> Html {
    let SectionsProps { dataset, profile, level } = props;
    let has_environment = !profile.workplace.is_empty() || !profile.team.is_empty();
    let environment = html! { <>
        { part(text::PLACE, &profile.workplace, level.below(1)) }
        { part(text::TEAM, &profile.team, level.below(1)) }
    </> };
    let access = html! { <Access dataset={dataset.clone()} profile={profile.clone()} level={level.below(1)} /> };
    let missions = html! { <dl class="missions">{ for profile.missions.iter().map(mission) }</dl> };
    let misconceptions = html! { <>{ for profile.misconceptions.iter().map(misconception) }</> };
    let related =
        html! { <ul class="related">{ for profile.related.iter().map(self::related) }</ul> };
    let sections = [
        (text::JOB, !profile.job.is_empty(), paragraphs(&profile.job)),
        (text::MISSIONS, !profile.missions.is_empty(), missions),
        (text::ACCESS, true, access),
        (text::MISCONCEPTIONS, !profile.misconceptions.is_empty(), misconceptions),
        (text::WORKPLACE, has_environment, environment),
        (text::RELATED, !profile.related.is_empty(), related),
    ];
    let shown = sections.into_iter().filter(|(_, has_content, _)| *has_content);
    let sections = shown
        .enumerate()
        .map(|(idx, (title, _, content))| section(title, *level, idx == 0, content));

    html! {
        <div class="sections">
            { for sections }
            { offers(dataset, profile) }
        </div>
    }
}

fn section(title: &'static str, level: HeadingLevel, open: bool, content: Html) -> Html {
    html! {
        <details class="section" part="section" {open} key={title}>
            <summary><Heading {level} class="section__title">{ title }</Heading></summary>
            <div class="section__body">{ content }</div>
        </details>
    }
}

fn part(title: &'static str, texts: &[Rc<str>], level: HeadingLevel) -> Html {
    html! {
        if !texts.is_empty() {
            <Heading {level} class="part__title">{ title }</Heading>
            { paragraphs(texts) }
        }
    }
}

fn mission(mission: &Mission) -> Html {
    html! {
        <div class="mission">
            <dt>{ mission.title.clone() }</dt>
            <dd>{ mission.text.clone() }</dd>
        </div>
    }
}

fn misconception(misconception: &Misconception) -> Html {
    html! {
        <div class="misconception">
            <p class="belief">{ text::quoted(&misconception.belief) }</p>
            <p>{ misconception.truth.clone() }</p>
        </div>
    }
}

fn related(related: &Related) -> Html {
    let title = match &related.kind {
        RelatedKind::External(link) => sources::external(link.as_str(), &related.title),
        _ => html! { <strong>{ related.title.clone() }</strong> },
    };

    html! { <li>{ title }<span class="muted">{ related.text.clone() }</span></li> }
}

fn offers(dataset: &Dataset, profile: &Profile) -> Html {
    let offers = profile.offers_query.as_ref().zip(dataset.job_offers());
    let link = offers.map(|(query, offers)| {
        let label = text::offers(query, &offers.publisher);
        html! { <p class="offers">{ sources::external(offers.url.fill(query).as_str(), &label) }</p> }
    });

    html! { <>{ link }</> }
}
