//! One question on a screen of its own.

use yew::prelude::*;

use super::{
    asides::{buttons, reasons},
    field::{self, Described, FIELD_ID},
    screen::Screen,
    state::QuizState,
};
use crate::{
    model::AnswerKind,
    ui::{HeadingLevel, address::TakenTo, heading::Heading, speak::use_words},
};

#[derive(Properties, PartialEq)]
pub(super) struct QuestionScreenProps {
    pub(super) state: UseReducerHandle<QuizState>,
    pub(super) screen: Screen,
    pub(super) level: HeadingLevel,
    /// What the focus moves to when the screen comes: the error, else the question.
    pub(super) focus: NodeRef,
    /// The first control.
    pub(super) field: NodeRef,
}

/// Shows a question with its hint, its controls, and why it is asked.
#[component]
pub(super) fn QuestionScreen(props: &QuestionScreenProps) -> Html {
    let words = &use_words();
    let QuestionScreenProps { state, screen, level, focus, field } = props;
    // A screen among strangers has none.
    let has_keyboard = use_context::<TakenTo>().is_none();
    let Screen::Question { question, before, at_most, answers } = screen else {
        return Html::default();
    };
    let Some(question) = state.interview().dataset().question(question) else {
        return Html::default();
    };
    let draft = state.draft(&question.id, words.lang);
    let mistake = state.mistake().map(|it| words.mistake(it, question, &draft.typed));
    let mistake = mistake.map(|it| words.show(&it));
    let described = Described {
        by: described_by(question.hint.is_some(), mistake.is_some()),
        is_wrong: mistake.is_some(),
    };
    let heading = if mistake.is_some() { NodeRef::default() } else { focus.clone() };
    let controls = field::controls(
        words,
        state.interview(),
        question,
        &draft,
        &described,
        field,
        has_keyboard,
    );
    let is_years = matches!(question.answer, AnswerKind::Years { .. });
    let title = words.cite(&question.title);
    let title = if is_years {
        html! { <label for={FIELD_ID}>{ title }</label> }
    } else {
        title
    };
    let title =
        html! { <Heading level={*level} class="question" focus={heading}>{ title }</Heading> };
    let texts = html! { <>
        if let Some(hint) = &question.hint {
            <p id="hint" class="hint">{ words.cite(hint) }</p>
        }
        if let Some(mistake) = &mistake {
            <p id="error" class="error"><span class="hidden">{ words.error_prefix }</span>{ mistake.clone() }</p>
        }
    </> };

    let intro = match state.interview().diplomas().len() {
        1 => words.intro(state.interview().expected_questions()),
        _ => words.joint_intro.to_owned(),
    };

    html! {
        // Before the widget is there, `dialog` keeps the form from being sent anywhere.
        <form class="form" method="dialog" data-action="continue" data-screen={question.id.as_str().to_owned()} novalidate=true key={question.id.as_str()}>
            if let Some(mistake) = &mistake {
                <div class="summary" part="error" tabindex="-1" role="group" aria-labelledby="summary" ref={focus.clone()}>
                    <p id="summary" class="summary__title">{ words.error_title }</p>
                    <p><a href={format!("#{FIELD_ID}")} data-action="to-field">{ mistake.clone() }</a></p>
                </div>
            }
            if before.is_none() && mistake.is_none() {
                <p class="intro">{ intro }</p>
            }
            <p class="progress">{ words.say.at_most(*at_most) }</p>
            if is_years {
                <div class="fieldset">{ title }{ texts }{ controls }</div>
            } else {
                <fieldset class="fieldset" aria-describedby={described.by}>
                    <legend>{ title }</legend>
                    { texts }{ controls }
                </fieldset>
            }
            { reasons(words, state, question, answers) }
            { buttons(words, question, before.as_ref()) }
        </form>
    }
}

fn described_by(has_hint: bool, is_wrong: bool) -> Option<&'static str> {
    match (has_hint, is_wrong) {
        (true, true) => Some("hint error"),
        (true, false) => Some("hint"),
        (false, true) => Some("error"),
        (false, false) => None,
    }
}
