//! The drawing beside a step: a station on a line that runs down, or across where there is room.

use yew::prelude::*;

use crate::engine::{PathStep, Truth};

/// A mortarboard, a briefcase or a star, on the piece of line that leads to it.
pub(super) fn station(step: &PathStep, is_first: bool) -> Html {
    let icon = match step {
        PathStep::Gain { .. } => {
            "M12 6.5l1.7 3.6 3.8.5-2.8 2.7.7 3.9-3.4-1.9-3.4 1.9.7-3.9-2.8-2.7 3.8-.5z"
        }
        PathStep::Work { .. } => "M6.5 9.5h11v7.5h-11zM9.8 9.5v-2h4.4v2M6.5 12.8h11",
        PathStep::Train { .. } => {
            "M4.8 10l7.2-3.2 7.2 3.2-7.2 3.2zM8 11.6v3.6c2.2 1.7 5.8 1.7 8 0v-3.6"
        }
    };
    let is_ajar = matches!(step, PathStep::Train { gives: Truth::ToConfirm, .. });
    let is_unknown = matches!(step, PathStep::Gain { .. });
    let line = classes!("pathway__line", is_first.then_some("pathway__line--first"));
    let class = classes!(
        "pathway__station",
        is_ajar.then_some("pathway__station--confirm"),
        is_unknown.then_some("pathway__station--unknown"),
    );

    html! { <>
        <svg class={line} aria-hidden="true" focusable="false">
            <line class="pathway__down" x1="50%" y1="0" x2="50%" y2="100%" />
            <line class="pathway__across" x1="0" y1="50%" x2="100%" y2="50%" />
        </svg>
        <svg {class} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <circle cx="12" cy="12" r="11" />
            <path d={icon} />
        </svg>
    </> }
}
