//! The one door: from a text to a dataset that is sound.

use std::rc::Rc;

use serde::Deserialize;

use super::{
    DatasetError, Diploma, Family, Language, LinkTemplate, Profile, ProfileId, Question,
    QuestionId, RelatedKind, Source, SourceId, names,
    resolve::{Resolver, dangling},
    sound::{self, unique},
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
    language: Language,
    job_offers: Option<JobOffers>,
    sources: Vec<Source>,
    questions: Vec<Question>,
    diplomas: Vec<Rc<Diploma>>,
    profiles: Vec<Rc<Profile>>,
    families: Vec<Rc<Family>>,
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
        let families = written.families.iter().map(|it| it.id.as_str());
        unique("profiles", written.profiles.iter().map(|it| it.id.as_str()).chain(families))?;
        sound::questions(&written.questions)?;
        let resolver = Resolver { questions: &written.questions, rules: &written.rules };
        for named in &written.rules {
            resolver.rule(&format!("rules.{}.when", named.id), &named.when)?;
        }
        let mut diplomas = Vec::new();
        for diploma in written.diplomas {
            diplomas.push(Rc::new(resolve_diploma(&resolver, diploma)?));
        }
        names::check_all(&diplomas)?;
        let dataset = Self {
            language: written.language,
            job_offers: written.job_offers,
            sources: written.sources,
            questions: written.questions,
            diplomas,
            profiles: written.profiles.into_iter().map(Rc::new).collect(),
            families: written.families.into_iter().map(Rc::new).collect(),
        };
        sound::whole(&dataset)?;
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

    /// The same with these professions alone, in this order. Those that are left out keep their names where
    /// others are related to them; every diploma stays.
    ///
    /// # Errors
    ///
    /// When no profession has one of these names, or one stands twice; `at` is where the list stands.
    pub fn excerpt(&self, at: &str, shown: &[ProfileId]) -> Result<Self, DatasetError> {
        unique(at, shown.iter().map(ProfileId::as_str))?;
        let mut profiles = Vec::new();
        for (idx, id) in shown.iter().enumerate() {
            let profile = self.profile(id.as_str());
            let profile =
                profile.ok_or_else(|| dangling(&format!("{at}[{idx}]"), "profile", id.as_str()))?;
            profiles.push(profile.as_ref().clone());
        }
        let families = self.families.iter().map(|it| it.as_ref().clone()).map(|mut family| {
            family.members.retain(|it| shown.contains(it));
            family
        });
        let families: Vec<_> = families.filter(|it| !it.members.is_empty()).collect();
        for related in profiles.iter_mut().flat_map(|it| &mut it.related) {
            let is_shown = match &related.kind {
                RelatedKind::Profile(id) => shown.contains(id),
                RelatedKind::Family(id) => families.iter().any(|it| it.id == *id),
                RelatedKind::Profession | RelatedKind::External(_) => true,
            };
            if !is_shown {
                related.kind = RelatedKind::Profession;
            }
        }
        Ok(Self {
            profiles: profiles.into_iter().map(Rc::new).collect(),
            families: families.into_iter().map(Rc::new).collect(),
            ..self.clone()
        })
    }

    /// The language of its texts.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The profile of that name.
    pub fn profile(&self, id: &str) -> Option<&Rc<Profile>> {
        self.profiles.iter().find(|it| it.id.as_str() == id)
    }

    /// Every profile, as ordered in the dataset.
    pub fn profiles(&self) -> &[Rc<Profile>] {
        &self.profiles
    }

    /// The family of that name.
    pub fn family(&self, id: &str) -> Option<&Rc<Family>> {
        self.families.iter().find(|it| it.id.as_str() == id)
    }

    /// Every family, as ordered in the dataset.
    pub fn families(&self) -> &[Rc<Family>] {
        &self.families
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
        let ids: Vec<_> = ids.into_iter().collect();
        self.sources.iter().filter(|it| ids.contains(&&it.id)).collect()
    }

    pub(super) fn has_source(&self, id: &SourceId) -> bool {
        self.sources.iter().any(|it| it.id == *id)
    }

    /// Where job offers are searched for, if the dataset says so.
    pub fn job_offers(&self) -> Option<&JobOffers> {
        self.job_offers.as_ref()
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
    names::check_diploma(&at, resolver.questions, &routes)?;
    Ok(Diploma { routes, about: written.about })
}
