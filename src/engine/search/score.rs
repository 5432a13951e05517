//! How much it counts that a word was found in an entry.

/// How well a word answers to what was typed.
#[derive(Clone, Copy, Debug)]
pub(super) enum Match {
    Exact,
    /// Feminine for masculine, singular for plural.
    Form,
    Prefix,
    OneSlip,
    TwoSlips,
}

/// That a word is in an entry: the place of the entry, the weight there, whether it is a code. One
/// number, since there are half a million of them in ten thousand profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Use(usize);

const WEIGHT_BITS: u32 = 4;
const PLACE_SHIFT: u32 = WEIGHT_BITS + 1;

impl Use {
    /// So many entries have a place.
    pub(super) const MOST_ENTRIES: usize = usize::MAX >> PLACE_SHIFT;

    pub(super) fn new(place: usize, weight: usize, is_code: bool) -> Self {
        Self(place << PLACE_SHIFT | weight << 1 | usize::from(is_code))
    }

    pub(super) fn place(self) -> usize {
        self.0 >> PLACE_SHIFT
    }

    /// Zero for a code that was not typed as it is.
    pub(super) fn score(self, found: Match) -> usize {
        let is_code = self.0 & 1 == 1;
        let weight = (self.0 >> 1) & ((1 << WEIGHT_BITS) - 1);
        weight
            * match found {
                Match::Exact => 10,
                Match::Prefix => 8,
                _ if is_code => 0,
                Match::Form => 9,
                Match::OneSlip => 4,
                Match::TwoSlips => 2,
            }
    }
}
