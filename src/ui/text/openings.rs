//! What would open a route, in sentences.

use super::format::years;
use crate::{
    engine::{Change, Opening, Truth},
    model::{AnswerKind, Dataset},
};

/// What is missing to the nearest route. Where a diploma or a position must come first, no route is
/// near, and naming one would be advice that nobody asked for.
pub(crate) fn nearest(dataset: &Dataset, openings: &[Opening]) -> String {
    match openings {
        [first, ..] if first.cost.n_gains == 0 => {
            let missing = self::openings(dataset, std::slice::from_ref(first));
            format!("Au plus près, il vous faut {missing}.")
        }
        [] => "Aucune voie ne peut s’ouvrir pour le moment.".to_owned(),
        _ => "Aucune voie ne s’ouvre sans un autre diplôme ou un autre poste. Voici ce que chacune demande."
            .to_owned(),
    }
}

/// What would open a route, in one sentence: alternatives that differ in what is obtained are joined.
pub(crate) fn openings(dataset: &Dataset, openings: &[Opening]) -> String {
    let mut groups: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for opening in openings {
        let works: Vec<_> = opening.changes.iter().filter_map(|it| work(dataset, it)).collect();
        let gain: Vec<_> = opening.changes.iter().filter_map(|it| gain(dataset, it)).collect();
        let gain = gain.join(" et ");
        match groups.iter_mut().find(|(same, _)| *same == works) {
            Some((_, gains)) => gains.push(gain),
            None => groups.push((works, vec![gain])),
        }
    }
    let sentences = groups.into_iter().map(|(works, gains)| {
        let parts = [alternatives(&gains)].into_iter().chain(works).filter(|it| !it.is_empty());
        parts.collect::<Vec<_>>().join(", puis ")
    });
    let sentence = sentences.collect::<Vec<_>>().join("\u{a0}; ou bien ");
    // What a route can come to at best is the same for all its openings.
    match openings.first().map(|it| it.gives) {
        Some(Truth::ToConfirm) => format!("{sentence} (à confirmer avec l’établissement)"),
        _ => sentence,
    }
}

/// One or the other; beyond three, the condition itself says what else would do.
fn alternatives(gains: &[String]) -> String {
    match gains {
        [first, second, _, _, ..] => {
            format!("{first}, {second} ou un autre diplôme qui remplit la condition")
        }
        _ => gains.join(", ou "),
    }
}

fn gain(dataset: &Dataset, change: &Change) -> Option<String> {
    let Change::Gain { question, choice } = change else {
        return None;
    };
    let choice = dataset.question(question)?.choice(choice.as_str())?;
    Some(choice.lack.as_ref().unwrap_or(&choice.label).to_string())
}

fn work(dataset: &Dataset, change: &Change) -> Option<String> {
    let Change::Work { question, missing, is_more } = change else {
        return None;
    };
    let AnswerKind::Years { of, .. } = &dataset.question(question)?.answer else {
        return None;
    };
    let more = if *is_more { " de plus" } else { "" };
    Some(format!("{}{more} {of}", years(*missing)))
}
