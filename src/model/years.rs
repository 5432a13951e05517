//! Lengths of experience, and reading them from what a person typed.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

/// A length of experience in years of full-time work, exact to a hundredth of a year.
///
/// ```
/// use passerelle::model::Years;
///
/// let typed = Years::read("2,5", Years::whole(50))?;
/// assert!(Years::whole(2) < typed && typed < Years::whole(3));
/// assert_eq!(typed.to_string(), "2.5");
/// # Ok::<(), passerelle::model::YearsError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Years {
    hundredths: u16,
}

/// Why a text is not a length of experience. The words for visitors are in the user interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum YearsError {
    /// Nothing was typed.
    #[error("expected a number of years, but found nothing")]
    Empty,
    /// Something other than a number was typed.
    #[error("expected a number of years such as `2` or `2.5`")]
    NotANumber,
    /// The number is below zero.
    #[error("expected a number of years of 0 or more")]
    Negative,
    /// The number is above what the question allows.
    #[error("expected {max} years at most")]
    TooMany {
        /// The most that the question allows.
        max: Years,
    },
    /// The number has more than two decimals.
    #[error("expected two decimals at most")]
    TooPrecise,
}

impl Years {
    /// No experience.
    pub const ZERO: Self = Self { hundredths: 0 };

    /// Half a year.
    pub const HALF: Self = Self { hundredths: 50 };

    /// A whole number of years.
    pub const fn whole(years: u8) -> Self {
        Self { hundredths: years as u16 * 100 }
    }

    /// What is missing from here to `goal`; zero when the goal is reached.
    #[must_use]
    pub fn missing_to(self, goal: Self) -> Self {
        Self { hundredths: goal.hundredths.saturating_sub(self.hundredths) }
    }

    /// Both lengths, one after the other; no longer than the longest there is.
    #[must_use]
    pub fn and(self, more: Self) -> Self {
        Self { hundredths: self.hundredths.saturating_add(more.hundredths) }
    }

    /// The length in hundredths of a year.
    pub const fn hundredths(self) -> u16 {
        self.hundredths
    }

    /// Reads what a person typed: `2`, `2,5`, `2.25`; a comma or a point, spaces around it.
    ///
    /// # Errors
    ///
    /// Says in which of five ways the text is not a length between 0 and `max`.
    pub fn read(typed: &str, max: Self) -> Result<Self, YearsError> {
        let text = typed.trim();
        if text.is_empty() {
            return Err(YearsError::Empty);
        }
        let (is_negative, number) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text),
        };
        let (whole, decimals) = number.split_once([',', '.']).unwrap_or((number, "0"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
        if !is_digits(whole) || !is_digits(decimals) {
            return Err(YearsError::NotANumber);
        }
        if is_negative {
            return Err(YearsError::Negative);
        }
        let decimals = decimals.trim_end_matches('0');
        if 2 < decimals.len() {
            return Err(YearsError::TooPrecise);
        }
        // Too long for a number is too many years.
        let hundredths = format!("{whole}{decimals:0<2}").parse().unwrap_or(u16::MAX);
        if max.hundredths < hundredths {
            return Err(YearsError::TooMany { max });
        }
        Ok(Self { hundredths })
    }
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        match rest {
            0 => write!(f, "{whole}"),
            _ if rest.is_multiple_of(10) => write!(f, "{whole}.{}", rest / 10),
            _ => write!(f, "{whole}.{rest:02}"),
        }
    }
}

/// In a dataset, years are a JSON number.
impl<'de> Deserialize<'de> for Years {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        Self::read(&number.to_string(), Self::whole(u8::MAX)).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: Result<&str, YearsError>) {
        let read = Years::read(typed, Years::whole(50)).map(|it| it.to_string());
        assert_eq!(read, expected.map(str::to_owned), "{typed:?}");
    }

    #[test]
    fn a_comma_or_a_point_separates_decimals() {
        check("2,5", Ok("2.5"));
        check("2.5", Ok("2.5"));
        check(" 3 ", Ok("3"));
        check("0,05", Ok("0.05"));
        check("2,50", Ok("2.5"));
        check("007", Ok("7"));
        check("50", Ok("50"));
    }

    #[test]
    fn each_mistake_has_its_own_error() {
        check("", Err(YearsError::Empty));
        check(" \u{a0}", Err(YearsError::Empty));
        check("abc", Err(YearsError::NotANumber));
        check("2,", Err(YearsError::NotANumber));
        check(",5", Err(YearsError::NotANumber));
        check("1e3", Err(YearsError::NotANumber));
        check("2,5,5", Err(YearsError::NotANumber));
        check("-1", Err(YearsError::Negative));
        check("−1", Err(YearsError::Negative));
        check("2,555", Err(YearsError::TooPrecise));
        check("51", Err(YearsError::TooMany { max: Years::whole(50) }));
        check("50,01", Err(YearsError::TooMany { max: Years::whole(50) }));
        check(&"9".repeat(400), Err(YearsError::TooMany { max: Years::whole(50) }));
    }

    #[test]
    fn what_is_missing_is_never_below_zero() {
        assert_eq!(Years::whole(2).missing_to(Years::whole(3)), Years::whole(1));
        assert_eq!(Years::whole(4).missing_to(Years::whole(3)), Years::ZERO);
    }
}
