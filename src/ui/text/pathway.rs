//! The words of a pathway.

use super::format::{number, years};
use crate::{
    engine::{PathCost, PathStep, Pathway, Truth},
    model::{AnswerKind, Dataset, Training},
};

pub(crate) const STRAIGHT: &str = "Directement";
pub(crate) const BY: &str = "En passant par\u{a0}: ";
pub(crate) const WORK: &str = "Travailler";
pub(crate) const OR_BY_EXPERIENCE: &str = "ou par la VAE (validation des acquis de l’expérience)";
pub(crate) const TO_CONFIRM: &str = "Entrée à confirmer avec l’établissement";
pub(crate) const UNKNOWN_LENGTH: &str = "Durée inconnue";

/// `En passant par : DEASS, 3 ans de travail`, or `Directement`; `(à confirmer)` where that is so.
pub(crate) fn title(dataset: &Dataset, pathway: &Pathway) -> String {
    let before = pathway.steps.split_last().map_or(&[][..], |(_, before)| before);
    let before: Vec<_> = before.iter().filter_map(|it| short(dataset, it)).collect();
    let by =
        if before.is_empty() { STRAIGHT.to_owned() } else { format!("{BY}{}", before.join(", ")) };
    match pathway.gives {
        Truth::Met => by,
        Truth::ToConfirm | Truth::NotMet => format!("{by} (à confirmer)"),
    }
}

fn short(dataset: &Dataset, step: &PathStep) -> Option<String> {
    Some(match step {
        PathStep::Gain { question, choice } => {
            let choice = dataset.question(question)?.choice(choice.as_str())?;
            choice.lack.as_ref().unwrap_or(&choice.label).to_string()
        }
        PathStep::Work { missing, .. } => format!("{} de travail", years(*missing)),
        PathStep::Train { diploma, .. } => {
            dataset.diploma(diploma.as_str())?.about.acronym.to_string()
        }
    })
}

/// What to do: `Travailler`, `Obtenir un diplôme de niveau 7 ou 8`, `Préparer le diplôme d’État … (DEIS)`.
pub(crate) fn step(dataset: &Dataset, step: &PathStep) -> Option<String> {
    Some(match step {
        PathStep::Gain { .. } => format!("Obtenir {}", short(dataset, step)?),
        PathStep::Work { .. } => WORK.to_owned(),
        PathStep::Train { diploma, .. } => {
            let about = &dataset.diploma(diploma.as_str())?.about;
            format!("Préparer le {} ({})", about.name, about.acronym)
        }
    })
}

/// How long a step takes.
pub(crate) fn length(step: &PathStep) -> String {
    match step {
        PathStep::Gain { .. } => UNKNOWN_LENGTH.to_owned(),
        PathStep::Work { missing, is_more: false, .. } => years(*missing),
        PathStep::Work { missing, is_more: true, .. } => format!("{} de plus", years(*missing)),
        PathStep::Train { training, .. } => {
            training.map_or_else(|| UNKNOWN_LENGTH.to_owned(), self::training)
        }
    }
}

/// `2 à 3 ans`, `2,5 ans`.
fn training(training: Training) -> String {
    match training.at_least {
        Some(least) if least < training.at_most => {
            format!("{} à {}", number(least), years(training.at_most))
        }
        _ => years(training.at_most),
    }
}

/// What there is to know about a step, each on its line.
pub(crate) fn details(dataset: &Dataset, step: &PathStep) -> Vec<String> {
    match step {
        PathStep::Gain { .. } => Vec::new(),
        PathStep::Work { question, .. } => {
            let question = dataset.question(question);
            question.and_then(|it| experience(&it.answer, step)).into_iter().collect()
        }
        PathStep::Train { alike, by_experience, gives, .. } => {
            let diplomas = alike.iter().filter_map(|it| dataset.diploma(it.as_str()));
            let acronyms: Vec<_> = diplomas.map(|it| &*it.about.acronym).collect();
            let vae = by_experience.then(|| OR_BY_EXPERIENCE.to_owned());
            let ask = (*gives == Truth::ToConfirm).then(|| TO_CONFIRM.to_owned());
            [ask, self::alike(&acronyms), vae].into_iter().flatten().collect()
        }
    }
}

fn experience(answer: &AnswerKind, step: &PathStep) -> Option<String> {
    match answer {
        AnswerKind::Years { of, .. } => Some(format!("Il faut {} {of}.", length(step))),
        AnswerKind::One(_) | AnswerKind::Several { .. } => None,
    }
}

fn alike(acronyms: &[&str]) -> Option<String> {
    match acronyms {
        [] => None,
        [only] => Some(format!("Convient aussi\u{a0}: {only}")),
        _ => Some(format!("Conviennent aussi\u{a0}: {}", acronyms.join(", "))),
    }
}

/// `Environ 8 ans au plus`, or `Au moins 3 ans` when a length is not known.
pub(crate) fn total(cost: PathCost) -> String {
    match (cost.is_at_least(), cost.time.hundredths()) {
        (true, 0) => "Durée totale inconnue".to_owned(),
        (true, _) => format!("Au moins {} en tout", years(cost.time)),
        (false, _) => format!("Environ {} au plus en tout", years(cost.time)),
    }
}
