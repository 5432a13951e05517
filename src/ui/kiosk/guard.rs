//! What a kiosk hears of the whole page: that somebody is there, and what would lead out of it.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent, window};
use yew::prelude::*;

/// What a visitor does, by hand, by keys or with a screen reader.
const TOUCHES: [&str; 8] =
    ["pointerdown", "keydown", "input", "wheel", "touchmove", "focusin", "scroll", "click"];

/// Menus, dragging, dropping a file, a new tab by the middle button, zooming with fingers on some screens.
const WAYS_OUT: [&str; 6] =
    ["contextmenu", "dragstart", "dragover", "drop", "auxclick", "gesturestart"];

/// Calls `on_touch` for whatever a visitor does, anywhere on the page.
#[hook]
pub(super) fn use_visitor(on_touch: Callback<()>) {
    use_effect_with(on_touch, |on_touch| {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        let listen = |kind: &'static str| {
            let on_touch = on_touch.clone();
            let hear = move |_: &Event| on_touch.emit(());
            window().map(|it| EventListener::new_with_options(&it, kind, options, hear))
        };
        let listeners = TOUCHES.map(listen);
        move || drop(listeners)
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
        let zoom =
            lock("wheel", |event| event.dyn_ref().is_some_and(|it: &MouseEvent| it.ctrl_key()));
        move || drop((locks, zoom))
    });
}
