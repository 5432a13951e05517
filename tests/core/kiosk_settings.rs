//! What an operator is told when `kiosk.json` is wrong, and what a screen shows by it.

use passerelle::model::{Dataset, KioskSettings, RelatedKind};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::cases;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: Option<String>,
    /// Written out two spaces deep: the line in an error is a line of that text.
    kiosk: Option<Value>,
    error: Option<String>,
}

#[test]
fn every_mistake_has_its_sentence() {
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    cases::run("kiosk", |case: &Case| {
        let text = case.text.clone().unwrap_or_else(|| {
            serde_json::to_string_pretty(&json!({ "kiosk": case.kiosk })).expect("JSON")
        });
        let found = match KioskSettings::parse(&text) {
            Ok(settings) => settings.shown_of(&dataset).err().map(|it| it.to_string()),
            Err(error) => Some(error.to_string()),
        };
        let is_right = match (&found, &case.error) {
            (Some(found), Some(expected)) => found.ends_with(expected.as_str()),
            (found, expected) => found == expected,
        };
        if is_right {
            Ok(())
        } else {
            Err(format!("{}\n  expected {:?}\n  found    {found:?}", case.name, case.error))
        }
    });
}

#[test]
fn the_screen_shows_what_the_operator_names_and_leads_nowhere_else() {
    let all = Dataset::embedded().expect("the embedded dataset is sound");
    let names: Vec<_> = all.profiles().iter().map(|it| it.id.as_str()).collect();
    for n_shown in 1..=names.len() {
        let shown: Vec<_> = names[..n_shown].iter().rev().copied().collect();
        let text = json!({ "kiosk": { "profiles": shown } }).to_string();
        let settings = KioskSettings::parse(&text).expect("sound settings");
        let excerpt = settings.shown_of(&all).expect("names that the dataset bears");
        let found: Vec<_> = excerpt.profiles().iter().map(|it| it.id.as_str()).collect();
        assert_eq!(found, shown, "in the order of the settings");
        assert_eq!(excerpt.diplomas(), all.diplomas(), "{shown:?}: every diploma stays");
        for related in excerpt.profiles().iter().flat_map(|it| &it.related) {
            match &related.kind {
                RelatedKind::Profile(id) => assert!(shown.contains(&id.as_str()), "{id}"),
                RelatedKind::Family(id) => assert!(excerpt.family(id.as_str()).is_some(), "{id}"),
                RelatedKind::Profession | RelatedKind::External(_) => {}
            }
        }
        for family in excerpt.families() {
            assert!(!family.members.is_empty(), "{}: {shown:?}", family.id);
            let mut members = family.members.iter();
            assert!(members.all(|it| shown.contains(&it.as_str())), "{}: {shown:?}", family.id);
        }
    }
}

#[test]
fn without_names_the_screen_shows_everything() {
    let all = Dataset::embedded().expect("the embedded dataset is sound");
    let settings = KioskSettings::parse(r#"{ "kiosk": {} }"#).expect("sound settings");
    assert_eq!(settings.shown_of(&all).as_ref(), Ok(&all));
}
