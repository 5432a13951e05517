//! The address of the test page. All tests share it; they run one after the other.

use wasm_bindgen_futures::JsFuture;
use web_sys::{AddEventListenerOptions, Window, js_sys::Promise, window};
use yew::scheduler;

/// The address, without a fragment at first and at last.
pub(crate) struct Address(Window);

impl Address {
    pub(crate) async fn own() -> Self {
        let address = Self(window().expect("a browser has a window"));
        address.forget_fragment();
        scheduler::flush().await;
        address
    }

    pub(crate) fn fragment(&self) -> String {
        self.0.location().hash().expect("a page has an address")
    }

    /// Changes the fragment as a visitor does who edits the address.
    pub(crate) async fn go(&self, fragment: &str) {
        self.follow(|| self.0.location().set_hash(fragment).expect("a fragment can be set")).await;
    }

    /// Does what changes the fragment, and waits until the page was told.
    pub(crate) async fn follow(&self, change: impl FnOnce()) {
        let changed = Promise::new(&mut |resolve, _| {
            let once = AddEventListenerOptions::new();
            once.set_once(true);
            self.0
                .add_event_listener_with_callback_and_add_event_listener_options(
                    "hashchange",
                    &resolve,
                    &once,
                )
                .expect("a window can be listened to");
        });
        change();
        JsFuture::from(changed).await.expect("the promise is never rejected");
        scheduler::flush().await;
    }

    fn forget_fragment(&self) {
        let here = self.0.location().pathname().expect("a page has an address");
        let history = self.0.history().expect("a page has a history");
        history
            .replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&here))
            .expect("the address of the page can be set");
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        self.forget_fragment();
    }
}
