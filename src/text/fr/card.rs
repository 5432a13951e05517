//! The sentences of a card as French makes them.

use super::sentences::French;
use crate::{
    model::{Date, Pay},
    text::{
        Phrase, Sentences,
        card::{CardSentences, amount},
    },
};

impl CardSentences for French {
    fn pay(&self, pay: &Pay) -> Phrase {
        // Narrow no-break space: as French writes thousands.
        let euros = |it| format!("{}\u{a0}€", amount(it, '\u{202f}'));
        let amounts = match pay.from {
            Some(from) => format!("de {} à {}", amount(from, '\u{202f}'), euros(pay.to)),
            None => format!("jusqu’à {}", euros(pay.to)),
        };
        Phrase::default()
            .cite(&pay.scope)
            .say(format!(", en {}\u{a0}: {amounts} bruts par mois", pay.year))
    }

    fn registration_ended(&self, date: Date) -> String {
        format!(", enregistrement terminé le {}", self.date(date))
    }

    fn in_force_from(&self, date: Date) -> String {
        format!("S’applique à partir du {}.", self.date(date))
    }

    fn in_force_until(&self, date: Date) -> String {
        format!("Cette règle a pris fin le {}.", self.date(date))
    }
}
