//! Every profession has a whole card, and what can be counted or looked up is what its sources say.
//!
//! Read from the raw JSON. The tables below were copied by hand from the national directory (ROME 4.0), the
//! European one (ESCO 1.1.1), the register of diplomas and the pages on pay, not from the dataset. Not proved:
//! that the sentences are true.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{
    raw::{Raw, items},
    report::report,
};

/// A profession, its codes in the ROME, its code in the ESCO if one comes near, its diploma and that
/// diploma's level.
type Fact = (&'static str, &'static [&'static str], &'static [&'static str], &'static str, u64);

const FACTS: [Fact; 12] = [
    ("ingenieur-social", &["K1802", "K1805"], &["2422.16", "2422.12.15"], "DEIS", 7),
    ("directeur-etablissement-social", &["K1407", "K1413"], &["1344.1"], "CAFDES", 7),
    ("chef-de-service", &["K1409"], &["2635.3.23"], "CAFERUIS", 6),
    ("assistant-service-social", &["K1201"], &["2635.3"], "DEASS", 6),
    ("educateur-specialise", &["K1207"], &["2635.2"], "DEES", 6),
    ("educateur-jeunes-enfants", &["K1202"], &["2342.1"], "DEEJE", 6),
    ("educateur-technique-specialise", &["K1203"], &["2635.3.11"], "DEETS", 6),
    ("conseiller-economie-sociale-familiale", &["K1225"], &[], "DECESF", 6),
    ("mediateur-familial", &["K1101"], &["2619.9"], "DEMF", 6),
    ("moniteur-educateur", &["K1208"], &["3412.4"], "DEME", 4),
    ("technicien-intervention-sociale-familiale", &["K1305"], &["3412.4.5"], "DETISF", 4),
    ("accompagnant-educatif-social", &["K1306"], &[], "DEAES", 3),
];

/// Who was paid what: the profession, the year, the least where it was read, the most.
const PAID: [(&str, u64, Option<u64>, u64); 7] = [
    ("assistant-service-social", 2019, Some(1710), 2900),
    ("assistant-service-social", 2018, Some(1640), 2600),
    ("educateur-specialise", 2019, None, 2849),
    ("educateur-technique-specialise", 2018, Some(1827), 2938),
    ("educateur-technique-specialise", 2018, Some(1770), 3108),
    ("mediateur-familial", 2018, Some(1974), 2646),
    ("mediateur-familial", 2018, Some(2447), 3132),
];

/// The words for sectors. A new one is a decision, not a slip: visitors filter by them.
const SECTORS: [&str; 14] = [
    "associations",
    "cabinets de conseil",
    "départements et communes",
    "familles",
    "handicap",
    "hôpitaux",
    "insertion et exclusion",
    "justice",
    "organismes publics",
    "personnes âgées",
    "petite enfance",
    "protection de l’enfance",
    "protection sociale",
    "école",
];

/// A list that may be left out.
fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().map(text).collect()
}

fn codes(value: &Value) -> Vec<&str> {
    list(value).iter().map(|it| text(&it["code"])).collect()
}

/// The diploma of a profession.
fn about<'a>(raw: &'a Raw, profile: &Value) -> &'a Value {
    let mut diplomas = items(&raw.0["diplomas"]).iter().map(|it| &it["about"]);
    diplomas.find(|it| it["id"] == profile["diploma"]).expect("a diploma of the dataset")
}

/// Calls the check with every profile, and reports what it says.
#[track_caller]
fn each_profile(raw: &Raw, mut check: impl FnMut(&Value, &mut dyn FnMut(String))) {
    let mut failures = vec![];
    let profiles = items(&raw.0["profiles"]);
    for profile in profiles {
        check(profile, &mut |flaw| failures.push(format!("{}: {flaw}", text(&profile["id"]))));
    }
    report(profiles.len(), &failures);
}

fn is_digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit())
}

