//! Why a verdict is what it is.

use super::{Phrase, Words};
use crate::{
    engine::{Outcome, Truth, evaluate},
    model::{Answers, Dataset, Diploma, QuestionId},
};

impl Words {
    /// Why the verdict is what it is, a sentence for each reason. `hangs_on` is what the visitor does not
    /// know and the verdict hangs on.
    pub(crate) fn reasons(
        &self,
        dataset: &Dataset,
        diploma: &Diploma,
        outcome: &Outcome,
        answers: &Answers,
        hangs_on: &[QuestionId],
    ) -> Vec<Phrase> {
        let nearest = outcome.routes.first();
        let route = nearest.and_then(|it| diploma.routes.get(it.route));
        match outcome.interval.settled() {
            Some(Truth::Met) => {
                route.map(|it| self.say.open_route(&it.title)).into_iter().collect()
            }
            Some(Truth::ToConfirm) => {
                let conditions = route.into_iter().flat_map(|it| &it.conditions);
                let reasons = conditions.flat_map(|it| evaluate::reasons(&it.when, answers));
                reasons.map(|it| self.reason(&it)).collect()
            }
            Some(Truth::NotMet) => {
                nearest.map(|it| self.nearest(dataset, &it.openings)).into_iter().collect()
            }
            None => {
                let questions = hangs_on.iter().filter_map(|it| dataset.question(it));
                vec![self.say.hangs_on(&questions.map(|it| &*it.label).collect::<Vec<_>>())]
            }
        }
    }
}
