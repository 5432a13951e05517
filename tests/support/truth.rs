//! Verdicts as the numbers of [`raw`](super::raw).

use passerelle::engine::Truth;

/// 0 not met, 1 to confirm, 2 met.
pub(crate) fn number(truth: Truth) -> u8 {
    match truth {
        Truth::NotMet => 0,
        Truth::ToConfirm => 1,
        Truth::Met => 2,
    }
}
