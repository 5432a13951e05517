//! Which language a text is in.

use std::{fmt, rc::Rc};

use serde::Deserialize;

/// A language by its shortest code, as `lang` takes it: two or three small letters, such as `fr`.
///
/// ```
/// use passerelle::model::Language;
///
/// let english = Language::try_from("en".to_owned())?;
/// assert_eq!(english.as_str(), "en");
/// assert!(Language::try_from("en-GB".to_owned()).is_err());
/// # Ok::<(), passerelle::model::LanguageError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(extend("pattern" = "^[a-z]{2,3}$")))]
#[serde(try_from = "String")]
pub struct Language(Rc<str>);

/// The text is not the code of a language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a language such as `fr` or `en`, but found `{0}`")]
pub struct LanguageError(String);

impl Language {
    /// The code, as it stands in an attribute `lang`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code as a shared text.
    pub fn text(&self) -> Rc<str> {
        Rc::clone(&self.0)
    }

    /// Whether this is French.
    pub fn is_french(&self) -> bool {
        *self == Self::default()
    }
}

/// French.
impl Default for Language {
    fn default() -> Self {
        Self("fr".into())
    }
}

impl TryFrom<String> for Language {
    type Error = LanguageError;

    fn try_from(text: String) -> Result<Self, LanguageError> {
        let is_code = matches!(text.len(), 2 | 3) && text.bytes().all(|it| it.is_ascii_lowercase());
        if is_code { Ok(Self(text.into())) } else { Err(LanguageError(text)) }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_two_or_three_small_letters() {
        for good in ["fr", "en", "gsw"] {
            assert_eq!(Language::try_from(good.to_owned()).unwrap().to_string(), good);
        }
        for bad in ["", "f", "FR", "fr-FR", "frFR", "français", "é", "fr ", "f1"] {
            assert!(Language::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_error_shows_examples() {
        assert_eq!(
            Language::try_from("French".to_owned()).unwrap_err().to_string(),
            "expected a language such as `fr` or `en`, but found `French`"
        );
    }
}
