//! Days of the calendar, as datasets write them.

use std::{fmt, str::FromStr};

use serde::Deserialize;

/// A day, written `2026-11-23`. Days compare in calendar order.
///
/// ```
/// use passerelle::model::Date;
///
/// let checked_on: Date = "2026-11-23".parse()?;
/// assert!("2024-02-29".parse::<Date>()? < checked_on);
/// assert!("2026-02-29".parse::<Date>().is_err());
/// # Ok::<(), passerelle::model::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(extend("format" = "date", "pattern" = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")))]
#[serde(try_from = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day that can be written.
    pub const FIRST: Self = Self { year: 1, month: 1, day: 1 };

    /// The day of that year, month (1 to 12) and day of the month, if the calendar has it.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        read(&format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The year, such as 2026.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

/// The text is not a day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a day such as `2026-11-23`, but found `{0}`")]
pub struct DateError(String);

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        read(text).ok_or_else(|| DateError(text.to_owned()))
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn read(text: &str) -> Option<Date> {
    let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
    let number = |part: &str, width: usize| -> Option<u16> {
        let is_plain = part.len() == width && part.bytes().all(|it| it.is_ascii_digit());
        is_plain.then(|| part.parse().ok()).flatten()
    };
    let date = Date {
        year: number(year, 4)?,
        month: u8::try_from(number(month, 2)?).ok()?,
        day: u8::try_from(number(day, 2)?).ok()?,
    };
    let is_day = 1 <= date.day && date.day <= days_in(date.year, date.month)?;
    is_day.then_some(date)
}

fn days_in(year: u16, month: u8) -> Option<u8> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if is_leap => Some(29),
        2 => Some(28),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for good in ["2026-11-23", "2000-02-29", "0001-01-01"] {
            assert_eq!(good.parse::<Date>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "2026",
            "2026-13-01",
            "2026-00-01",
            "1900-02-29",
            "26-1-1",
            "2026-11-23-",
            "+026-01-01",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_error_shows_an_example() {
        assert_eq!(
            "23/11/2026".parse::<Date>().unwrap_err().to_string(),
            "expected a day such as `2026-11-23`, but found `23/11/2026`"
        );
    }
}
