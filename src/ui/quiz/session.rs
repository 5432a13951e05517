//! A visit: the answers so far, and the screen that follows from them.

use std::rc::Rc;

use web_sys::window;
use yew::prelude::*;

use super::{
    action::Done,
    begun::Begun,
    handed::{hand_out, use_handed},
    header::header,
    keep::Taking,
    link::OpenedLink,
    outcome::outcome,
    question::{Asking, question_screen},
    record::use_record,
    screen::Screen,
    turn::{move_focus, use_turn},
};
use crate::{
    model::{Dataset, Diploma},
    ui::{
        HeadingLevel, Notice, Shared,
        address::TakenTo,
        heading::focused_heading,
        listen::{Heard, use_listener},
        planned::interview,
        speak::Voice,
    },
};

#[derive(Clone, Properties, PartialEq)]
pub(super) struct SessionProps {
    pub(super) words: Voice,
    pub(super) dataset: Shared<Dataset>,
    /// Every diploma as of today.
    pub(super) in_force: Shared<Vec<Rc<Diploma>>>,
    /// What the quiz is about, one diploma or several, as of today.
    pub(super) diplomas: Vec<Rc<Diploma>>,
    /// Where the quiz is, for links to it.
    pub(super) path: String,
    /// The link that opened it.
    pub(super) link: Shared<Option<OpenedLink>>,
    /// The visits that can be resumed.
    pub(super) begun: Begun,
    pub(super) heading_level: HeadingLevel,
    /// Whether its first screen is there as HTML already.
    pub(super) is_prerendered: bool,
    /// What the focus moves to when the screen comes.
    pub(super) focus: NodeRef,
    pub(super) on_notice: Callback<Notice>,
}

/// Keeps the state of the quiz and shows the screen that follows from it.
#[component]
pub(super) fn Session(props: &SessionProps) -> Html {
    let SessionProps { words, dataset, in_force, diplomas, path, focus, on_notice, .. } = props;
    let (level, link) = (props.heading_level, (**props.link.rc()).as_ref());
    let state = use_reducer(|| props.begun.resume(interview(dataset, diplomas), link));
    use_record(&state, props);
    let (root, field) = (use_node_ref(), use_node_ref());
    let taken_to = use_context::<TakenTo>();
    let on_heard = {
        let field = field.clone();
        let told = (state.dispatcher(), taken_to.clone());
        use_callback(told, move |heard: Heard, (state, taken_to)| match heard.action.as_str() {
            "print" => drop(window().map(|it| it.print())),
            "to-field" => move_focus(&field),
            "copy-link" | "show-code" => hand_out(&heard, taken_to.as_ref(), state),
            _ => Done::heard(heard).into_iter().for_each(|it| state.dispatch(it)),
        })
    };
    use_listener(&root, on_heard);
    let handed = use_handed(state.handed());
    let screen = state.screen();
    let is_prerendered = props.is_prerendered && state.is_first();
    // What was wrong with a link is said until the visitor does something.
    let problem = link.filter(|_| state.turn() == 0).and_then(|it| it.problem(words));
    let focus_heading = if problem.is_some() { &NodeRef::default() } else { focus };
    use_turn(&state, &screen, focus, on_notice.clone());
    let (status, content) = match &screen {
        Screen::Question { .. } => {
            let asking = Asking {
                state: &state,
                screen: &screen,
                is_prerendered,
                level: level.below(1),
                focus: focus_heading,
                field: &field,
                has_keyboard: taken_to.is_none(),
            };
            (None, question_screen(words, &asking))
        }
        Screen::Result(step) => {
            let taking = Taking { path, to: taken_to.as_ref(), node: &handed };
            let level = level.below(1);
            let (status, result) =
                outcome(words, &state, in_force, step, &taking, level, is_prerendered);
            (Some(status), result)
        }
    };

    html! {
        <section class="base quiz" part="base" lang={words.lang.code()} ref={root}>
            { header(words, diplomas, level) }
            if let Some(problem) = problem {
                <p class="caution" tabindex="-1" ref={focus}>{ problem }</p>
            }
            if status.is_some() {
                { focused_heading(level.below(1), "result__title", focus_heading.clone(), words.result.into()) }
            }
            // Always there, since a live region that comes with its text is not read out.
            <div role="status" class="status">{ status }</div>
            { content }
        </section>
    }
}
