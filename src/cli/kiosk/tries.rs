//! How often the page is tried again, and when that is enough for a while.
//!
//! Not here: what went wrong, and the clock: the time since the start is an argument.

use std::{collections::VecDeque, time::Duration};

/// Within this time …
const WINDOW: Duration = Duration::from_mins(1);

/// … the page is opened again so many times at most.
pub(super) const LIMIT: usize = 3;

/// After each opening in vain, a longer pause: for a network that is late, such as after a power cut.
const PAUSE: Duration = Duration::from_secs(3);

/// What to do about a trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Open the page again, after a pause.
    Try {
        /// Zero after a sudden end: a visitor is waiting.
        pause: Duration,
        /// Whether in a new browser, since a new page alone did not help.
        in_new_browser: bool,
    },
    /// Show the static screen for so long, then try once, in a new browser.
    Rest(Duration),
}

/// What was tried so far.
#[derive(Debug)]
pub(super) struct Tries {
    /// How long a rest is.
    rest: Duration,
    /// When the page was opened again, within the last minute.
    begun: VecDeque<Duration>,
    /// How many openings in a row were in vain, and not by a sudden end.
    in_vain: usize,
}

impl Tries {
    pub(super) fn new(rest: Duration) -> Self {
        Self { rest, begun: VecDeque::new(), in_vain: 0 }
    }

    /// The page is gone at `now`. `is_sudden`: it had been up, or went in a way that says nothing about the
    /// next time.
    pub(super) fn after_trouble(&mut self, now: Duration, is_sudden: bool) -> Next {
        self.in_vain = if is_sudden { 0 } else { self.in_vain + 1 };
        self.forget_before(now);
        if LIMIT <= self.begun.len() || LIMIT <= self.in_vain {
            return Next::Rest(self.rest);
        }
        let in_new_browser = !is_sudden || !self.begun.is_empty();
        let pause = PAUSE * u32::try_from(self.in_vain).unwrap_or(u32::MAX);
        self.begun.push_back(now + pause);
        Next::Try { pause, in_new_browser }
    }

    /// Whether a rest may end at `now`, early or not; if so, the page is opened again.
    pub(super) fn may_end_rest(&mut self, now: Duration) -> bool {
        self.forget_before(now);
        let may = self.begun.len() < LIMIT;
        if may {
            self.begun.push_back(now);
        }
        may
    }

    fn forget_before(&mut self, now: Duration) {
        self.begun.retain(|it| now < *it + WINDOW);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{
        Next::{self, Rest, Try},
        Tries,
    };

    const REST: Next = Rest(Duration::from_mins(3));

    /// In the browser that runs.
    const AT_ONCE: Next = Try { pause: Duration::ZERO, in_new_browser: false };

    /// In a new browser.
    const fn in_new_browser(pause: u64) -> Next {
        Try { pause: Duration::from_secs(pause), in_new_browser: true }
    }

    /// Each step: the second of a trouble, whether it was sudden, what follows.
    #[track_caller]
    fn check(name: &str, steps: &[(u64, bool, Next)]) {
        let mut tries = Tries::new(Duration::from_mins(3));
        for (second, is_sudden, expected) in steps {
            let next = tries.after_trouble(Duration::from_secs(*second), *is_sudden);
            assert_eq!(next, *expected, "{name}, at {second} s");
        }
    }

    #[test]
    fn after_a_sudden_end_the_page_is_back_at_once() {
        check("a crash a day", &[(10, true, AT_ONCE), (86_400, true, AT_ONCE)]);
        check(
            "a crash a minute",
            &[(10, true, AT_ONCE), (70, true, AT_ONCE), (130, true, AT_ONCE)],
        );
    }

    #[test]
    fn the_second_trouble_in_a_minute_gets_a_new_browser() {
        check(
            "two and one later",
            &[(10, true, AT_ONCE), (69, true, in_new_browser(0)), (130, true, AT_ONCE)],
        );
    }

    #[test]
    fn the_fourth_trouble_in_a_minute_is_enough() {
        check(
            "four crashes",
            &[
                (0, true, AT_ONCE),
                (1, true, in_new_browser(0)),
                (2, true, in_new_browser(0)),
                (59, true, REST),
            ],
        );
        check(
            "the fourth is late",
            &[
                (0, true, AT_ONCE),
                (1, true, in_new_browser(0)),
                (2, true, in_new_browser(0)),
                (60, true, in_new_browser(0)),
                (60, true, REST),
            ],
        );
    }

    #[test]
    fn three_openings_in_vain_are_enough_however_long_they_take() {
        check(
            "a stuck download",
            &[(20, false, in_new_browser(3)), (43, false, in_new_browser(6)), (69, false, REST)],
        );
        check(
            "one that never mends",
            &[
                (20, false, in_new_browser(3)),
                (43, false, in_new_browser(6)),
                (69, false, REST),
                (270, false, REST),
                (470, false, REST),
            ],
        );
    }

    #[test]
    fn a_page_that_came_up_has_all_its_tries_again() {
        check(
            "late, then a crash",
            &[
                (20, false, in_new_browser(3)),
                (43, false, in_new_browser(6)),
                (3600, true, AT_ONCE),
                (3601, false, in_new_browser(3)),
            ],
        );
    }

    #[test]
    fn tries_after_a_rest_count_too() {
        let mut tries = Tries::new(Duration::from_mins(3));
        let second = Duration::from_secs;
        for at in [0, 1, 2, 3] {
            tries.after_trouble(second(at), true);
        }
        for (at, expected) in
            [(4, false), (59, false), (60, true), (61, true), (62, true), (63, false)]
        {
            assert_eq!(tries.may_end_rest(second(at)), expected, "at {at} s");
        }
    }
}
