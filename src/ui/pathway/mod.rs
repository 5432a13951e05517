//! A chain of steps to a diploma, as a line with stations. The list is the text; the drawing repeats it.

mod pathways;
mod starts;
mod station;

pub use self::pathways::{Pathways, PathwaysProps};
pub(super) use self::{
    pathways::PathwaysFrom,
    starts::{By, Starts},
};

use yew::prelude::*;

use super::{HeadingLevel, Lang, Shared, heading::heading, speak::Voice};
use crate::{
    engine::{self, PathStep},
    model::Dataset,
};

/// What a [`Pathway`] shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct PathwayProps {
    /// Where the diplomas and questions come from.
    pub dataset: Shared<Dataset>,
    /// The chain.
    pub pathway: Shared<engine::Pathway>,
    /// The level of its heading. By default, 2.
    #[prop_or_default]
    pub level: HeadingLevel,
    /// The language of what is said about it. By default, French.
    #[prop_or_default]
    pub lang: Lang,
}

/// Shows what leads to a diploma, step by step, and how long it takes in all.
///
/// ```no_run
/// use passerelle::{engine::pathway, model::{Answers, Dataset}, ui::{Pathway, Shared}};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let dataset = use_state(|| Dataset::embedded().ok().map(Shared::from));
///     let Some(dataset) = (*dataset).clone() else { return Html::default() };
///     let Some(deis) = dataset.diploma("deis") else { return Html::default() };
///     let answers = Answers::default();
///     let found = pathway::to_diploma(&dataset, dataset.diplomas(), deis, &answers);
///     let shown = found.into_iter().map(Shared::from);
///     html! { <>{ for shown.map(|it| html! { <Pathway dataset={dataset.clone()} pathway={it} /> }) }</> }
/// }
/// ```
#[component]
pub fn Pathway(props: &PathwayProps) -> Html {
    let PathwayProps { dataset, pathway, level, lang } = props;
    chain(&Voice::of(*lang, dataset), dataset, pathway, *level)
}

/// A chain below a heading.
fn chain(words: &Voice, dataset: &Dataset, pathway: &engine::Pathway, level: HeadingLevel) -> Html {
    let title = words.show(&words.path_title(dataset, pathway));
    let steps = pathway.steps.iter().enumerate();
    let steps = steps.map(|(idx, it)| step(words, dataset, it, idx == 0));

    html! {
        <section class="pathway">
            { heading(level, "pathway__title", title) }
            <ol class="pathway__steps">{ for steps }</ol>
            <p class="pathway__total">{ words.path_total(pathway.cost) }</p>
        </section>
    }
}

fn step(words: &Voice, dataset: &Dataset, step: &PathStep, is_first: bool) -> Html {
    let what = words.path_step(dataset, step).map(|it| words.show(&it));
    let details = words.path_details(dataset, step).into_iter();
    let details = details.map(|it| html! { <p class="muted">{ words.show(&it) }</p> });

    html! {
        <li class="pathway__step">
            { station::station(step, is_first) }
            <div class="pathway__body">
                <p class="pathway__what">{ what }</p>
                <p class="pathway__length">{ words.path_length(step) }</p>
                { for details }
            </div>
        </li>
    }
}
