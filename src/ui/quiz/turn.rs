//! What happens between two screens: the focus moves, the host is told.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::{screen::Screen, state::QuizState};
use crate::{engine::evaluate, ui::Notice};

/// After each turn, moves the focus to what is new and tells the host. Not on the first: the visitor
/// may be elsewhere on the page.
#[hook]
pub(super) fn use_turn(
    state: &UseReducerHandle<QuizState>,
    screen: &Screen,
    focus: &NodeRef,
    on_notice: Callback<Notice>,
) {
    let (handle, screen, focus) = (state.clone(), screen.clone(), focus.clone());
    use_effect_with(state.turn(), move |turn| {
        if *turn == 0 {
            return;
        }
        move_focus(&focus);
        let interview = handle.interview();
        let mut diplomas = interview.diplomas().map(|it| it.about.id.clone());
        let diploma = diplomas.next().filter(|_| diplomas.next().is_none());
        let Some((question, answer)) = handle.answered() else {
            return;
        };
        let (question, answer) = (question.clone(), answer.clone());
        on_notice.emit(Notice::Answered { diploma: diploma.clone(), question, answer });
        if let Screen::Result(step) = screen {
            let verdicts = interview
                .diplomas()
                .map(|it| (it.about.id.clone(), evaluate::diploma(it, &step.answers)));
            on_notice.emit(Notice::Verdict { diploma, verdicts: verdicts.collect() });
        }
    });
}

/// Puts the focus on an element that is on the page.
pub(super) fn move_focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Nothing to do where the browser refuses: the visitor finds the place by themselves.
        drop(element.focus());
    }
}
