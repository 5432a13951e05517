//! The question whether somebody is still there.

use yew::prelude::*;

use crate::ui::{HeadingLevel, Lang, heading::heading};

/// At these seconds it is said aloud how many are left: each second would leave no time to answer.
const SAID: [u32; 3] = [20, 10, 5];

#[derive(Properties, PartialEq)]
pub(super) struct WarningProps {
    pub(super) lang: Lang,
    /// Seconds until all is wiped.
    pub(super) left: u32,
    pub(super) level: HeadingLevel,
}

/// Counts down, and offers to go on.
#[component]
pub(super) fn Warning(props: &WarningProps) -> Html {
    let WarningProps { lang, left, level } = props;
    let words = lang.words();
    let said = use_mut_ref(String::new);
    if SAID.contains(left) || said.borrow().is_empty() {
        *said.borrow_mut() = words.say.kiosk_left(*left);
    }
    let said = said.borrow().clone();

    let title = html! { <span id="warning-title">{ words.kiosk_still_there }</span> };

    html! {
        <div class="warning" role="alertdialog" aria-modal="true" aria-labelledby="warning-title" aria-describedby="warning-text">
            <div class="warning__box">
                { heading(*level, "title", title) }
                <p id="warning-text">{ words.kiosk_wipes }</p>
                <p class="warning__left" aria-hidden="true">{ words.say.kiosk_left(*left) }</p>
                <p class="hidden" role="status">{ said }</p>
                <div class="buttons">
                    <button type="button" class="button button--main" data-action="kiosk-go-on" data-escape="kiosk-go-on">{ words.go_on }</button>
                    <button type="button" class="button" data-action="kiosk-end" data-escape="kiosk-go-on">{ words.kiosk_end }</button>
                </div>
            </div>
        </div>
    }
}
