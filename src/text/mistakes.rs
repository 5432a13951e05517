//! What is wrong with an answer, and what to do.

use super::{Phrase, Words};
use crate::model::{AnswerKind, Question, YearsError};

/// Why what a visitor ticked or typed is not an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Mistake {
    NothingChosen,
    Years(YearsError),
}

impl Words {
    /// The sentence for a mistake. `typed` is what stands in the field.
    pub(crate) fn mistake(&self, mistake: Mistake, question: &Question, typed: &str) -> Phrase {
        match (mistake, &question.answer) {
            (Mistake::Years(error), _) => self.say.years_error(error, typed).into(),
            (Mistake::NothingChosen, AnswerKind::Several { none, .. }) => {
                self.say.nothing_chosen(Some(none))
            }
            (Mistake::NothingChosen, _) => self.say.nothing_chosen(None),
        }
    }
}
