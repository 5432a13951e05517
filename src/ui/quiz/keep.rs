//! What a visitor can take away of a result: a link with the answers, the same as a code to scan, paper.

use yew::prelude::*;

use super::{handed::Handed, link::fragment, state::QuizState};
use crate::{
    engine::Step,
    ui::{
        HeadingLevel, LinkPolicy,
        address::{self, TakenTo},
        heading::heading,
        link::qr_code,
        speak::Voice,
    },
};

/// How a result is taken away.
pub(super) struct Taking<'a> {
    /// Where the quiz is, for links to it.
    pub(super) path: &'a str,
    /// Where a screen among strangers has results taken to.
    pub(super) to: Option<&'a TakenTo>,
    /// For what is handed out.
    pub(super) node: &'a NodeRef,
}

/// The controls, and what they handed out: what stands above a result, and what below it. Who stands at a screen takes
/// the result first, and reads it at home.
pub(super) fn keep(
    words: &Voice,
    state: &QuizState,
    step: &Step,
    taking: &Taking<'_>,
    level: HeadingLevel,
) -> (Html, Html) {
    let fragment = fragment(taking.path, state, step);
    let controls = controls(words, taking, fragment.as_ref(), state.handed(), level);
    if taking.to.is_some() { (controls, Html::default()) } else { (Html::default(), controls) }
}

/// `fragment` leads to the result; there is none when the answers are too long for a link. Where nobody could open the
/// link, there is only the printer, and on a screen among strangers, which has none, nothing.
fn controls(
    words: &Voice,
    taking: &Taking<'_>,
    fragment: Option<&AttrValue>,
    handed: &Handed,
    level: HeadingLevel,
) -> Html {
    let Taking { to: taken_to, node, .. } = *taking;
    let has_page = address::page(taken_to).is_some();
    if taken_to.is_some() && !has_page {
        return Html::default();
    }
    let has_link = fragment.is_some() && has_page;
    // A screen that nobody should leave is none to paste on.
    let may_copy = has_link && words.links != LinkPolicy::Qr && taken_to.is_none();
    let hint = match fragment {
        Some(_) if taken_to.is_some() => Some(words.keep_code_hint),
        Some(_) => has_link.then_some(words.keep_hint),
        None => Some(words.link_too_long),
    };
    let is_copied = *handed == Handed::Copied;
    let is_expanded = if matches!(handed, Handed::Code(_)) { "true" } else { "false" };
    let out = match handed {
        Handed::Nothing | Handed::Copied => Html::default(),
        Handed::Shown(link) => html! {
            <p class="keep__link">
                <label for="kept">{ words.copy_yourself }</label>
                <input type="text" id="kept" class="keep__field" readonly=true value={link.clone()} ref={node} />
            </p>
        },
        Handed::Code(link) => html! {
            <div class="keep__code" ref={node}>
                { qr_code(words, link.clone().into(), words.scan_link) }
                <p>{ words.scan_kept }</p>
            </div>
        },
    };

    html! {
        <div class="keep">
            { heading(level, "part__title", words.keep_title.into()) }
            <p>{ hint }</p>
            <div class="buttons">
                if may_copy {
                    <button type="button" class="button" data-action="copy-link" data-value={fragment.cloned()}>{ words.copy_link }</button>
                }
                if has_link {
                    <button type="button" class="button" data-action="show-code" data-value={fragment.cloned()} aria-expanded={is_expanded}>{ words.show_code }</button>
                }
                <button type="button" class="button" data-action="print">{ words.print }</button>
            </div>
            // Always there, since a live region that comes with its text is not read out.
            <p role="status" class="keep__status">{ is_copied.then_some(words.link_copied) }</p>
            { out }
        </div>
    }
}
