//! What a diploma is, in a few sentences.

use super::{Phrase, Words, capitalized};
use crate::model::{Date, DiplomaInfo};

impl Phrase {
    /// `Diplôme d’État d’ingénierie sociale (DEIS)`.
    pub(crate) fn diploma(about: &DiplomaInfo) -> Self {
        Self::default().cite(&format!("{} ({})", capitalized(&about.name), about.acronym))
    }
}

impl Words {
    /// `Diplôme d’État … (DEIS). RNCP39644, enregistré jusqu’au … 875 heures …`, as far as it is known.
    pub(crate) fn training(&self, about: &DiplomaInfo, today: Date) -> Phrase {
        let cited = |text: &str| Phrase::default().cite(text);
        let named = Phrase::diploma(about).say(".");
        let registered = about.rncp.as_ref().map(|rncp| {
            let until = about.rncp_until.map(|it| {
                if it < today {
                    self.card.registration_ended(it)
                } else {
                    self.say.registered_until(it)
                }
            });
            cited(rncp).say(until.unwrap_or_default()).say(".")
        });
        let length = about.length.as_deref().map(cited);
        Phrase::joined([Some(named), registered, length].into_iter().flatten(), " ")
    }
}
