#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

pub mod model;

pub mod engine;

#[cfg(any(feature = "web", feature = "cli"))]
mod text;

#[cfg(any(feature = "web", feature = "cli"))]
mod wire;

#[cfg(feature = "web")]
pub mod ui;

#[cfg(feature = "web")]
pub mod embed;

#[cfg(feature = "cli")]
pub mod cli;
