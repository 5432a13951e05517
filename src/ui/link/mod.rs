//! Links that leave the page, as far as the host lets them.

mod code;
mod qr;

use yew::prelude::*;

pub(crate) use self::qr::qr_code;

use super::speak::Voice;
use crate::model::Link;

/// What becomes of links that leave the host page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkPolicy {
    /// They open in a new tab.
    #[default]
    Allow,
    /// They first say where they lead.
    Confirm,
    /// They are text.
    Deny,
    /// They are codes to scan: nobody leaves this screen.
    Qr,
}

impl LinkPolicy {
    /// The policy that an attribute `links` names; whatever is no policy is the default.
    ///
    /// ```
    /// use passerelle::ui::LinkPolicy;
    ///
    /// assert_eq!(LinkPolicy::named("qr"), LinkPolicy::Qr);
    /// assert_eq!(LinkPolicy::named("maybe"), LinkPolicy::Allow);
    /// ```
    pub fn named(name: &str) -> Self {
        match name.trim() {
            "confirm" => Self::Confirm,
            "deny" => Self::Deny,
            "qr" => Self::Qr,
            _ => Self::Allow,
        }
    }
}

/// A link that leaves the host page, or what the host has instead of it.
pub(crate) fn external(words: &Voice, address: &Link, label: Html) -> Html {
    let address = AttrValue::from(address.as_str().to_owned());
    let anchor = |label: Html| {
        html! {
            <a href={address.clone()} target="_blank" rel="noopener noreferrer">
                { label }<span class="hidden">{ words.new_tab }</span>
            </a>
        }
    };
    let opened = match words.links {
        LinkPolicy::Allow => return anchor(label),
        LinkPolicy::Deny => return label,
        LinkPolicy::Confirm => anchor(html! { words.follow_link }),
        LinkPolicy::Qr => qr_code(words, address.clone(), words.scan_link),
    };

    html! {
        <details class="leave">
            <summary>{ label }</summary>
            <p class="muted">{ words.link_leads_to }{ site(&address) }</p>
            { opened }
        </details>
    }
}

/// What a person knows of an address: its site, or whom it reaches.
fn site(address: &str) -> &str {
    let (scheme, rest) = address.split_once(':').unwrap_or(("", address));
    match scheme {
        "mailto" | "tel" => rest,
        _ => {
            let rest = rest.trim_start_matches('/');
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            &rest[..end]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::site;

    #[test]
    fn a_site_is_what_stands_before_the_path() {
        for (address, expected) in [
            ("https://www.example.org/a/b?c=d", "www.example.org"),
            ("http://example.org", "example.org"),
            ("https://example.org?a", "example.org"),
            ("mailto:a@example.org", "a@example.org"),
            ("tel:+33123456789", "+33123456789"),
        ] {
            assert_eq!(site(address), expected, "{address}");
        }
    }
}
