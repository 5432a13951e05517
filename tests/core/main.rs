#![cfg(not(target_arch = "wasm32"))]
//! Model, engine and the command for editors, without a browser: what is proved and what is tried stands at the head of
//! each file.
//!
//! One program, since each is compiled and linked anew, and its tests run beside each other.

mod accessibility;
#[cfg(feature = "cli")]
mod ask;
mod calendar;
mod certificates;
#[cfg(feature = "cli")]
mod command;
mod dataset_is_whole;
mod deis_truth_table;
mod diploma_walks;
mod diplomas;
mod diplomas_law;
mod docs;
mod findings;
mod interview_lengths;
mod interview_ties;
mod interview_walk;
mod joint_interview;
mod joint_laws;
mod kept;
mod kiosk_settings;
mod large_datasets;
mod laws;
mod layers;
mod pathways;
mod professions;
mod refused_datasets;
mod schema;
mod search;
mod search_laws;
mod support;
#[cfg(feature = "cli")]
mod translate;
mod translations;
#[cfg(feature = "cli")]
mod tutorial;
mod verdict_cases;
