//! What cargo-fuzz tries, as plain functions: a stable compiler checks them, and a test runs the seeds.

// Where `wire` looks for them.
use passerelle::{engine, model};

/// The library keeps these for itself.
#[path = "../../src/ui/link/code.rs"]
mod code;
mod evaluate;
mod fragment;
mod joint;
mod kiosk;
mod link;
mod mutate;
mod parse;
#[allow(dead_code, reason = "the explorer uses the rest")]
#[path = "../../src/ui/explorer/place.rs"]
mod place;
mod qr;
#[cfg(test)]
mod seeds;
mod support;
#[path = "../../src/wire/mod.rs"]
mod wire;

pub use self::{
    evaluate::evaluate, fragment::fragment, joint::joint, kiosk::kiosk, link::link,
    mutate::mutated, parse::parse, qr::qr,
};
