//! What the visitor said, and how to change it.

use yew::prelude::*;

use crate::{
    engine::Step,
    model::{Answer, AnswerKind, Dataset, Question},
    ui::{HeadingLevel, heading::heading, speak::Voice},
};

/// The answers that had a bearing on the verdict, each with a button to change it.
pub(super) fn given_answers(
    words: &Voice,
    dataset: &Dataset,
    step: &Step,
    level: HeadingLevel,
) -> Html {
    let questions = step.asked.iter().filter_map(|it| dataset.question(it));
    let rows = questions.filter_map(|it| Some(row(words, it, step.answers.get(&it.id)?)));

    html! { <>
        { heading(level, "part__title", words.your_answers.into()) }
        <dl class="answers">{ for rows }</dl>
    </> }
}

fn row(words: &Voice, question: &Question, answer: &Answer) -> Html {
    let id = question.id.as_str().to_owned();
    let label = words.cite(&question.label);
    let given = given(words, question, answer);

    html! {
        <div class="answer" key={id.clone()}>
            <dt>{ label.clone() }</dt>
            <dd>{ for given.into_iter().map(|it| html! { <span>{ it }</span> }) }</dd>
            <dd class="answer__edit">
                <button type="button" class="button button--link" data-action="edit" data-value={id}>
                    { words.edit }<span class="hidden">{ words.colon }{ label }</span>
                </button>
            </dd>
        </div>
    }
}

fn given(words: &Voice, question: &Question, answer: &Answer) -> Vec<Html> {
    let label = |id: &str| question.choice(id).map(|it| words.cite(&it.label));
    match (answer, &question.answer) {
        (Answer::Unknown, _) => vec![words.unknown_answer.into()],
        (Answer::One(id), _) => label(id.as_str()).into_iter().collect(),
        (Answer::Several(ids), AnswerKind::Several { none, .. }) if ids.is_empty() => {
            vec![words.cite(none)]
        }
        (Answer::Several(ids), _) => ids.iter().filter_map(|id| label(id.as_str())).collect(),
        (Answer::Years(years), _) => vec![words.say.years(*years).into()],
    }
}
