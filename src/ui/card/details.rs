//! What a career adviser looks up: other names, whether the title is protected, pay, codes.

use std::rc::Rc;

use yew::prelude::*;

use super::Shown;
use crate::{
    model::{Dataset, JobCode, Profile},
    ui::{
        link::external,
        speak::Voice,
        text::{Phrase, capitalized},
    },
};

/// Whether there is anything to list.
pub(super) fn has_any(dataset: &Dataset, profile: &Profile) -> bool {
    let has_codes = !profile.rome.is_empty() || !profile.esco.is_empty();
    let is_told = !profile.synonyms.is_empty() || profile.is_regulated.is_some();
    is_told || !profile.pay.is_empty() || has_codes || rncp(dataset, profile).is_some()
}

fn rncp<'a>(dataset: &'a Dataset, profile: &Profile) -> Option<&'a Rc<str>> {
    dataset.diploma(profile.diploma.as_str())?.about.rncp.as_ref()
}

/// A list of terms; one without anything to say is left out.
pub(super) fn list(shown: &Shown, profile: &Profile) -> Html {
    let Shown { words, dataset, .. } = shown;
    let synonyms = capitalized(&profile.synonyms.join(", "));
    let synonyms = (!synonyms.is_empty()).then(|| words.show(&Phrase::default().cite(&synonyms)));
    let regulated = profile.is_regulated;
    let regulated = regulated.map(|it| if it { words.regulated } else { words.not_regulated });
    let pay = profile.pay.iter().map(|it| words.show(&words.card.pay(it)));
    let codes = profile.rome.iter().map(|it| code(words, "ROME", it));
    let codes = codes.chain(profile.esco.iter().map(|it| code(words, "ESCO", it)));
    let rncp = rncp(dataset, profile).map(|it| words.cite(it));

    let entries = [
        entry(words.also_called, synonyms),
        entry(words.regulated_title, regulated.map(|it| html! { it })),
        entry(words.pay_title, pay),
        entry(words.codes, codes.chain(rncp)),
    ];

    html! { <dl class="details">{ for entries.into_iter().flatten() }</dl> }
}

fn entry(title: &'static str, texts: impl IntoIterator<Item = Html>) -> Option<Html> {
    let mut texts = texts.into_iter().map(|it| html! { <dd>{ it }</dd> }).peekable();
    texts.peek()?;

    Some(html! { <div class="details__entry"><dt>{ title }</dt>{ for texts }</div> })
}

fn code(words: &Voice, directory: &'static str, code: &JobCode) -> Html {
    let label = match &code.language {
        Some(language) => words.quote(&code.label, language),
        None => words.cite(&code.label),
    };
    let note = code.note.iter().map(|it| html! { <>{ " (" }{ words.cite(it) }{ ")" }</> });
    let label = html! { <>{ format!("{directory} {}, ", code.code) }{ label }{ for note }</> };
    match &code.url {
        Some(url) => external(words, url, label),
        None => label,
    }
}
