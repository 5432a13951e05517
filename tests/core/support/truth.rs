//! Verdicts as the numbers of [`raw`](super::raw), and as cases write them.

use passerelle::engine::{Interval, Truth};

/// 0 not met, 1 to confirm, 2 met.
pub(crate) fn number(truth: Truth) -> u8 {
    match truth {
        Truth::NotMet => 0,
        Truth::ToConfirm => 1,
        Truth::Met => 2,
    }
}

/// `met`, `to-confirm`, `not-met`, or `not-met to met` and the like while it is open.
pub(crate) fn interval(interval: Interval) -> String {
    let name = |truth| ["not-met", "to-confirm", "met"][usize::from(number(truth))];
    let (low, high) = (name(interval.low()), name(interval.high()));
    if low == high { low.to_owned() } else { format!("{low} to {high}") }
}
