//! What Chromium is told when it starts, and why.

use serde_json::{Value, json};

/// What stands on its command line, beside the profile and what the operator adds.
pub(super) const FLAGS: &[&str] = &[
    // The whole screen, without tabs, address and menus.
    "--kiosk",
    // How it is watched: by pipes, see `devtools.rs`.
    "--remote-debugging-pipe",
    // No greeting, and no question about the default browser.
    "--no-first-run",
    "--no-default-browser-check",
    // After a power cut: no bubble that offers the pages of the visitor before, no box about an error.
    "--hide-crash-restore-bubble",
    "--noerrdialogs",
    // No record of a crash is written; it would hold what a visitor typed.
    "--disable-breakpad",
    // Two fingers do not enlarge the page, nor does a swipe go back to what was there before.
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    // No offer to share, or to send to another screen.
    "--disable-features=DesktopSharingHub,MediaRouter",
    // Nothing asks for the keyring of a user who is nobody.
    "--password-store=basic",
    // Camera, place, clipboard, notifications and the rest: refused without a question to the visitor.
    "--deny-permission-prompts",
    // It asks nothing of the network on its own account.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    // The page counts a visitor's time even if Chromium believes itself covered or unused.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    // A page that hangs is closed from here; no box asks the visitor about it.
    "--disable-hang-monitor",
];

/// What stands in its profile, where there is no flag for it.
pub(super) fn preferences() -> Value {
    json!({
        // No offer to save what looks like a password, an address or a card.
        "credentials_enable_service": false,
        "autofill": { "profile_enabled": false, "credit_card_enabled": false },
        // No offer to translate over the page; the feature of that name does not turn it off.
        "translate": { "enabled": false },
        // No dialog that prints, and through it none that saves a file.
        "printing": { "enabled": false },
        // No window over the page.
        "profile": { "default_content_setting_values": { "popups": 2 } },
    })
}
