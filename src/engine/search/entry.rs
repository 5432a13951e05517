//! What something can be found by.

use super::fold::{fold, telling_words};
use crate::model::{Dataset, Family, Profile};

/// What kind of text it is. The more it is a name, the more a match in it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What it is called.
    Title,
    /// What it is called too.
    Synonym,
    /// A code or an acronym: found by its beginning, never by something like it.
    Code,
    /// What a code or an acronym stands for.
    Label,
    /// Who employs people in this work.
    Sector,
    /// What it is about.
    Hook,
}

/// The texts that one thing can be found by.
///
/// ```
/// use passerelle::engine::search::{Entry, Field};
///
/// let entry = Entry::default()
///     .with(Field::Title, ["éducatrice spécialisée", "éducateur spécialisé"])
///     .with(Field::Code, ["K1207"]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Entry<'a> {
    texts: Vec<(Field, &'a str)>,
}

impl<'a> Entry<'a> {
    /// Adds texts of a kind.
    #[must_use]
    pub fn with(mut self, field: Field, texts: impl IntoIterator<Item = &'a str>) -> Self {
        self.texts.extend(texts.into_iter().map(|it| (field, it)));
        self
    }

    /// What is at a place of a dataset: its profiles in order, then its families.
    pub(super) fn at(dataset: &'a Dataset, place: usize) -> Option<Self> {
        let profiles = dataset.profiles();
        match place.checked_sub(profiles.len()) {
            None => Some(Self::of_profile(dataset, &profiles[place])),
            Some(place) => dataset.families().get(place).map(|it| Self::of_family(it)),
        }
    }

    /// What a profile is found by.
    fn of_profile(dataset: &'a Dataset, profile: &'a Profile) -> Self {
        let entry = Self::default()
            .with(Field::Title, [&*profile.feminine, &profile.masculine])
            .with(Field::Synonym, profile.synonyms.iter().map(|it| &**it))
            .with(Field::Code, profile.rome.iter().chain(&profile.esco).map(|it| &*it.code))
            .with(Field::Label, profile.rome.iter().map(|it| &*it.label))
            .with(Field::Sector, profile.sectors.iter().map(|it| &**it))
            .with(Field::Hook, [&*profile.hook]);
        let Some(diploma) = dataset.diploma(profile.diploma.as_str()) else {
            return entry;
        };
        entry
            .with(Field::Code, [&*diploma.about.acronym])
            .with(Field::Code, diploma.about.rncp.as_deref())
            .with(Field::Label, [&*diploma.about.name])
    }

    /// What a family is found by.
    fn of_family(family: &'a Family) -> Self {
        Self::default()
            .with(Field::Title, [&*family.feminine, &family.masculine])
            .with(Field::Synonym, family.synonyms.iter().map(|it| &**it))
            .with(Field::Hook, [&*family.hook])
    }

    /// Tells every word with its weight and whether it is a code.
    pub(super) fn each_word(&self, mut tell: impl FnMut(&str, usize, bool)) {
        for (field, text) in &self.texts {
            let folded = fold(text);
            let weight = field.weight(&folded);
            let is_code = *field == Field::Code;
            for word in telling_words(&folded) {
                tell(word, weight, is_code);
                // "RNCP37676" is known as "37676" too.
                let number = word.trim_start_matches(|it: char| it.is_ascii_lowercase());
                if is_code && !number.is_empty() && number != word {
                    tell(number, weight, is_code);
                }
            }
        }
    }
}

impl Field {
    /// How much a word of a text of that kind weighs, 15 at most. In a short title it weighs more, so that
    /// "éducateur spécialisé" finds the profession of that name before "éducateur technique spécialisé".
    fn weight(self, folded: &str) -> usize {
        match self {
            Self::Title => 10 + 4_usize.saturating_sub(telling_words(folded).count()),
            Self::Synonym | Self::Code => 7,
            Self::Label => 5,
            Self::Sector => 4,
            Self::Hook => 3,
        }
    }
}
