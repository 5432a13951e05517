//! The words of a pathway.

use super::{Phrase, Words};
use crate::{
    engine::{PathCost, PathStep, Pathway, Truth},
    model::{AnswerKind, Dataset, Training, Years},
};

/// How a language makes the sentences of a pathway.
pub(crate) trait PathSentences: Sync {
    /// Follows a list of what one goes by.
    fn by(&self, steps: Phrase) -> Phrase;
    /// How many chains there are, with what a person chose to begin with.
    fn found(&self, n_chains: usize, held: &[&str]) -> Phrase;
    /// Some years of work, in a list.
    fn years_of_work(&self, years: Years) -> String;
    /// To obtain what the dataset says that a person lacks.
    fn obtain(&self, lack: &str) -> Phrase;
    /// To be trained for a diploma of that name.
    fn prepare(&self, name: &str, acronym: &str) -> Phrase;
    /// On top of years that there are.
    fn more(&self, years: Years) -> String;
    /// From so many to so many years.
    fn span(&self, least: Years, most: Years) -> String;
    /// Years that are needed, of what the dataset says.
    fn needed(&self, length: String, of: &str) -> Phrase;
    /// Other diplomas that do as well.
    fn alike(&self, acronyms: &[&str]) -> Phrase;
    fn at_least_in_all(&self, years: Years) -> String;
    fn about_in_all(&self, years: Years) -> String;
}

impl Words {
    /// `En passant par : DEASS, 3 ans de travail`, or `Directement`; `(à confirmer)` where that is so.
    pub(crate) fn path_title(&self, dataset: &Dataset, pathway: &Pathway) -> Phrase {
        let before = pathway.steps.split_last().map_or(&[][..], |(_, before)| before);
        let before: Vec<_> = before.iter().filter_map(|it| self.short(dataset, it)).collect();
        let by = if before.is_empty() {
            self.path_straight.into()
        } else {
            self.path.by(Phrase::joined(before, ", "))
        };
        match pathway.gives {
            Truth::Met => by,
            Truth::ToConfirm | Truth::NotMet => by.say(" ").say(self.in_brackets_to_confirm),
        }
    }

    fn short(&self, dataset: &Dataset, step: &PathStep) -> Option<Phrase> {
        Some(match step {
            PathStep::Gain { .. } => Phrase::default().cite(lack(dataset, step)?),
            PathStep::Work { missing, .. } => self.path.years_of_work(*missing).into(),
            PathStep::Train { diploma, .. } => {
                Phrase::default().cite(&dataset.diploma(diploma.as_str())?.about.acronym)
            }
        })
    }

    /// What to do: `Travailler`, `Obtenir un diplôme de niveau 7 ou 8`, `Préparer le diplôme d’État … (DEIS)`.
    pub(crate) fn path_step(&self, dataset: &Dataset, step: &PathStep) -> Option<Phrase> {
        Some(match step {
            PathStep::Gain { .. } => self.path.obtain(lack(dataset, step)?),
            PathStep::Work { .. } => self.path_work.into(),
            PathStep::Train { diploma, .. } => {
                let about = &dataset.diploma(diploma.as_str())?.about;
                self.path.prepare(&about.name, &about.acronym)
            }
        })
    }

    /// How long a step takes.
    pub(crate) fn path_length(&self, step: &PathStep) -> String {
        match step {
            PathStep::Gain { .. } => self.path_unknown_length.to_owned(),
            PathStep::Work { missing, is_more: false, .. } => self.say.years(*missing),
            PathStep::Work { missing, is_more: true, .. } => self.path.more(*missing),
            PathStep::Train { training, .. } => training
                .map_or_else(|| self.path_unknown_length.to_owned(), |it| self.length_of(it)),
        }
    }

    /// `2 à 3 ans`, `2,5 ans`.
    fn length_of(&self, training: Training) -> String {
        match training.at_least {
            Some(least) if least < training.at_most => self.path.span(least, training.at_most),
            _ => self.say.years(training.at_most),
        }
    }

    /// What there is to know about a step, each on its line.
    pub(crate) fn path_details(&self, dataset: &Dataset, step: &PathStep) -> Vec<Phrase> {
        match step {
            PathStep::Gain { .. } => Vec::new(),
            PathStep::Work { question, .. } => {
                match dataset.question(question).map(|it| &it.answer) {
                    Some(AnswerKind::Years { of, .. }) => {
                        vec![self.path.needed(self.path_length(step), of)]
                    }
                    _ => Vec::new(),
                }
            }
            PathStep::Train { alike, by_experience, gives, .. } => {
                let diplomas = alike.iter().filter_map(|it| dataset.diploma(it.as_str()));
                let acronyms: Vec<_> = diplomas.map(|it| &*it.about.acronym).collect();
                let ask = (*gives == Truth::ToConfirm).then(|| self.path_to_confirm.into());
                let alike = (!acronyms.is_empty()).then(|| self.path.alike(&acronyms));
                let vae = by_experience.then(|| self.path_or_by_experience.into());
                [ask, alike, vae].into_iter().flatten().collect()
            }
        }
    }

    /// `Environ 8 ans au plus`, or `Au moins 3 ans` when a length is not known.
    pub(crate) fn path_total(&self, cost: PathCost) -> String {
        match (cost.is_at_least(), cost.time) {
            (true, Years::ZERO) => self.path_unknown_total.to_owned(),
            (true, time) => self.path.at_least_in_all(time),
            (false, time) => self.path.about_in_all(time),
        }
    }
}

fn lack<'a>(dataset: &'a Dataset, step: &PathStep) -> Option<&'a str> {
    let PathStep::Gain { question, choice } = step else {
        return None;
    };
    let choice = dataset.question(question)?.choice(choice.as_str())?;
    Some(choice.lack.as_ref().unwrap_or(&choice.label))
}
