//! Links from view to view: real ones, so that a new tab, copying and Back are the browser's.

use web_sys::window;
use yew::prelude::*;

use super::{ExplorerProps, Place};
use crate::{
    model::Dataset,
    ui::{Notice, Shared, Veto, quiz::Begun},
};

/// Provided by the explorer to what it shows: names of other places can be links there, and what was begun
/// is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Explored {
    pub(crate) begun: Begun,
    /// Where a quiz begins.
    pub(crate) resume: Option<AttrValue>,
}

/// What was begun outlasts the dataset; where a quiz begins is told anew with each.
#[hook]
pub(super) fn use_explored(dataset: &Shared<Dataset>, resume: &Option<AttrValue>) -> Explored {
    let begun = (*use_memo((), |()| Begun::new())).clone();
    let explored = use_memo(dataset.clone(), |_| Explored { begun, resume: resume.clone() });
    (*explored).clone()
}

/// A link to a place.
pub(crate) fn link(place: &Place, class: &'static str, label: Html) -> Html {
    link_here(place, class, label, false)
}

/// A link to a place that stays when the visitor is there.
pub(crate) fn link_here(place: &Place, class: &'static str, label: Html, is_here: bool) -> Html {
    let current = is_here.then_some("true");

    html! {
        <a href={address(place)} {class} data-open={place.path()} aria-current={current}>{ label }</a>
    }
}

/// A fragment; with the whole address before it, where the page's `<base>` would lead it elsewhere.
fn address(place: &Place) -> String {
    let fragment = place.fragment();
    let page = || {
        let here = window()?.location().href().ok()?;
        let base = window()?.document()?.base_uri().ok()??;
        let [here, base] =
            [&here, &base].map(|it| it.split('#').next().unwrap_or_default().to_owned());
        (here != base).then_some(here)
    };
    page().unwrap_or_default() + &fragment
}

/// Tells the host, which may have its own way to show the place.
pub(super) fn may_open(props: &ExplorerProps, path: &str) -> bool {
    let Ok(place) = Place::read(path, &props.dataset) else {
        return true;
    };
    let veto = Veto::default();
    props.on_notice.emit(Notice::Opened { place, veto: veto.clone() });
    !veto.is_set()
}
