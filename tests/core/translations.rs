//! A dataset in another language.
//!
//! `cases/translations/*.json`: texts and the error, or none for a translation. Proved: these sentences; that
//! in the datasets of this repository the words are replaced, all of them, and nothing else is, where the
//! JSON Schema says what words are (`support::words`). Tried on random datasets: the same, also where a
//! part is translated, and that every person is told the same verdict. Not here: findings about translations
//! (`findings.rs`), files and the command (`translate.rs`).

use std::{collections::BTreeMap, fs};

use passerelle::{
    engine::{
        evaluate,
        lint::{self, Code},
        translation::Original,
    },
    model::{Dataset, Translation},
};
use proptest::{collection::vec, prelude::any};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{
    cases, given,
    laws::{about, hold, tapes},
    random::Tape,
    report::report,
    words::Fields,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    error: Option<String>,
}

#[test]
fn every_mistake_has_its_sentence() {
    cases::run("translations", |case: &Case| {
        let found = Translation::parse(&case.text).err().map(|it| it.to_string());
        if found == case.error {
            Ok(())
        } else {
            Err(format!("{}\n  expected {:?}\n  found    {found:?}", case.name, case.error))
        }
    });
}

fn translation(texts: &BTreeMap<String, String>) -> Translation {
    let written = json!({ "translates": "base.json", "language": "en", "texts": texts });
    Translation::parse(&written.to_string()).expect("a translation")
}

fn in_english(text: &str) -> String {
    format!("in English: {text}")
}

#[test]
fn a_whole_translation_replaces_all_words_and_nothing_else() {
    let fields = Fields::by_schema();
    let files =
        ["data/travail-social.json", "tests/cases/base.json", "tests/cases/findings/base.json"];
    let mut failures = vec![];
    for file in files {
        let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).expect("a dataset");
        let dataset: Value = serde_json::from_str(&text).expect("JSON");
        let texts = fields.texts(&dataset).into_iter().map(|it| (it.clone(), in_english(&it)));
        let translation = translation(&texts.collect());
        let original = Original::parse(&text).expect("a sound dataset");

        let mut expected = fields.translated(&dataset, &in_english);
        expected["language"] = "en".into();
        let translated = original.translated(&translation);
        let differences = differences("", &expected, &translated);
        failures.extend(differences.into_iter().map(|it| format!("{file}: {it}")));

        let findings = lint::check_translation(&original, &translation, "base.en.json");
        failures.extend(findings.into_iter().map(|it| format!("{file}: {} {}", it.code, it.at)));
        match Dataset::parse(&translated.to_string()) {
            Ok(dataset) if dataset.language().as_str() == "en" => {}
            Ok(dataset) => failures.push(format!("{file}: in `{}`", dataset.language())),
            Err(error) => failures.push(format!("{file}: {error}")),
        }
    }
    report(files.len(), &failures);
}

#[test]
fn what_is_not_translated_is_missing_and_stays() {
    let fields = Fields::by_schema();
    hold(500, &(tapes(2), vec(any::<u16>(), 0..200)), |(tape, choices)| {
        let dataset = with_words(&Tape(&tape).dataset_of(&["d", "e"]), &mut Tape(&choices));
        let all = fields.texts(&dataset);
        let mut tape = Tape(&choices);
        let some: BTreeMap<_, _> = all
            .iter()
            .filter(|_| tape.below(3) != 0)
            .map(|it| (it.clone(), in_english(it)))
            .collect();
        let translation = translation(&some);
        let original = Original::parse(&dataset.to_string()).expect("a sound dataset");

        let words = |text: &str| some.get(text).cloned().unwrap_or_else(|| text.to_owned());
        let mut expected = fields.translated(&dataset, &words);
        expected["language"] = "en".into();
        let mut breaches = differences("", &expected, &original.translated(&translation));

        let findings = lint::check_translation(&original, &translation, "base.en.json");
        let n_missing = findings.iter().filter(|it| it.code == Code::MissingTranslation).count();
        if (n_missing, findings.len()) != (all.len() - some.len(), n_missing) {
            breaches.push(format!("{n_missing} missing of {} findings", findings.len()));
        }
        about(&dataset, breaches)
    });
}

#[test]
fn every_person_is_told_the_same_in_every_language() {
    let fields = Fields::by_schema();
    hold(500, &(tapes(1), vec(any::<u16>(), 0..200)), |(tape, choices)| {
        let mut tape = Tape(&tape);
        let dataset = with_words(&tape.dataset(), &mut Tape(&choices));
        let texts = fields.texts(&dataset).into_iter().map(|it| (it.clone(), in_english(&it)));
        let original = Original::parse(&dataset.to_string()).expect("a sound dataset");
        let translated = original.translated(&translation(&texts.collect()));
        let answers = given::answers(&tape.answers(&dataset, false));
        let verdicts = [&dataset, &translated].map(|it| {
            let dataset = Dataset::parse(&it.to_string()).expect("a sound dataset");
            let routes = dataset.diplomas()[0].routes.iter();
            routes.map(|it| evaluate::route(it, &answers)).collect::<Vec<_>>()
        });
        let is_same = verdicts[0] == verdicts[1];
        about(&dataset, if is_same { vec![] } else { vec![format!("{verdicts:?}")] })
    });
}

/// A random dataset has no words: here some come that also are ids, and some again.
fn with_words(dataset: &Value, tape: &mut Tape<'_>) -> Value {
    const WORDS: [&str; 9] =
        ["", "d", "q0", "c1", "always", "rule", "Un mot.", "Un mot\u{a0}!", "2026-11-23"];
    let numbers = std::cell::RefCell::new(tape);
    Fields::by_schema()
        .translated(dataset, &|_| WORDS[numbers.borrow_mut().below(WORDS.len())].into())
}

/// Where two values are not the same.
fn differences(at: &str, expected: &Value, found: &Value) -> Vec<String> {
    match (expected, found) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            a.keys().flat_map(|it| differences(&format!("{at}/{it}"), &a[it], &b[it])).collect()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let pairs = a.iter().zip(b).enumerate();
            pairs.flat_map(|(idx, (a, b))| differences(&format!("{at}/{idx}"), a, b)).collect()
        }
        _ if expected == found => vec![],
        _ => vec![format!("{at}: expected {expected}, found {found}")],
    }
}
