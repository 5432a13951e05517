//! What the widgets of a page tell it.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, Event};
use yew::prelude::*;

/// What was heard of the quiz.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Heard {
    /// The questions that were answered.
    pub(crate) answered: Vec<String>,
    pub(crate) verdict: Option<String>,
}

/// One thing that a quiz tells.
pub(crate) enum Told {
    Answer(String),
    Verdict(String),
}

impl Reducible for Heard {
    type Action = Told;

    fn reduce(self: Rc<Self>, told: Told) -> Rc<Self> {
        let mut heard = (*self).clone();
        match told {
            Told::Answer(question) => heard.answered.push(question),
            Told::Verdict(verdict) => heard.verdict = Some(verdict),
        }
        heard.into()
    }
}

/// Listens to the widgets within `root`: their events bubble, and Yew's markup has no word for them.
#[hook]
pub(crate) fn use_heard(root: &NodeRef) -> Heard {
    let heard = use_reducer(Heard::default);
    let dispatcher = heard.dispatcher();
    use_effect_with(root.clone(), move |root| {
        let listeners = root.cast::<Element>().map(|root| {
            let told = dispatcher.clone();
            let on_answer = move |event: &Event| {
                told.dispatch(Told::Answer(detail(event, "question")));
            };
            let on_verdict = move |event: &Event| {
                dispatcher.dispatch(Told::Verdict(detail(event, "verdict")));
            };
            [
                EventListener::new(&root, "passerelle-answer", on_answer),
                EventListener::new(&root, "passerelle-verdict", on_verdict),
            ]
        });
        move || drop(listeners)
    });
    (*heard).clone()
}

/// A text in the detail of an event.
fn detail(event: &Event, name: &str) -> String {
    event
        .dyn_ref::<CustomEvent>()
        .and_then(|it| Reflect::get(&it.detail(), &name.into()).ok())
        .and_then(|it| it.as_string())
        .unwrap_or_default()
}
