//! The list: search, filters, what is found.

use yew::prelude::*;

use super::{
    Place,
    filters::filters,
    found::use_found,
    links::link,
    query::{Finder, Query},
    result::result,
};
use crate::ui::{HeadingLevel, Shared, heading::heading, speak::Voice};

#[derive(Properties, PartialEq)]
pub(super) struct ListProps {
    pub(super) words: Voice,
    pub(super) finder: Shared<Finder>,
    pub(super) query: Query,
    pub(super) n_shown: usize,
    pub(super) level: HeadingLevel,
}

/// Shows what answers to the query, so many at a time.
#[component]
pub(super) fn List(props: &ListProps) -> Html {
    let ListProps { words, finder, query, n_shown, level } = props;
    let found = use_found(finder, query);
    let (n_professions, n_families) = finder.count(&found);
    let n_shown = (*n_shown).min(found.len());
    let results = found.iter().take(n_shown).filter_map(|it| finder.at(*it));
    let results = results.map(|it| result(words, finder.dataset(), &it, level.below(1)));

    html! {
        <section class="list">
            <header class="list__header" part="header">
                { heading(*level, "title", words.explorer_title.into()) }
                <p>{ link(&Place::Quiz(None), "button button--main", html! { words.joint_title }) }</p>
            </header>
            { filters(words, finder, query) }
            <div class="list__count">
                <p role="status" class="count">{ words.say.found(n_professions, n_families) }</p>
                if !query.is_empty() {
                    <button type="button" class="button button--link" data-action="explore-clear">{ words.clear }</button>
                }
            </div>
            if found.is_empty() {
                <p class="list__none">{ words.none_found_hint }</p>
            } else {
                <ul class="found">{ for results }</ul>
            }
            if n_shown < found.len() {
                <p class="muted list__shown">{ words.say.shown(n_shown, found.len()) }</p>
                <div class="buttons">
                    <button type="button" class="button" part="button" data-action="explore-more">{ words.show_more }</button>
                </div>
            }
        </section>
    }
}
