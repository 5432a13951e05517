//! A dataset as people write it: the shape of the JSON, before names are looked up.

use std::rc::Rc;

use serde::Deserialize;

use super::{
    ChoiceId, Date, DiplomaInfo, Family, JobOffers, Language, Profile, Question, QuestionId,
    RouteId, RuleId, Source, SourceId, Years,
};

#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(rename = "Dataset"))]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a dataset, which is an object with sources, questions, diplomas and profiles"
)]
pub(super) struct WrittenDataset {
    /// For editors, which complete and check by it.
    #[serde(default, rename = "$schema")]
    _schema: Option<String>,
    /// The language of its texts; by default, French.
    #[serde(default)]
    pub(super) language: Language,
    #[serde(default)]
    pub(super) job_offers: Option<JobOffers>,
    pub(super) sources: Vec<Source>,
    pub(super) questions: Vec<Question>,
    #[serde(default)]
    pub(super) rules: Vec<NamedRule>,
    pub(super) diplomas: Vec<WrittenDiploma>,
    pub(super) profiles: Vec<Profile>,
    #[serde(default)]
    pub(super) families: Vec<Family>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct NamedRule {
    pub(super) id: RuleId,
    pub(super) when: WrittenRule,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(rename = "Diploma"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WrittenDiploma {
    pub(super) about: DiplomaInfo,
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub(super) routes: Vec<WrittenRoute>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(rename = "Route"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WrittenRoute {
    pub(super) id: RouteId,
    pub(super) title: Rc<str>,
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub(super) conditions: Vec<WrittenCondition>,
    #[serde(default)]
    pub(super) note: Option<Rc<str>>,
    #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
    pub(super) sources: Vec<SourceId>,
    #[serde(default)]
    pub(super) valid_from: Option<Date>,
    #[serde(default)]
    pub(super) valid_until: Option<Date>,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(rename = "Condition"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WrittenCondition {
    pub(super) text: Rc<str>,
    pub(super) when: WrittenRule,
}

#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(rename = "Rule"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) enum WrittenRule {
    /// The choice was made.
    Answer { question: QuestionId, is: ChoiceId },
    /// The experience is that long, or longer.
    #[serde(rename_all = "camelCase")]
    Years { question: QuestionId, at_least: Years },
    /// At best to be confirmed, for the reason given: the texts leave it open.
    ToConfirm { because: Rc<str>, when: Box<WrittenRule> },
    /// Met by everybody.
    Always,
    /// Every rule of the list is met.
    All(Vec<WrittenRule>),
    /// At least one rule of the list is met.
    Any(Vec<WrittenRule>),
    /// The rule of that name.
    Rule(RuleId),
}
