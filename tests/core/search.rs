//! What is found by what people type, and in which order.
//!
//! `cases/search/professions/*.json`: what is found first among the 25 professions of
//! `cases/search/professions.json`, and whether that is all; `cases/search/embedded/*.json`: among the
//! profiles that ship. Proved: these cases. All other words are for `search_laws.rs`; how long it takes, for
//! `benches/search`.

use std::fs;

use passerelle::{
    engine::search::{Entry, Field, SearchIndex},
    model::Dataset,
};
use serde::Deserialize;

use crate::support::cases;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    query: String,
    first: Vec<String>,
    /// Nothing else is found.
    #[serde(default)]
    only: bool,
}

impl Case {
    fn check(&self, found: &[&str]) -> Result<(), String> {
        let first = &found[..found.len().min(self.first.len())];
        if *first == self.first && (!self.only || found.len() == first.len()) {
            return Ok(());
        }
        let Self { name, query, first, .. } = self;
        Err(format!("{name}: `{query}`\n  expected {first:?}\n  found    {found:?}"))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Profession {
    feminine: String,
    masculine: String,
    #[serde(default)]
    synonyms: Vec<String>,
    #[serde(default)]
    codes: Vec<String>,
    #[serde(default)]
    sectors: Vec<String>,
    hook: Option<String>,
}

impl Profession {
    fn entry(&self) -> Entry<'_> {
        Entry::default()
            .with(Field::Title, [self.feminine.as_str(), self.masculine.as_str()])
            .with(Field::Synonym, self.synonyms.iter().map(String::as_str))
            .with(Field::Code, self.codes.iter().map(String::as_str))
            .with(Field::Sector, self.sectors.iter().map(String::as_str))
            .with(Field::Hook, self.hook.as_deref())
    }
}

#[test]
fn professions_are_found_by_what_people_type() {
    let text = fs::read_to_string(cases::path("search/professions.json")).expect("a list");
    let professions: Vec<Profession> = serde_json::from_str(&text).expect("professions");
    let index = SearchIndex::new(professions.iter().map(Profession::entry));
    cases::run("search/professions", |case: &Case| {
        let found = index.find(&case.query);
        let found: Vec<_> = found.iter().map(|it| professions[*it].masculine.as_str()).collect();
        case.check(&found)
    });
}

#[test]
fn profiles_that_ship_are_found_by_all_that_names_them() {
    let dataset = Dataset::embedded().expect("a sound dataset");
    let index = SearchIndex::of(&dataset);
    cases::run("search/embedded", |case: &Case| {
        let found = index.find(&case.query);
        // Families come after the profiles.
        let profiles = dataset.profiles().iter().map(|it| it.id.as_str());
        let ids: Vec<_> =
            profiles.chain(dataset.families().iter().map(|it| it.id.as_str())).collect();
        case.check(&found.iter().map(|it| ids[*it]).collect::<Vec<_>>())
    });
}
