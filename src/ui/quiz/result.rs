//! The result of one diploma below the verdict: the doors, the answers, and what to do next.

use std::rc::Rc;

use yew::prelude::*;

use super::{closing::Closing, door::Doors, paths::ResultPaths, reached::Reached};
use crate::{
    engine::{Step, Truth},
    model::{Dataset, Diploma},
    ui::{
        HeadingLevel, PathwaysProps, Shared, heading::Heading, pathway::Starts, sources,
        speak::use_words,
    },
};

#[derive(Clone, Properties, PartialEq)]
pub(super) struct ResultScreenProps {
    pub(super) dataset: Shared<Dataset>,
    /// Every diploma as of today.
    pub(super) in_force: Shared<Vec<Rc<Diploma>>>,
    pub(super) reached: Shared<Reached>,
    pub(super) step: Shared<Step>,
    /// What the visitor may hold that the quiz did not ask about.
    pub(super) starts: Starts,
    /// How to take the result away.
    pub(super) keep: Html,
    pub(super) level: HeadingLevel,
    /// Whether the quiz began with this screen.
    pub(super) is_first: bool,
}

/// Shows everything below the verdict.
#[component]
pub(super) fn ResultScreen(props: &ResultScreenProps) -> Html {
    let words = &use_words();
    let ResultScreenProps { dataset, in_force, reached, step, starts, keep, level, is_first } =
        props.clone();
    let diploma = &reached.diploma;
    let about = &diploma.about;
    let is_met = reached.outcome.interval.settled() == Some(Truth::Met);
    let title = if is_met { words.open_route } else { words.routes };
    let cited = diploma.routes.iter().flat_map(|it| &it.sources);
    let sources = sources::list(
        words,
        &dataset,
        about.sources.iter().chain(cited),
        about.checked_on,
        is_first,
    );
    let next_steps = html! { <>
        <Heading {level} class="part__title">{ words.next_steps }</Heading>
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

    let paths = PathwaysProps {
        dataset: dataset.clone(),
        in_force,
        diploma: Shared::from(Rc::clone(diploma)),
        answers: step.answers.clone(),
        level,
    };

    html! {
        <div class="result" data-screen="">
            <Heading {level} class="part__title">{ title }</Heading>
            <Doors dataset={dataset.clone()} reached={reached.clone()} step={step.clone()} level={level.below(1)} {is_first} />
            if reached.outcome.interval.high() < Truth::Met {
                <ResultPaths {paths} {starts} />
            }
            <Closing {dataset} {step} {keep} {level}>{ next_steps }</Closing>
        </div>
    }
}
