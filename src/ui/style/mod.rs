//! The stylesheet of all widgets, parsed once and shared by every root.

use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, ShadowRoot, js_sys::Array};

const STYLE: &str = concat!(
    include_str!("tokens.css"),
    include_str!("base.css"),
    include_str!("card.css"),
    include_str!("doors.css"),
    include_str!("pathway.css"),
    include_str!("quiz.css"),
    include_str!("result.css"),
    include_str!("explorer.css"),
    include_str!("media.css"),
);

thread_local! {
    static SHEET: Result<CssStyleSheet, JsValue> = {
        let sheet = CssStyleSheet::new()?;
        sheet.replace_sync(STYLE)?;
        Ok(sheet)
    };
}

/// Gives a root the look of the widgets. Unlike a `<style>`, this works under a strict content
/// security policy.
///
/// # Errors
///
/// In a browser without constructable stylesheets.
pub fn adopt_style(root: &ShadowRoot) -> Result<(), JsValue> {
    SHEET.with(|sheet| {
        let sheet = sheet.as_ref().map_err(Clone::clone)?;
        root.set_adopted_style_sheets(&Array::of1(sheet));
        Ok(())
    })
}
