//! The one door: from a text to a dataset that is sound.

use std::{collections::BTreeSet, rc::Rc};

use serde::Deserialize;

use super::{
    AnswerKind, DatasetError, Diploma, LinkTemplate, Profile, Question, QuestionId, RelatedKind,
    Source, SourceId, Years,
    resolve::{Resolver, check_names, dangling},
    written::{WrittenDataset, WrittenDiploma},
};

/// Profiles, diplomas, questions and sources that fit together: every name is borne by something,
/// and every rule can be answered. A `Dataset` that exists is a sound one, so nothing behind it fails.
///
/// ```
/// use passerelle::model::Dataset;
///
/// let dataset = Dataset::embedded()?;
/// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
/// assert_eq!(deis.about.level.number(), 7);
///
/// let error = Dataset::parse("[{").unwrap_err();
/// assert!(error.to_string().starts_with("failed to read the dataset at line 1, column "));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    job_offers: Option<JobOffers>,
    sources: Vec<Source>,
    questions: Vec<Question>,
    diplomas: Vec<Rc<Diploma>>,
    profiles: Vec<Rc<Profile>>,
}

/// Where job offers are searched for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JobOffers {
    /// Who publishes the offers.
    pub publisher: Rc<str>,
    /// The address of a search, with `{query}` in it.
    pub url: LinkTemplate,
}

impl Dataset {
    /// Reads a dataset and checks it as a whole. A byte-order mark at the start is passed over.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with line and column where the text is not of the right
    /// shape, else with the path of the culprit.
    pub fn parse(json: &str) -> Result<Self, DatasetError> {
        let written: WrittenDataset = serde_json::from_str(json.trim_start_matches('\u{feff}'))?;
        unique("sources", written.sources.iter().map(|it| it.id.as_str()))?;
        unique("questions", written.questions.iter().map(|it| it.id.as_str()))?;
        unique("rules", written.rules.iter().map(|it| it.id.as_str()))?;
        unique("diplomas", written.diplomas.iter().map(|it| it.about.id.as_str()))?;
        unique("profiles", written.profiles.iter().map(|it| it.id.as_str()))?;
        for question in &written.questions {
            check_question(question)?;
        }
        let resolver = Resolver { questions: &written.questions, rules: &written.rules };
        for named in &written.rules {
            resolver.rule(&format!("rules.{}.when", named.id), &named.when)?;
        }
        let mut diplomas = Vec::new();
        for diploma in written.diplomas {
            diplomas.push(Rc::new(resolve_diploma(&resolver, diploma)?));
        }
        let dataset = Self {
            job_offers: written.job_offers,
            sources: written.sources,
            questions: written.questions,
            diplomas,
            profiles: written.profiles.into_iter().map(Rc::new).collect(),
        };
        for diploma in &dataset.diplomas {
            dataset.check_diploma(diploma)?;
        }
        for profile in &dataset.profiles {
            dataset.check_profile(profile)?;
        }
        Ok(dataset)
    }

    /// The dataset that ships with the library: the field of social work in France.
    ///
    /// # Errors
    ///
    /// Never in a released version: a test parses it.
    pub fn embedded() -> Result<Self, DatasetError> {
        Self::parse(include_str!("../../data/travail-social.json"))
    }

    /// The profile of that name.
    pub fn profile(&self, id: &str) -> Option<&Rc<Profile>> {
        self.profiles.iter().find(|it| it.id.as_str() == id)
    }

    /// Every profile, as ordered in the dataset.
    pub fn profiles(&self) -> &[Rc<Profile>] {
        &self.profiles
    }

    /// The diploma of that name.
    pub fn diploma(&self, id: &str) -> Option<&Rc<Diploma>> {
        self.diplomas.iter().find(|it| it.about.id.as_str() == id)
    }

    /// Every diploma, as ordered in the dataset.
    pub fn diplomas(&self) -> &[Rc<Diploma>] {
        &self.diplomas
    }

