//! What only the terminal says. All else is said as on a page, by [`text`](crate::text), in French.

use super::line::{Mistake, Offer};
use crate::{
    model::{Answer, AnswerKind, Question, YearsError},
    text::{Lang, Words, shortened, whole},
};

pub(super) const COMMANDS: &str = "À tout moment\u{a0}: «\u{a0}aide\u{a0}», «\u{a0}pourquoi\u{a0}», \
     «\u{a0}<\u{a0}» pour la question précédente, «\u{a0}q\u{a0}» pour quitter.";
pub(super) const NO_HELP: &str = "Il n’y a pas d’aide pour cette question.";
pub(super) const FIRST_QUESTION: &str = "C’est la première question.";
pub(super) const NOTHING_TYPED: &str = "Il manque votre réponse.";
pub(super) const QUIT: &str = "Vous quittez le quiz avant le résultat.";
pub(super) const END_OF_INPUT: &str = "Fin de la saisie\u{a0}: le quiz s’arrête avant le résultat.";

/// What a page says too.
pub(super) fn shared() -> &'static Words {
    Lang::Fr.words()
}

fn quoted(text: &str) -> String {
    shared().say.quoted(text).to_string()
}

pub(super) fn intro(expected_questions: f64) -> String {
    let fewer = whole(expected_questions);
    format!("Le plus souvent, {fewer} ou {} questions suffisent.", fewer + 1)
}

/// What to type below a question.
pub(super) fn how_to_answer(question: &Question, is_answered: bool) -> String {
    let how = match &question.answer {
        AnswerKind::One(_) => "Tapez un numéro.",
        AnswerKind::Several { .. } if is_answered => {
            "Tapez un ou plusieurs numéros, séparés par des espaces."
        }
        AnswerKind::Several { .. } => {
            "Tapez un ou plusieurs numéros, séparés par des espaces. Ligne vide\u{a0}: aucun."
        }
        AnswerKind::Years { .. } if question.allows_unknown => {
            "Tapez un nombre d’années, par exemple 2 ou 2,5, ou «\u{a0}?\u{a0}» si vous ne savez pas."
        }
        AnswerKind::Years { .. } => "Tapez un nombre d’années, par exemple 2 ou 2,5.",
    };
    let keep = if is_answered { " Ligne vide\u{a0}: garder votre réponse." } else { "" };
    format!("{how}{keep}")
}

pub(super) fn answered(answer: &str) -> String {
    format!("Votre réponse jusqu’ici\u{a0}: {answer}")
}

/// An answer in the words of the question.
pub(super) fn answer(question: &Question, answer: &Answer) -> String {
    let label = |id: &str| question.choice(id).map(|it| it.label.to_string());
    match (answer, &question.answer) {
        (Answer::Unknown, _) => shared().unknown_answer.to_owned(),
        (Answer::One(id), _) => label(id.as_str()).unwrap_or_default(),
        (Answer::Several(ids), AnswerKind::Several { none, .. }) if ids.is_empty() => {
            none.to_string()
        }
        (Answer::Several(ids), _) => {
            ids.iter().filter_map(|it| label(it.as_str())).collect::<Vec<_>>().join("\u{a0}; ")
        }
        (Answer::Years(length), _) => shared().say.years(*length),
    }
}

/// What is wrong with a line, and what to type instead.
pub(super) fn mistake(mistake: &Mistake, offer: &Offer<'_>) -> String {
    match mistake {
        Mistake::NotInList { typed, n_numbers } => format!(
            "{} n’est pas un numéro de la liste. Tapez un numéro de 1 à {n_numbers}.",
            quoted(&shortened(typed))
        ),
        Mistake::OnlyOne => "Une seule réponse est possible. Tapez un seul numéro.".to_owned(),
        Mistake::NoneAndOthers => {
            format!(
                "{} ne va pas avec une autre réponse.",
                quoted(offer.none().unwrap_or_default())
            )
        }
        Mistake::UnknownAndOthers => {
            format!("{} ne va pas avec une autre réponse.", quoted(shared().do_not_know))
        }
        Mistake::MustKnow => {
            format!("Ici, {} n’est pas une réponse possible.", quoted(shared().do_not_know))
        }
        Mistake::Years { error, typed } => years_error(*error, &quoted(&shortened(typed))),
    }
}

fn years_error(error: YearsError, typed: &str) -> String {
    match error {
        YearsError::Negative => {
            "Le nombre d’années ne peut pas être négatif. Tapez 0 ou plus.".to_owned()
        }
        YearsError::TooMany { max } => {
            format!("{typed} est trop grand. Tapez un nombre de 0 à {}.", shared().say.number(max))
        }
        YearsError::TooPrecise => {
            "Tapez deux chiffres au plus après la virgule, par exemple 2,25.".to_owned()
        }
        YearsError::Empty | YearsError::NotANumber => {
            format!("{typed} n’est pas un nombre. Tapez par exemple 2 ou 2,5.")
        }
    }
}

/// How to go on later.
pub(super) fn resume(arguments: &str) -> String {
    format!("Pour reprendre, ajoutez à la commande\u{a0}: {arguments}")
}

/// How to come to the same result without a question.
pub(super) fn repeat(arguments: &str) -> String {
    format!("Pour refaire ce parcours, ajoutez à la commande\u{a0}: {arguments}")
}

pub(super) fn sources(checked_on: &str) -> String {
    format!("Sources, vérifiées le {checked_on}")
}

pub(super) fn source(title: &str, checked_on: &str) -> String {
    format!("{title}, lu le {checked_on}")
}
