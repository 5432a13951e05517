//! What a visitor can do in the explorer. The names differ from those of the quiz, which is heard on its way
//! up.

use crate::ui::listen::Heard;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum ExplorerAction {
    /// The page's address changed. `path` is `None` where it is not ours; `had_focus`, whether the focus was
    /// within the explorer.
    Go { path: Option<String>, had_focus: bool },
    /// Type into the search field.
    Type(String),
    /// Choose a level, or any.
    Level(String),
    /// Choose a sector, or any.
    Sector(String),
    /// Empty the search field.
    Empty,
    /// Show more of what is found.
    More,
    /// Look for nothing in particular.
    Clear,
}

impl ExplorerAction {
    /// What a control asks for; `None` when it is not for the explorer.
    pub(super) fn heard(heard: Heard) -> Option<Self> {
        let Heard { action, value, .. } = heard;
        Some(match action.as_str() {
            "explore-type" => Self::Type(value),
            "explore-level" => Self::Level(value),
            "explore-sector" => Self::Sector(value),
            "explore-empty" => Self::Empty,
            "explore-more" => Self::More,
            "explore-clear" => Self::Clear,
            _ => return None,
        })
    }
}
