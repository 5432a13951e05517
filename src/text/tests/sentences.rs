//! The sentences: what they are, and that they tell what is the widget's from what is the dataset's.

use super::check;
use crate::{
    engine::Truth,
    model::{Dataset, Years, YearsError},
    text::{Lang, Phrase, Piece, Sentences},
};

const SETTLED: [Option<Truth>; 4] =
    [Some(Truth::Met), Some(Truth::ToConfirm), Some(Truth::NotMet), None];

/// The tests of this folder, as they are written.
const TESTS: [&str; 2] = [include_str!("formats.rs"), include_str!("sentences.rs")];

#[test]
fn every_sentence_is_in_these_tests() {
    let source = include_str!("../sentences.rs");
    let names: Vec<_> =
        source.split("    fn ").skip(1).filter_map(|it| it.split('(').next()).collect();
    assert!(20 < names.len(), "only {names:?} were found");
    for name in names {
        let call = format!("say.{name}(");
        assert!(TESTS.iter().any(|it| it.contains(&call)), "no test says `{name}`");
    }
}

#[test]
fn what_is_cited_is_never_said() {
    let level = Dataset::embedded().expect("sound").diplomas()[0].about.level;
    let cited = |text: &str| Phrase::default().cite(text);
    for lang in [Lang::Fr, Lang::En] {
        let say = lang.words().say;
        let two = || vec![cited("⟦a⟧"), cited("⟦b⟧")];
        let phrases = [
            say.quoted("⟦a⟧"),
            say.title("⟦a⟧", "⟦b⟧"),
            say.level(level, "⟦a⟧"),
            say.named_level(level, "⟦a⟧"),
            say.offers("⟦a⟧", "⟦b⟧"),
            say.nothing_chosen(Some("⟦a⟧")),
            say.open_route("⟦a⟧"),
            say.hangs_on(&["⟦a⟧", "⟦b⟧"]),
            say.nearest(cited("⟦a⟧")),
            say.gain("⟦a⟧"),
            say.work(Years::whole(2), true, "⟦a⟧"),
            say.all(two()),
            say.any(two()),
            say.in_turn(two()),
            say.or_else(two()),
        ];
        for phrase in phrases {
            let n_cited = phrase.pieces().iter().filter(|it| matches!(it, Piece::Cited(_))).count();
            assert_eq!(n_cited, phrase.to_string().matches('⟦').count(), "{phrase:?}");
            for piece in phrase.pieces() {
                match piece {
                    Piece::Said(words) => assert!(!words.contains(['⟦', '⟧']), "{phrase:?}"),
                    Piece::Cited(text) => assert!(["⟦a⟧", "⟦b⟧"].contains(&&**text), "{phrase:?}"),
                }
            }
        }
    }
}

#[test]
fn verdicts_and_states_have_different_words_for_different_things() {
    for lang in [Lang::Fr, Lang::En] {
        let say = lang.words().say;
        let mut verdicts = SETTLED.map(|it| say.verdict(it)).to_vec();
        let mut conditions = SETTLED.map(|it| say.condition_state(it)).to_vec();
        let mut routes = SETTLED.map(|it| say.route_state(it, false)).to_vec();
        routes.push(say.route_state(None, true));
        for words in [&mut verdicts, &mut conditions, &mut routes] {
            let n_words = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), n_words, "{words:?}");
        }
    }
}

#[test]
fn a_verdict_is_plain_and_never_a_bare_no() {
    for (settled, french, english) in [
        (Some(Truth::Met), "Vous pouvez candidater", "You can apply"),
        (
            Some(Truth::ToConfirm),
            "À confirmer avec l’établissement",
            "To be confirmed with the school",
        ),
        (
            Some(Truth::NotMet),
            "Pas encore\u{a0}: voici ce qui manque",
            "Not yet: here is what is missing",
        ),
        (None, "Il manque une réponse pour conclure", "One answer is missing to conclude"),
    ] {
        check(|say| say.verdict(settled).to_owned(), french, english);
    }
}

