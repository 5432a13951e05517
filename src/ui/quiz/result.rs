//! The result of one diploma below the verdict: the doors, the answers, and what to do next.

use yew::prelude::*;

use super::{closing::closing, door::doors, paths::ResultPaths, reached::Reached, shown::Shown};
use crate::{
    engine::Truth,
    ui::{Shared, heading::heading, pathway::Starts, sources},
};

/// Everything below the verdict. `starts` is what the visitor may hold that the quiz did not ask about, `keep` how to
/// take the result away.
pub(super) fn result(shown: &Shown, reached: &Shared<Reached>, starts: Starts, keep: Html) -> Html {
    let Shown { words, dataset, level, is_prerendered, .. } = shown;
    let level = *level;
    let diploma = &reached.diploma;
    let about = &diploma.about;
    let is_met = reached.outcome.interval.settled() == Some(Truth::Met);
    let title = if is_met { words.open_route } else { words.routes };
    let cited = diploma.routes.iter().flat_map(|it| &it.sources);
    let sources = sources::list(
        words,
        dataset,
        about.sources.iter().chain(cited),
        about.checked_on,
        *is_prerendered,
    );
    let next_steps = html! { <>
        { heading(level, "part__title", words.next_steps.into()) }
        <p>{ words.cite(&about.selection) }</p>
        if let Some(other_ways) = &about.other_ways {
            <p>{ words.cite(other_ways) }</p>
        }
        <p class="caution">
            <strong>{ words.indicative }</strong>
            { " " }
            { for about.caution.iter().map(|it| words.cite(it)) }
        </p>
        { sources }
    </> };

    let is_ahead = reached.outcome.interval.high() < Truth::Met;
    let paths = is_ahead.then(|| {
        let (words, paths) = (words.clone(), shown.paths(reached, level));
        html! { <ResultPaths {words} {paths} {starts} /> }
    });

    html! {
        <div class="result" data-screen="">
            { heading(level, "part__title", title.into()) }
            { doors(shown, reached, level.below(1)) }
            { for paths }
            { closing(shown, next_steps, keep) }
        </div>
    }
}
