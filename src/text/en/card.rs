//! The sentences of a card as English makes them.

use super::sentences::English;
use crate::{
    model::{Date, Pay},
    text::{
        Phrase, Sentences,
        card::{CardSentences, amount},
    },
};

impl CardSentences for English {
    fn pay(&self, pay: &Pay) -> Phrase {
        let amounts = match pay.from {
            Some(from) => format!("from €{} to €{}", amount(from, ','), amount(pay.to, ',')),
            None => format!("up to €{}", amount(pay.to, ',')),
        };
        Phrase::default()
            .cite(&pay.scope)
            .say(format!(", in {}: {amounts} a month before deductions", pay.year))
    }

    fn registration_ended(&self, date: Date) -> String {
        format!(", registration ended on {}", self.date(date))
    }

    fn in_force_from(&self, date: Date) -> String {
        format!("Applies from {}.", self.date(date))
    }

    fn in_force_until(&self, date: Date) -> String {
        format!("This rule ended on {}.", self.date(date))
    }
}
