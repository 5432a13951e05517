//! What is wrong with an answer, and what to do.

use super::format::{number, shortened};
use crate::{
    model::{AnswerKind, Question, YearsError},
    ui::quiz::Mistake,
};

/// The sentence for a mistake. `typed` is what stands in the field.
pub(crate) fn mistake(mistake: Mistake, question: &Question, typed: &str) -> String {
    match (mistake, &question.answer) {
        (Mistake::Years(error), _) => years_error(error, typed),
        (Mistake::NothingChosen, AnswerKind::Several { none, .. }) => {
            format!("Cochez au moins une réponse, ou «\u{a0}{none}\u{a0}».")
        }
        (Mistake::NothingChosen, _) => "Choisissez une réponse.".to_owned(),
    }
}

fn years_error(error: YearsError, typed: &str) -> String {
    match error {
        YearsError::Empty => {
            "Indiquez un nombre d’années, par exemple 2 ou 2,5. Sans expérience, écrivez 0."
                .to_owned()
        }
        YearsError::Negative => {
            "Le nombre d’années ne peut pas être négatif. Écrivez 0 ou plus.".to_owned()
        }
        YearsError::TooMany { max } => {
            format!(
                "«\u{a0}{}\u{a0}» est trop grand. Écrivez un nombre de 0 à {}.",
                shortened(typed),
                number(max)
            )
        }
        YearsError::TooPrecise => {
            "Écrivez deux chiffres au plus après la virgule, par exemple 2,25.".to_owned()
        }
        _ => format!(
            "«\u{a0}{}\u{a0}» n’est pas un nombre. Écrivez par exemple 2 ou 2,5.",
            shortened(typed)
        ),
    }
}
