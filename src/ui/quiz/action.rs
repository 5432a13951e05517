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

/// What was done, and on which screen. Yew may put off drawing, and then the second of two quick taps meets the screen of
/// the first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Done {
    pub(super) action: QuizAction,
    /// The name of the screen, as the markup has it; `None` where any will do.
    pub(super) screen: Option<String>,
}

impl Done {
    /// What a control asks for; `None` when it is not for the quiz.
    pub(super) fn heard(heard: Heard) -> Option<Self> {
        let Heard { action, value, is_ticked, screen } = heard;
        let action = match action.as_str() {
            "tick" => QuizAction::Tick { choice: value, is_ticked },
            "tick-none" => QuizAction::TickNone { is_ticked },
            "type" => QuizAction::Type(value),
            "step" => QuizAction::Step { is_up: value == "up" },
            "continue" => QuizAction::Continue,
            "do-not-know" => QuizAction::DoNotKnow,
            "back" => QuizAction::Back,
            "edit" => QuizAction::Edit(value),
            "hold" => QuizAction::Hold(value),
            "restart" => QuizAction::Restart,
            _ => return None,
        };
        Some(Self { action, screen })
    }
}

impl From<QuizAction> for Done {
    fn from(action: QuizAction) -> Self {
        Self { action, screen: None }
    }
}
