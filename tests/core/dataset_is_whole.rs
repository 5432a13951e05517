//! What the door lets in and an editor would still want to know: idle entries, missing words, signs.
//!
//! Read from the raw JSON. Proved: every fact has a dated source and every source is cited; every question
//! and every box is of use to some diploma; every choice that can be gained has words for its lack; levels and
//! former numerals agree; French signs are those of a printer. Not proved: that the words are true.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{
    raw::{Raw, items},
    report::report,
};

/// What cannot be advised: nobody is told to study abroad.
const NO_ADVICE: &str = "etranger";

/// Every rule about one question, of every diploma.
fn atoms(raw: &Raw) -> Vec<&Value> {
    let routes = items(&raw.0["diplomas"]).iter().flat_map(|it| items(&it["routes"]));
    let conditions = routes.flat_map(|it| items(&it["conditions"]));
    conditions.flat_map(|it| raw.atoms(&it["when"])).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[test]
fn every_question_and_every_box_is_of_use_to_some_diploma() {
    let raw = Raw::embedded();
    let atoms = atoms(&raw);
    let questions = items(&raw.0["questions"]);
    let mut failures = vec![];
    for question in questions {
        let id = &question["id"];
        if !atoms.iter().any(|it| it["question"] == *id) {
            failures.push(format!("no diploma asks {id}"));
        }
        let boxes = question["answer"]["several"]["choices"].as_array();
        for choice in boxes.into_iter().flatten().map(|it| &it["id"]) {
            if !atoms.iter().any(|it| it["question"] == *id && it["is"] == *choice) {
                failures.push(format!("no diploma names {choice} of {id}"));
            }
        }
    }
    report(questions.len(), &failures);
}

#[test]
fn every_choice_that_can_be_gained_has_words_for_its_lack() {
    let raw = Raw::embedded();
    let atoms = atoms(&raw);
    let mut failures = vec![];
    for atom in atoms.iter().filter(|it| it["is"] != NO_ADVICE && it["is"].is_string()) {
        let question = raw.named("questions", text(&atom["question"]));
        let answer = &question["answer"];
        let choices = items(answer.get("one").unwrap_or(&answer["several"]["choices"]));
        let choice = choices.iter().find(|it| it["id"] == atom["is"]).expect("a choice");
        if question["isPast"] != true && choice.get("lack").is_none() {
            failures.push(format!("{} of {} has no `lack`", atom["is"], atom["question"]));
        }
    }
    report(atoms.len(), &failures);
}

#[test]
fn every_fact_has_a_dated_source_and_every_source_is_cited() {
    let raw = Raw::embedded();
    let mut failures = vec![];
    let mut cited = BTreeSet::new();
    let diplomas = items(&raw.0["diplomas"]).iter();
    let routes = diplomas.flat_map(|it| items(&it["routes"]).iter().chain([&it["about"]]));
    let profiles = items(&raw.0["profiles"]).iter();
    let facts = profiles.flat_map(|it| {
        let parts = ["misconceptions", "pay"].into_iter().filter_map(|part| it[part].as_array());
        parts.flatten().chain([it])
    });
    let families = items(&raw.0["families"]);
    for fact in routes.chain(facts).chain(families) {
        let sources = items(&fact["sources"]);
        if sources.is_empty() {
            failures.push(format!("{} cites nothing", fact["id"]));
        }
        cited.extend(sources.iter().map(text));
    }
    let sources = items(&raw.0["sources"]);
    for source in sources {
        if !cited.contains(text(&source["id"])) {
            failures.push(format!("nobody cites {}", source["id"]));
        }
        if text(&source["checkedOn"]).len() != "2026-11-23".len() {
            failures.push(format!("{} was read on no known day", source["id"]));
        }
    }
    report(sources.len(), &failures);
}

#[test]
fn twelve_diplomas_have_the_numeral_of_their_level() {
    let raw = Raw::embedded();
    let diplomas = items(&raw.0["diplomas"]);
    assert_eq!(diplomas.len(), 12);
    let about = diplomas.iter().map(|it| &it["about"]);
    let is_right = |about: &Value| {
        let numeral = match about["level"].as_u64() {
            Some(7 | 8) => "I",
            Some(6) => "II",
            Some(5) => "III",
            Some(4) => "IV",
            Some(3) => "V",
            _ => return false,
        };
        about["formerLevel"] == numeral
    };
    let wrong = about.filter(|it| !is_right(it));
    let wrong: Vec<_> = wrong.map(|it| format!("the level of {}", it["acronym"])).collect();
    report(diplomas.len(), &wrong);
}

#[test]
fn the_four_diplomas_of_one_common_rule_have_the_same_routes() {
    let raw = Raw::embedded();
    let of_common_rule = |id: &str| {
        let conditions = raw.routes(id).iter().map(|it| {
            let rules = items(&it["conditions"]).iter().map(|it| it["when"].clone());
            (it["id"].clone(), it["validFrom"].clone(), rules.collect::<Vec<_>>())
        });
        conditions.collect::<Vec<_>>()
    };
    let first = of_common_rule("deass");
    assert!(first.iter().all(|(_, from, _)| from == "2026-09-01"));
    for other in ["dees", "deeje", "deets"] {
        assert_eq!(of_common_rule(other), first, "{other}");
    }
}

#[test]
fn french_signs_follow_a_no_break_space() {
    let raw = Raw::embedded();
    let mut texts = vec![];
    collect(&raw.0, "", &mut texts);
    let flaw = |text: &&str| {
        let after_space = [" :", " ;", " ?", " !", " »", "« "];
        let closes = |sign: char| {
            let mut before = text.match_indices(sign).map(|(idx, _)| &text[..idx]);
            before.any(|it| !it.ends_with('\u{a0}'))
        };
        let is_glued = [':', ';', '?', '!', '»'].into_iter().any(closes);
        is_glued || text.contains('\'') || after_space.iter().any(|it| text.contains(it))
    };
    let flaws: Vec<_> = texts.iter().copied().filter(flaw).map(str::to_owned).collect();
    report(texts.len(), &flaws);
}

/// Every text for people, that is every string with a space that is no address.
fn collect<'a>(value: &'a Value, key: &str, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) if key != "url" && text.contains(' ') => texts.push(text),
        Value::Array(list) => list.iter().for_each(|it| collect(it, key, texts)),
        Value::Object(entries) => entries.iter().for_each(|(key, it)| collect(it, key, texts)),
        _ => {}
    }
}
