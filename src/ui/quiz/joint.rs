//! The result of all diplomas at once: grouped by verdict, each with its reason and its doors.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    closing::Closing,
    door::Doors,
    groups::{GROUPS, members, title},
    reached::Reached,
    verdict::reasons,
};
use crate::{
    engine::{RouteOutcome, Step, Truth},
    model::{Answers, Dataset, Diploma},
    ui::{
        HeadingLevel, Pathways, Shared,
        heading::Heading,
        icon,
        later::Later,
        speak::{Voice, use_words},
        text::Phrase,
    },
};

#[derive(Clone, Properties, PartialEq)]
pub(super) struct JointResultProps {
    pub(super) dataset: Shared<Dataset>,
    /// Every diploma as of today.
    pub(super) in_force: Shared<Vec<Rc<Diploma>>>,
    pub(super) reached: Shared<Vec<Reached>>,
    pub(super) step: Shared<Step>,
    /// How to take the result away.
    pub(super) keep: Html,
    pub(super) level: HeadingLevel,
    /// Whether the quiz began with this screen.
    pub(super) is_first: bool,
}

/// Shows every diploma in its group, the nearest first.
#[component]
pub(super) fn JointResult(props: &JointResultProps) -> Html {
    let words = &use_words();
    let JointResultProps { dataset, reached, step, keep, level, .. } = props;
    let groups = GROUPS.into_iter().filter_map(|group| {
        let mut members: Vec<_> = members(reached, group).collect();
        members.sort_by_key(|it| it.outcome.routes.first().map(RouteOutcome::distance));
        let first = members.first()?.outcome.interval.settled();
        let rows = members.into_iter().map(|it| row(words, props, it));
        Some(html! {
            <section class="group" key={title(words, group)}>
                <Heading level={*level} class="part__title group__title">
                    { icon::condition(first) }{ title(words, group) }
                </Heading>
                <ul class="group__list">{ for rows }</ul>
            </section>
        })
    });

    html! {
        <div class="result" data-screen="">
            { for groups }
            <Closing dataset={dataset.clone()} step={step.clone()} keep={keep.clone()} level={*level}>
                <p class="caution"><strong>{ words.indicative }</strong></p>
            </Closing>
        </div>
    }
}

fn row(words: &Voice, props: &JointResultProps, reached: &Reached) -> Html {
    let JointResultProps { dataset, in_force, step, level, is_first, .. } = props;
    let about = &reached.diploma.about;
    let why = why(words, dataset, reached, &step.answers);
    let is_ahead = reached.outcome.interval.high() < Truth::Met;
    let diploma = Shared::from(Rc::clone(&reached.diploma));
    let (dataset, step) = (dataset.clone(), step.clone());
    let reached = Shared::from(reached.clone());

    html! {
        <li class="diploma" key={about.id.as_str()}>
            <Heading level={level.below(1)} class="route__title">{ words.show(&Phrase::diploma(about)) }</Heading>
            { why }
            <details class="aside">
                <summary>
                    { words.see_routes }<span class="hidden">{ words.colon }{ words.cite(&about.acronym) }</span>
                </summary>
                <Later is_first={*is_first}>
                    <Doors dataset={dataset.clone()} {reached} step={step.clone()} level={level.below(2)} is_first={*is_first} />
                    if is_ahead {
                        <Pathways {dataset} in_force={in_force.clone()} {diploma} answers={step.answers.clone()} level={level.below(2)} />
                    }
                </Later>
            </details>
        </li>
    }
}

/// What is missing for the nearest route; of other verdicts, the reason.
fn why(words: &Voice, dataset: &Dataset, reached: &Reached, answers: &Answers) -> Html {
    let outcome = &reached.outcome;
    let nearest = outcome.routes.first().filter(|it| !it.openings.is_empty());
    match nearest.filter(|_| outcome.interval.settled() == Some(Truth::NotMet)) {
        Some(nearest) => html! {
            <p>{ words.nearest_route }{ words.show(&words.openings_of(dataset, &nearest.openings)) }{ "." }</p>
        },
        None => reasons(words, dataset, reached, answers),
    }
}
