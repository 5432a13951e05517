//! The sentences of a card.

use crate::{
    model::{Date, Pay},
    text::{Lang, card::CardSentences},
};

#[track_caller]
fn check(made: impl Fn(&dyn CardSentences) -> String, french: &str, english: &str) {
    let both = [Lang::Fr, Lang::En].map(|it| made(it.words().card));
    assert_eq!(both, [french, english]);
}

fn pay(from: Option<u16>, to: u16) -> Pay {
    Pay { scope: "⟦FPH⟧".into(), year: 2019, from, to, sources: Vec::new() }
}

fn day() -> Date {
    "2026-12-01".parse().expect("a day")
}

#[test]
fn pay_is_never_said_without_year_and_scope() {
    check(
        |card| card.pay(&pay(Some(1827), 2938)).to_string(),
        "⟦FPH⟧, en 2019\u{a0}: de 1\u{202f}827 à 2\u{202f}938\u{a0}€ bruts par mois",
        "⟦FPH⟧, in 2019: from €1,827 to €2,938 a month before deductions",
    );
    check(
        |card| card.pay(&pay(None, 900)).to_string(),
        "⟦FPH⟧, en 2019\u{a0}: jusqu’à 900\u{a0}€ bruts par mois",
        "⟦FPH⟧, in 2019: up to €900 a month before deductions",
    );
    check(
        |card| card.pay(&pay(None, 10_004)).to_string(),
        "⟦FPH⟧, en 2019\u{a0}: jusqu’à 10\u{202f}004\u{a0}€ bruts par mois",
        "⟦FPH⟧, in 2019: up to €10,004 a month before deductions",
    );
}

#[test]
fn what_has_ended_or_not_begun_says_so() {
    check(
        |card| card.registration_ended(day()),
        ", enregistrement terminé le 1er décembre 2026",
        ", registration ended on 1 December 2026",
    );
    check(
        |card| card.in_force_from(day()),
        "S’applique à partir du 1er décembre 2026.",
        "Applies from 1 December 2026.",
    );
    check(
        |card| card.in_force_until(day()),
        "Cette règle a pris fin le 1er décembre 2026.",
        "This rule ended on 1 December 2026.",
    );
}
