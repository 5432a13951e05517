//! Datasets made from the embedded one, of as many professions as wanted.

use passerelle::{model::Dataset, ui::Shared};
use serde_json::{Value, json};

/// Their diplomas, by turns: levels 7, 6, 4 and 3.
const DIPLOMAS: [&str; 4] = ["deis", "dees", "deme", "deaes"];
/// Who employs them, by turns. Not by alphabet.
const SECTORS: [&str; 3] = ["écoles", "associations", "départements"];

/// So many professions, called `metier-1`, "animatrice numéro 1", …; and a family of the first three.
pub(crate) fn professions(n: usize) -> Shared<Dataset> {
    let text = include_str!("../../data/travail-social.json");
    let mut dataset: Value = serde_json::from_str(text).expect("the dataset is JSON");
    let first = dataset["profiles"][0].clone();
    let profiles = (1..=n).map(|it| {
        let mut profile = first.clone();
        profile["id"] = format!("metier-{it}").into();
        profile["feminine"] = format!("animatrice numéro {it}").into();
        profile["masculine"] = format!("animateur numéro {it}").into();
        profile["synonyms"] = json!([]);
        profile["hook"] = "Une phrase.".into();
        profile["diploma"] = DIPLOMAS[it % DIPLOMAS.len()].into();
        profile["sectors"] = json!([SECTORS[it % SECTORS.len()]]);
        profile["related"] = json!([]);
        profile
    });
    dataset["profiles"] = profiles.collect();
    dataset["families"] = json!([{
        "id": "travailleur-social",
        "feminine": "travailleuse sociale",
        "masculine": "travailleur social",
        "hook": "Un mot pour plusieurs métiers.",
        "text": ["Choisissez."],
        "members": ["metier-1", "metier-2", "metier-3"],
        "sources": ["emploa"],
        "checkedOn": "2026-11-23"
    }]);
    Shared::from(Dataset::parse(&dataset.to_string()).expect("the dataset is sound"))
}
