//! Addresses and searches.

use passerelle::model::{Link, LinkTemplate};
use url::Url;

const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// What is accepted is safe to link to, and a search stays on the site of its template.
pub fn link((address, query): (String, String)) {
    if let Ok(link) = Link::try_from(address.clone()) {
        assert_eq!(link.as_str(), address);
        check(link.as_str());
    }
    if let Ok(template) = LinkTemplate::try_from(address) {
        let (some, empty) = (template.fill(&query), template.fill(""));
        assert!(Link::try_from(some.as_str().to_owned()).is_ok(), "{some:?} is no link");
        check(some.as_str());
        if let (Ok(some), Ok(empty)) = (Url::parse(some.as_str()), Url::parse(empty.as_str())) {
            assert_eq!(some.origin(), empty.origin());
            assert_eq!(some.username(), empty.username());
        }
    }
}

/// A browser that reads the address at all reads one of the schemes.
fn check(address: &str) {
    if let Ok(url) = Url::parse(address) {
        assert!(SCHEMES.contains(&url.scheme()), "{address:?} is {}", url.scheme());
    }
}
