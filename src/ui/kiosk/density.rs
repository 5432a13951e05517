//! How large things are on the glass.

use web_sys::HtmlElement;
use yew::prelude::*;

/// Tells the stylesheet how long a millimetre is. Not as an attribute, which a strict policy refuses.
#[hook]
pub(super) fn use_density(root: &NodeRef, dots_per_inch: u32) {
    let root = root.clone();
    use_effect_with(dots_per_inch, move |it| {
        let millimetre = f64::from(*it) / 25.4;
        if let Some(root) = root.cast::<HtmlElement>() {
            // Where that is refused, it is as long as at 96 dots an inch.
            drop(root.style().set_property("--_mm", &format!("{millimetre}px")));
        }
    });
}
