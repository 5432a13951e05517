//! A visit: the answers so far, and the screen that follows from them.

use std::rc::Rc;

use web_sys::window;
use yew::prelude::*;

use super::{
    action::QuizAction,
    outcome::outcome,
    question::QuestionScreen,
    state::{QuizState, Screen},
    turn::{move_focus, use_turn},
};
use crate::{
    engine::Interview,
    model::{Dataset, Diploma},
    ui::{
        HeadingLevel, Notice, Shared,
        explorer::links::Explored,
        heading::Heading,
        listen::{Heard, use_listener},
        speak::use_words,
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct SessionProps {
    pub(super) dataset: Shared<Dataset>,
    /// Every diploma as of today.
    pub(super) in_force: Shared<Vec<Rc<Diploma>>>,
    /// What the quiz is about, one diploma or several, as of today.
    pub(super) diplomas: Vec<Rc<Diploma>>,
    pub(super) heading_level: HeadingLevel,
    pub(super) on_notice: Callback<Notice>,
}

/// Keeps the state of the quiz and shows the screen that follows from it.
#[component]
pub(super) fn Session(props: &SessionProps) -> Html {
    let words = &use_words();
    let SessionProps { dataset, in_force, diplomas, heading_level: level, on_notice } = props;
    let begun = use_context::<Explored>().map(|it| it.begun);
    let state = use_reducer(|| {
        let interview = Interview::about(Rc::clone(dataset.rc()), diplomas.clone()).into();
        match &begun {
            Some(begun) => begun.resume(interview),
            None => QuizState::new(interview),
        }
    });
    use_effect_with((*state).clone(), |state| begun.into_iter().for_each(|it| it.keep(state)));
    let (root, focus, field) = (use_node_ref(), use_node_ref(), use_node_ref());
    let on_heard = {
        let field = field.clone();
        use_callback(state.dispatcher(), move |heard: Heard, state| match heard.action.as_str() {
            "print" => drop(window().map(|it| it.print())),
            "to-field" => move_focus(&field),
            _ => QuizAction::heard(heard).into_iter().for_each(|it| state.dispatch(it)),
        })
    };
    use_listener(&root, on_heard);
    let screen = state.screen();
    use_turn(&state, &screen, &focus, on_notice.clone());
    let (status, content) = match &screen {
        Screen::Question { .. } => {
            let question = html! { <QuestionScreen state={state.clone()} screen={screen.clone()} level={level.below(1)} focus={focus.clone()} {field} /> };
            (None, question)
        }
        Screen::Result(step) => {
            let (status, result) = outcome(words, &state, in_force, step, level.below(1));
            (Some(status), result)
        }
    };
    let title = match &**diplomas {
        [diploma] => words.cite(&diploma.about.quiz_title),
        _ => html! { words.joint_title },
    };

    html! {
        <section class="base quiz" part="base" lang={words.lang.code()} ref={root}>
            <header part="header">
                <p class="kind">{ words.quiz_kind }</p>
                <Heading level={*level} class="title">{ title }</Heading>
            </header>
            if status.is_some() {
                <Heading level={level.below(1)} class="result__title" {focus}>{ words.result }</Heading>
            }
            // Always there, since a live region that comes with its text is not read out.
            <div role="status" class="status">{ status }</div>
            { content }
        </section>
    }
}
