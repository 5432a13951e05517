//! The link to a result, on its way out of the widget: copied, shown, or as a code.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::{action::QuizAction, state::QuizState};
use crate::ui::{
    address::{self, TakenTo},
    clipboard,
    listen::Heard,
};

/// What was last handed out.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Handed {
    #[default]
    Nothing,
    /// The link was copied.
    Copied,
    /// The link, for the visitor to copy: the browser does not let the page do it.
    Shown(String),
    /// The link, to be scanned.
    Code(String),
}

/// Does what a control with a fragment asks for. The link is made now, and goes nowhere else: the page's own address
/// stays as it is.
pub(super) fn hand_out(
    heard: &Heard,
    taken_to: Option<&TakenTo>,
    state: &UseReducerDispatcher<QuizState>,
) {
    let Some(page) = address::page(taken_to) else {
        return;
    };
    let link = page + &heard.value;
    if heard.action == "show-code" {
        state.dispatch(QuizAction::HandOut(Handed::Code(link)).into());
    } else {
        copy(link, state.clone());
    }
}

/// Copies the link, or shows it where that is refused.
fn copy(link: String, state: UseReducerDispatcher<QuizState>) {
    // What was said of an earlier copy goes, so that the next is announced.
    state.dispatch(QuizAction::HandOut(Handed::Nothing).into());
    let copied = clipboard::copy(&link);
    spawn_local(async move {
        let is_copied = match copied {
            Some(copied) => JsFuture::from(copied).await.is_ok(),
            None => false,
        };
        let handed = if is_copied { Handed::Copied } else { Handed::Shown(link) };
        state.dispatch(QuizAction::HandOut(handed).into());
    });
}

/// Gives the field or the code a node, and brings it to the visitor when it comes.
#[hook]
pub(super) fn use_handed(handed: &Handed) -> NodeRef {
    let node = use_node_ref();
    use_effect_with(handed.clone(), {
        let node = node.clone();
        move |handed| match handed {
            Handed::Nothing | Handed::Copied => {}
            Handed::Shown(_) => node.cast().iter().for_each(select),
            Handed::Code(_) => node.cast().iter().for_each(bring_into_view),
        }
    });
    node
}

fn select(field: &HtmlInputElement) {
    // Where the browser refuses, the visitor selects by hand.
    drop(field.focus());
    field.select();
}

fn bring_into_view(code: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    code.scroll_into_view_with_scroll_into_view_options(&nearest);
}
