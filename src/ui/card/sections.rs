//! The sections of a card. One that has nothing to say is not shown.

use std::rc::Rc;

use yew::prelude::*;

use super::{Shown, access::access, details, related::related};
use crate::{
    model::{Dataset, Misconception, Mission, Profile},
    ui::{HeadingLevel, heading::heading, later::later, link::external, speak::Voice},
};

/// What is in a section.
type Content = fn(&Shown, &Profile, HeadingLevel) -> Html;

/// The sections, the first one open.
pub(super) fn sections(shown: &Shown, profile: &Rc<Profile>, level: HeadingLevel) -> Html {
    let Shown { words, dataset, .. } = shown;
    let has_environment = !profile.workplace.is_empty() || !profile.team.is_empty();
    let sections: [(_, _, Content); 7] = [
        (words.job, !profile.job.is_empty(), |it, profile, _| it.words.paragraphs(&profile.job)),
        (words.missions, !profile.missions.is_empty(), missions),
        (words.access, true, access),
        (words.misconceptions, !profile.misconceptions.is_empty(), misconceptions),
        (words.workplace, has_environment, environment),
        (words.related, !profile.related.is_empty(), |it, profile, _| related(it, profile)),
        (words.details, details::has_any(dataset, profile), |it, profile, _| {
            details::list(it, profile)
        }),
    ];
    // Numbered before any is left out, and not named by its title: a section that the visitor opened stays
    // open in another language.
    let sections = sections.into_iter().enumerate().filter(|(_, (_, has_content, _))| *has_content);
    let sections = sections.enumerate().map(|(idx, (key, (title, _, content)))| {
        let is_open = idx == 0;
        let body = {
            let (shown, profile) = (shown.clone(), Rc::clone(profile));
            move || {
                let content = content(&shown, &profile, level.below(1));
                html! { <div class="section__body">{ content }</div> }
            }
        };
        let body = if is_open { body() } else { later(shown.is_prerendered, body) };
        html! {
            <details class="section" part="section" open={is_open} {key}>
                <summary>{ heading(level, "section__title", title.into()) }</summary>
                { body }
            </details>
        }
    });

    html! {
        <div class="sections">
            { for sections }
            { offers(words, dataset, profile) }
        </div>
    }
}

fn missions(shown: &Shown, profile: &Profile, _: HeadingLevel) -> Html {
    html! { <dl class="missions">{ for profile.missions.iter().map(|it| mission(&shown.words, it)) }</dl> }
}

fn misconceptions(shown: &Shown, profile: &Profile, _: HeadingLevel) -> Html {
    profile.misconceptions.iter().map(|it| misconception(&shown.words, it)).collect()
}

fn environment(shown: &Shown, profile: &Profile, level: HeadingLevel) -> Html {
    let words = &shown.words;

    html! { <>
        { part(words, words.place, &profile.workplace, level) }
        { part(words, words.team, &profile.team, level) }
    </> }
}

fn part(words: &Voice, title: &'static str, texts: &[Rc<str>], level: HeadingLevel) -> Html {
    html! {
        if !texts.is_empty() {
            { heading(level, "part__title", title.into()) }
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
        html! { <div class="offers">{ external(words, &address, label) }</div> }
    });

    html! { <>{ link }</> }
}
