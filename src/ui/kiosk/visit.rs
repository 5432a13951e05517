//! What one visitor sees.

use yew::prelude::*;

use super::{
    comfort::{Bar, Comfort},
    wipe,
};
use crate::ui::{
    Explorer, ExplorerProps, Notice,
    listen::{Heard, use_listener},
};

#[derive(Properties, PartialEq)]
pub(super) struct VisitProps {
    pub(super) explorer: ExplorerProps,
    /// Whether a warning is before it.
    pub(super) is_covered: bool,
}

/// Shows the explorer, and how to read more easily or to leave.
#[component]
pub(super) fn Visit(props: &VisitProps) -> Html {
    let VisitProps { explorer, is_covered } = props;
    let comfort = use_state(Comfort::default);
    let root = use_node_ref();
    let on_heard = {
        let comfort = comfort.clone();
        Callback::from(move |Heard { action, value, .. }| {
            if action == "kiosk-comfort" {
                comfort.set(comfort.after(&value));
            }
        })
    };
    use_listener(&root, on_heard);
    let on_notice = use_callback(explorer.on_notice.clone(), visit);
    let explorer = ExplorerProps { on_notice, ..explorer.clone() };

    html! {
        <div class={classes!("kiosk__visit", comfort.classes())} inert={*is_covered} ref={root}>
            <Explorer ..explorer />
            <Bar comfort={*comfort} />
        </div>
    }
}

/// Follows links without an entry in the history, unless the host has followed them.
fn visit(notice: Notice, on_notice: &Callback<Notice>) {
    let opened = match &notice {
        Notice::Opened { place, veto } => Some((place.fragment(), veto.clone())),
        _ => None,
    };
    // The kiosk was there before this visitor.
    if notice != Notice::Ready {
        on_notice.emit(notice);
    }
    if let Some((fragment, veto)) = opened
        && !veto.is_set()
    {
        veto.set();
        wipe::go(&fragment);
    }
}
