//! The distinct words of all entries in alphabetical order: words that begin alike are neighbours.

use std::ops::Range;

/// Words one after the other in one text, so that ten thousand cost little more than their letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    text: String,
    /// Where each word starts, and where the last one ends.
    starts: Vec<usize>,
}

impl Vocabulary {
    /// Of words that are in order, each once.
    pub(super) fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let (mut text, mut starts) = (String::new(), vec![0]);
        for word in words {
            text.push_str(word);
            starts.push(text.len());
        }
        text.shrink_to_fit();
        starts.shrink_to_fit();
        Self { text, starts }
    }

    /// Every word.
    pub(super) fn all(&self) -> Range<usize> {
        0..self.starts.len().saturating_sub(1)
    }

    /// The word at a place.
    pub(super) fn word(&self, place: usize) -> &[u8] {
        &self.text.as_bytes()[self.starts[place]..self.starts[place + 1]]
    }

    /// Where a word is.
    pub(super) fn place(&self, word: &str) -> Option<usize> {
        let place = self.first_from(word.as_bytes());
        (place < self.all().end && self.word(place) == word.as_bytes()).then_some(place)
    }

    /// The words that begin so.
    pub(super) fn beginning_with(&self, prefix: &str) -> Range<usize> {
        let start = self.first_from(prefix.as_bytes());
        let rest = &self.starts[start..self.all().end];
        let n_words =
            rest.partition_point(|it| self.text.as_bytes()[*it..].starts_with(prefix.as_bytes()));
        start..start + n_words
    }

    /// Where the words end that have this letter at `depth`; the first of `words` does, and all are alike
    /// up to there.
    pub(super) fn end_of(&self, words: &Range<usize>, depth: usize, letter: u8) -> usize {
        let text = self.text.as_bytes();
        let starts = &self.starts[words.clone()];
        words.start + starts.partition_point(|it| text[it + depth] <= letter)
    }

    fn first_from(&self, word: &[u8]) -> usize {
        let all = self.all();
        let (mut low, mut high) = (all.start, all.end);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.word(middle) < word {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}
