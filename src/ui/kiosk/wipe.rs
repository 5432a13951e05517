//! Nothing of a visitor stays. What they saw and typed goes with its elements; the rest is here.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::window;

use crate::ui::clipboard;

/// Wipes the selection, the address, the place on the page, and the clipboard where that is allowed.
pub(super) fn wipe() {
    let Some(window) = window() else { return };
    if let Ok(Some(selection)) = window.get_selection() {
        drop(selection.remove_all_ranges());
    }
    go("");
    window.scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(emptied) = clipboard::copy("") {
        // Refused where the page may not, and then nothing of ours is in it.
        spawn_local(async move { drop(JsFuture::from(emptied).await) });
    }
}

/// Goes to a fragment without an entry in the history: Back leads to no earlier visitor.
pub(super) fn go(fragment: &str) {
    let Some(window) = window() else { return };
    let location = window.location();
    if !fragment.is_empty() {
        // Tells the explorer.
        drop(location.replace(fragment));
        return;
    }
    let page = location.pathname().and_then(|path| Ok(path + &location.search()?));
    if let (Ok(page), Ok(history)) = (page, window.history()) {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&page)));
    }
}
