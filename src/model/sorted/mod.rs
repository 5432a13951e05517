//! Sets and maps of a dozen entries: lists that are kept sorted.
//!
//! They say the same as those of the standard library, with a tenth of its code for each type of entry, and visitors
//! download the code. Not here: anything that gets large, since what comes in moves all that is behind it.

mod map;
mod set;

pub(crate) use self::map::SortedMap;
pub use self::set::SortedSet;

/// Every list of four of four letters, for tests.
#[cfg(test)]
fn lists() -> impl Iterator<Item = [u8; 4]> {
    (0..256).map(|number| [1, 4, 16, 64].map(|it| b"acdb"[number / it % 4]))
}
