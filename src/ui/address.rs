//! The address of the page. Where a widget is rendered ahead there is none.

use web_sys::window;

/// The fragment, with `#`; empty where there is none.
pub(crate) fn fragment() -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    window().and_then(|it| it.location().hash().ok()).unwrap_or_default()
}

/// The address without its fragment; `None` where nobody else could open it, such as in a frame that the page
/// wrote itself.
pub(crate) fn page() -> Option<String> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let here = window()?.location().href().ok()?;
    let page = here.split('#').next()?;
    page.starts_with("http").then(|| page.to_owned())
}
