//! Where a kiosk is with its visitor. Pure: the time is an argument, in milliseconds of a clock that never
//! turns back.

use std::{rc::Rc, time::Duration};

use yew::Reducible;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nobody is there: an invitation. Nothing runs out.
    Attract,
    /// Somebody uses it.
    InUse,
    /// Nobody has touched it for a while: so many seconds are left to say otherwise.
    Warning(u32),
}

/// How long a kiosk waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Patience {
    /// Without a touch, until the warning.
    pub(super) idle: Duration,
    /// The warning.
    pub(super) warning: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KioskAction {
    /// A visitor begins, in the language of the kiosk or in the other one.
    Begin { in_other: bool },
    /// Somebody does something, whatever it is. A warning asks for more: it would be gone before the button
    /// below the finger is pressed.
    Touch,
    /// Somebody answers the warning.
    GoOn,
    /// It is time to look at the clock.
    Look,
    /// The visitor leaves.
    End,
    /// The kiosk is set to wait otherwise.
    Wait(Patience),
}

/// How exactly touches are timed: every one of a drag would be a turn otherwise.
const GRAIN: Duration = Duration::from_secs(1);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KioskState {
    phase: Phase,
    patience: Patience,
    /// When somebody last did something.
    touched: Duration,
    n_visitors: u32,
    /// Whether the visitor has begun in the other language.
    in_other: bool,
    /// How often the clock was looked at: a timer that comes too early is followed by another.
    n_looks: u32,
}

impl KioskState {
    pub(super) fn new(patience: Patience) -> Self {
        let touched = Duration::ZERO;
        Self {
            phase: Phase::Attract,
            patience,
            touched,
            n_visitors: 0,
            in_other: false,
            n_looks: 0,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        self.phase
    }

    /// How many have begun since the page was loaded.
    pub(super) fn n_visitors(&self) -> u32 {
        self.n_visitors
    }

    /// Whether the visitor has begun in the other language.
    pub(super) fn is_in_other(&self) -> bool {
        self.in_other
    }

    /// How long after `now` it is time to look; `None` while nothing can run out.
    pub(super) fn next_look(&self, now: Duration) -> Option<Duration> {
        let end = match self.phase {
            Phase::Attract => return None,
            Phase::InUse => self.patience.idle,
            Phase::Warning(left) => {
                let left = Duration::from_secs(left.saturating_sub(1).into());
                self.patience.idle + self.patience.warning.saturating_sub(left)
            }
        };
        Some((self.touched + end).saturating_sub(now))
    }

    fn after(&self, action: KioskAction, now: Duration) -> Self {
        let next = |phase| Self { phase, ..self.clone() };
        match (action, self.phase) {
            (KioskAction::Wait(patience), _) => Self { patience, ..self.clone() },
            (KioskAction::Begin { in_other }, Phase::Attract) => {
                let n_visitors = self.n_visitors + 1;
                Self { touched: now, n_visitors, in_other, ..next(Phase::InUse) }
            }
            (KioskAction::End, _) | (_, Phase::Attract) => next(Phase::Attract),
            (KioskAction::Touch, Phase::Warning(_)) => self.clone(),
            (KioskAction::Touch, Phase::InUse) if now < self.touched + GRAIN => self.clone(),
            (KioskAction::Begin { .. } | KioskAction::Touch | KioskAction::GoOn, _) => {
                Self { touched: now, ..next(Phase::InUse) }
            }
            (KioskAction::Look, _) => Self {
                n_looks: self.n_looks.wrapping_add(1),
                ..next(self.phase_after(now.saturating_sub(self.touched)))
            },
        }
    }

    /// The phase when nobody has done anything for so long.
    fn phase_after(&self, idle: Duration) -> Phase {
        let Patience { idle: allowed, warning } = self.patience;
        if idle < allowed {
            return Phase::InUse;
        }
        match (allowed + warning).saturating_sub(idle) {
            Duration::ZERO => Phase::Attract,
            left => Phase::Warning(seconds(left)),
        }
    }
}

/// Whole seconds, of which the last one has begun.
fn seconds(left: Duration) -> u32 {
    u32::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}

impl Reducible for KioskState {
    type Action = (KioskAction, Duration);

    fn reduce(self: Rc<Self>, (action, now): Self::Action) -> Rc<Self> {
        let next = self.after(action, now);
        // The same `Rc` back means no render.
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        KioskAction::{End, GoOn, Look, Touch, Wait},
        *,
    };

    const PATIENCE: Patience =
        Patience { idle: Duration::from_secs(45), warning: Duration::from_secs(20) };

