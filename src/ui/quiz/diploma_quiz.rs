//! The quiz of a diploma that exists.

use std::rc::Rc;

use web_sys::window;
use yew::prelude::*;

use super::{
    question::QuestionScreen,
    result::ResultScreen,
    state::{QuizAction, QuizState, Screen},
    turn::{move_focus, use_turn},
    verdict::verdict,
};
use crate::{
    engine::{Interview, Outcome},
    model::{Dataset, Diploma},
    ui::{
        HeadingLevel, Notice, Shared,
        heading::Heading,
        listen::{Heard, use_listener},
        speak::use_words,
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct DiplomaQuizProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) diploma: Shared<Diploma>,
    pub(super) heading_level: HeadingLevel,
    pub(super) on_notice: Callback<Notice>,
}

/// Keeps the state of the quiz and shows the screen that follows from it.
#[component]
pub(super) fn DiplomaQuiz(props: &DiplomaQuizProps) -> Html {
    let words = use_words();
    let DiplomaQuizProps { dataset, diploma, heading_level: level, on_notice } = props;
    let state = use_reducer(|| {
        let interview = Interview::new(Rc::clone(dataset.rc()), Rc::clone(diploma.rc()));
        QuizState::new(interview.into())
    });
    let (root, focus, field) = (use_node_ref(), use_node_ref(), use_node_ref());
    let on_heard = {
        let field = field.clone();
        use_callback(state.dispatcher(), move |heard: Heard, state| match heard.action.as_str() {
            "print" => drop(window().map(|it| it.print())),
            "to-field" => move_focus(&field),
            _ => action(heard).into_iter().for_each(|it| state.dispatch(it)),
        })
    };
    use_listener(&root, on_heard);
    let screen = state.screen();
    use_turn(&state, &screen, &focus, on_notice.clone());
    let (outcome, content) = match &screen {
        Screen::Question { .. } => {
            let question = html! { <QuestionScreen state={state.clone()} screen={screen.clone()} level={level.below(1)} focus={focus.clone()} {field} /> };
            (None, question)
        }
        Screen::Result(step) => {
            let outcome = Outcome::of(dataset, diploma, &step.answers);
            let hangs_on = state.interview().hangs_on(&step.answers);
            let verdict = verdict(words, dataset, diploma, &outcome, &step.answers, &hangs_on);
            let (outcome, step) = (Shared::from(outcome), Shared::from(step.clone()));
            let (dataset, diploma) = (dataset.clone(), diploma.clone());
            (
                Some(verdict),
                html! { <ResultScreen {dataset} {diploma} {outcome} {step} level={level.below(1)} /> },
            )
        }
    };

    html! {
        <section class="base quiz" part="base" lang={words.lang.code()} ref={root}>
            <header part="header">
                <p class="kind">{ words.quiz_kind }</p>
                <Heading level={*level} class="title">{ words.cite(&diploma.about.quiz_title) }</Heading>
            </header>
            if outcome.is_some() {
                <Heading level={level.below(1)} class="result__title" {focus}>{ words.result }</Heading>
            }
            // Always there, since a live region that comes with its text is not read out.
            <div role="status" class="status">{ outcome }</div>
            { content }
        </section>
    }
}

fn action(heard: Heard) -> Option<QuizAction> {
    let Heard { action, value, is_ticked } = heard;
    Some(match action.as_str() {
        "tick" => QuizAction::Tick { choice: value, is_ticked },
        "tick-none" => QuizAction::TickNone { is_ticked },
        "type" => QuizAction::Type(value),
        "continue" => QuizAction::Continue,
        "do-not-know" => QuizAction::DoNotKnow,
        "back" => QuizAction::Back,
        "edit" => QuizAction::Edit(value),
        "restart" => QuizAction::Restart,
        _ => return None,
    })
}
