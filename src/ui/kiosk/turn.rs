//! From phase to phase: the focus goes along, and nothing stays of who has left.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot, window};
use yew::prelude::*;

use super::{phase::Phase, wipe};

/// Moves the focus when the phase turns, and calls `on_left` when a visitor has left.
#[hook]
pub(super) fn use_turn(root: &NodeRef, phase: Phase, on_left: Callback<()>) {
    let before = use_mut_ref(|| Phase::Attract);
    let focused = use_mut_ref(|| None::<HtmlElement>);
    let root = root.clone();
    use_effect_with(phase, move |phase| {
        let Some(root) = root.cast::<Element>() else { return };
        match (before.replace(*phase), phase) {
            (Phase::Attract, Phase::InUse) => focus(&root, ".title"),
            (Phase::InUse, Phase::Warning(_)) => {
                *focused.borrow_mut() = focused_in(&root);
                focus(&root, "[data-action=kiosk-go-on]");
            }
            (Phase::Warning(_), Phase::InUse) => match focused.take() {
                Some(element) if element.is_connected() => drop(element.focus()),
                _ => focus(&root, ".title"),
            },
            (Phase::InUse | Phase::Warning(_), Phase::Attract) => {
                focused.take();
                wipe::wipe();
                on_left.emit(());
            }
            _ => {}
        }
    });
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

/// What has the focus, in the document or in the shadow root that the kiosk is in.
fn focused_in(root: &Element) -> Option<HtmlElement> {
    let shadow = root.get_root_node().dyn_into::<ShadowRoot>().ok();
    let element = match shadow {
        Some(shadow) => shadow.active_element(),
        None => window()?.document()?.active_element(),
    };
    element.filter(|it| root.contains(Some(it)))?.dyn_into().ok()
}
