//! Words that stand for many professions.

use std::rc::Rc;

use serde::Deserialize;

use super::{Date, FamilyId, ProfileId, SourceId};

/// A word that many professions share, such as "travailleur social". It has a card of its own, which
/// leads to theirs.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Family {
    /// Its name in this dataset; no profile has the same.
    pub id: FamilyId,
    /// The word for a woman, with a small first letter.
    pub feminine: Rc<str>,
    /// The word for a man, with a small first letter.
    pub masculine: Rc<str>,
    /// What else people say, one word each; a search finds them.
    #[serde(default)]
    pub synonyms: Vec<Rc<str>>,
    /// The word explained in two sentences.
    pub hook: Rc<str>,
    /// What there is to know before one chooses among the members; paragraphs.
    #[serde(default)]
    pub text: Vec<Rc<str>>,
    /// The professions, from the usual to the rare; never empty.
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub members: Vec<ProfileId>,
    /// Where all this was read.
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
    /// The last day on which the card was compared with its sources.
    pub checked_on: Date,
}
