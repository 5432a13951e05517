//! Addresses that a dataset may point to.

use std::rc::Rc;

use serde::Deserialize;

/// An address that is safe to put into `href`: `https`, `http`, `mailto` or `tel`, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(extend("pattern" = "^(https?://[^\\s/?#\\\\]|mailto:|tel:)\\S*$")))]
#[serde(try_from = "String")]
pub struct Link(Rc<str>);

/// An address with one `{query}` in it, for instance a search for job offers.
///
/// ```
/// # use passerelle::model::LinkTemplate;
/// let offers = LinkTemplate::try_from("https://jobs.example/?q={query}".to_owned())?;
/// assert_eq!(offers.fill("ingénieur social").as_str(), "https://jobs.example/?q=ing%C3%A9nieur%20social");
/// # Ok::<(), passerelle::model::LinkError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(extend("pattern" = "^https?://\\S+\\{query\\}\\S*$")))]
#[serde(try_from = "String")]
pub struct LinkTemplate {
    before: Rc<str>,
    after: Rc<str>,
}

/// The text is not an address that a page may link to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// Another scheme, or none.
    #[error("expected an address with https, http, mailto or tel, but found `{0}`")]
    Scheme(String),
    /// A space or a control character, which browsers drop and attackers hide behind.
    #[error("expected an address without spaces or control characters, but found `{0}`")]
    Character(String),
    /// Not one `{query}` after the host.
    #[error("expected one `{{query}}` after the host of the address, but found `{0}`")]
    Query(String),
}

impl Link {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as a shared text.
    pub fn text(&self) -> Rc<str> {
        Rc::clone(&self.0)
    }
}

impl TryFrom<String> for Link {
    type Error = LinkError;

    fn try_from(text: String) -> Result<Self, LinkError> {
        if text.chars().any(|it| it.is_whitespace() || it.is_control()) {
            return Err(LinkError::Character(text));
        }
        let is_allowed = text.split_once(':').is_some_and(|(scheme, rest)| match scheme {
            "https" | "http" => rest.strip_prefix("//").is_some_and(|rest| !host(rest).is_empty()),
            "mailto" | "tel" => !rest.is_empty(),
            _ => false,
        });
        if is_allowed { Ok(Self(text.into())) } else { Err(LinkError::Scheme(text)) }
    }
}

fn host(after_slashes: &str) -> &str {
    after_slashes.split(['/', '?', '#', '\\']).next().unwrap_or_default()
}

impl LinkTemplate {
    /// The address with `query` in its place, percent-encoded.
    pub fn fill(&self, query: &str) -> Link {
        let mut address = self.before.to_string();
        for byte in query.bytes() {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    address.push(char::from(byte));
                }
                _ => {
                    address.push('%');
                    for nibble in [byte >> 4, byte & 15] {
                        address.extend(
                            char::from_digit(nibble.into(), 16).map(|it| it.to_ascii_uppercase()),
                        );
                    }
                }
            }
        }
        address.push_str(&self.after);
        Link(address.into())
    }
}

impl TryFrom<String> for LinkTemplate {
    type Error = LinkError;

    fn try_from(text: String) -> Result<Self, LinkError> {
        let Some((before, after)) = text.split_once("{query}") else {
            return Err(LinkError::Query(text));
        };
        let is_link = |part: &str| Link::try_from(part.to_owned()).is_ok();
        if !is_link(before) || !is_link(&format!("{before}{after}")) {
            return Err(Link::try_from(text.clone()).err().unwrap_or(LinkError::Query(text)));
        }
        let is_page = before.starts_with("https://") || before.starts_with("http://");
        let is_after_host = before.split_once("//").is_some_and(|(_, rest)| host(rest) != rest);
        if !is_page || !is_after_host || [before, after].iter().any(|it| it.contains(['{', '}'])) {
            return Err(LinkError::Query(text));
        }
        Ok(Self { before: before.into(), after: after.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_schemes_are_allowed() {
        for good in [
            "https://a.example/b?c#d",
            "http://a.example",
            "mailto:a@b.example",
            "tel:+33100000000",
        ] {
            assert!(Link::try_from(good.to_owned()).is_ok(), "{good}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "HTTPS://a.example",
            "java\tscript:alert(1)",
            " https://a.example",
            "https://a.example/\n",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//a.example",
            "/a",
            "a",
            "",
            "https:",
            "https://",
            "https:///path",
            "https:a.example",
            "blob:https://a.example/x",
        ] {
            assert!(Link::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_template_has_one_query_and_it_cannot_be_the_host() {
        for bad in [
            "https://a.example/",
            "https://{query}",
            "https://a{query}/",
            "javascript:{query}",
            "https://a.example/{query}{query}",
            "https://a.example/{page}/{query}",
            "tel:a//b/{query}",
            "mailto:a//b/{query}",
        ] {
            assert!(LinkTemplate::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_query_cannot_leave_its_place() {
        let template =
            LinkTemplate::try_from("https://a.example/?q={query}&p=1".to_owned()).unwrap();
        assert_eq!(
            template.fill("a&b=#/é").as_str(),
            "https://a.example/?q=a%26b%3D%23%2F%C3%A9&p=1"
        );
    }

    #[test]
    fn the_error_names_the_schemes() {
        assert_eq!(
            Link::try_from("javascript:alert(1)".to_owned()).unwrap_err().to_string(),
            "expected an address with https, http, mailto or tel, but found `javascript:alert(1)`"
        );
    }
}
