//! The ways to a diploma, from what one holds.

use yew::prelude::*;

use crate::{
    engine::{calendar, pathway},
    model::{Answers, ChoiceId, Dataset, Date, Diploma, Question},
    ui::{
        HeadingLevel, PathwaysProps, Shared,
        heading::heading,
        pathway::{By, PathwaysFrom, Starts},
        speak::Voice,
        text::Phrase,
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct PathsViewProps {
    pub(super) words: Voice,
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
    let PathsViewProps { words, dataset, diploma, held, today, level } = props;
    let in_force = use_memo((dataset.clone(), *today), |(it, today)| calendar::all_on(it, *today));
    let diploma: Shared<Diploma> = calendar::on(diploma.rc(), *today).into();
    let choices = pathway::holdings(dataset).map(Question::choices).unwrap_or_default();
    let starts = Starts {
        title: words.you_hold,
        choices: choices.iter().map(|it| it.id.clone()).collect(),
        held: held.iter().cloned().collect(),
        by: By::Link(diploma.about.id.clone()),
    };
    let title = words.show(&Phrase::diploma(&diploma.about));
    let paths = PathwaysProps {
        dataset: dataset.clone(),
        in_force: in_force.into(),
        diploma,
        answers: Answers::default(),
        level: *level,
        lang: words.lang,
    };

    html! {
        <article class="paths">
            <header part="header">
                <p class="kind">{ words.paths_title }</p>
                { heading(*level, "title", title) }
            </header>
            <PathwaysFrom words={words.clone()} {paths} {starts} is_headed=true />
            <p class="caution"><strong>{ words.indicative }</strong></p>
        </article>
    }
}