#[test]
fn codes_diplomas_and_levels_are_those_of_the_directories() {
    let raw = Raw::embedded();
    let facts = FACTS.map(|(id, rome, esco, acronym, level)| {
        json!({ "id": id, "rome": rome, "esco": esco, "acronym": acronym, "level": level })
    });
    let said = items(&raw.0["profiles"]).iter().map(|it| {
        let about = about(&raw, it);
        let (rome, esco) = (codes(&it["rome"]), codes(&it["esco"]));
        let (acronym, level) = (&about["acronym"], &about["level"]);
        json!({ "id": it["id"], "rome": rome, "esco": esco, "acronym": acronym, "level": level })
    });
    let by_id = |it: &Value| text(&it["id"]).to_owned();
    let (mut facts, mut said) = (facts.to_vec(), said.collect::<Vec<_>>());
    facts.sort_by_key(by_id);
    said.sort_by_key(by_id);
    assert_eq!(said, facts, "the dataset (left) and the directories (right) differ");
}

#[test]
fn codes_have_the_shape_of_their_directory() {
    const PAGE: &str = "http://data.europa.eu/esco/occupation/";
    each_profile(&Raw::embedded(), |profile, flaw| {
        for code in codes(&profile["rome"]) {
            let (letter, number) = code.split_at(1);
            let is_letter = letter.bytes().all(|it| it.is_ascii_uppercase());
            if !is_letter || number.len() != 4 || !is_digits(number) {
                flaw(format!("`{code}` is no ROME code"));
            }
        }
        for job in list(&profile["esco"]) {
            let code = text(&job["code"]);
            let mut parts = code.split('.');
            let group = parts.next().unwrap_or_default();
            if group.len() != 4 || !is_digits(group) || !parts.all(is_digits) {
                flaw(format!("`{code}` is no ESCO code"));
            }
            let uuid = text(&job["url"]).strip_prefix(PAGE).unwrap_or_default();
            let parts: Vec<_> = uuid.split('-').map(str::len).collect();
            if parts != [8, 4, 4, 4, 12] {
                flaw(format!("`{code}` has no page of the ESCO"));
            }
        }
    });
}

#[test]
fn every_card_has_something_in_every_section() {
    let has_two_sentences = |text: &str| {
        let end = text.trim_end_matches('.');
        end.len() < text.len() && end.matches(['.', '?', '!']).count() == 1
    };
    each_profile(&Raw::embedded(), |profile, flaw| {
        for (list_of, least) in [
            ("sectors", 3),
            ("rome", 1),
            ("job", 2),
            ("missions", 3),
            ("access", 1),
            ("misconceptions", 1),
            ("workplace", 1),
            ("team", 1),
            ("related", 2),
            ("sources", 2),
        ] {
            let n = list(&profile[list_of]).len();
            if n < least {
                flaw(format!("{n} of {list_of}, {least} at least"));
            }
        }
        if profile["feminine"] == profile["masculine"] {
            flaw("one title for both genders".to_owned());
        }
        if !has_two_sentences(text(&profile["hook"])) {
            flaw("the hook is not two sentences".to_owned());
        }
        if profile["offersQuery"].is_null() {
            flaw("nothing to search offers for".to_owned());
        }
    });
}

#[test]
fn sectors_are_written_alike_on_every_card() {
    let mut used = BTreeSet::new();
    let raw = Raw::embedded();
    each_profile(&raw, |profile, flaw| {
        let sectors = texts(&profile["sectors"]);
        used.extend(sectors.iter().map(|it| (*it).to_owned()));
        if 6 < sectors.len() {
            flaw(format!("{} sectors are too many to read", sectors.len()));
        }
        for sector in sectors.iter().filter(|it| !SECTORS.contains(it)) {
            flaw(format!("`{sector}` is not in the list of sectors"));
        }
    });
    let unused: Vec<_> = SECTORS.iter().filter(|it| !used.contains(**it)).collect();
    assert!(unused.is_empty(), "no card is in {unused:?}");
}

