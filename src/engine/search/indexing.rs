//! An index that is made little by little, so that a page can do something else in between.

use std::collections::BTreeMap;

use super::{Entry, SearchIndex, score::Use, vocabulary::Vocabulary};
use crate::model::Dataset;

/// The words of the entries so far.
///
/// ```
/// use passerelle::engine::search::{Indexing, SearchIndex};
/// use passerelle::model::Dataset;
///
/// let dataset = Dataset::embedded()?;
/// let mut indexing = Indexing::default();
/// while indexing.add_of(&dataset, 5) {
///     // Time for others.
/// }
/// assert_eq!(indexing.end().find("deis"), SearchIndex::of(&dataset).find("deis"));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
#[derive(Debug, Default)]
pub struct Indexing {
    n_entries: usize,
    /// In the order of the alphabet, so that nothing is left to sort in the end.
    words: BTreeMap<Box<str>, Vec<Use>>,
}

impl Indexing {
    /// Adds the entry of the next place. Whether there was one left.
    pub fn add(&mut self, entry: &Entry<'_>) -> bool {
        let place = self.n_entries;
        if Use::MOST_ENTRIES <= place {
            return false;
        }
        self.n_entries += 1;
        entry.each_word(|word, weight, is_code| {
            let it = Use::new(place, weight, is_code);
            match self.words.get_mut(word) {
                Some(uses) => {
                    let mut of_entry = uses.iter().rev().take_while(|it| it.place() == place);
                    if !of_entry.any(|known| *known == it) {
                        uses.push(it);
                    }
                }
                None => drop(self.words.insert(word.into(), vec![it])),
            }
        });
        true
    }

    /// Adds the next entries of a dataset, so many at most: its profiles in order, then its families. Whether
    /// there were as many.
    pub fn add_of(&mut self, dataset: &Dataset, n_entries: usize) -> bool {
        (0..n_entries).all(|_| Entry::at(dataset, self.n_entries).is_some_and(|it| self.add(&it)))
    }

    /// The index over what was added.
    pub fn end(self) -> SearchIndex {
        let vocabulary = Vocabulary::of(self.words.keys().map(|it| &**it));
        let n_uses = self.words.values().map(Vec::len).sum();
        let (mut starts, mut uses) =
            (Vec::with_capacity(self.words.len() + 1), Vec::with_capacity(n_uses));
        starts.push(0);
        for (_, uses_of_word) in self.words {
            uses.extend(uses_of_word);
            starts.push(uses.len());
        }
        SearchIndex { n_entries: self.n_entries, vocabulary, starts, uses }
    }
}
