//! The kinds of findings, their names and how much they matter.

use std::fmt;

/// A kind of finding. Its name in reports and in `docs/findings.md` never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The text is not a dataset. Never found by [`check`](super::check), which returns the error.
    Refused,
    /// No answer meets a route: at best it is to be confirmed.
    NeverMet,
    /// A route that never helps, since another is open whenever it is.
    Subsumed,
    /// A diploma that nobody can enter, since none of its routes is in force.
    NoWayIn,
    /// A condition whose words and rule name different lengths of experience.
    OtherNumber,
    /// A question that no verdict hangs on.
    NeverAsked,
    /// A box to tick that no verdict hangs on.
    UnnamedChoice,
    /// Two things side by side that read alike.
    SameLabel,
    /// A last day that has passed.
    Expired,
    /// A source that nobody has read for more than a year.
    StaleSource,
    /// A source that nothing cites.
    UnusedSource,
    /// A named rule that nothing stands on.
    UnusedRule,
    /// A text without a word in it.
    EmptyText,
    /// A sentence of more than thirty words.
    LongSentence,
    /// A French sign without its no-break space.
    BreakableSign,
    /// A text that has no translation yet.
    MissingTranslation,
    /// A translation of a text that is not there.
    IdleTranslation,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look.
    Note,
    /// To be mended before the next release.
    Warning,
    /// Misleads visitors: to be mended now.
    Error,
}

impl Code {
    /// Every kind, in the order of the names.
    pub const ALL: &[Self] = &[
        Self::Refused,
        Self::NeverMet,
        Self::Subsumed,
        Self::NoWayIn,
        Self::OtherNumber,
        Self::NeverAsked,
        Self::UnnamedChoice,
        Self::SameLabel,
        Self::Expired,
        Self::StaleSource,
        Self::UnusedSource,
        Self::UnusedRule,
        Self::EmptyText,
        Self::LongSentence,
        Self::BreakableSign,
        Self::MissingTranslation,
        Self::IdleTranslation,
    ];

    /// The name. The hundreds tell the family: routes, questions, dates and references, words,
    /// translations.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "P001",
            Self::NeverMet => "P101",
            Self::Subsumed => "P102",
            Self::NoWayIn => "P103",
            Self::OtherNumber => "P104",
            Self::NeverAsked => "P201",
            Self::UnnamedChoice => "P202",
            Self::SameLabel => "P203",
            Self::Expired => "P301",
            Self::StaleSource => "P302",
            Self::UnusedSource => "P303",
            Self::UnusedRule => "P304",
            Self::EmptyText => "P401",
            Self::LongSentence => "P402",
            Self::BreakableSign => "P403",
            Self::MissingTranslation => "P501",
            Self::IdleTranslation => "P502",
        }
    }

    /// How much such a finding matters.
    pub fn severity(self) -> Severity {
        match self {
            Self::Refused | Self::OtherNumber | Self::EmptyText => Severity::Error,
            Self::NeverMet | Self::LongSentence => Severity::Note,
            _ => Severity::Warning,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Severity {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
