#![cfg(all(feature = "kiosk", target_os = "linux"))]
//! `passerelle kiosk` with a real browser: what happens to the page, and whether it is there again.
//!
//! That it is there is what the page itself says, to the server of the test. Not here: how often is too often, to the
//! second, which is tested where it is decided; how soon the page is back, which depends on the machine.

mod command;
mod operator;
mod recovery;
mod site;

use command::Kiosk;
use site::Site;

/// A kiosk that shows the page of a site.
fn kiosk_of(site: &Site, args: &[&str]) -> Kiosk {
    Kiosk::start(&[&["--url", &site.page_url()], args].concat())
}
