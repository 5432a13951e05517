//! What a visitor looks for, and what answers to it.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::{
    engine::search::{SearchIndex, fold},
    model::{Dataset, DiplomaInfo, Family, Level, Profile},
    ui::Shared,
};

/// What is typed and chosen; all of it has to fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Query {
    pub(super) typed: String,
    /// The number of a level; empty is any.
    pub(super) level: String,
    /// Who employs people; empty is anyone.
    pub(super) sector: String,
}

/// Something that is found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Found {
    Profile(Rc<Profile>),
    Family(Rc<Family>),
}

/// A dataset to look things up in.
#[derive(Debug)]
pub(super) struct Finder {
    dataset: Shared<Dataset>,
    /// Made when something is typed for the first time: of ten thousand professions one feels it.
    index: OnceCell<SearchIndex>,
    /// The levels there are, each with its former numeral.
    pub(super) levels: BTreeMap<Level, Rc<str>>,
    /// The sectors there are, by alphabet.
    pub(super) sectors: Vec<Rc<str>>,
}

impl Query {
    /// Whether nothing is typed or chosen.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Finder {
    pub(super) fn new(dataset: Shared<Dataset>) -> Self {
        let profiles = dataset.profiles();
        let levels = profiles.iter().filter_map(|it| level_of(&dataset, it)).collect();
        let sectors: BTreeSet<_> = profiles.iter().flat_map(|it| &it.sectors).collect();
        let mut sectors: Vec<_> = sectors.into_iter().cloned().collect();
        sectors.sort_by_cached_key(|it| fold(it));
        Self { index: OnceCell::new(), levels, sectors, dataset }
    }

    pub(super) fn dataset(&self) -> &Shared<Dataset> {
        &self.dataset
    }

    /// The places of what answers to a query, best first; [`Finder::at`] says what is there.
    pub(super) fn find(&self, query: &Query) -> Vec<usize> {
        let (profiles, families) = (self.dataset.profiles(), self.dataset.families());
        let mut places = if query.typed.trim().is_empty() {
            (0..profiles.len() + families.len()).collect()
        } else {
            self.index.get_or_init(|| SearchIndex::of(&self.dataset)).find(&query.typed)
        };
        if !(query.level.is_empty() && query.sector.is_empty()) {
            places.retain(|it| self.at(*it).is_some_and(|it| self.fits(query, &it)));
        }
        places
    }

    /// What is at a place.
    pub(super) fn at(&self, place: usize) -> Option<Found> {
        let profiles = self.dataset.profiles();
        let family = || self.dataset.families().get(place.checked_sub(profiles.len())?);
        let profile = profiles.get(place).cloned().map(Found::Profile);
        profile.or_else(|| family().cloned().map(Found::Family))
    }

    /// How many of the places are professions, and how many families.
    pub(super) fn count(&self, places: &[usize]) -> (usize, usize) {
        let n_profiles = self.dataset.profiles().len();
        let n_professions = places.iter().filter(|it| **it < n_profiles).count();
        (n_professions, places.len() - n_professions)
    }

    /// A family fits by any of its members.
    fn fits(&self, query: &Query, found: &Found) -> bool {
        match found {
            Found::Profile(profile) => {
                let level = level_of(&self.dataset, profile).map(|it| it.0.number().to_string());
                (query.level.is_empty() || level.as_deref() == Some(&*query.level))
                    && (query.sector.is_empty()
                        || profile.sectors.iter().any(|it| **it == *query.sector))
            }
            Found::Family(family) => {
                let mut members =
                    family.members.iter().filter_map(|it| self.dataset.profile(it.as_str()));
                members.any(|it| self.fits(query, &Found::Profile(Rc::clone(it))))
            }
        }
    }
}

/// The diploma that leads to a profession.
pub(super) fn diploma<'a>(dataset: &'a Dataset, profile: &Profile) -> Option<&'a DiplomaInfo> {
    dataset.diploma(profile.diploma.as_str()).map(|it| &it.about)
}

fn level_of(dataset: &Dataset, profile: &Profile) -> Option<(Level, Rc<str>)> {
    diploma(dataset, profile).map(|it| (it.level, Rc::clone(&it.former_level)))
}
