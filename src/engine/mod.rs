//! What follows from a dataset and a person's answers: verdicts, the next question, reasons; and what is
//! found in it.
//!
//! Everything here is a pure function of the [`model`](crate::model), and nothing here can fail:
//! a dataset was checked when it was read, and a question not answered makes an open
//! [`Interval`], not an error. Not here: words for visitors, the DOM, the clock, randomness.

mod agenda;
pub mod calendar;
pub mod evaluate;
pub mod explain;
mod facts;
mod interview;
pub mod kept;
pub mod lint;
mod outcome;
pub mod pathway;
mod patience;
mod person;
mod plan;
mod remaining;
pub mod search;
pub mod translation;
mod truth;
pub mod way;
mod written;

pub use self::{
    explain::{Certificate, Change, Cost, Opening},
    interview::{Interview, RouteOf, Step},
    kept::{Found, Kept, KeptError},
    outcome::{Outcome, RouteOutcome},
    pathway::{PathCost, PathStep, Pathway},
    person::Person,
    truth::{Interval, Truth},
};
