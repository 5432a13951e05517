//! The one place where a root hears its visitor.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, KeyboardEvent, MouseEvent};
use yew::prelude::*;

/// What a control did, as its markup says it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Heard {
    /// `data-action` of the control; `data-escape`, when it was the key Escape.
    pub(crate) action: String,
    /// The value of a field or of a list to choose from, else `data-value`.
    pub(crate) value: String,
    /// Whether a box is ticked now.
    pub(crate) is_ticked: bool,
    /// `data-screen` of the screen that the control is on, if it has one.
    pub(crate) screen: Option<String>,
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
            .map(|root| ["click", "input", "keydown", "submit"].map(|kind| listen(&root, kind)));
        move || drop(listeners)
    });
}

/// Asks `on_open` before a link of ours, which has `data-open`, is followed; it says whether to. A click that
/// opens a tab or a window, or that somebody else has answered, is left to the browser.
#[hook]
pub(crate) fn use_links(root: &NodeRef, on_open: Callback<String, bool>) {
    use_effect_with((root.clone(), on_open), |(root, on_open)| {
        let on_open = on_open.clone();
        let options = EventListenerOptions::enable_prevent_default();
        let listener = root.cast::<Element>().map(|root| {
            EventListener::new_with_options(&root, "click", options, move |event| {
                let followed = followed(event);
                if followed.is_some_and(|it| !on_open.emit(it)) {
                    event.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}

/// The `data-open` of the link that a click follows in this very tab.
fn followed(event: &Event) -> Option<String> {
    let click: &MouseEvent = event.dyn_ref()?;
    let opens_elsewhere =
        click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if event.default_prevented() || opens_elsewhere || click.button() != 0 {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("a[data-open]").ok()??.get_attribute("data-open")
}

/// What a click on `target` is about. A button that sends a form speaks for it: in a sandboxed frame, forms may
/// not be sent, and do not even try.
fn pressed(target: &Element) -> Option<Element> {
    let selector = "button[data-action], a[data-action], button[type=submit]";
    let control = target.closest(selector).ok()??;
    let speaks = control.has_attribute("data-action");
    if speaks { Some(control) } else { control.closest("form[data-action]").ok()? }
}

fn hear(event: &Event) -> Option<Heard> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let kind = event.type_();
    let control = if kind == "click" { pressed(&target)? } else { target };
    // A key is an action of its own: `data-escape`.
    let attribute = match event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).as_deref() {
        None => "data-action",
        Some("Escape") => "data-escape",
        Some(_) => return None,
    };
    let action = control.get_attribute(attribute)?;
    if kind != "input" {
        // The widget answers instead: no form is sent, no fragment is visited.
        event.prevent_default();
    }
    let field = control.dyn_ref::<HtmlInputElement>();
    let typed = field.map(HtmlInputElement::value);
    let chosen = || control.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
    let said = || control.get_attribute("data-value");
    let screen = control.closest("[data-screen]").ok().flatten();
    Some(Heard {
        action,
        value: typed.or_else(chosen).or_else(said).unwrap_or_default(),
        is_ticked: field.is_some_and(HtmlInputElement::checked),
        screen: screen.and_then(|it| it.get_attribute("data-screen")),
    })
}
