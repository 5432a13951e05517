//! A text as a code to scan with a telephone.

use yew::prelude::*;

use super::code::{Drawing, drawing};
use crate::ui::speak::Voice;

#[derive(Properties, PartialEq)]
struct QrCodeProps {
    text: AttrValue,
    label: &'static str,
    too_long: &'static str,
}

/// A code to scan, or the words that the text is too long for one that can be read. `text` is what a telephone reads,
/// `label` says what it is for.
pub(crate) fn qr_code(words: &Voice, text: AttrValue, label: &'static str) -> Html {
    html! { <QrCode {text} {label} too_long={words.code_too_long} /> }
}

/// A component, so that a code is drawn once.
#[component]
fn QrCode(props: &QrCodeProps) -> Html {
    let QrCodeProps { text, label, too_long } = props;
    let drawing = use_memo(text.clone(), |text| drawing(text));
    let Some(Drawing { side, path }) = &*drawing else {
        return html! { <p>{ too_long }</p> };
    };

    html! {
        <svg class="qr" role="img" aria-label={*label} viewBox={format!("0 0 {side} {side}")}>
            <path class="qr__paper" d={format!("M0 0h{side}v{side}H0z")} />
            <path class="qr__ink" d={path.clone()} />
        </svg>
    }
}
