//! What a widget tells its host.

use std::{cell::Cell, rc::Rc};

use super::Place;
use crate::{
    engine::Interval,
    model::{Answer, DiplomaId, QuestionId},
};

/// Something that happened in a widget and that its host may want to know.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The widget is on the page.
    Ready,
    /// The visitor follows a link of the explorer.
    Opened {
        /// Where it leads.
        place: Place,
        /// To be set by a host that shows the place in its own way: the explorer then stays where it is.
        veto: Veto,
    },
    /// The visitor answered a question.
    Answered {
        /// The diploma asked about; `None` when the interview is about all of them.
        diploma: Option<DiplomaId>,
        /// The question.
        question: QuestionId,
        /// The answer.
        answer: Answer,
    },
    /// The visitor reached a result.
    Verdict {
        /// The diploma asked about; `None` when the interview is about all of them.
        diploma: Option<DiplomaId>,
        /// Every diploma asked about and the verdict; an open interval when the visitor does not know
        /// what it hangs on.
        verdicts: Vec<(DiplomaId, Interval)>,
    },
    /// The visitor of a kiosk has left, and all is wiped.
    Left {
        /// How many have been there since the page was loaded.
        n_visitors: u32,
    },
    /// The widget cannot show what it was asked for; the sentence is also on the page.
    Problem {
        /// What is wrong.
        message: String,
    },
    /// What is shown is another now, or was answered.
    Moved {
        /// The fragment of an address that leads there, with the answers given in a quiz.
        fragment: String,
    },
    /// The visitor asks to try again what failed.
    Retry,
}

/// How a host says, while it is told, that the widget must not do it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Veto(Rc<Cell<bool>>);

impl Veto {
    /// Says so.
    pub fn set(&self) {
        self.0.set(true);
    }

    /// Whether the host said so.
    pub fn is_set(&self) -> bool {
        self.0.get()
    }
}
