#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

pub mod model;

pub mod engine;

#[cfg(any(feature = "ui", feature = "cli"))]
#[cfg_attr(
    not(feature = "ui"),
    allow(
        dead_code,
        unreachable_pub,
        unused_imports,
        reason = "the terminal says less than a page"
    )
)]
mod text;

#[cfg(any(feature = "web", feature = "cli"))]
#[cfg_attr(not(feature = "web"), allow(dead_code, reason = "the terminal tells less than a page"))]
mod wire;

#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "web")]
pub mod embed;

#[cfg(feature = "cli")]
pub mod cli;
