//! What the visitor said, and how to change it.

use yew::prelude::*;

use crate::{
    engine::Step,
    model::{Answer, AnswerKind, Dataset, Question},
    ui::{HeadingLevel, Shared, heading::Heading, text},
};

#[derive(Properties, PartialEq)]
pub(super) struct GivenAnswersProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) step: Shared<Step>,
    pub(super) level: HeadingLevel,
}

/// Lists the answers that had a bearing on the verdict, each with a button to change it.
#[component]
pub(super) fn GivenAnswers(props: &GivenAnswersProps) -> Html {
    let GivenAnswersProps { dataset, step, level } = props;
    let questions = step.asked.iter().filter_map(|it| dataset.question(it));
    let rows = questions.filter_map(|it| Some(row(it, step.answers.get(&it.id)?)));

    html! { <>
        <Heading level={*level} class="part__title">{ text::YOUR_ANSWERS }</Heading>
        <dl class="answers">{ for rows }</dl>
    </> }
}

fn row(question: &Question, answer: &Answer) -> Html {
    let id = question.id.as_str().to_owned();

    html! {
        <div class="answer" key={id.clone()}>
            <dt>{ question.label.clone() }</dt>
            <dd>{ for words(question, answer).into_iter().map(|it| html! { <span>{ it }</span> }) }</dd>
            <dd class="answer__edit">
                <button type="button" class="button button--link" data-action="edit" data-value={id}>
                    { text::EDIT }<span class="hidden">{ " : " }{ question.label.clone() }</span>
                </button>
            </dd>
        </div>
    }
}

fn words(question: &Question, answer: &Answer) -> Vec<String> {
    let label = |id: &str| question.choice(id).map(|it| it.label.to_string());
    match (answer, &question.answer) {
        (Answer::Unknown, _) => vec![text::UNKNOWN_ANSWER.to_owned()],
        (Answer::One(id), _) => label(id.as_str()).into_iter().collect(),
        (Answer::Several(ids), AnswerKind::Several { none, .. }) if ids.is_empty() => {
            vec![none.to_string()]
        }
        (Answer::Several(ids), _) => ids.iter().filter_map(|id| label(id.as_str())).collect(),
        (Answer::Years(years), _) => vec![text::years(*years)],
    }
}
