//! The sentences that only a card says, as each language makes them.

use super::Phrase;
use crate::model::{Date, Pay};

/// How a language makes the sentences of a card.
pub(crate) trait CardSentences: Sync {
    /// Who paid how much a month before deductions, and in which year.
    fn pay(&self, pay: &Pay) -> Phrase;
    /// Follows the number of a diploma in the national register, once that has ended.
    fn registration_ended(&self, date: Date) -> String;
    /// A rule that holds from that day on.
    fn in_force_from(&self, date: Date) -> String;
    /// A rule that held until that day.
    fn in_force_until(&self, date: Date) -> String;
}

/// An amount in euros, its thousands apart.
pub(super) fn amount(euros: u16, separator: char) -> String {
    match (euros / 1000, euros % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands}{separator}{rest:03}"),
    }
}
