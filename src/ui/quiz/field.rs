//! The controls that take an answer: boxes, buttons to choose one, a number.

use yew::prelude::*;

use super::draft::Draft;
use crate::{
    engine::Interview,
    model::{AnswerKind, Choice, Question},
    ui::speak::Voice,
};

/// The ids of the texts that describe the field, and whether it is wrong.
pub(super) struct Described {
    pub(super) by: Option<&'static str>,
    pub(super) is_wrong: bool,
}

/// The id of the field, or of its first control.
pub(super) const FIELD_ID: &str = "field";

/// The controls for a question. `node` is the first control, where the focus goes from an error.
/// Of boxes to tick, those that the diploma has no use for are left out. Without a keyboard, years have steps to touch.
pub(super) fn controls(
    words: &Voice,
    interview: &Interview,
    question: &Question,
    draft: &Draft,
    described: &Described,
    node: &NodeRef,
    has_keyboard: bool,
) -> Html {
    let boxes = |kind: &'static str, choices: &[&Choice]| -> Html {
        let node = |idx: usize| (idx == 0).then(|| node.clone());
        choices
            .iter()
            .enumerate()
            .map(|(idx, it)| choice(words, kind, it, draft, node(idx)))
            .collect()
    };
    match &question.answer {
        AnswerKind::One(choices) => html! {
            <div class="choices">{ boxes("radio", &choices.iter().collect::<Vec<_>>()) }</div>
        },
        AnswerKind::Several { choices, none } => html! {
            <div class="choices">
                { boxes("checkbox", &choices.iter().filter(|it| interview.names(&question.id, &it.id)).collect::<Vec<_>>()) }
                <p class="or" aria-hidden="true">{ words.or }</p>
                <label class="choice">
                    <input type="checkbox" data-action="tick-none" checked={draft.is_none_ticked} />
                    <span class="choice__label">{ words.cite(none) }</span>
                </label>
            </div>
        },
        AnswerKind::Years { .. } => years(words, draft, described, node, has_keyboard),
    }
}

fn choice(
    words: &Voice,
    kind: &'static str,
    choice: &Choice,
    draft: &Draft,
    node: Option<NodeRef>,
) -> Html {
    let id = node.is_some().then_some(FIELD_ID);
    let value = choice.id.as_str().to_owned();
    let checked = draft.ticked.contains(&choice.id);

    html! {
        <label class="choice" part="choice" key={choice.id.as_str()}>
            <input type={kind} name="answer" {id} {value} {checked} data-action="tick" ref={node.unwrap_or_default()} />
            <span class="choice__text">
                <span class="choice__label">{ words.cite(&choice.label) }</span>
                if let Some(hint) = &choice.hint {
                    <span class="choice__hint">{ words.cite(hint) }</span>
                }
            </span>
        </label>
    }
}

fn years(
    words: &Voice,
    draft: &Draft,
    described: &Described,
    node: &NodeRef,
    has_keyboard: bool,
) -> Html {
    let class = classes!("years", described.is_wrong.then_some("years--wrong"));
    let invalid = described.is_wrong.then_some("true");

    html! {
        <p {class}>
            <input
                type="text"
                inputmode="decimal"
                autocomplete="off"
                id={FIELD_ID}
                class="years__input"
                data-action="type"
                value={draft.typed.clone()}
                aria-describedby={described.by}
                aria-invalid={invalid}
                ref={node.clone()}
            />
            <span class="years__unit" aria-hidden="true">{ words.years_unit }</span>
            if !has_keyboard {
                { step("down", "−", words.half_a_year_less) }
                { step("up", "+", words.half_a_year_more) }
            }
        </p>
    }
}

fn step(value: &'static str, sign: &'static str, label: &'static str) -> Html {
    html! {
        <button type="button" class="button years__step" data-action="step" data-value={value} aria-label={label}>{ sign }</button>
    }
}
