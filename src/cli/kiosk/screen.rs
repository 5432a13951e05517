//! What visitors see while the page cannot be shown: words that need no network and no script.

/// As the operator may change it.
const WHOM_TO_TELL: &str = "Si cela dure, dites-le à une personne de l’accueil.";

/// The screen. `contact` says whom to tell.
pub(super) fn html(contact: Option<&str>) -> String {
    include_str!("screen.html").replace("CONTACT", &as_text(contact.unwrap_or(WHOM_TO_TELL)))
}

/// What the operator wrote stays text.
fn as_text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A script that says whether there is a server at an address, whatever it answers.
pub(super) fn asks_for(url: &str) -> String {
    let url = serde_json::Value::from(url);
    format!(
        "fetch({url}, {{ mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(2000) }})\
         .then(() => true, () => false)"
    )
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn what_the_operator_wrote_stays_text() {
        let screen = html(Some("Appelez <Ada> & Co"));
        assert!(screen.contains("<p>Appelez &lt;Ada> &amp; Co</p>"), "{screen}");
        assert!(html(None).contains("une personne de l’accueil"));
    }
}
