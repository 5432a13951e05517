//! What the page gives to `data`.

use js_sys::JSON;
use wasm_bindgen::JsValue;

const PUBLISHED: &str = include_str!("../../../data/travail-social.json");

/// A dataset of the page's own, another, and none, which is the embedded one. Theirs are the published one
/// with another title of its first quiz.
pub(crate) fn datasets() -> [JsValue; 3] {
    let titled = |title: &str| {
        let text = PUBLISHED.replace("Puis-je préparer le DEIS\u{a0}?", title);
        JSON::parse(&text).unwrap_or_default()
    };
    [
        titled("Notre école est-elle pour moi\u{a0}?"),
        titled("Puis-je entrer dans notre école\u{a0}?"),
        JsValue::NULL,
    ]
}
