//! The stylesheet of all widgets, parsed once for each document and shared by every root in it.

mod squeeze;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CssStyleSheet, Document, ShadowRoot,
    js_sys::{Array, Function, Reflect, WeakMap},
};

use self::squeeze::squeezed;

/// What [`adopt_style`] gives a root.
pub const STYLE: &str = squeezed!(WHOLE);

/// As much of it as a card or the first question needs, for pages that are rendered where there is no browser.
pub const FIRST_STYLE: &str = squeezed!(FIRST);

const WHOLE: &str = concat!(
    include_str!("tokens.css"),
    include_str!("base.css"),
    include_str!("card.css"),
    include_str!("doors.css"),
    include_str!("pathway.css"),
    include_str!("quiz.css"),
    include_str!("result.css"),
    include_str!("keep.css"),
    include_str!("explorer.css"),
    include_str!("kiosk.css"),
    include_str!("attract.css"),
    include_str!("media.css"),
);

/// In the order of the whole.
const FIRST: &str = concat!(
    include_str!("tokens.css"),
    include_str!("base.css"),
    include_str!("card.css"),
    include_str!("doors.css"),
    include_str!("quiz.css"),
    include_str!("result.css"),
    include_str!("media.css"),
);

thread_local! {
    /// By document: one does not take the stylesheets of another.
    static SHEETS: WeakMap = WeakMap::new();
}

/// Gives a root the look of the widgets. Unlike a `<style>`, this works under a strict content
/// security policy. To be called again when the root has come into another document.
///
/// # Errors
///
/// In a browser without constructable stylesheets.
pub fn adopt_style(root: &ShadowRoot) -> Result<(), JsValue> {
    let document = root.owner_document().ok_or(JsValue::UNDEFINED)?;
    root.set_adopted_style_sheets(&Array::of1(&sheet_of(&document)?));
    Ok(())
}

/// Reads what [`adopt_style`] gives the roots of a document.
///
/// # Errors
///
/// In a browser without constructable stylesheets.
#[cfg(feature = "web")]
pub(crate) fn prepare_style(document: &Document) -> Result<(), JsValue> {
    sheet_of(document).map(drop)
}

fn sheet_of(document: &Document) -> Result<JsValue, JsValue> {
    SHEETS.with(|sheets| {
        let mut sheet = sheets.get(document);
        if sheet.is_undefined() {
            sheet = read_by(document)?.into();
            sheets.set(document, &sheet);
        }
        Ok(sheet)
    })
}

/// A stylesheet made by the window of the document that will use it.
fn read_by(document: &Document) -> Result<CssStyleSheet, JsValue> {
    let window = document.default_view().ok_or(JsValue::UNDEFINED)?;
    let constructor: Function = Reflect::get(&window, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet: CssStyleSheet = Reflect::construct(&constructor, &Array::new())?.unchecked_into();
    sheet.replace_sync(STYLE)?;
    Ok(sheet)
}
