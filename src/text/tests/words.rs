//! The table of words, and every text in the source of the English ones.

use std::collections::BTreeSet;

use crate::text::Lang;

/// Words that are right in both languages, each with the reason. None so far.
const SAME: &[(&str, &str)] = &[];

const ENGLISH: [(&str, &str); 2] = [
    ("en/mod.rs", include_str!("../en/mod.rs")),
    ("en/sentences.rs", include_str!("../en/sentences.rs")),
];

/// French words that no English sentence has.
const FRENCH_WORDS: &[&str] = &[
    "avec", "ce", "cette", "dans", "de", "des", "du", "est", "et", "la", "le", "les", "ne", "nos",
    "ou", "par", "pas", "pour", "que", "qui", "sans", "ses", "sont", "sous", "sur", "un", "une",
    "vos", "votre", "vous", "diplôme", "voie", "voies", "ans", "niveau", "fiche", "métier",
];

/// What is not English in a text, a sentence each.
fn french_in(text: &str) -> Vec<String> {
    let is_english = |it: char| it.is_ascii() || "“”’…\u{a0}".contains(it);
    let letters = text.chars().filter(|it| !is_english(*it));
    let mut found: Vec<_> = letters.map(|it| format!("`{it}` in “{text}”")).collect();
    let words = text.split(|it: char| !it.is_alphabetic()).map(str::to_lowercase);
    let french = words.filter(|it| FRENCH_WORDS.contains(&it.as_str()));
    found.extend(french.map(|it| format!("`{it}` in “{text}”")));
    let signs = [" :", " ;", " ?", " !", "\u{a0}:", "\u{a0};", "\u{a0}?", "\u{a0}!", "'", "« "];
    let signs = signs.iter().filter(|it| text.contains(**it));
    found.extend(signs.map(|it| format!("`{it}` in “{text}”")));
    found
}

/// The texts between quotes, as the compiler sees them.
fn literals(source: &str) -> Vec<String> {
    let code = source.lines().filter(|it| !it.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    assert!(!code.contains("\\\""), "this reader does not know escaped quotes");
    code.split('"').skip(1).step_by(2).map(|it| it.replace("\\u{a0}", "\u{a0}")).collect()
}

#[test]
fn no_word_is_empty_in_any_language() {
    for lang in [Lang::Fr, Lang::En] {
        let words = lang.words();
        assert_eq!(words.lang, lang);
        let empty: Vec<_> =
            words.all().into_iter().filter(|(_, it)| it.trim().is_empty()).collect();
        assert!(empty.is_empty(), "{lang:?}: {empty:?}");
    }
}

#[test]
fn no_word_is_the_same_in_both_languages_without_a_reason() {
    let (french, english) = (Lang::Fr.words().all(), Lang::En.words().all());
    let same = french.iter().zip(english).filter(|(fr, en)| fr.1 == en.1);
    let same: BTreeSet<_> = same.map(|(fr, _)| fr.0).collect();
    let reasons: BTreeSet<_> = SAME.iter().map(|(name, _)| *name).collect();
    assert_eq!(same, reasons, "the same in both (left), and said to be so (right)");
}

#[test]
fn no_french_is_left_in_the_english_source() {
    let n_words = Lang::En.words().all().len();
    for (file, source) in ENGLISH {
        let texts = literals(source);
        assert!(n_words / 2 < texts.len(), "{file}: only {} texts were found", texts.len());
        let found: Vec<_> = texts.iter().flat_map(|it| french_in(it)).collect();
        assert!(found.is_empty(), "{file}: {found:#?}");
    }
}

#[test]
fn every_word_of_the_table_is_a_text_of_the_source() {
    let texts = literals(ENGLISH[0].1);
    for (name, word) in Lang::En.words().all() {
        assert!(texts.iter().any(|it| it == word), "{name}: “{word}” was not looked at");
    }
}

#[test]
fn what_is_planted_is_found() {
    for planted in [
        "Métier",
        "Voir les offres",
        "Where\u{a0}?",
        "To confirm :",
        "«x»",
        "I don't know",
        "2 ans",
        "œuvre",
    ] {
        assert!(!french_in(planted).is_empty(), "{planted}");
    }
    for sound in ["Where?", "I don’t know", "“x” is too large.", "2\u{a0}years", "One level"]
    {
        assert!(french_in(sound).is_empty(), "{sound}");
    }
}

#[test]
fn most_words_of_the_french_table_would_be_found_in_an_english_one() {
    let french = Lang::Fr.words().all();
    let n_found = french.iter().filter(|(_, it)| !french_in(it).is_empty()).count();
    assert!(french.len() * 2 / 3 < n_found, "{n_found} of {}", french.len());
}

#[test]
fn a_language_is_named_as_pages_name_it() {
    for english in ["en", "EN", "en-GB", " en "] {
        assert_eq!(Lang::named(english), Lang::En, "{english:?}");
    }
    for other in ["fr", "fr-CA", "", "de", "english", "-en", "énglish"] {
        assert_eq!(Lang::named(other), Lang::Fr, "{other:?}");
    }
}
