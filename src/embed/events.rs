//! What happens in a widget, told to its host as events that bubble out of the shadow root.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::{
    model::DiplomaId,
    ui::Notice,
    wire::{JsAnswer, JsVerdict, truth_name},
};

#[derive(Serialize)]
#[serde(untagged)]
enum Detail<'a> {
    Ready {},
    Open {
        kind: &'static str,
        id: Option<&'a str>,
    },
    Answer {
        diploma: Option<&'a str>,
        question: &'a str,
        answer: JsAnswer,
    },
    Verdict {
        diploma: Option<&'a str>,
        verdict: Option<&'static str>,
        verdicts: Vec<JsVerdict<'a>>,
    },
    Left {
        visitors: u32,
    },
    Error {
        message: &'a str,
    },
}

/// Sends a notice to the page.
pub(super) fn send(host: &HtmlElement, notice: &Notice) {
    let (name, detail) = match notice {
        Notice::Retry => return tell_shell(host, "passerelle-retry", &JsValue::NULL),
        Notice::Moved { fragment } => {
            return tell_shell(host, "passerelle-moved", &fragment.into());
        }
        Notice::Ready => ("passerelle-ready", Detail::Ready {}),
        Notice::Opened { place, .. } => {
            ("passerelle-open", Detail::Open { kind: place.kind(), id: place.id() })
        }
        Notice::Answered { diploma, question, answer } => {
            let (diploma, question) = (diploma.as_ref().map(DiplomaId::as_str), question.as_str());
            (
                "passerelle-answer",
                Detail::Answer { diploma, question, answer: JsAnswer::from(answer) },
            )
        }
        Notice::Verdict { diploma, verdicts } => {
            let verdicts = verdicts.iter().map(|(diploma, interval)| JsVerdict {
                diploma: diploma.as_str(),
                verdict: interval.settled().map(truth_name),
            });
            let verdicts: Vec<_> = verdicts.collect();
            let diploma = diploma.as_ref().map(DiplomaId::as_str);
            let about = verdicts.iter().find(|it| Some(it.diploma) == diploma);
            let verdict = about.and_then(|it| it.verdict);
            ("passerelle-verdict", Detail::Verdict { diploma, verdict, verdicts })
        }
        Notice::Left { n_visitors } => ("passerelle-left", Detail::Left { visitors: *n_visitors }),
        Notice::Problem { message } => {
            // Nothing leads to what is not there.
            tell_shell(host, "passerelle-moved", &JsValue::NULL);
            ("passerelle-error", Detail::Error { message })
        }
    };
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_cancelable(matches!(notice, Notice::Opened { .. }));
    init.set_detail(&detail.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // An exception in a listener of the host is the host's: the browser reports it there.
        drop(host.dispatch_event(&event));
        if let Notice::Opened { veto, .. } = notice
            && event.default_prevented()
        {
            veto.set();
        }
    }
}

/// Tells the shell alone: the event does not leave the shadow root.
fn tell_shell(host: &HtmlElement, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_detail(detail);
    if let Some(root) = host.shadow_root()
        && let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init)
    {
        drop(root.dispatch_event(&event));
    }
}
