//! What an answer must be: the formulas that conditions are made of.

use std::rc::Rc;

use super::{ChoiceId, Date, QuestionId, Years};

/// A formula over answers. A dataset may name a rule and use it in several places; here every name
/// has been replaced by what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// The choice was made.
    Answer {
        /// The question asked.
        question: QuestionId,
        /// The choice that must have been made.
        is: ChoiceId,
    },
    /// The experience is long enough.
    Years {
        /// The question asked.
        question: QuestionId,
        /// How long is enough, in years full-time equivalent.
        at_least: Years,
    },
    /// At best, the rule is to be confirmed: the texts leave it open.
    ToConfirm {
        /// Why, and what to do about it.
        because: Reason,
        /// The rule that is met on paper.
        when: Rc<Rule>,
    },
    /// Every rule of the list is met. An empty list is met by everybody.
    All(Vec<Rule>),
    /// At least one rule of the list is met.
    Any(Vec<Rule>),
}

/// Why something is to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What the dataset says about it.
    Written(Rc<str>),
    /// The rule holds from that day on, and nothing is known of what holds until then.
    NotYet(Date),
    /// The rule held until that day, and nothing is known of what holds since.
    Lapsed(Date),
}
