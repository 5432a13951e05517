//! What to look for: the search field, the level, the sector.

use yew::prelude::*;

use super::query::{Finder, Query};
use crate::ui::{speak::Voice, text::capitalized};

/// The field and the lists to choose from. Escape empties the field; in an empty one it is the page's.
pub(super) fn filters(words: &Voice, finder: &Finder, query: &Query) -> Html {
    let escape = (!query.typed.is_empty()).then_some("explore-empty");
    let levels = finder.levels.iter().map(|(level, former)| {
        let number = level.number().to_string();
        let label = words.say.named_level(*level, former).to_string();
        option(number, &query.level, None, label)
    });
    let sectors = finder.sectors.iter().map(|sector| {
        let lang = words.mark_of_cited();
        option(sector.to_string(), &query.sector, lang, capitalized(sector))
    });

    html! {
        <form class="filters" role="search" aria-label={words.search} data-action="explore-nothing" novalidate=true>
            <p class="filter filter--search">
                <label for="search">{ words.search }</label>
                <span id="search-hint" class="hint">{ words.search_hint }</span>
                <input
                    type="search"
                    id="search"
                    class="filter__field"
                    autocomplete="off"
                    autocapitalize="none"
                    enterkeyhint="search"
                    aria-describedby="search-hint"
                    value={query.typed.clone()}
                    data-action="explore-type"
                    data-escape={escape}
                />
            </p>
            <p class="filter">
                <label for="search-level">{ words.level }</label>
                <select id="search-level" class="filter__field" data-action="explore-level" ~value={query.level.clone()}>
                    { option(String::new(), &query.level, None, words.all_levels.to_owned()) }
                    { for levels }
                </select>
            </p>
            <p class="filter">
                <label for="search-sector">{ words.sector }</label>
                <select id="search-sector" class="filter__field" data-action="explore-sector" ~value={query.sector.clone()}>
                    { option(String::new(), &query.sector, None, words.all_sectors.to_owned()) }
                    { for sectors }
                </select>
            </p>
        </form>
    }
}

/// One choice of a list. The attribute is for when the list comes; once somebody has chosen, only the property
/// `value` of the list counts.
fn option(value: String, chosen: &str, lang: Option<AttrValue>, label: String) -> Html {
    let is_chosen = value == chosen;

    html! { <option key={value.clone()} {value} {lang} selected={is_chosen}>{ label }</option> }
}
