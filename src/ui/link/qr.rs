//! A text as a code to scan with a telephone.

use yew::prelude::*;

use super::code::{Drawing, drawing};
use crate::ui::speak::use_words;

#[derive(Properties, PartialEq)]
pub(crate) struct QrCodeProps {
    /// What a telephone reads.
    pub(crate) text: AttrValue,
    /// What the code is for.
    pub(crate) label: AttrValue,
}

/// Shows a code to scan, or says that the text is too long for one that can be read.
#[component]
pub(crate) fn QrCode(props: &QrCodeProps) -> Html {
    let drawing = use_memo(props.text.clone(), |text| drawing(text));
    let words = use_words();
    let Some(Drawing { side, path }) = &*drawing else {
        return html! { <p>{ words.code_too_long }</p> };
    };

    html! {
        <svg class="qr" role="img" aria-label={&props.label} viewBox={format!("0 0 {side} {side}")}>
            <path class="qr__paper" d={format!("M0 0h{side}v{side}H0z")} />
            <path class="qr__ink" d={path.clone()} />
        </svg>
    }
}
