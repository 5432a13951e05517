//! Where facts come from, for the reader who wants to check.

use yew::prelude::*;

use super::text;
use crate::model::{Dataset, Date, Source, SourceId};

/// A list of sources, shown on demand, with the day on which the whole was checked.
pub(crate) fn list<'a>(
    dataset: &Dataset,
    ids: impl IntoIterator<Item = &'a SourceId>,
    checked_on: Date,
) -> Html {
    let sources = dataset.sources(ids);

    html! {
        <details class="sources" part="sources">
            <summary>{ text::SOURCES }</summary>
            <p>{ text::checked_on(checked_on) }</p>
            <ul>{ for sources.into_iter().map(item) }</ul>
        </details>
    }
}

fn item(source: &Source) -> Html {
    let read = text::source_checked(source);
    let title = match &source.url {
        Some(url) => external(url.as_str(), &source.title),
        None => html! { <cite>{ source.title.clone() }</cite> },
    };

    html! { <li>{ title }{ ", " }{ read }</li> }
}

/// A link that leaves the host page alone.
pub(crate) fn external(address: &str, label: &str) -> Html {
    html! {
        <a href={address.to_owned()} target="_blank" rel="noopener noreferrer">
            { label.to_owned() }<span class="hidden">{ text::NEW_TAB }</span>
        </a>
    }
}
