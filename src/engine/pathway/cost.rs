//! What a chain takes, and when one is worth showing beside another.

use crate::model::Years;

/// What a pathway takes, as far as it can be counted. Ordered: first what must be obtained elsewhere, then
/// trainings of unknown length, then what is to confirm, then time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathCost {
    /// How many things must be obtained outside the diplomas of the dataset.
    pub n_gains: usize,
    /// How many trainings have a length that is not known.
    pub n_unknown: usize,
    /// How many entries a school has to confirm.
    pub n_to_confirm: usize,
    /// Years of work and of training, the longest training where lengths differ.
    pub time: Years,
}

impl PathCost {
    /// Whether some step has a length that is not known, so that [`PathCost::time`] is the least.
    pub fn is_at_least(self) -> bool {
        0 < self.n_gains + self.n_unknown
    }
}

/// All that chains are compared by, in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth {
    pub(super) cost: PathCost,
    pub(super) n_diplomas: usize,
}

impl Worth {
    /// Whether this is worse than the other in nothing.
    pub(super) fn is_as_good_as(&self, other: &Self) -> bool {
        self.cost.n_gains <= other.cost.n_gains
            && self.cost.n_unknown <= other.cost.n_unknown
            && self.cost.n_to_confirm <= other.cost.n_to_confirm
            && self.cost.time <= other.cost.time
            && self.n_diplomas <= other.n_diplomas
    }
}
