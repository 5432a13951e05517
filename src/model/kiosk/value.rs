//! Values of the settings that are right once they exist.

use std::rc::Rc;

use serde::Deserialize;

/// The most characters of a text on the invitation.
const LONGEST: usize = 200;

/// A value that the settings of a kiosk do not take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KioskValueError {
    /// A number out of bounds.
    #[error("expected a whole number from {least} to {most}, but found {found}")]
    Whole {
        /// The least that is taken.
        least: u32,
        /// The most that is taken.
        most: u32,
        /// The number.
        found: u64,
    },
    /// A text that says nothing, or more than fits on the screen.
    #[error("expected a text of 1 to {LONGEST} characters, but found {0}")]
    Said(usize),
    /// Not a colour.
    #[error("expected a colour such as `#005f5f`, but found `{0}`")]
    Colour(String),
    /// Not an address of the web.
    #[error("expected an address that begins with https:// or http://, but found `{0}`")]
    Address(String),
    /// Not a code as the page for it writes it.
    #[error(
        "expected a code as kiosk/code.html writes it (rounds.salt.hash, 100000 rounds at least), but found `{0}`"
    )]
    Code(String),
}

/// A whole number with a default, the least and the most that make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "u64")]
pub struct Whole<const USUAL: u32, const LEAST: u32, const MOST: u32>(u32);

impl<const USUAL: u32, const LEAST: u32, const MOST: u32> Whole<USUAL, LEAST, MOST> {
    /// The number.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl<const USUAL: u32, const LEAST: u32, const MOST: u32> Default for Whole<USUAL, LEAST, MOST> {
    fn default() -> Self {
        Self(USUAL)
    }
}

impl<const USUAL: u32, const LEAST: u32, const MOST: u32> TryFrom<u64>
    for Whole<USUAL, LEAST, MOST>
{
    type Error = KioskValueError;

    fn try_from(found: u64) -> Result<Self, KioskValueError> {
        match u32::try_from(found) {
            Ok(number) if (LEAST..=MOST).contains(&number) => Ok(Self(number)),
            _ => Err(KioskValueError::Whole { least: LEAST, most: MOST, found }),
        }
    }
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident, $pattern:literal, $check:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "cli", schemars(extend("pattern" = $pattern)))]
        #[serde(try_from = "String")]
        pub struct $name(Rc<str>);

        impl $name {
            /// The text as it stands in the settings.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = KioskValueError;

            fn try_from(text: String) -> Result<Self, KioskValueError> {
                let check: fn(&str) -> Option<KioskValueError> = $check;
                check(&text).map_or_else(|| Ok(Self(text.into())), Err)
            }
        }
    )+};
}

texts! {
    /// A text for visitors, of 1 to 200 characters.
    Said, r"\S", |text| {
        let n_chars = text.chars().count();
        let is_said = !text.trim().is_empty() && n_chars <= LONGEST;
        (!is_said).then_some(KioskValueError::Said(n_chars))
    };
    /// A colour, `#rrggbb`.
    Colour, "^#[0-9a-fA-F]{6}$", |text| {
        let is_colour = text.strip_prefix('#').is_some_and(|it| it.len() == 6 && is_hexadecimal(it));
        (!is_colour).then(|| KioskValueError::Colour(text.to_owned()))
    };
    /// An address of the web.
    WebAddress, r"^https?://[^\s/?#\\]\S*$", |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let has_host = rest.is_some_and(|it| !it.is_empty() && !it.starts_with(['/', '?', '#', '\\']));
        let is_plain = !text.contains(|it: char| it.is_whitespace() || it.is_control());
        (!(has_host && is_plain)).then(|| KioskValueError::Address(text.to_owned()))
    };
    /// What is kept of a code: PBKDF2 with SHA-256, as `rounds.salt.hash`, the last two in hexadecimal digits.
    CodeHash, r"^[1-9]\d{5,}\.([0-9a-f]{2}){16,}\.[0-9a-f]{64}$", |text| {
        (!is_code(text)).then(|| KioskValueError::Code(text.to_owned()))
    };
}

fn is_hexadecimal(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_hexdigit())
}

fn is_code(text: &str) -> bool {
    /// Fewer would let anybody who reads the settings try all codes of a few digits.
    const FEWEST_ROUNDS: u32 = 100_000;
    let parts: Vec<_> = text.split('.').collect();
    let [rounds, salt, hash] = parts[..] else { return false };
    let has_rounds = rounds.parse().is_ok_and(|it: u32| FEWEST_ROUNDS <= it);
    let is_written = |it: &str| is_hexadecimal(it) && !it.bytes().any(|it| it.is_ascii_uppercase());
    let is_salt = 32 <= salt.len() && salt.len().is_multiple_of(2) && is_written(salt);
    has_rounds && is_salt && hash.len() == 64 && is_written(hash)
}
