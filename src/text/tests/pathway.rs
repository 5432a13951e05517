//! The sentences of a pathway.

use crate::{
    model::Years,
    text::{Lang, Phrase, pathway::PathSentences},
};

#[track_caller]
fn check(made: impl Fn(&dyn PathSentences) -> String, french: &str, english: &str) {
    let both = [Lang::Fr, Lang::En].map(|it| made(it.words().path));
    assert_eq!(both, [french, english]);
}

#[test]
fn steps_are_told_in_each_language() {
    check(
        |path| path.by(Phrase::from("DEASS")).to_string(),
        "En passant par\u{a0}: DEASS",
        "By way of: DEASS",
    );
    check(
        |path| path.years_of_work(Years::whole(3)),
        "3\u{a0}ans de travail",
        "3\u{a0}years of work",
    );
    check(|path| path.obtain("le bac").to_string(), "Obtenir le bac", "Obtain “le bac”");
    check(
        |path| path.prepare("diplôme d’exemple", "DEX").to_string(),
        "Préparer le diplôme d’exemple (DEX)",
        "Train for the “diplôme d’exemple” (DEX)",
    );
    check(
        |path| path.needed("1\u{a0}an".to_owned(), "d’expérience").to_string(),
        "Il faut 1\u{a0}an d’expérience.",
        "You need 1\u{a0}an: “d’expérience”.",
    );
    check(
        |path| path.alike(&["DEES"]).to_string(),
        "Convient aussi\u{a0}: DEES",
        "Would do as well: DEES",
    );
    check(
        |path| path.alike(&["DEES", "DEEJE"]).to_string(),
        "Conviennent aussi\u{a0}: DEES, DEEJE",
        "Would do as well: DEES, DEEJE",
    );
}

#[test]
fn what_one_begins_with_follows_the_number_of_paths() {
    for (n_chains, held, french, english) in [
        (0, &[][..], "Aucun chemin connu", "No known path"),
        (1, &[], "1 chemin", "1 path"),
        (3, &[], "3 chemins", "3 paths"),
        (0, &["Le bac"], "Aucun chemin connu avec\u{a0}: Le bac", "No known path with: “Le bac”"),
        (
            2,
            &["Le bac", "Le BTS"],
            "2 chemins avec\u{a0}: Le bac\u{a0}; Le BTS",
            "2 paths with: “Le bac”; “Le BTS”",
        ),
    ] {
        check(|path| path.found(n_chains, held).to_string(), french, english);
    }
}

#[test]
fn lengths_are_told_in_each_language() {
    check(|path| path.more(Years::whole(1)), "1\u{a0}an de plus", "1\u{a0}year more");
    check(
        |path| path.span(Years::whole(2), Years::whole(3)),
        "2 à 3\u{a0}ans",
        "2 to 3\u{a0}years",
    );
    check(
        |path| path.at_least_in_all(Years::whole(3)),
        "Au moins 3\u{a0}ans en tout",
        "At least 3\u{a0}years in all",
    );
    check(
        |path| path.about_in_all(Years::whole(8)),
        "Environ 8\u{a0}ans au plus en tout",
        "About 8\u{a0}years at most in all",
    );
}
