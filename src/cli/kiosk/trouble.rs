//! What can go wrong with a page on a screen, in words for the operator.

/// Why the page has to be opened again. Says nothing of what a visitor did.
#[derive(Debug, thiserror::Error)]
pub(super) enum Trouble {
    /// No trouble: the operator's way out was taken.
    #[error("the page went to the address of the exit")]
    Exit,
    /// With the last line that it wrote.
    #[error("Chromium did not start: {0}")]
    NotStarted(String),
    #[error("Chromium ended")]
    BrowserGone,
    #[error("Chromium does not answer")]
    BrowserHangs,
    #[error("Chromium refused `{method}`: {message}")]
    Refused { method: String, message: String },
    #[error("the page crashed")]
    Crashed,
    #[error("the page was closed")]
    Closed,
    #[error("the page hangs")]
    Hangs,
    /// Its site alone: the address could tell what a visitor did.
    #[error("the page left for {0}")]
    Away(String),
    #[error("the page cannot be loaded: {0}")]
    NotLoaded(String),
    #[error("the server answers with {0}")]
    Status(u16),
    #[error("nothing was shown within {0} s")]
    NotShown(u64),
}

impl Trouble {
    /// Whether it is the browser that is of no use any more, with all its pages.
    pub(super) fn is_of_browser(&self) -> bool {
        matches!(
            self,
            Self::NotStarted(_) | Self::BrowserGone | Self::BrowserHangs | Self::Refused { .. }
        )
    }

    /// Whether it came of a sudden, so that another try may well go better at once.
    pub(super) fn is_sudden(&self) -> bool {
        matches!(
            self,
            Self::BrowserGone | Self::BrowserHangs | Self::Crashed | Self::Closed | Self::Hangs
        )
    }

    /// Whether the server could not be reached, or kept silent.
    pub(super) fn is_out_of_reach(&self) -> bool {
        matches!(self, Self::NotLoaded(_))
    }
}
