//! The address of the page. Where a widget is rendered ahead there is none.

use web_sys::window;
use yew::AttrValue;

/// Provided by a screen that results are taken away from: the page that a telephone opens, if it can open one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TakenTo(Option<AttrValue>);

impl TakenTo {
    /// To that address, else to the folder of the page.
    pub(crate) fn from_kiosk(address: Option<&str>) -> Self {
        let page = match address {
            Some(address) => web_page(address.trim()),
            None => page(None).as_deref().and_then(folder),
        };
        Self(page.map(Into::into))
    }
}

/// The fragment, with `#`; empty where there is none.
pub(crate) fn fragment() -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    window().and_then(|it| it.location().hash().ok()).unwrap_or_default()
}

/// The address that a result is linked to, without a fragment: the page itself, unless results are taken elsewhere.
/// `None` where nobody else could open it, such as in a frame that the page wrote itself.
pub(crate) fn page(taken: Option<&TakenTo>) -> Option<String> {
    if let Some(TakenTo(page)) = taken {
        return page.as_ref().map(ToString::to_string);
    }
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    web_page(&window()?.location().href().ok()?)
}

fn web_page(address: &str) -> Option<String> {
    let page = address.split('#').next()?;
    page.starts_with("http").then(|| page.to_owned())
}

/// The folder that a page is in; `None` on the machine itself, where a telephone finds something else.
fn folder(page: &str) -> Option<String> {
    let path = page.split('?').next()?;
    let (_, rest) = path.split_once("://")?;
    let site = rest.split('/').next()?;
    let name = site.split(':').next()?;
    let is_here = name == "localhost"
        || name.ends_with(".localhost")
        || name.starts_with("127.")
        || site.starts_with("[::1]");
    let end = path.rfind('/')?;
    (!is_here).then(|| path[..=end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::{folder, web_page};

    #[test]
    fn a_kiosk_leads_to_the_folder_of_its_page() {
        for (page, expected) in [
            ("https://example.org/kiosk.html", Some("https://example.org/")),
            ("https://example.org/salon/kiosk.html?hall=2", Some("https://example.org/salon/")),
            ("https://example.org/?to=/a/b", Some("https://example.org/")),
            ("http://192.168.1.20:8080/kiosk.html", Some("http://192.168.1.20:8080/")),
            ("https://localhost.example.org/kiosk.html", Some("https://localhost.example.org/")),
            ("http://localhost/kiosk.html", None),
            ("http://localhost:8080/kiosk.html", None),
            ("http://app.localhost:8080/kiosk.html", None),
            ("http://127.0.0.1:8080/kiosk.html", None),
            ("http://[::1]:8080/kiosk.html", None),
        ] {
            assert_eq!(folder(page).as_deref(), expected, "{page}");
        }
    }

    #[test]
    fn what_is_no_page_of_the_web_is_not_linked_to() {
        for (address, expected) in [
            ("https://example.org/app/#x", Some("https://example.org/app/")),
            ("https://example.org/app/?a=b", Some("https://example.org/app/?a=b")),
            ("about:srcdoc", None),
            ("file:///kiosk.html", None),
            ("", None),
        ] {
            assert_eq!(web_page(address).as_deref(), expected, "{address}");
        }
    }
}
