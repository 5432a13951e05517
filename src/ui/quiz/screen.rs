//! What is on the screen of a quiz.

use crate::{
    engine::Step,
    model::{Answers, QuestionId},
};

/// What is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Screen {
    Question {
        question: QuestionId,
        /// Where Back leads; `None` on the first question.
        before: Option<QuestionId>,
        /// How many questions may still come, this one included.
        at_most: usize,
        /// The answers to the other questions.
        answers: Answers,
    },
    Result(Step),
}

impl Screen {
    /// What the markup calls it: by the question; nothing with the result.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Question { question, .. } => question.as_str().to_owned(),
            Self::Result(_) => String::new(),
        }
    }
}
