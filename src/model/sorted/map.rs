//! A map as a sorted list.

/// A few values, each by its key: a list of them in the order of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SortedMap<K, V>(Vec<(K, V)>);

impl<K: Ord, V> SortedMap<K, V> {
    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.place(key).ok().map(|place| &self.0[place].1)
    }

    /// Every key and its value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Puts a value in; a later one replaces an earlier one.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    pub(crate) fn remove(&mut self, key: &K) {
        if let Ok(place) = self.place(key) {
            self.0.remove(place);
        }
    }

    /// Where it is, or where it would be.
    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| own.cmp(key))
    }
}

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{super::lists, *};

    #[test]
    fn of_two_values_of_a_key_the_later_one_counts() {
        for list in lists() {
            let (mut map, mut tree) = (SortedMap::default(), BTreeMap::new());
            for (value, key) in list.into_iter().enumerate() {
                map.insert(key, value);
                tree.insert(key, value);
            }
            for it in b"abcde" {
                assert!(map.iter().eq(&tree), "{list:?}");
                assert_eq!(map.get(it), tree.get(it), "{list:?}");
                map.remove(it);
                tree.remove(it);
            }
        }
    }
}
