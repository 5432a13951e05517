//! The one place where a root hears its visitor.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use yew::prelude::*;

/// What a control did, as its markup says it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Heard {
    /// `data-action` of the control.
    pub(crate) action: String,
    /// `value` of a field, else `data-value`.
    pub(crate) value: String,
    /// Whether a box is ticked now.
    pub(crate) is_ticked: bool,
}

/// Calls `on_heard` for whatever happens to the controls below `root`. Its listeners are dropped with
/// the component.
#[hook]
pub(crate) fn use_listener(root: &NodeRef, on_heard: Callback<Heard>) {
    use_effect_with((root.clone(), on_heard), |(root, on_heard)| {
        let listen = |target: &Element, kind: &'static str| {
            let on_heard = on_heard.clone();
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(target, kind, options, move |event| {
                if let Some(heard) = hear(event) {
                    on_heard.emit(heard);
                }
            })
        };
        let listeners = root
            .cast::<Element>()
            .map(|root| ["click", "input", "submit"].map(|kind| listen(&root, kind)));
        move || drop(listeners)
    });
}

fn hear(event: &Event) -> Option<Heard> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let kind = event.type_();
    let control = if kind == "click" {
        target.closest("button[data-action], a[data-action]").ok()??
    } else {
        target
    };
    let action = control.get_attribute("data-action")?;
    if kind != "input" {
        // The widget answers instead: no form is sent, no fragment is visited.
        event.prevent_default();
    }
    let field = control.dyn_ref::<HtmlInputElement>();
    Some(Heard {
        action,
        value: field.map_or_else(
            || control.get_attribute("data-value").unwrap_or_default(),
            HtmlInputElement::value,
        ),
        is_ticked: field.is_some_and(HtmlInputElement::checked),
    })
}
