//! Names of things in a dataset: lower-case words joined by hyphens, one type per kind of thing.

use std::{borrow::Borrow, fmt, rc::Rc};

use serde::Deserialize;

/// The text is not a valid id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an id of lower-case letters and digits joined by hyphens, but found `{0}`")]
pub struct IdError(String);

fn kebab_case(text: String) -> Result<Rc<str>, IdError> {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    };
    if text.split('-').all(is_word) { Ok(text.into()) } else { Err(IdError(text)) }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "cli", schemars(extend("pattern" = "^[a-z0-9]+(-[a-z0-9]+)*$")))]
        #[serde(try_from = "String")]
        pub struct $name(Rc<str>);

        impl $name {
            /// The id as it stands in the dataset.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The id as a shared text.
            pub fn text(&self) -> Rc<str> {
                Rc::clone(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                kebab_case(text).map(Self)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// Names a [`Profile`](super::Profile).
    ProfileId
    /// Names a [`Family`](super::Family).
    FamilyId
    /// Names a [`Diploma`](super::Diploma).
    DiplomaId
    /// Names a [`Route`](super::Route) within its diploma.
    RouteId
    /// Names a [`Question`](super::Question).
    QuestionId
    /// Names a [`Choice`](super::Choice) within its question.
    ChoiceId
    /// Names a rule that several conditions share.
    RuleId
    /// Names a [`Source`](super::Source).
    SourceId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_words_joined_by_hyphens() {
        for good in ["deis", "niveau-7", "7"] {
            assert!(kebab_case(good.to_owned()).is_ok(), "{good}");
        }
        for bad in ["", "-", "DEIS", "a--b", "a-", "é", "a b", "__proto__"] {
            assert!(kebab_case(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_error_says_what_was_expected_and_found() {
        assert_eq!(
            kebab_case("Niveau 7".to_owned()).unwrap_err().to_string(),
            "expected an id of lower-case letters and digits joined by hyphens, but found `Niveau 7`"
        );
    }
}
