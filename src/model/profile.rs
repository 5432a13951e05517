//! Career profiles: what a card shows.

use std::rc::Rc;

use serde::Deserialize;

use super::{Date, DiplomaId, FamilyId, Language, Link, ProfileId, SourceId};

/// One profession, told in ten seconds and in two minutes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profile {
    /// Its name in this dataset.
    pub id: ProfileId,
    /// The title of a woman who does this work, with a small first letter.
    pub feminine: Rc<str>,
    /// The title of a man who does this work, with a small first letter.
    pub masculine: Rc<str>,
    /// What else people call it, one name each, either gender; a search finds them.
    #[serde(default)]
    pub synonyms: Vec<Rc<str>>,
    /// The work in two sentences.
    pub hook: Rc<str>,
    /// The diploma that leads to it.
    pub diploma: DiplomaId,
    /// The way in, in a few words.
    pub way_in: Rc<str>,
    /// Who employs people in this work. Profiles of one sector write it alike: a list is filtered by it.
    pub sectors: Vec<Rc<str>>,
    /// Whether the law keeps the title or the work for those who hold the diploma, where that was read.
    #[serde(default)]
    pub is_regulated: Option<bool>,
    /// Codes of the national directory of jobs (ROME 4.0).
    pub rome: Vec<JobCode>,
    /// Codes of the European classification of occupations (ESCO 1.1.1), the nearest that was found.
    #[serde(default)]
    pub esco: Vec<JobCode>,
    /// What was paid, each with its year and for whom; nothing is better than a figure without them.
    #[serde(default)]
    pub pay: Vec<Pay>,
    /// What the work is; paragraphs.
    #[serde(default)]
    pub job: Vec<Rc<str>>,
    /// What a person in this work does.
    #[serde(default)]
    pub missions: Vec<Mission>,
    /// What access to the work depends on; paragraphs.
    #[serde(default)]
    pub access: Vec<Rc<str>>,
    /// What people wrongly believe.
    #[serde(default)]
    pub misconceptions: Vec<Misconception>,
    /// Where one works; paragraphs.
    #[serde(default)]
    pub workplace: Vec<Rc<str>>,
    /// With whom one works; paragraphs.
    #[serde(default)]
    pub team: Vec<Rc<str>>,
    /// Professions to look at next.
    #[serde(default)]
    pub related: Vec<Related>,
    /// What to search job offers for.
    #[serde(default)]
    pub offers_query: Option<Rc<str>>,
    /// Where all this was read.
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
    /// The last day on which the card was compared with its sources.
    pub checked_on: Date,
}

/// A code of a directory of jobs.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JobCode {
    /// The code: "K1802" of the ROME, "2635.3" of the ESCO.
    pub code: Rc<str>,
    /// How the directory calls it.
    pub label: Rc<str>,
    /// The language of the label, where it is not the one of the dataset.
    #[serde(default)]
    pub language: Option<Language>,
    /// What is to be known about the choice of the code: "le plus proche".
    #[serde(default)]
    pub note: Option<Rc<str>>,
    /// Its page in the directory, if it has one.
    #[serde(default)]
    pub url: Option<Link>,
}

/// What was paid to whom, and when.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pay {
    /// Who pays, or which agreement says so: "Fonction publique hospitalière".
    pub scope: Rc<str>,
    /// The year of the figures.
    pub year: u16,
    /// What one begins with, in euros a month before deductions, where it was read.
    #[serde(default)]
    pub from: Option<u16>,
    /// What one ends with, in euros a month before deductions.
    pub to: u16,
    /// Where that was read; never empty.
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// One thing that a person in this work does.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mission {
    /// A few words, verb first.
    pub title: Rc<str>,
    /// One or two sentences.
    pub text: Rc<str>,
}

/// Something people wrongly believe, and what is true.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Misconception {
    /// What people say.
    pub belief: Rc<str>,
    /// What is true.
    pub truth: Rc<str>,
    /// Where that was read; never empty.
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// A profession to look at next.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Related {
    /// Its title, both genders.
    pub title: Rc<str>,
    /// What it has to do with this one.
    pub text: Rc<str>,
    /// What kind of thing it is.
    pub kind: RelatedKind,
}

/// Where a related profession leads.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum RelatedKind {
    /// A profession with a card in this dataset.
    Profile(ProfileId),
    /// A profession without a card yet.
    Profession,
    /// A word for many professions, of that name in this dataset.
    Family(FamilyId),
    /// A page elsewhere.
    External(Link),
}
