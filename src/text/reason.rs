//! Why something is to be confirmed.

use super::{Phrase, Words};
use crate::model::Reason;

impl Words {
    /// What the dataset says, or what follows from the days between which the rule holds.
    pub(crate) fn reason(&self, reason: &Reason) -> Phrase {
        match reason {
            Reason::Written(text) => Phrase::default().cite(text),
            Reason::NotYet(from) => self.say.not_yet_in_force(*from).into(),
            Reason::Lapsed(until) => self.say.no_longer_in_force(*until).into(),
        }
    }
}
