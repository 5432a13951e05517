//! What would open a route, in sentences.

use super::{Phrase, Words};
use crate::{
    engine::{Change, Opening, Truth},
    model::{AnswerKind, Dataset},
};

impl Words {
    /// What is missing to the nearest route. Where a diploma or a position must come first, no route is
    /// near, and naming one would be advice that nobody asked for.
    pub(crate) fn nearest(&self, dataset: &Dataset, openings: &[Opening]) -> Phrase {
        match openings {
            [first, ..] if first.cost.n_gains == 0 => {
                self.say.nearest(self.openings_of(dataset, std::slice::from_ref(first)))
            }
            [] => self.no_route.into(),
            _ => self.no_near_route.into(),
        }
    }

    /// What would open a route, in one sentence: alternatives that differ in what is obtained are joined.
    pub(crate) fn openings_of(&self, dataset: &Dataset, openings: &[Opening]) -> Phrase {
        let mut groups: Vec<(Vec<Phrase>, Vec<Phrase>)> = Vec::new();
        for opening in openings {
            let changes = &opening.changes;
            let works = changes.iter().filter_map(|it| self.work(dataset, it)).collect();
            let gains = changes.iter().filter_map(|it| self.gain(dataset, it)).collect();
            let gain = self.say.all(gains);
            match groups.iter_mut().find(|(same, _)| *same == works) {
                Some((_, gains)) => gains.push(gain),
                None => groups.push((works, vec![gain])),
            }
        }
        let sentences = groups.into_iter().map(|(works, gains)| {
            let parts = [self.say.any(gains)].into_iter().chain(works);
            self.say.in_turn(parts.filter(|it| !it.is_empty()).collect())
        });
        let sentence = self.say.or_else(sentences.collect());
        // What a route can come to at best is the same for all its openings.
        match openings.first().map(|it| it.gives) {
            Some(Truth::ToConfirm) => sentence.say(" ").say(self.in_brackets_to_confirm),
            _ => sentence,
        }
    }

    fn gain(&self, dataset: &Dataset, change: &Change) -> Option<Phrase> {
        let Change::Gain { question, choice } = change else {
            return None;
        };
        let choice = dataset.question(question)?.choice(choice.as_str())?;
        Some(self.say.gain(choice.lack.as_ref().unwrap_or(&choice.label)))
    }

    fn work(&self, dataset: &Dataset, change: &Change) -> Option<Phrase> {
        let Change::Work { question, missing, is_more } = change else {
            return None;
        };
        let AnswerKind::Years { of, .. } = &dataset.question(question)?.answer else {
            return None;
        };
        Some(self.say.work(*missing, *is_more, of))
    }
}
