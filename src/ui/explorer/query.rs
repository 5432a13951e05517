//! What a visitor looks for, and what answers to it.

use std::{cell::RefCell, mem::take, rc::Rc};

use crate::{
    engine::search::{Indexing, SearchIndex, fold},
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
    index: RefCell<Index>,
    /// The levels there are, each with its former numeral.
    pub(super) levels: Vec<(Level, Rc<str>)>,
    /// The sectors there are, by alphabet.
    pub(super) sectors: Vec<Rc<str>>,
}

/// What the words of the dataset are looked up in. Of ten thousand professions one would feel it being made.
#[derive(Debug)]
enum Index {
    Making(Indexing),
    Made(SearchIndex),
}

/// How many are looked at in one go: on a slow phone, for less than what anybody notices.
const SLICE: usize = 50;

impl Query {
    /// Whether nothing is typed or chosen.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Finder {
    pub(super) fn new(dataset: Shared<Dataset>) -> Self {
        let profiles = dataset.profiles();
        // The last profession says the numeral, should two differ.
        let levels = profiles.iter().rev().filter_map(|it| level_of(&dataset, it));
        let mut levels: Vec<_> = levels.collect();
        levels.sort_by_key(|(level, _)| *level);
        levels.dedup_by_key(|(level, _)| *level);
        let mut sectors: Vec<_> = profiles.iter().flat_map(|it| &it.sectors).cloned().collect();
        sectors.sort_unstable();
        sectors.dedup();
        sectors.sort_by_cached_key(|it| fold(it));
        Self { index: Index::Making(Indexing::default()).into(), levels, sectors, dataset }
    }

    pub(super) fn dataset(&self) -> &Shared<Dataset> {
        &self.dataset
    }

    /// Whether the index is made in one go, once something is typed.
    pub(super) fn is_small(&self) -> bool {
        self.dataset.profiles().len() + self.dataset.families().len() < SLICE
    }

    /// Goes on with the index, and says whether it is made.
    pub(super) fn make_index(&self) -> bool {
        let mut index = self.index.borrow_mut();
        if let Index::Making(indexing) = &mut *index {
            if indexing.add_of(&self.dataset, SLICE) {
                return false;
            }
            *index = Index::Made(take(indexing).end());
        }
        true
    }

    /// The places of what answers to a query, best first; [`Finder::at`] says what is there. `None` as long as the
    /// index is not made that they are looked up in.
    pub(super) fn find(&self, query: &Query) -> Option<Vec<usize>> {
        let (profiles, families) = (self.dataset.profiles(), self.dataset.families());
        let mut places = if query.typed.trim().is_empty() {
            (0..profiles.len() + families.len()).collect()
        } else {
            self.make_index();
            match &*self.index.borrow() {
                Index::Made(index) => index.find(&query.typed),
                Index::Making(_) => return None,
            }
        };
        if !(query.level.is_empty() && query.sector.is_empty()) {
            places.retain(|it| self.at(*it).is_some_and(|it| self.fits(query, &it)));
        }
        Some(places)
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
                let is_level = |it: Level| query.level.as_bytes() == [b'0' + it.number()];
                let level = diploma(&self.dataset, profile).map(|it| it.level);
                (query.level.is_empty() || level.is_some_and(is_level))
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
