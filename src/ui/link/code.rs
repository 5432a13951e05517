//! A text as a code to scan with a telephone, drawn.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The empty border that readers need, in modules.
pub(crate) const BORDER: i32 = 4;

/// The most modules along a side, those of version 20. A telephone 30 cm away reads modules of 0.25 mm: with so many,
/// the code takes 27 mm, and it is shown larger than that.
const MOST: i32 = 97;

/// The dark modules of a code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Drawing {
    /// How many modules a side has, with its border.
    pub(crate) side: i32,
    /// Where they are, as a path of SVG; neighbours are one stroke.
    pub(crate) path: String,
}

/// The code of a text; `None` when the text is too long for one that can be read.
pub(crate) fn drawing(text: &str) -> Option<Drawing> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * BORDER;
    (code.size() <= MOST).then(|| Drawing { side, path: path(&code) })
}

/// Row by row.
fn path(code: &QrCode) -> String {
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
