//! Copying, where the browser lets a page do it.

use web_sys::{js_sys::Promise, window};

/// Begins to copy a text; the promise is rejected when the browser or the visitor refuses. `None` where pages
/// cannot copy at all, such as those that came without encryption.
pub(crate) fn copy(text: &str) -> Option<Promise> {
    let clipboard = window()?.navigator().clipboard();
    (!clipboard.is_undefined()).then(|| clipboard.write_text(text))
}