    /// The question of that name.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|it| it.id == *id)
    }

    /// Every question, as ordered in the dataset.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The sources of those names, as ordered in the dataset, each once.
    pub fn sources<'a>(&self, ids: impl IntoIterator<Item = &'a SourceId>) -> Vec<&Source> {
        let ids: BTreeSet<_> = ids.into_iter().collect();
        self.sources.iter().filter(|it| ids.contains(&it.id)).collect()
    }

    /// Where job offers are searched for, if the dataset says so.
    pub fn job_offers(&self) -> Option<&JobOffers> {
        self.job_offers.as_ref()
    }

    fn check_diploma(&self, diploma: &Diploma) -> Result<(), DatasetError> {
        let at = format!("diplomas.{}", diploma.about.id);
        self.check_sources(&format!("{at}.about"), &diploma.about.sources)?;
        for route in &diploma.routes {
            self.check_sources(&format!("{at}.routes.{}", route.id), &route.sources)?;
        }
        Ok(())
    }

    fn check_profile(&self, profile: &Profile) -> Result<(), DatasetError> {
        let at = format!("profiles.{}", profile.id);
        self.check_sources(&at, &profile.sources)?;
        for (idx, misconception) in profile.misconceptions.iter().enumerate() {
            self.check_sources(&format!("{at}.misconceptions[{idx}]"), &misconception.sources)?;
        }
        if self.diploma(profile.diploma.as_str()).is_none() {
            return Err(dangling(&format!("{at}.diploma"), "diploma", profile.diploma.as_str()));
        }
        for (idx, related) in profile.related.iter().enumerate() {
            let at = format!("{at}.related[{idx}]");
            match &related.kind {
                RelatedKind::Profile(id) if *id == profile.id => {
                    return Err(DatasetError::Cycle { at, path: id.to_string() });
                }
                RelatedKind::Profile(id) if self.profile(id.as_str()).is_none() => {
                    return Err(dangling(&at, "profile", id.as_str()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// At least one source, and each known: no rule and no fact without one.
    fn check_sources(&self, at: &str, ids: &[SourceId]) -> Result<(), DatasetError> {
        let at = format!("{at}.sources");
        if ids.is_empty() {
            return Err(DatasetError::Empty { at, expected: "source" });
        }
        match ids.iter().find(|id| self.sources.iter().all(|it| it.id != **id)) {
            Some(id) => Err(dangling(&at, "source", id.as_str())),
            None => Ok(()),
        }
    }
}

fn resolve_diploma(
    resolver: &Resolver<'_>,
    written: WrittenDiploma,
) -> Result<Diploma, DatasetError> {
    let at = format!("diplomas.{}.routes", written.about.id);
    unique(&at, written.routes.iter().map(|it| it.id.as_str()))?;
    if written.routes.is_empty() {
        return Err(DatasetError::Empty { at, expected: "route" });
    }
    let routes = written.routes.into_iter().map(|route| {
        let at = format!("{at}.{}", route.id);
        resolver.route(&at, route)
    });
    let routes = routes.collect::<Result<Vec<_>, _>>()?;
    check_names(&at, resolver.questions, &routes)?;
    Ok(Diploma { routes, about: written.about })
}

fn check_question(question: &Question) -> Result<(), DatasetError> {
    let at = format!("questions.{}.answer", question.id);
    if let AnswerKind::Years { max, .. } = question.answer {
        return if max == Years::ZERO {
            let (expected, found) = ("more than 0 years".to_owned(), max.to_string());
            Err(DatasetError::Bounds { at: format!("{at}.max"), expected, found })
        } else {
            Ok(())
        };
    }
    if question.choices().is_empty() {
        return Err(DatasetError::Empty { at, expected: "choice" });
    }
    if matches!(&question.answer, AnswerKind::One(choices) if choices.len() == 1) {
        let (expected, found) = ("two choices or more".to_owned(), "one".to_owned());
        return Err(DatasetError::Bounds { at, expected, found });
    }
    unique(&at, question.choices().iter().map(|it| it.id.as_str()))
}

fn unique<'a>(at: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), DatasetError> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(DatasetError::Duplicate { at: at.to_owned(), id: id.to_owned() });
        }
    }
    Ok(())
}
