//! A set as a sorted list.

use std::{borrow::Borrow, ops::Deref, slice, vec};

/// A set of a few things: a list of them in order, each once. It can be read as a slice.
///
/// ```
/// use passerelle::model::SortedSet;
///
/// let mut set: SortedSet<_> = ["deis", "caferuis", "deis"].into();
/// assert_eq!(*set, ["caferuis", "deis"]);
/// assert!(set.contains("deis") && set.insert("deme") && set.remove(&"deis"));
/// assert_eq!(*set, ["caferuis", "deme"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortedSet<T>(Vec<T>);

impl<T> SortedSet<T> {
    /// The empty set.
    pub const fn new() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> SortedSet<T> {
    /// Whether it has that one, which can be asked by what the things are called.
    pub fn contains<Q: Ord + ?Sized>(&self, it: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.place(it).is_ok()
    }

    /// Whether all of it is in the other, too.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|it| other.contains(it))
    }

    /// Adds one. Whether it was not there yet.
    pub fn insert(&mut self, it: T) -> bool {
        let place = self.place(&it);
        if let Err(place) = place {
            self.0.insert(place, it);
        }
        place.is_err()
    }

    /// Takes one out. Whether it was there.
    pub fn remove(&mut self, it: &T) -> bool {
        self.place(it).map(|place| self.0.remove(place)).is_ok()
    }

    /// Where it is, or where it would be.
    fn place<Q: Ord + ?Sized>(&self, it: &Q) -> Result<usize, usize>
    where
        T: Borrow<Q>,
    {
        self.0.binary_search_by(|own| own.borrow().cmp(it))
    }
}

impl<T> Default for SortedSet<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for SortedSet<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Ord> Extend<T> for SortedSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        // One by one: for a dozen, sorting would be more code and no faster.
        for it in more {
            self.insert(it);
        }
    }
}

impl<T: Ord> FromIterator<T> for SortedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut set = Self::new();
        set.extend(all);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for SortedSet<T> {
    fn from(all: [T; N]) -> Self {
        all.into_iter().collect()
    }
}

impl<T> IntoIterator for SortedSet<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a SortedSet<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{super::lists, *};

    #[test]
    fn a_set_says_what_one_of_the_standard_library_says() {
        for list in lists() {
            let (mut set, mut tree) = (SortedSet::new(), BTreeSet::new());
            for it in &list {
                assert_eq!(set.insert(*it), tree.insert(*it), "{list:?}");
            }
            for it in b"abcde" {
                assert!(set.iter().eq(&tree), "{list:?}");
                assert_eq!(set.contains(it), tree.contains(it), "{list:?}");
                assert_eq!(set.remove(it), tree.remove(it), "{list:?}");
            }
        }
    }

    #[test]
    fn sets_compare_as_those_of_the_standard_library() {
        let sets: Vec<_> = lists().map(|it| (SortedSet::from(it), BTreeSet::from(it))).collect();
        for ((a, tree_a), (b, tree_b)) in sets.iter().flat_map(|a| sets.iter().map(move |b| (a, b)))
        {
            assert_eq!(a.cmp(b), tree_a.cmp(tree_b), "{a:?}, {b:?}");
            assert_eq!(a.is_subset(b), tree_a.is_subset(tree_b), "{a:?}, {b:?}");
        }
    }
}
