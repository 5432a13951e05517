//! Diplomas and the ways into them.

use std::rc::Rc;

use serde::Deserialize;

use super::{ChoiceId, Date, DiplomaId, QuestionId, RouteId, Rule, SourceId, Years};

/// A diploma and every way into the training for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Diploma {
    /// What it is, apart from how to enter it.
    pub about: DiplomaInfo,
    /// The ways in. One that is met is enough.
    pub routes: Vec<Route>,
}

/// What a diploma is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DiplomaInfo {
    /// Its name in this dataset.
    pub id: DiplomaId,
    /// The official name, with a small first letter: "diplôme d'État d'ingénierie sociale".
    pub name: Rc<str>,
    /// The official short name: "DEIS".
    pub acronym: Rc<str>,
    /// The level in the national framework.
    pub level: Level,
    /// The numeral used before 2019: "I".
    pub former_level: Rc<str>,
    /// The number in the national register, where it could be read: "RNCP39644".
    #[serde(default)]
    pub rncp: Option<Rc<str>>,
    /// The last day of that registration, where it could be read.
    #[serde(default)]
    pub rncp_until: Option<Date>,
    /// The heading of the quiz: "Puis-je préparer le DEIS ?"
    pub quiz_title: Rc<str>,
    /// How long the training is, in words, where it could be read.
    #[serde(default)]
    pub length: Option<Rc<str>>,
    /// How long the training is, in years, where it could be read.
    #[serde(default)]
    pub training: Option<Training>,
    /// It can also be had by the validation of experience (VAE).
    #[serde(default)]
    pub by_experience: bool,
    /// What a person who obtains it today can answer from then on.
    #[serde(default)]
    pub grants: Vec<Grant>,
    /// What comes once a route is open: file, interview.
    pub selection: Rc<str>,
    /// Other ways to the diploma, such as the validation of experience.
    #[serde(default)]
    pub other_ways: Option<Rc<str>>,
    /// What is known to be uncertain about all of it.
    #[serde(default)]
    pub caution: Option<Rc<str>>,
    /// Where all this was read.
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
    /// The last day on which the whole was compared with its sources.
    pub checked_on: Date,
}

/// How long a training takes, from its first day to the diploma.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Training {
    /// The shortest, in years, where it differs from the longest.
    #[serde(default)]
    pub at_least: Option<Years>,
    /// The longest, in years.
    pub at_most: Years,
}

/// An answer that holds once the diploma is obtained. It makes of diplomas the steps of a path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Grant {
    /// The question.
    pub question: QuestionId,
    /// The choice that can be made from then on.
    pub is: ChoiceId,
}

/// A level of the national framework, from 1 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(extend("minimum" = 1, "maximum" = 8)))]
#[serde(try_from = "u8")]
pub struct Level(u8);

impl Level {
    /// The number, 1 to 8.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        match number {
            1..=8 => Ok(Self(number)),
            _ => Err(format!("expected a level from 1 to 8, but found {number}")),
        }
    }
}

/// One way into a diploma. It is open when all its conditions are met.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Its name within the diploma.
    pub id: RouteId,
    /// Whom it is for: "Avec un diplôme paramédical".
    pub title: Rc<str>,
    /// What must be met; never empty.
    pub conditions: Vec<Condition>,
    /// Where a text that people still read and the law differ.
    pub note: Option<Rc<str>>,
    /// Where the route was read; never empty.
    pub sources: Vec<SourceId>,
    /// The first day on which it holds, if known.
    pub valid_from: Option<Date>,
    /// The last day on which it holds, if known.
    pub valid_until: Option<Date>,
}

/// One condition of a route.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The condition in words.
    pub text: Rc<str>,
    /// The condition as a formula.
    pub when: Rule,
}
