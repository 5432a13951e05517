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
    ui::{
        HeadingLevel,
        heading::{focused_heading, heading},
        speak::Voice,
    },
};

/// What a question is asked with.
pub(super) struct Asking<'a> {
    pub(super) state: &'a QuizState,
    pub(super) screen: &'a Screen,
    /// Whether the screen is there as HTML already.
    pub(super) is_prerendered: bool,
    pub(super) level: HeadingLevel,
    /// What the focus moves to when the screen comes: the error, else the question.
    pub(super) focus: &'a NodeRef,
    /// The first control.
    pub(super) field: &'a NodeRef,
    /// A screen among strangers has none.
    pub(super) has_keyboard: bool,
}

/// A question with its hint, its controls, and why it is asked.
pub(super) fn question_screen(words: &Voice, asking: &Asking<'_>) -> Html {
    let Asking { state, screen, is_prerendered, level, focus, field, has_keyboard } = *asking;
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
    let title = if mistake.is_some() {
        heading(level, "question", title)
    } else {
        focused_heading(level, "question", focus.clone(), title)
    };
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
            { reasons(words, state, question, answers, is_prerendered) }
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