#[test]
fn pay_is_as_read_with_its_year_and_whom_it_is_for() {
    let raw = Raw::embedded();
    let mut said = vec![];
    each_profile(&raw, |profile, flaw| {
        for pay in list(&profile["pay"]) {
            let year = pay["year"].as_u64().expect("a year");
            let most = pay["to"].as_u64().expect("an amount");
            said.push((text(&profile["id"]).to_owned(), year, pay["from"].as_u64(), most));
            if text(&pay["scope"]).trim().is_empty() {
                flaw("pay of nobody knows whom".to_owned());
            }
            if texts(&pay["sources"]).is_empty() {
                flaw("pay without a source".to_owned());
            }
            let cited = texts(&profile["sources"]);
            for source in texts(&pay["sources"]) {
                raw.named("sources", source);
                if !cited.contains(&source) {
                    flaw(format!("the card does not cite `{source}`, where its pay was read"));
                }
            }
        }
    });
    let paid = PAID.map(|(id, year, from, to)| (id.to_owned(), year, from, to));
    assert_eq!(said, paid, "the dataset (left) and the pages on pay (right) differ");
}

#[test]
fn only_one_profession_is_known_to_be_kept_by_law() {
    each_profile(&Raw::embedded(), |profile, flaw| {
        let is_right = match text(&profile["id"]) {
            "assistant-service-social" => profile["isRegulated"] == true,
            "ingenieur-social" => profile["isRegulated"] == false,
            _ => profile["isRegulated"].is_null(),
        };
        if !is_right {
            flaw("nobody read that about its regulation".to_owned());
        }
    });
}

#[test]
fn related_professions_lead_to_each_other_by_their_own_names() {
    let raw = Raw::embedded();
    each_profile(&raw, |profile, flaw| {
        let mut seen = BTreeSet::new();
        for related in list(&profile["related"]) {
            let kind = &related["kind"];
            let (list_of, target) = match (kind["profile"].as_str(), kind["family"].as_str()) {
                (Some(id), None) => ("profiles", id),
                (None, Some(id)) => ("families", id),
                _ => return flaw(format!("{} leads to no card", related["title"])),
            };
            let other = raw.named(list_of, target);
            if !seen.insert(target) {
                flaw(format!("`{target}` is named twice"));
            }
            // A family leads to its members, not to all who mention it.
            let back = |it: &Value| it["kind"]["profile"] == profile["id"];
            if list_of == "profiles" && !list(&other["related"]).iter().any(back) {
                flaw(format!("`{target}` does not lead back"));
            }
            let mut names = texts(&other["synonyms"]);
            names.extend([text(&other["feminine"]), text(&other["masculine"])]);
            let title = text(&related["title"]).to_lowercase();
            if !title.split(" ou ").all(|it| names.contains(&it)) && !has_own_title(&title, other) {
                flaw(format!("`{title}` is no name of `{target}`"));
            }
        }
    });
}

/// A title with an "ou" of its own cannot be split at it.
fn has_own_title(title: &str, card: &Value) -> bool {
    title == format!("{} ou {}", text(&card["feminine"]), text(&card["masculine"]))
}

#[test]
fn members_of_a_family_are_professions_that_say_so() {
    let raw = Raw::embedded();
    let families = items(&raw.0["families"]);
    let mut failures = vec![];
    for family in families {
        let id = text(&family["id"]);
        for member in texts(&family["members"]) {
            let profile = raw.named("profiles", member);
            let leads_back = |it: &Value| it["kind"]["family"] == id;
            if !list(&profile["related"]).iter().any(leads_back) {
                failures.push(format!("`{member}` does not lead to `{id}`"));
            }
            if !text(&about(&raw, profile)["name"]).starts_with("diplôme d’État") {
                failures.push(format!("`{member}` has no State diploma"));
            }
        }
    }
    report(families.len(), &failures);
}

#[test]
fn every_diploma_is_the_way_into_a_profession() {
    let raw = Raw::embedded();
    let profiles = items(&raw.0["profiles"]);
    let leads_to = |id: &Value| profiles.iter().any(|it| it["diploma"] == *id);
    let diplomas = items(&raw.0["diplomas"]);
    let idle = diplomas.iter().map(|it| &it["about"]["id"]).filter(|it| !leads_to(it));
    let failures: Vec<_> = idle.map(|it| format!("{it} leads nowhere")).collect();
    report(diplomas.len(), &failures);
}
