//! What a career adviser looks up: other names, whether the title is protected, pay, codes.

use yew::prelude::*;

use crate::{
    model::{Dataset, JobCode, Profile},
    ui::{
        Shared,
        link::external,
        speak::{Voice, use_words},
        text::{Phrase, capitalized},
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct DetailsProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) profile: Shared<Profile>,
}

/// Shows a list of terms; one without anything to say is left out.
#[component]
pub(super) fn Details(props: &DetailsProps) -> Html {
    let words = &use_words();
    let DetailsProps { dataset, profile } = props;
    let synonyms = capitalized(&profile.synonyms.join(", "));
    let synonyms = (!synonyms.is_empty()).then(|| words.show(&Phrase::default().cite(&synonyms)));
    let regulated = profile.is_regulated;
    let regulated = regulated.map(|it| if it { words.regulated } else { words.not_regulated });
    let pay = profile.pay.iter().map(|it| words.show(&words.card.pay(it)));
    let codes = profile.rome.iter().map(|it| code(words, "ROME", it));
    let codes = codes.chain(profile.esco.iter().map(|it| code(words, "ESCO", it)));
    let diploma = dataset.diploma(profile.diploma.as_str());
    let rncp = diploma.and_then(|it| it.about.rncp.clone()).map(|it| words.cite(&it));

    html! {
        <dl class="details">
            { entry(words.also_called, synonyms) }
            { entry(words.regulated_title, regulated.map(|it| html! { it })) }
            { entry(words.pay_title, pay) }
            { entry(words.codes, codes.chain(rncp)) }
        </dl>
    }
}

fn entry(title: &'static str, texts: impl IntoIterator<Item = Html>) -> Html {
    let mut texts = texts.into_iter().map(|it| html! { <dd>{ it }</dd> }).peekable();
    if texts.peek().is_none() {
        return Html::default();
    }

    html! { <div class="details__entry"><dt>{ title }</dt>{ for texts }</div> }
}

fn code(words: &Voice, directory: &'static str, code: &JobCode) -> Html {
    let label = match &code.language {
        Some(language) => words.quote(&code.label, language),
        None => words.cite(&code.label),
    };
    let note = code.note.iter().map(|it| html! { <>{ " (" }{ words.cite(it) }{ ")" }</> });
    let label = html! { <>{ format!("{directory} {}, ", code.code) }{ label }{ for note }</> };
    match &code.url {
        Some(url) => external(url, label),
        None => label,
    }
}
