//! From view to view: the page's address says where, the focus and the screen follow.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};
use yew::prelude::*;

use super::{
    action::ExplorerAction,
    place::{Place, fragment_of, path_in},
    state::{ExplorerState, Target},
};
use crate::{
    model::Dataset,
    ui::{Notice, address::fragment},
};

/// Goes where the address of the page says, each time that it changes.
#[hook]
pub(super) fn use_fragment(root: &NodeRef, state: UseReducerDispatcher<ExplorerState>) {
    use_effect_with((root.clone(), state), |(root, state)| {
        let (root, state) = (root.clone(), state.clone());
        let listener = window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                let path = path_in(&fragment()).map(str::to_owned);
                let root = root.cast::<Element>();
                let had_focus = root.and_then(|it| it.matches(":focus-within").ok());
                let had_focus = had_focus.unwrap_or_default();
                state.dispatch(ExplorerAction::Go { path, had_focus });
            })
        });
        move || drop(listener)
    });
}

/// The fragment that leads to where the visitor is. A quiz tells its own, with the answers.
pub(super) fn whereabouts(path: &str, dataset: &Dataset) -> Option<String> {
    match Place::read(path, dataset) {
        Ok(Place::Quiz(_)) => None,
        Ok(place) => Some(place.fragment()),
        Err(_) => Some(fragment_of(path)),
    }
}

/// Tells the host where the visitor is, and gives what is shown within a way to tell of itself.
#[hook]
pub(super) fn use_notices(
    whereabouts: Option<String>,
    on_notice: &Callback<Notice>,
) -> Callback<Notice> {
    let told = (whereabouts, on_notice.clone());
    use_effect_with(told.clone(), |(whereabouts, on_notice)| tell(whereabouts.as_ref(), on_notice));
    use_callback(told, |notice: Notice, (whereabouts, on_notice)| match notice {
        // It is ready with the explorer.
        Notice::Ready => {}
        // An address that leads nowhere is where the visitor is all the same.
        Notice::Problem { .. } => {
            on_notice.emit(notice);
            tell(whereabouts.as_ref(), on_notice);
        }
        other => on_notice.emit(other),
    })
}

fn tell(whereabouts: Option<&String>, on_notice: &Callback<Notice>) {
    if let Some(fragment) = whereabouts.cloned() {
        on_notice.emit(Notice::Moved { fragment });
    }
}

/// After each turn, moves the focus to its target. Not on the first: the visitor may be elsewhere on the page.
#[hook]
pub(super) fn use_arrival(root: &NodeRef, turn: u32, target: Target) {
    let root = root.clone();
    use_effect_with(turn, move |turn| {
        if let Some(root) = root.cast::<Element>().filter(|_| *turn != 0) {
            arrive(&root, &target);
        }
    });
}

fn arrive(root: &Element, target: &Target) {
    let found = |selector: &str| root.query_selector(selector).ok().flatten();
    let title = || {
        let title = found(".title")?;
        // It can be focused by us and not by Tab. Where the browser refuses, the visitor finds it.
        drop(title.set_attribute("tabindex", "-1"));
        if root.get_bounding_client_rect().top() < 0.0 {
            root.scroll_into_view();
        }
        Some(title)
    };
    let element = match target {
        Target::Title => None,
        Target::Link(path) => found(&format!("a[data-open=\"{path}\"]")),
        Target::Result(idx) => found(&format!(".found > :nth-child({}) a", idx + 1)),
        Target::Field => found("[data-action=explore-type]"),
    };
    let element = element.or_else(title).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        drop(element.focus());
    }
}
