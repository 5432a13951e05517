//! The cheapest chains from some answers to a diploma, one below the other.

use std::rc::Rc;

use yew::prelude::*;

use super::{Starts, chain};
use crate::{
    engine::pathway,
    model::{Answers, Dataset, Diploma},
    ui::{HeadingLevel, Lang, Shared, heading::heading, speak::Voice},
};

/// What [`Pathways`] leads from and to.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct PathwaysProps {
    /// Where the questions come from.
    pub dataset: Shared<Dataset>,
    /// Every diploma, with the routes that are in force.
    pub in_force: Shared<Vec<Rc<Diploma>>>,
    /// Where the chains lead.
    pub diploma: Shared<Diploma>,
    /// What the person answered. By default, nothing: someone who holds nothing.
    #[prop_or_default]
    pub answers: Answers,
    /// The level of the heading above. By default, 2.
    #[prop_or_default]
    pub level: HeadingLevel,
    /// The language of what is said about them. By default, French.
    #[prop_or_default]
    pub lang: Lang,
}

/// Shows the chains under a heading; nothing at all where there is none.
#[component]
pub fn Pathways(props: &PathwaysProps) -> Html {
    let words = Voice::of(props.lang, &props.dataset);

    html! { <PathwaysFrom {words} paths={props.clone()} /> }
}

#[derive(Properties, PartialEq)]
pub(crate) struct PathwaysFromProps {
    pub(crate) words: Voice,
    pub(crate) paths: PathwaysProps,
    /// What the person may hold besides. By default, there is nothing to choose.
    #[prop_or_default]
    pub(crate) starts: Option<Starts>,
    /// Whether a heading above says already what this is. By default, there is one here.
    #[prop_or_default]
    pub(crate) is_headed: bool,
}

/// Shows the chains, and above them what one may hold to begin with.
#[component]
pub(crate) fn PathwaysFrom(props: &PathwaysFromProps) -> Html {
    let words = &props.words;
    let PathwaysProps { dataset, in_force, diploma, answers, level, .. } = &props.paths;
    let starts = props.starts.as_ref().filter(|it| !it.choices.is_empty());
    let held = starts.into_iter().flat_map(|it| &it.held);
    let answers = pathway::holding(dataset, answers.clone(), held);
    let found =
        use_memo((in_force.clone(), diploma.clone(), answers), |(in_force, diploma, answers)| {
            pathway::to_diploma(dataset, in_force, diploma, answers)
        });
    let starts = starts.map(|it| {
        let count = words.show(&it.found(words, dataset, found.len()));
        // Read out when somebody chooses. The page has a status of its own.
        html! { <>
            { it.list(words, dataset) }
            <p class="paths__count" aria-live="polite" aria-atomic="true">{ count }</p>
        </> }
    });
    let chains = found.iter().map(|it| chain(words, dataset, it, level.below(1)));
    let has_title = !props.is_headed && (starts.is_some() || !found.is_empty());

    html! { <>
        if has_title {
            { heading(*level, "part__title", words.paths_title.into()) }
        }
        { for starts }
        { for chains }
    </> }
}
