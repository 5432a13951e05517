//! The standard library is built along with the widgets: for size, and without words for a panic, which no
//! visitor reads.
//!
//! The flags are not stable yet. The pinned toolchain takes them all the same; any other may build without.

use std::process::Command;

/// A panic ends the module at once. Of `Debug` only texts and numbers are left, which sentences about a dataset quote.
pub(super) const RUSTFLAGS: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=shallow",
];

/// Has `wasm-pack build` build the standard library, too.
pub(super) fn prepare(command: &mut Command) {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        // Without a folder, wasm-pack takes what follows for one.
        .args([".", "--", "-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
}
