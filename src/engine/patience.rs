//! An end to planning for which nobody would wait.

use std::cell::Cell;

/// How many ways an interview looks at to plan ahead, all in all: a tenth of a second. To plan the one about
/// twelve diplomas of social work takes a twentieth of it, whatever is answered.
const MOST: usize = 500_000;

/// What is left of it. None comes back, so what was given up once is never planned in another way later, and
/// what is remembered does not grow without end.
#[derive(Debug)]
pub(super) struct Patience(Cell<usize>);

impl Patience {
    pub(super) fn new() -> Self {
        Self(Cell::new(MOST))
    }

    /// Takes so much of it; `None` when there was not as much left.
    pub(super) fn spend(&self, effort: usize) -> Option<()> {
        let rest = self.0.get().checked_sub(effort);
        self.0.set(rest.unwrap_or_default());
        rest.map(|_| ())
    }
}
