//! What one visitor sees.

use yew::prelude::*;

use super::{
    comfort::{Comfort, bar},
    warning::Warning,
    wipe,
};
use crate::ui::{
    Explorer, ExplorerProps, Notice, icon,
    listen::{Heard, use_listener},
};

#[derive(Properties, PartialEq)]
pub(super) struct VisitProps {
    pub(super) explorer: ExplorerProps,
    /// Whether the visitor has begun in the other language.
    pub(super) is_in_other: bool,
    /// Seconds that a warning has left, when there is one before it all.
    pub(super) left: Option<u32>,
}

/// Shows the explorer, how to read more easily or to leave, and the warning as the visitor reads.
#[component]
pub(super) fn Visit(props: &VisitProps) -> Html {
    let VisitProps { explorer, is_in_other, left } = props;
    let comfort = use_state(|| Comfort::begun(*is_in_other));
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
    let (level, lang) = (explorer.heading_level, comfort.lang(explorer.lang));
    let explorer = ExplorerProps { lang, on_notice, ..explorer.clone() };

    html! {
        <div class={classes!("kiosk__visit", comfort.classes())} lang={lang.code()} ref={root}>
            <div class="kiosk__screen" inert={left.is_some()}>
                { icon::bridge() }
                <div class="kiosk__view"><Explorer ..explorer /></div>
                { bar(lang.words(), *comfort) }
            </div>
            if let Some(left) = *left {
                <Warning {lang} {left} {level} />
            }
        </div>
    }
}

/// Follows links without an entry in the history, unless the host has followed them.
fn visit(notice: Notice, on_notice: &Callback<Notice>) {
    let opened = match &notice {
        Notice::Opened { place, veto } => Some((place.fragment(), veto.clone())),
        _ => None,
    };
    // The kiosk was there before this visitor, and leads nobody back to what one did.
    if !matches!(notice, Notice::Ready | Notice::Moved { .. }) {
        on_notice.emit(notice);
    }
    if let Some((fragment, veto)) = opened
        && !veto.is_set()
    {
        veto.set();
        wipe::go(&fragment);
    }
}
