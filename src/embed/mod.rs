//! The door to JavaScript: widgets that come and go in custom elements, and an API without a DOM.
//!
//! The elements themselves are defined in `shell/`, a small script that a page loads at once; it loads
//! this module when a widget comes into view. JavaScript holds numbers, never Rust values. Not here:
//! markup, which is [`ui`](crate::ui), and rules, which are data.

mod api;
mod datasets;
mod events;
mod kiosk;
mod mount;
mod settings;

pub use self::{
    api::{ask, ask_all, check, diplomas, pathways, profiles},
    datasets::{forget, read},
    kiosk::kiosk_settings,
    mount::{mount, place, restyle, unmount, update},
};

use std::cell::OnceCell;

use wasm_bindgen::JsError;

use crate::{
    model::{Dataset, DatasetError},
    ui::Shared,
};

thread_local! {
    static EMBEDDED: OnceCell<Result<Shared<Dataset>, DatasetError>> = const { OnceCell::new() };
}

/// The embedded dataset, read once.
fn dataset() -> Result<Shared<Dataset>, JsError> {
    EMBEDDED.with(|cell| {
        let read = cell.get_or_init(|| Dataset::embedded().map(Shared::from));
        read.clone().map_err(|error| JsError::new(&error.to_string()))
    })
}