#[test]
fn a_mistake_says_what_to_do() {
    let max = Years::whole(50);
    for (error, typed, french, english) in [
        (
            YearsError::Empty,
            "",
            "Indiquez un nombre d’années, par exemple 2 ou 2,5. Sans expérience, écrivez 0.",
            "Enter a number of years, for example 2 or 2.5. Without experience, enter 0.",
        ),
        (
            YearsError::TooMany { max },
            "51",
            "«\u{a0}51\u{a0}» est trop grand. Écrivez un nombre de 0 à 50.",
            "“51” is too large. Enter a number from 0 to 50.",
        ),
        (
            YearsError::TooPrecise,
            "2,555",
            "Écrivez deux chiffres au plus après la virgule, par exemple 2,25.",
            "Enter two digits at most after the decimal point, for example 2.25.",
        ),
        (
            YearsError::Negative,
            "-1",
            "Le nombre d’années ne peut pas être négatif. Écrivez 0 ou plus.",
            "The number of years cannot be negative. Enter 0 or more.",
        ),
        (
            YearsError::NotANumber,
            "une phrase qui ne finit pas",
            "«\u{a0}une phrase qui ne fi…\u{a0}» n’est pas un nombre. Écrivez par exemple 2 ou 2,5.",
            "“une phrase qui ne fi…” is not a number. Enter for example 2 or 2.5.",
        ),
    ] {
        check(|say| say.years_error(error, typed), french, english);
    }
    let nothing = |none: Option<&'static str>| {
        move |say: &dyn Sentences| say.nothing_chosen(none).to_string()
    };
    check(nothing(None), "Choisissez une réponse.", "Choose an answer.");
    check(
        nothing(Some("Aucun")),
        "Cochez au moins une réponse, ou «\u{a0}Aucun\u{a0}».",
        "Tick at least one answer, or “Aucun”.",
    );
}

#[test]
fn alternatives_beyond_three_are_summed_up() {
    let gains = |n: usize| (0..n).map(|it| Phrase::default().cite(&format!("d{it}"))).collect();
    for (n, french, english) in [
        (1, "d0", "d0"),
        (3, "d0, ou d1, ou d2", "d0, or d1, or d2"),
        (
            4,
            "d0, d1 ou un autre diplôme qui remplit la condition",
            "d0, d1 or another diploma that meets the condition",
        ),
    ] {
        check(|say| say.any(gains(n)).to_string(), french, english);
    }
}

#[test]
fn the_rest_reads_well_in_both() {
    check(
        |say| say.intro(2),
        "Le plus souvent, 2 ou 3 questions suffisent. Vos réponses restent sur cette page.",
        "Most often, 2 or 3 questions are enough. Your answers stay on this page.",
    );
    check(
        |say| say.hangs_on(&["Années", "Corps"]).to_string(),
        "Tout dépend de ce point\u{a0}: Années\u{a0}; Corps.",
        "Everything depends on this point: “Années”; “Corps”.",
    );
    check(
        |say| say.not_yet_in_force("2027-09-01".parse().expect("a day")),
        "Cette règle s’applique à partir du 1er septembre 2027. Nous n’avons pas lu celle qui vaut d’ici là\u{a0}: demandez-la à l’établissement.",
        "This rule applies from 1 September 2027. We have not read the one that holds until then: ask the school.",
    );
    check(
        |say| say.no_longer_in_force("2026-11-30".parse().expect("a day")),
        "Cette règle a pris fin le 30 novembre 2026. Nous n’avons pas lu celle qui vaut depuis\u{a0}: demandez-la à l’établissement.",
        "This rule ended on 30 November 2026. We have not read the one that has held since: ask the school.",
    );
    check(
        |say| say.unknown_profile("x"),
        "Cette fiche n’est pas disponible\u{a0}: aucun métier ne s’appelle «\u{a0}x\u{a0}».",
        "This profile is not available: no profession is called “x”.",
    );
    check(
        |say| say.unknown_diploma("x"),
        "Ce quiz n’est pas disponible\u{a0}: aucun diplôme ne s’appelle «\u{a0}x\u{a0}».",
        "This quiz is not available: no diploma is called “x”.",
    );
    check(
        |say| say.title("ingénieure sociale", "ingénieur social").to_string(),
        "Ingénieure sociale ou ingénieur social",
        "Ingénieure sociale or ingénieur social",
    );
    let level = Dataset::embedded().expect("sound").diplomas()[0].about.level;
    check(
        |say| say.named_level(level, "I").to_string(),
        "Niveau\u{a0}7 (ancien niveau I)",
        "Level\u{a0}7 (formerly level I)",
    );
}
