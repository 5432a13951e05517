//! What a kiosk hears of the whole page: that somebody is there, and what would lead out of it.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{
    CssStyleDeclaration, Element, Event, EventTarget, HtmlElement, HtmlInputElement, KeyboardEvent,
    MouseEvent, window,
};
use yew::prelude::*;

use super::keys;

/// What a visitor does, by hand, by keys or with a screen reader.
const TOUCHES: [&str; 8] =
    ["pointerdown", "keydown", "input", "wheel", "touchmove", "focusin", "scroll", "click"];

/// What the page outside does not hear of, since it stays within the root of the widget.
const TOUCHES_WITHIN: [&str; 2] = ["focusin", "scroll"];

/// Menus, dragging, dropping a file, a new tab by the middle button, zooming with fingers on some screens; and what
/// would leave a visitor's words to the next one, who could paste them.
const WAYS_OUT: [&str; 9] = [
    "contextmenu",
    "dragstart",
    "dragenter",
    "dragover",
    "drop",
    "auxclick",
    "gesturestart",
    "copy",
    "cut",
];

/// What the page is told for as long as the kiosk is there: no zoom by two fingers or by two taps, no pulling down
/// to load again, no swiping to go back.
const HELD: [(&str, &str); 2] = [("touch-action", "pan-y"), ("overscroll-behavior", "none")];

/// Calls `on_touch` for whatever a visitor does, anywhere on the page and in `root`.
#[hook]
pub(super) fn use_visitor(root: &NodeRef, on_touch: Callback<()>) {
    use_effect_with((root.clone(), on_touch), |(root, on_touch)| {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        let listen = |target: &EventTarget, kind: &'static str| {
            let on_touch = on_touch.clone();
            let hear = move |_: &Event| on_touch.emit(());
            EventListener::new_with_options(target, kind, options, hear)
        };
        let page = window().map(|page| TOUCHES.map(|kind| listen(&page, kind)));
        let within = root.cast().map(|it: Element| TOUCHES_WITHIN.map(|kind| listen(&it, kind)));
        move || drop((page, within))
    });
}

/// Shuts the ways out of the page that are not links.
#[hook]
pub(super) fn use_locked_page() {
    use_effect_with((), |()| {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        let lock = |kind: &'static str, leads_out: fn(&Event) -> bool| {
            let shut = move |event: &Event| {
                if leads_out(event) {
                    event.prevent_default();
                }
            };
            window().map(|it| EventListener::new_with_options(&it, kind, options, shut))
        };
        let locks = WAYS_OUT.map(|kind| lock(kind, |_| true));
        let buttons = ["mousedown", "mouseup"].map(|kind| lock(kind, is_another_button));
        let others =
            [lock("wheel", zooms), lock("click", opens_elsewhere), lock("keydown", is_a_browsers)];
        hold(|style, name, value| drop(style.set_property(name, value)));
        move || {
            drop((locks, buttons, others));
            hold(|style, name, _| drop(style.remove_property(name)));
        }
    });
}

fn hold(tell: impl Fn(&CssStyleDeclaration, &str, &str)) {
    let page = window().and_then(|it| it.document()?.document_element()?.dyn_into().ok());
    if let Some(style) = page.map(|it: HtmlElement| it.style()) {
        for (name, value) in HELD {
            tell(&style, name, value);
        }
    }
}

fn zooms(event: &Event) -> bool {
    event.dyn_ref().is_some_and(|it: &MouseEvent| it.ctrl_key() || it.meta_key())
}

/// The buttons at the side of a mouse go back and forward.
fn is_another_button(event: &Event) -> bool {
    event.dyn_ref().is_some_and(|it: &MouseEvent| it.button() != 0)
}

/// A link would open a tab or a window, or be saved.
fn opens_elsewhere(event: &Event) -> bool {
    event.dyn_ref().is_some_and(|it: &MouseEvent| {
        it.ctrl_key() || it.meta_key() || it.shift_key() || it.alt_key()
    })
}

fn is_a_browsers(event: &Event) -> bool {
    event.dyn_ref().is_some_and(|it: &KeyboardEvent| {
        let into_field = it.composed_path().get(0).is_instance_of::<HtmlInputElement>();
        let with = keys::With {
            control: it.ctrl_key() || it.meta_key(),
            alt: it.alt_key(),
            alt_graph: it.get_modifier_state("AltGraph"),
        };
        !keys::is_for_the_page(&it.key(), with, into_field)
    })
}
