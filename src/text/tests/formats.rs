//! Numbers, days and plurals, as cases.

use super::check;
use crate::model::{Date, Years};

fn years(typed: &str) -> Years {
    Years::read(typed, Years::whole(50)).expect("the case is a length")
}

fn date(text: &str) -> Date {
    text.parse().expect("the case is a day")
}

#[test]
fn french_counts_from_two_english_all_but_one() {
    for (length, french, english) in [
        ("0", "0\u{a0}an", "0\u{a0}years"),
        ("0,5", "0,5\u{a0}an", "0.5\u{a0}years"),
        ("1", "1\u{a0}an", "1\u{a0}year"),
        ("1,5", "1,5\u{a0}an", "1.5\u{a0}years"),
        ("1,99", "1,99\u{a0}an", "1.99\u{a0}years"),
        ("2", "2\u{a0}ans", "2\u{a0}years"),
        ("2,25", "2,25\u{a0}ans", "2.25\u{a0}years"),
        ("10", "10\u{a0}ans", "10\u{a0}years"),
    ] {
        check(|say| say.years(years(length)), french, english);
    }
}

#[test]
fn what_there_is_stands_beside_what_is_needed() {
    for (have, need, french, english) in [
        ("0", "1", "0\u{a0}an sur\u{a0}1", "0 out of\u{a0}1\u{a0}year"),
        ("0,5", "3", "0,5\u{a0}an sur\u{a0}3", "0.5 out of\u{a0}3\u{a0}years"),
        ("2", "2,5", "2\u{a0}ans sur\u{a0}2,5", "2 out of\u{a0}2.5\u{a0}years"),
    ] {
        check(|say| say.years_of(years(have), years(need)), french, english);
    }
}

#[test]
fn years_to_come_are_counted_by_the_same_rule() {
    for (missing, is_more, french, english) in [
        ("0,5", true, "0,5\u{a0}an de plus d’expérience", "0.5\u{a0}more years “d’expérience”"),
        ("1", true, "1\u{a0}an de plus d’expérience", "1\u{a0}more year “d’expérience”"),
        ("2", true, "2\u{a0}ans de plus d’expérience", "2\u{a0}more years “d’expérience”"),
        ("1", false, "1\u{a0}an d’expérience", "1\u{a0}year “d’expérience”"),
        ("3", false, "3\u{a0}ans d’expérience", "3\u{a0}years “d’expérience”"),
    ] {
        let work = |say: &dyn super::Sentences| {
            say.work(years(missing), is_more, "d’expérience").to_string()
        };
        check(work, french, english);
    }
}

#[test]
fn a_number_has_a_comma_or_a_point() {
    for (number, french, english) in
        [("2,5", "2,5", "2.5"), ("0.05", "0,05", "0.05"), ("7", "7", "7")]
    {
        check(|say| say.number(years(number)), french, english);
    }
}

#[test]
fn only_french_has_a_first_of_the_month() {
    for (day, french, english) in [
        ("2026-01-01", "1er janvier 2026", "1 January 2026"),
        ("2024-02-29", "29 février 2024", "29 February 2024"),
        ("2026-03-02", "2 mars 2026", "2 March 2026"),
        ("2026-04-11", "11 avril 2026", "11 April 2026"),
        ("2026-05-21", "21 mai 2026", "21 May 2026"),
        ("2026-06-30", "30 juin 2026", "30 June 2026"),
        ("2026-07-14", "14 juillet 2026", "14 July 2026"),
        ("2026-08-31", "31 août 2026", "31 August 2026"),
        ("2026-09-01", "1er septembre 2026", "1 September 2026"),
        ("2026-10-10", "10 octobre 2026", "10 October 2026"),
        ("2026-11-23", "23 novembre 2026", "23 November 2026"),
        ("2026-12-31", "31 décembre 2026", "31 December 2026"),
    ] {
        check(|say| say.date(date(day)), french, english);
    }
}

#[test]
fn days_stand_in_their_sentence() {
    let day = date("2026-09-01");
    check(
        |say| say.checked_on(day),
        "Vérifié le 1er septembre 2026.",
        "Checked on 1 September 2026.",
    );
    check(|say| say.source_read(day), "lu le 1er septembre 2026", "read on 1 September 2026");
    check(
        |say| say.registered_until(day),
        ", enregistré jusqu’au 1er septembre 2026",
        ", registered until 1 September 2026",
    );
}

#[test]
fn one_question_is_not_two() {
    for (n, french, english) in [
        (1, "Encore 1 question au plus", "At most 1 more question"),
        (2, "Encore 2 questions au plus", "At most 2 more questions"),
        (12, "Encore 12 questions au plus", "At most 12 more questions"),
    ] {
        check(|say| say.at_most(n), french, english);
    }
}

#[test]
fn the_seconds_that_are_left_are_counted() {
    for (n, french, english) in [
        (1, "Encore 1\u{a0}seconde", "1 second left"),
        (2, "Encore 2\u{a0}secondes", "2 seconds left"),
        (20, "Encore 20\u{a0}secondes", "20 seconds left"),
    ] {
        check(|say| say.kiosk_left(n), french, english);
    }
}

#[test]
fn what_is_found_is_counted() {
    for (n_professions, n_families, french, english) in [
        (0, 0, "Aucun métier trouvé", "No profession found"),
        (1, 0, "1 métier", "1 profession"),
        (12, 0, "12 métiers", "12 professions"),
        (0, 1, "1 famille de métiers", "1 family of professions"),
        (0, 2, "2 familles de métiers", "2 families of professions"),
        (12, 1, "12 métiers et 1 famille de métiers", "12 professions and 1 family of professions"),
    ] {
        check(|say| say.found(n_professions, n_families), french, english);
    }
    check(|say| say.shown(20, 300), "Affichés\u{a0}: 20 sur 300", "Shown: 20 out of 300");
}
