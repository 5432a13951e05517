//! What docs/accessibility says: no criterion is left out, and whatever is claimed names a test that exists.
//!
//! Not here: whether these tests show what is claimed.

use std::collections::BTreeSet;

use crate::support::pages::{named_tests, read, rows};

/// What a tool cannot tell.
const FOR_A_PERSON: &str = "à vérifier par une personne";

/// How many criteria each theme of the RGAA 4.1.2 has.
const THEMES: [usize; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/// The success criteria of WCAG 2.1, A and AA, which are chapter 9 of EN 301 549.
const WCAG: &str = "\
    1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 \
    1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.5.1 2.5.2 2.5.3 \
    2.5.4 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3";

/// A row: what it is about, what is said of it, why.
fn told(page: &str, head: &str) -> Vec<[String; 3]> {
    let rows = rows(page, head).into_iter();
    rows.map(|it| match <[String; 4]>::try_from(it) {
        Ok([number, _, state, why]) => [number, state, why],
        Err(it) => panic!("expected four cells, found {it:?}"),
    })
    .collect()
}

/// What is claimed has a test; all else, a reason, and a place in the list for a person where it needs one.
#[track_caller]
fn check(page: &str, told: &[[String; 3]], claim: &str, others: &[&str]) {
    let (_, list) = page.split_once("## Ce qui reste à une personne").expect("a list for a person");
    let list = list.split("\n## ").next().unwrap_or_default();
    let left: BTreeSet<_> = list
        .split(|it: char| !it.is_ascii_digit() && it != '.')
        .map(|it| it.trim_matches('.'))
        .collect();
    for [number, state, why] in told {
        let n_named = named_tests(why).len();
        assert!(n_named > 0 || state != claim, "{number}: expected a test, found “{why}”");
        assert!(
            state == claim || others.contains(&state.as_str()),
            "{number}: “{state}” is no state"
        );
        assert!(!why.trim().is_empty(), "{number}: expected a reason");
        assert!(
            state != FOR_A_PERSON || left.contains(number.as_str()),
            "{number} is not in the list for a person"
        );
    }
}

#[test]
fn every_criterion_of_the_rgaa_is_told_once() {
    let page = read("docs/accessibility/rgaa.md");
    let told = told(&page, "| critère | en bref | état | preuve ou raison |");
    let numbers: Vec<_> = told.iter().map(|[number, ..]| number.clone()).collect();
    let themes = THEMES.iter().enumerate();
    let all = themes.flat_map(|(idx, n)| (1..=*n).map(move |it| format!("{}.{it}", idx + 1)));
    assert_eq!(numbers, all.collect::<Vec<_>>());
    check(&page, &told, "conforme", &["non applicable", FOR_A_PERSON]);
}

#[test]
fn every_clause_that_concerns_a_kiosk_is_told_once() {
    let page = read("docs/accessibility/en-301-549.md");
    let told = told(&page, "| clause | en bref | état | preuve ou raison |");
    let numbers: BTreeSet<_> = told.iter().map(|[number, ..]| number.as_str()).collect();
    assert_eq!(numbers.len(), told.len(), "a clause is told twice");
    let web: Vec<_> = told.iter().filter_map(|[number, ..]| number.strip_prefix("9.")).collect();
    assert_eq!(web, WCAG.split(' ').collect::<Vec<_>>());
    for chapter in 5..=13 {
        let is_told = numbers.iter().any(|it| it.split('.').next() == Some(&chapter.to_string()));
        assert!(is_told, "nothing is said of chapter {chapter}");
    }
    let others = ["non applicable", "non couvert", "à l'exploitant", FOR_A_PERSON];
    check(&page, &told, "couvert", &others);
}
