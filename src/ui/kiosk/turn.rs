//! From phase to phase: the focus goes along, and nothing stays of who has left.

use std::{cell::RefCell, rc::Rc};

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::{phase::Phase, wipe};

/// Moves the focus when the phase turns, and calls `on_left` when a visitor has left.
#[hook]
pub(super) fn use_turn(root: &NodeRef, phase: Phase, on_left: Callback<()>) {
    let before = use_mut_ref(|| Phase::Attract);
    let visited = use_visited(root);
    let root = root.clone();
    use_effect_with(phase, move |phase| {
        let Some(root) = root.cast::<Element>() else { return };
        match (before.replace(*phase), phase) {
            (Phase::Attract, Phase::InUse) => focus(&root, ".title"),
            (Phase::InUse, Phase::Warning(_)) => focus(&root, "[data-action=kiosk-go-on]"),
            (Phase::Warning(_), Phase::InUse) => match visited.take() {
                Some(element) if element.is_connected() => drop(element.focus()),
                _ => focus(&root, ".title"),
            },
            (Phase::InUse | Phase::Warning(_), Phase::Attract) => {
                visited.take();
                wipe::wipe();
                focus(&root, ".title");
                on_left.emit(());
            }
            _ => {}
        }
    });
}

/// What the visitor had the focus on last. What is covered by a warning loses it before anybody can ask.
#[hook]
fn use_visited(root: &NodeRef) -> Rc<RefCell<Option<HtmlElement>>> {
    let visited = use_mut_ref(|| None);
    let (root, kept) = (root.clone(), visited.clone());
    use_effect_with((), move |()| {
        let listener = root.cast::<Element>().map(|root| {
            EventListener::new(&root, "focusin", move |event| {
                let element: Option<HtmlElement> = event.target().and_then(|it| it.dyn_into().ok());
                let is_visit =
                    |it: &HtmlElement| it.closest(".kiosk__screen").ok().flatten().is_some();
                if let Some(element) = element.filter(is_visit) {
                    *kept.borrow_mut() = Some(element);
                }
            })
        });
        move || drop(listener)
    });
    visited
}

fn focus(root: &Element, selector: &str) {
    let element = root.query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        if element.tab_index() < 0 {
            // It can be focused by us and not by Tab. Where the browser refuses, the visitor finds it.
            drop(element.set_attribute("tabindex", "-1"));
        }
        drop(element.focus());
    }
}
