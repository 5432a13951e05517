//! What a visitor can take away of a result: a link with the answers, the same as a code to scan, paper.

use yew::prelude::*;

use super::handed::{Handed, HandedOut, use_handed};
use crate::ui::{
    HeadingLevel, LinkPolicy, address, heading::Heading, link::QrCode, speak::use_words,
};

#[derive(Properties, PartialEq)]
pub(super) struct KeepProps {
    /// The fragment that leads to this result; `None` when the answers are too long for a link.
    pub(super) fragment: Option<AttrValue>,
    pub(super) level: HeadingLevel,
}

/// Offers the link, the code and the printer. Where nobody could open the link, only the printer.
#[component]
pub(super) fn Keep(props: &KeepProps) -> Html {
    let words = &use_words();
    let KeepProps { fragment, level } = props;
    let HandedOut { handed, root, field, code } = use_handed(fragment);
    let has_link = fragment.is_some() && address::page().is_some();
    // A screen that nobody should leave is none to paste on.
    let may_copy = has_link && use_context::<LinkPolicy>().unwrap_or_default() != LinkPolicy::Qr;
    let hint = match fragment {
        Some(_) => has_link.then_some(words.keep_hint),
        None => Some(words.link_too_long),
    };
    let is_copied = handed == Handed::Copied;
    let (shown, scanned) = match handed {
        Handed::Shown(link) => (Some(link), None),
        Handed::Code(link) => (None, Some(link)),
        Handed::Nothing | Handed::Copied => (None, None),
    };
    let is_expanded = if scanned.is_some() { "true" } else { "false" };

    html! {
        <div class="keep" ref={root}>
            <Heading level={*level} class="part__title">{ words.keep_title }</Heading>
            { for hint.map(|it| html! { <p class="keep__hint">{ it }</p> }) }
            <div class="buttons">
                if may_copy {
                    <button type="button" class="button" data-action="copy-link">{ words.copy_link }</button>
                }
                if has_link {
                    <button type="button" class="button" data-action="show-code" aria-expanded={is_expanded}>{ words.show_code }</button>
                }
                <button type="button" class="button" data-action="print">{ words.print }</button>
            </div>
            // Always there, since a live region that comes with its text is not read out.
            <p role="status" class="keep__status">{ is_copied.then_some(words.link_copied) }</p>
            if let Some(link) = shown {
                <p class="keep__link">
                    <label for="kept">{ words.copy_yourself }</label>
                    <input type="text" id="kept" class="keep__field" readonly=true value={link} ref={field} />
                </p>
            }
            if let Some(link) = scanned {
                <div class="keep__code" ref={code}>
                    <QrCode text={link} label={words.scan_link} />
                    <p>{ words.scan_kept }</p>
                </div>
            }
        </div>
    }
}
