//! A chain of steps to a diploma, as a line with stations. The list is the text; the drawing repeats it.

mod station;

use yew::prelude::*;

use super::{HeadingLevel, Shared, heading::Heading, text};
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
    let PathwayProps { dataset, pathway, level } = props;
    let steps = pathway.steps.iter().enumerate();
    let steps = steps.map(|(idx, it)| step(dataset, it, idx == 0));

    html! {
        <section class="pathway">
            <Heading level={*level} class="pathway__title">{ text::pathway::title(dataset, pathway) }</Heading>
            <ol class="pathway__steps">{ for steps }</ol>
            <p class="pathway__total">{ text::pathway::total(pathway.cost) }</p>
        </section>
    }
}

fn step(dataset: &Dataset, step: &PathStep, is_first: bool) -> Html {
    let details = text::pathway::details(dataset, step).into_iter();
    let details = details.map(|it| html! { <p class="muted">{ it }</p> });

    html! {
        <li class="pathway__step">
            { station::station(step, is_first) }
            <div class="pathway__body">
                <p class="pathway__what">{ text::pathway::step(dataset, step) }</p>
                <p class="pathway__length">{ text::pathway::length(step) }</p>
                { for details }
            </div>
        </li>
    }
}
