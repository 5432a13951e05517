//! The link to a result, on its way out of the widget: copied, shown, or as a code.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use crate::ui::{
    address, clipboard,
    listen::{Heard, use_listener},
};

/// What a visitor has asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Handed {
    Nothing,
    /// The link was copied.
    Copied,
    /// The link, for the visitor to copy: the browser does not let the page do it.
    Shown(String),
    /// The link, to be scanned.
    Code(String),
}

/// What was handed out, by the controls below a root.
pub(super) struct HandedOut {
    pub(super) handed: Handed,
    /// Where the controls are.
    pub(super) root: NodeRef,
    /// The field with the link.
    pub(super) field: NodeRef,
    /// What holds the code.
    pub(super) code: NodeRef,
}

/// Hands out the address of the page with that fragment. It is made when it is asked for, and goes nowhere else:
/// the page's own address stays as it is.
#[hook]
pub(super) fn use_handed(fragment: &Option<AttrValue>) -> HandedOut {
    let handed = use_state(|| Handed::Nothing);
    let (root, field, code) = (use_node_ref(), use_node_ref(), use_node_ref());
    let asked = (fragment.clone(), handed.clone());
    let on_heard = use_callback(asked, |heard: Heard, (fragment, handed)| {
        let link = || Some(address::page()? + fragment.as_deref()?);
        match heard.action.as_str() {
            "copy-link" => link().into_iter().for_each(|it| copy(it, handed.setter())),
            "show-code" if matches!(**handed, Handed::Code(_)) => handed.set(Handed::Nothing),
            "show-code" => link().into_iter().for_each(|it| handed.set(Handed::Code(it))),
            _ => {}
        }
    });
    use_listener(&root, on_heard);
    use_effect_with((*handed).clone(), {
        let (field, code) = (field.clone(), code.clone());
        move |_| present(&field, &code)
    });
    HandedOut { handed: (*handed).clone(), root, field, code }
}

/// Copies the link, or shows it where that is refused.
fn copy(link: String, handed: UseStateSetter<Handed>) {
    // What was said of an earlier copy goes, so that the next is announced.
    handed.set(Handed::Nothing);
    let copied = clipboard::copy(&link);
    spawn_local(async move {
        let is_copied = match copied {
            Some(copied) => JsFuture::from(copied).await.is_ok(),
            None => false,
        };
        handed.set(if is_copied { Handed::Copied } else { Handed::Shown(link) });
    });
}

/// Selects the link, and brings the code onto the screen.
fn present(field: &NodeRef, code: &NodeRef) {
    if let Some(field) = field.cast::<HtmlInputElement>() {
        // Where the browser refuses, the visitor selects by hand.
        drop(field.focus());
        field.select();
    }
    if let Some(code) = code.cast::<Element>() {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        code.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}
