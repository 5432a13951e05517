//! The algebra of verdicts: three values in an order, and intervals over them.

/// How far a rule is met. The values are ordered: `NotMet < ToConfirm < Met`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It is not met.
    NotMet,
    /// It is met on paper, and somebody has to confirm it.
    ToConfirm,
    /// It is met.
    Met,
}

/// What is known of a [`Truth`]: it lies between `low` and `high`. Answers narrow it, never widen it.
///
/// ```
/// use passerelle::engine::{Interval, Truth};
///
/// let known = Interval::point(Truth::ToConfirm);
/// assert_eq!(known.and(Interval::OPEN).low(), Truth::NotMet);
/// assert_eq!(known.or(Interval::OPEN).low(), Truth::ToConfirm);
/// assert_eq!(Interval::OPEN.settled(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    low: Truth,
    high: Truth,
}

impl Interval {
    /// Nothing is known.
    pub const OPEN: Self = Self { low: Truth::NotMet, high: Truth::Met };
    /// What `all` of no rules is.
    pub const MET: Self = Self::point(Truth::Met);
    /// What `any` of no rules is.
    pub const NOT_MET: Self = Self::point(Truth::NotMet);

    /// The value is known.
    pub const fn point(truth: Truth) -> Self {
        Self { low: truth, high: truth }
    }

    /// The value is one of these, or between them.
    pub(super) const fn between(low: Truth, high: Truth) -> Self {
        Self { low, high }
    }

    /// Met or not, and known.
    pub const fn known(is_met: bool) -> Self {
        if is_met { Self::MET } else { Self::NOT_MET }
    }

    /// The least that it can be.
    pub const fn low(self) -> Truth {
        self.low
    }

    /// The most that it can be.
    pub const fn high(self) -> Truth {
        self.high
    }

    /// The value, once it is known.
    pub fn settled(self) -> Option<Truth> {
        (self.low == self.high).then_some(self.low)
    }

    /// Both must be met.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.min(other.high) }
    }

    /// One of both must be met.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.max(other.high) }
    }
}
