//! Finding a profile by what people type: any case, no accents, slips of the finger, half a word.
//!
//! Every word that was typed has to be found, in any order, among all the words of an entry. Not here:
//! other languages than French have no forms and no stop words, and words are not understood, only read.

mod entry;
mod fold;
mod forms;
mod indexing;
mod score;
mod typos;
mod vocabulary;

use std::{cmp::Reverse, ops::Range};

pub use self::{
    entry::{Entry, Field},
    fold::fold,
    indexing::Indexing,
};
use self::{
    fold::telling_words,
    score::{Match, Use},
    vocabulary::Vocabulary,
};
use crate::model::{Dataset, SortedSet};

/// What is typed beyond that is not read.
const LONGEST_QUERY: usize = 100;

/// The words of entries, to be asked at every keystroke.
///
/// ```
/// use passerelle::engine::search::{Entry, Field, SearchIndex};
///
/// let index = SearchIndex::new([
///     Entry::default().with(Field::Title, ["éducatrice spécialisée", "éducateur spécialisé"]),
///     Entry::default().with(Field::Title, ["monitrice éducatrice", "moniteur éducateur"]),
/// ]);
/// assert_eq!(index.find("Educatrisse specialisé"), [0]);
/// assert_eq!(index.find("éduc"), [0, 1]);
/// assert!(index.find("boulangère").is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct SearchIndex {
    n_entries: usize,
    vocabulary: Vocabulary,
    /// For each word, where its uses start; and where those of the last one end.
    starts: Vec<usize>,
    uses: Vec<Use>,
}

impl SearchIndex {
    /// An index over entries; the first one has place 0.
    pub fn new<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Self {
        let mut indexing = Indexing::default();
        let _ = entries.into_iter().all(|it| indexing.add(&it));
        indexing.end()
    }

    /// An index over a dataset: its profiles in order, then its families.
    pub fn of(dataset: &Dataset) -> Self {
        let mut indexing = Indexing::default();
        while indexing.add_of(dataset, 1) {}
        indexing.end()
    }

    /// The places of the entries found, best first; equals in their order. Every entry in order when
    /// nothing telling was typed.
    ///
    /// A word counts the more, the more of a name the text is that it is in, and the more exact the match
    /// is; each word that was typed counts where it counts most.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let end = query.char_indices().nth(LONGEST_QUERY).map_or(query.len(), |(end, _)| end);
        let folded = fold(&query[..end]);
        let typed: SortedSet<_> = telling_words(&folded).collect();
        // Zero is: not found.
        let mut sums = vec![1; self.n_entries];
        for word in typed {
            for (sum, score) in sums.iter_mut().zip(self.scores(word)) {
                *sum = if *sum == 0 || score == 0 { 0 } else { *sum + score };
            }
        }
        let mut found: Vec<_> = (0..self.n_entries).filter(|it| sums[*it] != 0).collect();
        found.sort_by_key(|it| Reverse(sums[*it]));
        found
    }

    /// How well each entry answers to a word; zero is: not at all.
    fn scores(&self, typed: &str) -> Vec<usize> {
        let mut scores = vec![0; self.n_entries];
        let mut count = |words: Range<usize>, kind: Match| {
            let uses = self.starts[words.start]..self.starts[words.end];
            for it in &self.uses[uses] {
                let best = &mut scores[it.place()];
                *best = it.score(kind).max(*best);
            }
        };
        count(self.vocabulary.beginning_with(typed), Match::Prefix);
        if let Some(place) = self.vocabulary.place(typed) {
            count(place..place + 1, Match::Exact);
        }
        for place in forms::of(typed).iter().filter_map(|it| self.vocabulary.place(it)) {
            count(place..place + 1, Match::Form);
        }
        typos::each(&self.vocabulary, typed, |words, n_slips| {
            count(words, if n_slips == 1 { Match::OneSlip } else { Match::TwoSlips });
        });
        scores
    }
}
