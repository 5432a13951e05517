//! Components and the JavaScript API in a real browser. Whole interviews, the look and accessibility are
//! in `tests/e2e`.

#![cfg(target_arch = "wasm32")]

mod address;
mod api;
mod card;
mod explorer;
mod field;
mod languages;
mod page;
mod pathway;
mod quiz;

/// The day whose rules the tests know, whatever day it is.
const DAY: &str = "2026-11-23";

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
