//! What is ticked or typed and not yet an answer.

use std::collections::BTreeSet;

use crate::{
    model::{Answer, AnswerKind, ChoiceId, Question, Years},
    text::{Lang, Mistake},
};

/// What is ticked or typed on a screen and not yet an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    pub(crate) ticked: BTreeSet<ChoiceId>,
    pub(crate) is_none_ticked: bool,
    pub(crate) typed: String,
}

impl Draft {
    /// An answer that was given, as it was ticked or typed.
    pub(crate) fn of(answer: &Answer, lang: Lang) -> Self {
        match answer {
            Answer::One(id) => Self { ticked: [id.clone()].into(), ..Self::default() },
            Answer::Several(ids) => {
                Self { ticked: ids.clone(), is_none_ticked: ids.is_empty(), ..Self::default() }
            }
            Answer::Years(years) => {
                Self { typed: lang.words().say.number(*years), ..Self::default() }
            }
            Answer::Unknown => Self::default(),
        }
    }

    /// The answer to the question, if it is one.
    pub(crate) fn read(&self, question: &Question) -> Result<Answer, Mistake> {
        match &question.answer {
            AnswerKind::One(_) => {
                self.ticked.first().cloned().map(Answer::One).ok_or(Mistake::NothingChosen)
            }
            AnswerKind::Several { .. } if self.ticked.is_empty() && !self.is_none_ticked => {
                Err(Mistake::NothingChosen)
            }
            AnswerKind::Several { .. } => Ok(Answer::Several(self.ticked.clone())),
            AnswerKind::Years { max, .. } => {
                Years::read(&self.typed, *max).map(Answer::Years).map_err(Mistake::Years)
            }
        }
    }
}
