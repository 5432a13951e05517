//! The verdicts about several diplomas in one number, so that a table of millions of persons fits.

/// Two bits for each diploma, set from below: `00` not met, `01` to confirm, `11` met. So the least
/// of two verdicts is what both have in common, and the greatest what either has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Verdicts(u32);

impl Verdicts {
    /// Each verdict as a number: 0 not met, 1 to confirm, 2 met.
    pub(crate) fn of(verdicts: impl IntoIterator<Item = u8>) -> Self {
        let bits = verdicts.into_iter().enumerate().map(|(place, verdict)| {
            assert!(place < 16, "more diplomas than there is room for");
            ((1 << verdict) - 1) << (2 * place)
        });
        Self(bits.sum())
    }

    /// The lesser verdict about each diploma.
    pub(crate) fn least(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The greater verdict about each diploma.
    pub(crate) fn greatest(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The verdict about the diploma at that place.
    pub(crate) fn at(self, place: usize) -> u8 {
        [0, 1, 1, 2][(self.0 >> (2 * place) & 3) as usize]
    }
}
