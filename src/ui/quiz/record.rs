//! Where a visit is, for whoever comes back to it.

use yew::prelude::*;

use super::{link::place, session::SessionProps, state::QuizState};
use crate::ui::Notice;

/// Remembers the visit, and tells the host how to lead there again.
#[hook]
pub(super) fn use_record(state: &QuizState, props: &SessionProps) {
    let SessionProps { begun, link, path, on_notice, .. } = props.clone();
    // What is only ticked, and not yet said, leads to where it was before.
    let fragment = place(&path, state);
    use_effect_with(state.clone(), move |state| begun.keep(state, (**link.rc()).as_ref()));
    use_effect_with(fragment, move |fragment| {
        on_notice.emit(Notice::Moved { fragment: fragment.clone() });
    });
}
