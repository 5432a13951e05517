//! A dataset as people write it: the shape of the JSON, before names are looked up.

use std::rc::Rc;

use serde::Deserialize;

use super::{
    ChoiceId, Date, DiplomaInfo, JobOffers, Profile, Question, QuestionId, RouteId, RuleId, Source,
    SourceId, Years,
};

#[derive(Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a dataset, which is an object with sources, questions, diplomas and profiles"
)]
pub(super) struct WrittenDataset {
    /// For editors, which complete and check by it.
    #[serde(default, rename = "$schema")]
    _schema: Option<String>,
    #[serde(default)]
    pub(super) job_offers: Option<JobOffers>,
    pub(super) sources: Vec<Source>,
    pub(super) questions: Vec<Question>,
    #[serde(default)]
    pub(super) rules: Vec<NamedRule>,
    pub(super) diplomas: Vec<WrittenDiploma>,
    pub(super) profiles: Vec<Profile>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct NamedRule {
    pub(super) id: RuleId,
    pub(super) when: WrittenRule,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WrittenDiploma {
    pub(super) about: DiplomaInfo,
    pub(super) routes: Vec<WrittenRoute>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WrittenRoute {
    pub(super) id: RouteId,
    pub(super) title: Rc<str>,
    pub(super) conditions: Vec<WrittenCondition>,
    #[serde(default)]
    pub(super) note: Option<Rc<str>>,
    pub(super) sources: Vec<SourceId>,
    #[serde(default)]
    pub(super) valid_from: Option<Date>,
    #[serde(default)]
    pub(super) valid_until: Option<Date>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WrittenCondition {
    pub(super) text: Rc<str>,
    pub(super) when: WrittenRule,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) enum WrittenRule {
    Answer {
        question: QuestionId,
        is: ChoiceId,
    },
    #[serde(rename_all = "camelCase")]
    Years {
        question: QuestionId,
        at_least: Years,
    },
    ToConfirm {
        because: Rc<str>,
        when: Box<WrittenRule>,
    },
    /// Met by everybody.
    Always,
    All(Vec<WrittenRule>),
    Any(Vec<WrittenRule>),
    /// The rule of that name.
    Rule(RuleId),
}
