//! Words that a slip of the finger or two make of the one that was typed.
//!
//! A slip is a letter left out, added, replaced, or swapped with its neighbour (the distance called
//! "optimal string alignment"). It may be in the beginning of a longer word, since people stop typing
//! when they see what they look for.

use std::ops::Range;

use super::vocabulary::Vocabulary;

/// The most slips that are ever forgiven.
const MOST: usize = 2;
/// More slips than are ever forgiven.
const TOO_MANY: usize = MOST + 1;

/// A row of the matrix of distances: how many slips there are between the first letters of a word and
/// the first letters of what was typed. Only numbers of letters that differ by [`MOST`] at most can be
/// near, so it has but these cells: the middle one is for as many letters.
type Row = [usize; 2 * MOST + 1];

/// How many slips are forgiven in a word. Short words are too much like each other, and numbers are not
/// misspelt but other numbers.
pub(super) fn forgiven(typed: &str) -> usize {
    if typed.bytes().all(|it| it.is_ascii_lowercase()) {
        match typed.len() {
            0..4 => 0,
            4..8 => 1,
            _ => MOST,
        }
    } else {
        0
    }
}

/// Tells the words whose beginning is that near to `typed`, neighbours together, with their distance.
/// Words that begin with `typed` itself are left out.
pub(super) fn each(vocabulary: &Vocabulary, typed: &str, tell: impl FnMut(Range<usize>, usize)) {
    let forgiven = forgiven(typed);
    if 0 < forgiven {
        let start = Path {
            depth: 0,
            letter: 0,
            row: [TOO_MANY, TOO_MANY, 0, 1, 2],
            row_before: [TOO_MANY; 5],
            nearest: TOO_MANY,
        };
        Search { vocabulary, typed: typed.as_bytes(), forgiven, tell }
            .follow(vocabulary.all(), start);
    }
}

struct Search<'a, F> {
    vocabulary: &'a Vocabulary,
    typed: &'a [u8],
    forgiven: usize,
    tell: F,
}

/// The first letters of a word, which its neighbours share: the matrix is filled once for all of them.
#[derive(Clone, Copy)]
struct Path {
    /// How many letters.
    depth: usize,
    /// The last of them.
    letter: u8,
    row: Row,
    row_before: Row,
    /// The least distance between what was typed and some of these first letters.
    nearest: usize,
}

impl<F: FnMut(Range<usize>, usize)> Search<'_, F> {
    fn follow(&mut self, words: Range<usize>, path: Path) {
        if path.nearest == 0 {
            return;
        }
        let is_near = path.nearest <= self.forgiven;
        if path.least_to_come() >= path.nearest.min(self.forgiven + 1) {
            if is_near {
                (self.tell)(words, path.nearest);
            }
            return;
        }
        let mut rest = words;
        if rest.start < rest.end && self.vocabulary.word(rest.start).len() == path.depth {
            if is_near {
                (self.tell)(rest.start..rest.start + 1, path.nearest);
            }
            rest.start += 1;
        }
        while rest.start < rest.end {
            let letter = self.vocabulary.word(rest.start)[path.depth];
            let end = self.vocabulary.end_of(&rest, path.depth, letter);
            self.follow(rest.start..end, path.on(letter, self.typed));
            rest.start = end;
        }
    }
}

impl Path {
    /// One letter further.
    fn on(&self, letter: u8, typed: &[u8]) -> Self {
        let depth = self.depth + 1;
        let mut row = [TOO_MANY; 5];
        for cell in 0..row.len() {
            // So many letters of what was typed.
            let Some(n_typed) = (depth + cell).checked_sub(MOST).filter(|it| *it <= typed.len())
            else {
                continue;
            };
            let left_out = self.row.get(cell + 1).map_or(TOO_MANY, |it| it + 1);
            let added = if cell == 0 || n_typed == 0 { TOO_MANY } else { row[cell - 1] + 1 };
            let last = n_typed.checked_sub(1).map(|it| typed[it]);
            let replaced = match last {
                Some(it) => self.row[cell] + usize::from(it != letter),
                None => TOO_MANY,
            };
            let is_swapped =
                1 < n_typed && typed[n_typed - 2] == letter && last == Some(self.letter);
            let swapped = if is_swapped { self.row_before[cell] + 1 } else { TOO_MANY };
            row[cell] = left_out.min(added).min(replaced).min(swapped).min(TOO_MANY);
        }
        let whole = (typed.len() + MOST).checked_sub(depth).and_then(|it| row.get(it));
        let nearest = whole.map_or(self.nearest, |it| self.nearest.min(*it));
        Self { depth, letter, row, row_before: self.row, nearest }
    }

    /// No longer path is nearer than that. A swap goes back to the row before, but costs no less than the
    /// way through this one.
    fn least_to_come(&self) -> usize {
        self.row.iter().copied().min().unwrap_or(TOO_MANY)
    }
}
