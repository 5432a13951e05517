//! The door to JavaScript: widgets that come and go in custom elements, and an API without a DOM.
//!
//! The elements themselves are defined in `shell/`, a small script that a page loads at once; it loads
//! this module when a widget comes into view. JavaScript holds numbers, never Rust values. Not here:
//! markup, which is [`ui`](crate::ui), and rules, which are data.

mod api;
mod asked;
mod datasets;
mod events;
mod kiosk;
mod mount;
mod settings;
mod verdict;

pub use self::{
    api::{ask, ask_all, check, diplomas, pathways, profiles},
    datasets::{forget, provide, read},
    kiosk::kiosk_settings,
    mount::{mount, prepare, restyle, settle, unmount, update},
    verdict::verdict,
};
