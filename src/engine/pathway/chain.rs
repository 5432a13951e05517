//! A chain as far as it has come: its steps, what the person can answer by then, what it took.

use super::{PathStep, Pathway, cost::Worth};
use crate::{
    engine::{Change, Truth},
    model::{Answer, AnswerKind, Answers, ChoiceId, Dataset, Grant, QuestionId, SortedSet, Years},
};

#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// What the person can answer after the last step.
    pub(super) answers: Answers,
    pub(super) worth: Worth,
    /// The places of its diplomas among those in force.
    pub(super) taken: Vec<usize>,
    /// Decides between equals: for each step its place in the dataset, the usual before the rare.
    pub(super) places: Vec<usize>,
    pub(super) steps: Vec<PathStep>,
}

impl Chain {
    pub(super) fn start(answers: &Answers) -> Self {
        Self {
            answers: answers.clone(),
            worth: Worth::default(),
            taken: Vec::new(),
            places: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// By this, chains are sorted before the best are kept.
    pub(super) fn rank(&self) -> impl Ord + use<> {
        (self.worth, self.taken.clone(), self.places.clone())
    }

    /// Whether the person could answer here all that could be answered after the other chain.
    pub(super) fn holds_all_of(&self, other: &Self) -> bool {
        other.answers.iter().all(|(question, less)| match (self.answers.get(question), less) {
            (Some(Answer::Several(more)), Answer::Several(less)) => less.is_subset(more),
            (Some(Answer::Years(more)), Answer::Years(less)) => less <= more,
            (more, less) => *less == Answer::Unknown || more == Some(less),
        })
    }

    pub(super) fn into_pathway(self) -> Pathway {
        let cost = self.worth.cost;
        let gives = if cost.n_to_confirm == 0 { Truth::Met } else { Truth::ToConfirm };
        Pathway { cost, gives, steps: self.steps }
    }
}

/// The answers after a change was made.
pub(super) fn after_change(dataset: &Dataset, answers: Answers, change: &Change) -> Answers {
    match change {
        Change::Gain { question, choice } => after_choice(dataset, answers, question, choice),
        Change::Work { question, missing, .. } => {
            let have = match answers.get(question) {
                Some(Answer::Years(years)) => *years,
                _ => Years::ZERO,
            };
            answers.with(question.clone(), Answer::Years(have.and(*missing)))
        }
    }
}

/// The answers after a diploma was obtained.
pub(super) fn after_grants(dataset: &Dataset, answers: Answers, grants: &[Grant]) -> Answers {
    let grant = |answers, it: &Grant| after_choice(dataset, answers, &it.question, &it.is);
    grants.iter().fold(answers, grant)
}

/// One box more is ticked, or the one choice is replaced.
pub(super) fn after_choice(
    dataset: &Dataset,
    answers: Answers,
    question: &QuestionId,
    choice: &ChoiceId,
) -> Answers {
    let takes_several = dataset
        .question(question)
        .is_some_and(|it| matches!(it.answer, AnswerKind::Several { .. }));
    if !takes_several {
        return answers.with(question.clone(), Answer::One(choice.clone()));
    }
    let mut ticked = match answers.get(question) {
        Some(Answer::Several(ticked)) => ticked.clone(),
        _ => SortedSet::new(),
    };
    ticked.insert(choice.clone());
    answers.with(question.clone(), Answer::Several(ticked))
}
