//! The French words of the conversation. Verdicts and states are named as on a page; what the dataset
//! says is not here.

// Numbers, days and openings are written as on a page: one text for both.
#[path = "../../ui/text/format.rs"]
#[allow(dead_code, reason = "the widgets use the rest")]
mod format;
#[path = "../../ui/text/openings.rs"]
#[allow(dead_code, reason = "the widgets use the rest")]
mod openings;

use self::format::{number, quoted, shortened, years};
pub(super) use self::{
    format::{date, years_of},
    openings::{nearest, openings},
};
use super::line::{Mistake, Offer};
use crate::{
    engine::Truth,
    model::{Answer, AnswerKind, Question, YearsError},
};

pub(super) const COMMANDS: &str = "À tout moment\u{a0}: «\u{a0}aide\u{a0}», «\u{a0}pourquoi\u{a0}», \
     «\u{a0}<\u{a0}» pour la question précédente, «\u{a0}q\u{a0}» pour quitter.";
pub(super) const NO_HELP: &str = "Il n’y a pas d’aide pour cette question.";
pub(super) const WHY_ROUTES: &str = "Votre réponse compte pour\u{a0}:";
pub(super) const DO_NOT_KNOW: &str = "Je ne sais pas";
pub(super) const FIRST_QUESTION: &str = "C’est la première question.";
pub(super) const NOTHING_TYPED: &str = "Il manque votre réponse.";
pub(super) const QUIT: &str = "Vous quittez le quiz avant le résultat.";
pub(super) const END_OF_INPUT: &str = "Fin de la saisie\u{a0}: le quiz s’arrête avant le résultat.";

pub(super) const RESULT: &str = "Votre résultat";
pub(super) const ROUTES: &str = "Les voies d’accès, de la plus proche à la plus lointaine";
pub(super) const OPENINGS: &str = "Pour ouvrir cette voie\u{a0}: ";
pub(super) const YOUR_ANSWERS: &str = "Vos réponses";
pub(super) const NEXT_STEPS: &str = "Et ensuite\u{a0}?";
pub(super) const INDICATIVE: &str =
    "Ce résultat est indicatif. Seul l’établissement de formation décide de votre admission.";

pub(super) fn intro(expected_questions: f64) -> String {
    format!("Le plus souvent, {} questions suffisent.", usual(expected_questions))
}

/// The whole numbers around an average.
fn usual(average: f64) -> String {
    let fewer = (1_u8..u8::MAX).take_while(|n| f64::from(*n) <= average).count();
    format!("{fewer} ou {}", fewer + 1)
}

pub(super) fn at_most(n_questions: usize) -> String {
    match n_questions {
        1 => "Encore 1 question au plus".to_owned(),
        n => format!("Encore {n} questions au plus"),
    }
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
        (Answer::Unknown, _) => "Vous ne savez pas".to_owned(),
        (Answer::One(id), _) => label(id.as_str()).unwrap_or_default(),
        (Answer::Several(ids), AnswerKind::Several { none, .. }) if ids.is_empty() => {
            none.to_string()
        }
        (Answer::Several(ids), _) => {
            ids.iter().filter_map(|it| label(it.as_str())).collect::<Vec<_>>().join("\u{a0}; ")
        }
        (Answer::Years(length), _) => years(*length),
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
            format!("{} ne va pas avec une autre réponse.", quoted(DO_NOT_KNOW))
        }
        Mistake::MustKnow => {
            format!("Ici, {} n’est pas une réponse possible.", quoted(DO_NOT_KNOW))
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
            format!("{typed} est trop grand. Tapez un nombre de 0 à {}.", number(max))
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

pub(super) fn verdict(settled: Option<Truth>) -> &'static str {
    match settled {
        Some(Truth::Met) => "Vous pouvez candidater",
        Some(Truth::ToConfirm) => "À confirmer avec l’établissement",
        Some(Truth::NotMet) => "Pas encore\u{a0}: voici ce qui manque",
        None => "Il manque une réponse pour conclure",
    }
}

pub(super) fn open_route(title: &str) -> String {
    format!("Une voie vous est ouverte\u{a0}: {}. Une seule suffit.", quoted(title))
}

pub(super) fn hangs_on(labels: &[&str]) -> String {
    format!("Tout dépend de ce point\u{a0}: {}.", labels.join("\u{a0}; "))
}

pub(super) fn route_state(settled: Option<Truth>, is_asked: bool) -> &'static str {
    match settled {
        Some(Truth::Met) => "Ouverte",
        Some(Truth::ToConfirm) => "À confirmer",
        Some(Truth::NotMet) => "Pas encore",
        None if is_asked => "Réponse manquante",
        None => "Non examinée",
    }
}

pub(super) fn condition_state(settled: Option<Truth>) -> &'static str {
    match settled {
        Some(Truth::Met) => "Rempli",
        Some(Truth::ToConfirm) => "À confirmer",
        Some(Truth::NotMet) => "Manque",
        None => "Non examiné",
    }
}

pub(super) fn sources(checked_on: &str) -> String {
    format!("Sources, vérifiées le {checked_on}")
}

pub(super) fn source(title: &str, checked_on: &str) -> String {
    format!("{title}, lu le {checked_on}")
}
