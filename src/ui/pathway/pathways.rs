//! The cheapest chains from some answers to a diploma, one below the other.

use std::rc::Rc;

use yew::prelude::*;

use super::Pathway;
use crate::{
    engine::pathway,
    model::{Answers, Dataset, Diploma},
    ui::{HeadingLevel, Shared, heading::Heading, speak::use_words},
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
}

/// Shows the chains under a heading; nothing at all where there is none.
#[component]
pub fn Pathways(props: &PathwaysProps) -> Html {
    let words = &use_words();
    let PathwaysProps { dataset, in_force, diploma, answers, level } = props;
    let found = use_memo(
        (in_force.clone(), diploma.clone(), answers.clone()),
        |(in_force, diploma, answers)| pathway::to_diploma(dataset, in_force, diploma, answers),
    );
    let chains = found.iter().map(|it| {
        let (dataset, pathway) = (dataset.clone(), Shared::from(it.clone()));
        html! { <Pathway {dataset} {pathway} level={level.below(1)} /> }
    });

    html! {
        if !found.is_empty() {
            <Heading level={*level} class="part__title">{ words.paths_title }</Heading>
            { for chains }
        }
    }
}
