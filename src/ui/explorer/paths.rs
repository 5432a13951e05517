//! The ways to a diploma, from what one holds.

use std::rc::Rc;

use yew::prelude::*;

use super::{Place, links::link, place::holdings};
use crate::{
    engine::calendar,
    model::{Answer, AnswerKind, Answers, ChoiceId, Dataset, Date, Diploma, Question},
    ui::{
        HeadingLevel, Pathways, Shared,
        heading::Heading,
        speak::{Voice, use_words},
        text::Phrase,
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct PathsViewProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) diploma: Shared<Diploma>,
    /// What one holds; nothing where there is none.
    pub(super) held: Option<ChoiceId>,
    pub(super) today: Date,
    pub(super) level: HeadingLevel,
}

/// Shows the chains, and links to those from something else.
#[component]
pub(super) fn PathsView(props: &PathsViewProps) -> Html {
    let words = &use_words();
    let PathsViewProps { dataset, diploma, held, today, level } = props;
    let in_force = use_memo((dataset.clone(), *today), |(it, today)| calendar::all_on(it, *today));
    let in_force = Shared::from(in_force);
    let diploma: Shared<Diploma> = calendar::on(diploma.rc(), *today).into();
    let question = holdings(dataset);
    let answers = question.map(|it| answers(it, held.as_ref())).unwrap_or_default();
    let starts = question.map(|it| starts(words, it, props));

    html! {
        <article class="paths">
            <header part="header">
                <p class="kind">{ words.paths_title }</p>
                <Heading level={*level} class="title">{ words.show(&Phrase::diploma(&diploma.about)) }</Heading>
            </header>
            { for starts }
            <Pathways dataset={dataset.clone()} {in_force} {diploma} {answers} level={level.below(1)} />
            <p class="caution"><strong>{ words.indicative }</strong></p>
        </article>
    }
}

fn answers(question: &Question, held: Option<&ChoiceId>) -> Answers {
    let held = held.into_iter().cloned().collect();
    Answers::default().with(question.id.clone(), Answer::Several(held))
}

/// What one may hold, each a link to the chains from there.
fn starts(words: &Voice, question: &Question, props: &PathsViewProps) -> Html {
    let start = |held: Option<ChoiceId>, label: &Rc<str>| {
        let is_here = held == props.held;
        let place = Place::Pathways(props.diploma.about.id.clone(), held);
        let label = words.cite(label);
        let label = if is_here {
            html! { <strong aria-current="true">{ label }</strong> }
        } else {
            link(&place, "", label)
        };
        html! { <li key={place.path()}>{ label }</li> }
    };
    let from_nothing = match &question.answer {
        AnswerKind::Several { none, .. } => Some(start(None, none)),
        _ => None,
    };
    let others = question.choices().iter().map(|it| start(Some(it.id.clone()), &it.label));

    html! {
        <details class="aside" open=true>
            <summary>{ words.you_hold }</summary>
            <ul class="starts">{ for from_nothing.into_iter().chain(others) }</ul>
        </details>
    }
}
