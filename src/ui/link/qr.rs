//! A text as a code to scan with a telephone.

use std::fmt::Write;

use qrcodegen::{QrCode as Code, QrCodeEcc};
use yew::prelude::*;

use crate::ui::speak::use_words;

/// The empty border that readers need, in modules.
const BORDER: i32 = 4;

/// The most modules along a side, those of version 20. A telephone 30 cm away reads modules of 0.25 mm: with so many,
/// the code takes 27 mm, and it is shown larger than that.
const MOST: i32 = 97;

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
    let drawing = use_memo(props.text.clone(), |text| {
        let code = Code::encode_text(text, QrCodeEcc::Medium).ok();
        code.filter(|it| it.size() <= MOST).map(|it| (it.size(), path(&it)))
    });
    let words = use_words();
    let Some((size, path)) = &*drawing else {
        return html! { <p>{ words.code_too_long }</p> };
    };
    let side = size + 2 * BORDER;

    html! {
        <svg class="qr" role="img" aria-label={&props.label} viewBox={format!("0 0 {side} {side}")}>
            <path class="qr__paper" d={format!("M0 0h{side}v{side}H0z")} />
            <path class="qr__ink" d={path.clone()} />
        </svg>
    }
}

/// The dark modules, row by row; neighbours are one stroke.
fn path(code: &Code) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if start < x {
                // Writing to a string cannot fail.
                write!(
                    path,
                    "M{} {}h{}v1H{}z",
                    start + BORDER,
                    y + BORDER,
                    x - start,
                    start + BORDER
                )
                .ok();
            }
            x += 1;
        }
    }
    path
}
