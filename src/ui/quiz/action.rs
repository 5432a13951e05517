//! What a visitor can do in a quiz.

use super::handed::Handed;
use crate::ui::listen::Heard;

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum QuizAction {
    /// Tick or untick a choice.
    Tick { choice: String, is_ticked: bool },
    /// Tick or untick "none of these".
    TickNone { is_ticked: bool },
    /// Type into the field.
    Type(String),
    /// Add half a year to the number in the field, or take it away.
    Step { is_up: bool },
    /// Answer the question on the screen with what is ticked or typed.
    Continue,
    /// Answer it by "I don't know".
    DoNotKnow,
    /// Return to the question before.
    Back,
    /// Return to a question that was answered.
    Edit(String),
    /// Hold something besides, which the quiz does not ask about; or not any more.
    Hold(String),
    /// Take the result away; or put away what was handed out.
    HandOut(Handed),
    /// Forget everything.
    Restart,
}

impl QuizAction {
    /// What a control asks for; `None` when it is not for the quiz.
    pub(super) fn heard(heard: Heard) -> Option<Self> {
        let Heard { action, value, is_ticked } = heard;
        Some(match action.as_str() {
            "tick" => Self::Tick { choice: value, is_ticked },
            "tick-none" => Self::TickNone { is_ticked },
            "type" => Self::Type(value),
            "step" => Self::Step { is_up: value == "up" },
            "continue" => Self::Continue,
            "do-not-know" => Self::DoNotKnow,
            "back" => Self::Back,
            "edit" => Self::Edit(value),
            "hold" => Self::Hold(value),
            "restart" => Self::Restart,
            _ => return None,
        })
    }
}
