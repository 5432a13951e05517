//! What cargo-fuzz tries, as plain functions: a stable compiler checks them, and a test runs the seeds.

// Where `wire` looks for them.
use passerelle::{engine, model};

mod evaluate;
mod fragment;
mod joint;
mod link;
mod mutate;
mod parse;
#[cfg(test)]
mod seeds;
mod support;
/// The library keeps it for itself.
#[path = "../../src/wire/mod.rs"]
mod wire;

pub use self::{
    evaluate::evaluate, fragment::fragment, joint::joint, link::link, mutate::mutated, parse::parse,
};
