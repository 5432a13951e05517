//! A handful of drawings. All are hidden from assistive technology: words beside them say the same.

use yew::prelude::*;

use crate::{engine::Truth, model::Years};

/// A tick, a question mark, a gap or a dash.
pub(crate) fn condition(settled: Option<Truth>) -> Html {
    let (class, path) = match settled {
        Some(Truth::Met) => ("icon icon--met", "M3.5 8.5l3 3 6-7"),
        Some(Truth::ToConfirm) => {
            ("icon icon--confirm", "M5.5 6a2.5 2.5 0 1 1 3.6 2.3c-.7.3-1.1.8-1.1 1.6M8 12.4v.1")
        }
        Some(Truth::NotMet) => ("icon icon--gap", "M4.5 4.5l7 7M11.5 4.5l-7 7"),
        None => ("icon icon--open", "M4 8h8"),
    };
    html! {
        <svg {class} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

/// A circle; with a tick in it once something is chosen.
pub(crate) fn mark(is_chosen: bool) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="7" />
            if is_chosen {
                <path d="M4.5 8.5l2.5 2.5 4.5-5.5" />
            }
        </svg>
    }
}

/// A door that is open, ajar or shut.
pub(crate) fn door(settled: Option<Truth>) -> Html {
    let (class, leaf, handle) = match settled {
        Some(Truth::Met) => ("door door--met", "M7 4l-4 3v22l4-1", "M4.6 17.5v1"),
        Some(Truth::ToConfirm) => ("door door--confirm", "M7 4l8 3.5v19L7 28z", "M12.6 17v1.4"),
        _ => ("door door--shut", "M7 4h14v24H7z", "M17.8 16.5v1.6"),
    };
    html! {
        <svg {class} viewBox="0 0 28 32" width="28" height="32" aria-hidden="true" focusable="false">
            <path class="door__frame" d="M7 28V4h14v24M1.500 28.500h25" />
            <path class="door__leaf" d={leaf} />
            <path class="door__handle" d={handle} />
        </svg>
    }
}

/// How far one got, of what is needed.
pub(crate) fn bar(have: Years, need: Years) -> Html {
    let percent = u32::from(have.hundredths()) * 100 / u32::from(need.hundredths()).max(1);
    let width = percent.min(100).to_string();
    html! {
        <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar__track" width="100" height="6" />
            <rect class="bar__fill" {width} height="6" />
        </svg>
    }
}

/// A footbridge, which the project is named after.
pub(crate) fn bridge() -> Html {
    html! {
        <svg class="bridge" viewBox="0 9 32 16" width="32" height="16" aria-hidden="true" focusable="false">
            <path d="M1 23.500h30M5 23.500c1-8 5-12 11-12s10 4 11 12M10.500 23.500v-9M16 23.500v-12M21.500 23.500v-9" />
        </svg>
    }
}