    const BEGIN: KioskAction = KioskAction::Begin { in_other: false };

    /// The state after actions, each at a time in milliseconds.
    fn after(actions: &[(KioskAction, u64)]) -> KioskState {
        let start = Rc::new(KioskState::new(PATIENCE));
        let timed = actions.iter().map(|(action, at)| (*action, Duration::from_millis(*at)));
        (*timed.fold(start, Reducible::reduce)).clone()
    }

    #[test]
    fn phases_follow_the_visitor_and_the_clock() {
        for (actions, phase, why) in [
            (&[][..], Phase::Attract, "nobody was there"),
            (&[(Touch, 5), (Look, 90_000)], Phase::Attract, "only a beginning begins"),
            (&[(BEGIN, 0)], Phase::InUse, "somebody begins"),
            (&[(BEGIN, 0), (Look, 44_999)], Phase::InUse, "not yet"),
            (&[(BEGIN, 0), (Look, 45_000)], Phase::Warning(20), "too long"),
            (&[(BEGIN, 0), (Look, 45_001)], Phase::Warning(20), "the second is not over"),
            (&[(BEGIN, 0), (Look, 46_000)], Phase::Warning(19), "a second later"),
            (&[(BEGIN, 0), (Look, 64_999)], Phase::Warning(1), "the last second"),
            (&[(BEGIN, 0), (Look, 65_000)], Phase::Attract, "nobody answered"),
            (&[(BEGIN, 0), (Look, 9_000_000)], Phase::Attract, "the machine slept"),
            (&[(BEGIN, 0), (Look, 50_000), (GoOn, 50_001)], Phase::InUse, "still there"),
            (&[(BEGIN, 0), (Touch, 40_000), (Look, 45_000)], Phase::InUse, "a touch counts"),
            (&[(BEGIN, 0), (Touch, 40_000), (Look, 85_000)], Phase::Warning(20), "since the touch"),
            (
                &[(BEGIN, 0), (Look, 50_000), (Touch, 50_001)],
                Phase::Warning(15),
                "the finger is on its way to a button",
            ),
            (&[(BEGIN, 0), (End, 1)], Phase::Attract, "the visitor leaves"),
            (&[(BEGIN, 0), (Look, 50_000), (End, 50_001)], Phase::Attract, "also when warned"),
        ] {
            assert_eq!(after(actions).phase(), phase, "{why}: {actions:?}");
        }
    }

    #[test]
    fn another_patience_counts_at_once() {
        let hasty = Patience { idle: Duration::from_secs(10), ..PATIENCE };
        let state = after(&[(BEGIN, 0), (Wait(hasty), 5_000), (Look, 10_000)]);
        assert_eq!(state.phase(), Phase::Warning(20));
    }

    #[test]
    fn a_timer_that_comes_too_early_is_followed_by_another() {
        let early = [(BEGIN, 0), (Look, 44_999)];
        assert_ne!(after(&early), after(&early[..1]));
        assert_eq!(
            after(&early).next_look(Duration::from_millis(44_999)),
            Some(Duration::from_millis(1))
        );
    }

    #[test]
    fn each_visitor_counts_once() {
        let twice = [(BEGIN, 0), (BEGIN, 5), (Touch, 9), (End, 10), (BEGIN, 20), (Look, 90_000)];
        assert_eq!(after(&twice).n_visitors(), 2);
    }

    #[test]
    fn each_visitor_begins_in_a_language_of_their_own() {
        let other = (KioskAction::Begin { in_other: true }, 0);
        assert!(after(&[other, (Touch, 9)]).is_in_other());
        assert!(!after(&[other, (End, 10), (BEGIN, 20)]).is_in_other());
    }

    #[test]
    fn the_clock_is_looked_at_when_something_runs_out_and_never_without_a_visitor() {
        for (actions, now, look) in [
            (&[][..], 0, None),
            (&[(BEGIN, 0), (End, 5)], 6, None),
            (&[(BEGIN, 1_000)], 1_000, Some(45_000)),
            (&[(BEGIN, 1_000)], 31_000, Some(15_000)),
            (&[(BEGIN, 0), (Look, 45_000)], 45_000, Some(1_000)),
            (&[(BEGIN, 0), (Look, 45_250)], 45_250, Some(750)),
            (&[(BEGIN, 0), (Look, 64_000)], 64_000, Some(1_000)),
            (&[(BEGIN, 0), (Look, 45_000)], 99_000, Some(0)),
        ] {
            let found = after(actions).next_look(Duration::from_millis(now));
            assert_eq!(found, look.map(Duration::from_millis), "{actions:?} at {now}");
        }
    }
}
