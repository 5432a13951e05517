//! What happens in a widget, told to its host as events that bubble out of the shadow root.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::wire::{JsAnswer, truth_name};
use crate::ui::Notice;

#[derive(Serialize)]
#[serde(untagged)]
enum Detail<'a> {
    Ready {},
    Answer { diploma: &'a str, question: &'a str, answer: JsAnswer },
    Verdict { diploma: &'a str, verdict: Option<&'static str> },
    Error { message: &'a str },
}

/// Sends a notice to the page.
pub(super) fn send(host: &HtmlElement, notice: &Notice) {
    let (name, detail) = match notice {
        Notice::Ready => ("passerelle-ready", Detail::Ready {}),
        Notice::Answered { diploma, question, answer } => {
            let (diploma, question) = (diploma.as_str(), question.as_str());
            (
                "passerelle-answer",
                Detail::Answer { diploma, question, answer: JsAnswer::from(answer) },
            )
        }
        Notice::Verdict { diploma, verdict } => {
            let verdict = verdict.settled().map(truth_name);
            ("passerelle-verdict", Detail::Verdict { diploma: diploma.as_str(), verdict })
        }
        Notice::Problem { message } => ("passerelle-error", Detail::Error { message }),
    };
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // An exception in a listener of the host is the host's: the browser reports it there.
        drop(host.dispatch_event(&event));
    }
}
