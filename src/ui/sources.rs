//! Where facts come from, for the reader who wants to check.

use yew::prelude::*;

use super::{later::later, link::external, speak::Voice};
use crate::model::{Dataset, Date, Source, SourceId};

/// A list of sources, shown on demand, with the day on which the whole was checked. `is_prerendered` where it is there as
/// HTML already.
pub(crate) fn list<'a>(
    words: &Voice,
    dataset: &Dataset,
    ids: impl IntoIterator<Item = &'a SourceId>,
    checked_on: Date,
    is_prerendered: bool,
) -> Html {
    let sources: Vec<_> = dataset.sources(ids).into_iter().cloned().collect();
    let words_then = words.clone();
    let content = move || {
        let words = &words_then;
        html! { <>
            <p>{ words.say.checked_on(checked_on) }</p>
            <ul>{ for sources.iter().map(|it| item(words, it)) }</ul>
        </> }
    };

    html! {
        <details class="sources" part="sources">
            <summary>{ words.sources }</summary>
            { later(is_prerendered, content) }
        </details>
    }
}

fn item(words: &Voice, source: &Source) -> Html {
    let read = words.say.source_read(source.checked_on);
    let title = words.cite(&source.title);
    let title = match &source.url {
        Some(url) => external(words, url, title),
        None => html! { <cite>{ title }</cite> },
    };

    html! { <li>{ title }{ ", " }<span class="sources__read">{ read }</span></li> }
}
