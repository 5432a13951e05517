//! The clock of a kiosk: it wakes when something runs out, and when the machine has slept.

use std::time::Duration;

use gloo::{events::EventListener, timers::callback::Timeout};
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, window};
use yew::prelude::*;

use super::phase::{KioskAction, KioskState};

/// The time since the page was loaded. It never turns back, whatever becomes of the visitor's clock.
pub(super) fn now() -> Duration {
    let passed = window().and_then(|it| it.performance()).map_or(0.0, |it| it.now());
    Duration::try_from_secs_f64(passed / 1000.0).unwrap_or_default()
}

/// Looks at the clock when something runs out, and wipes what was left by going to another page.
#[hook]
pub(super) fn use_clock(state: &UseReducerHandle<KioskState>) {
    let dispatcher = state.dispatcher();
    let look = move || dispatcher.dispatch((KioskAction::Look, now()));
    let woken = look.clone();
    use_effect_with((**state).clone(), move |state| {
        let timer = state.next_look(now()).map(|it| {
            let whole = it.as_nanos().div_ceil(1_000_000);
            let whole = u32::try_from(whole).unwrap_or(u32::MAX);
            Timeout::new(whole, look)
        });
        move || drop(timer)
    });
    use_effect_with((), move |()| {
        // Timers stand still while a machine sleeps.
        let document = window().and_then(|it| it.document());
        let listener =
            document.map(|it| EventListener::new(&it, "visibilitychange", move |_| woken()));
        move || drop(listener)
    });
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        // A page that Back or Forward brings back is as its visitor left it.
        let listener = window().map(|it| {
            EventListener::new(&it, "pageshow", move |event| {
                if event.dyn_ref().is_some_and(PageTransitionEvent::persisted) {
                    dispatcher.dispatch((KioskAction::End, now()));
                }
            })
        });
        move || drop(listener)
    });
}
