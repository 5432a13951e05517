//! The cheapest chains of steps from what a person holds to a diploma.
//!
//! What a diploma grants may be what another one asks for, so diplomas are the steps of a path. Not here:
//! which rules are in force (the caller hands over diplomas that are), words, and the validation of
//! experience, which the dataset gives no length for: a step only says that it exists.

mod chain;
mod cost;
mod holdings;
mod search;
mod stage;

use std::rc::Rc;

use self::search::Search;
pub use self::{
    cost::PathCost,
    holdings::{holding, holdings, shortcuts},
};
use super::{Change, Truth};
use crate::model::{
    Answers, ChoiceId, Dataset, Diploma, DiplomaId, Profile, QuestionId, RouteId, Training, Years,
};

/// A chain of steps that leads to a diploma. Without any one of them it would not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// What it takes.
    pub cost: PathCost,
    /// What every entry on the way comes to at least: [`Truth::Met`], or [`Truth::ToConfirm`] when some
    /// school has to confirm one.
    pub gives: Truth,
    /// What to do, in this order. The last step is the training for the diploma in question.
    pub steps: Vec<PathStep>,
}

/// One step of a [`Pathway`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep {
    /// Obtain what a choice stands for, outside the diplomas of the dataset. Nobody knows how long it takes.
    Gain {
        /// The question asked.
        question: QuestionId,
        /// The choice that can be made from then on.
        choice: ChoiceId,
    },
    /// Work longer.
    Work {
        /// The question asked.
        question: QuestionId,
        /// The years missing, full-time equivalent.
        missing: Years,
        /// They come on top of years worked already.
        is_more: bool,
    },
    /// Enter a training and obtain its diploma.
    Train {
        /// The diploma.
        diploma: DiplomaId,
        /// Other diplomas that do as well at this place: entered alike, as long, and granting the same.
        alike: Vec<DiplomaId>,
        /// The route that is open at this point.
        route: RouteId,
        /// How long it takes, where it is known.
        training: Option<Training>,
        /// The diploma can also be had by the validation of experience (VAE).
        by_experience: bool,
        /// What the route comes to at this point: [`Truth::Met`] or [`Truth::ToConfirm`].
        gives: Truth,
    },
}

impl From<&Change> for PathStep {
    fn from(change: &Change) -> Self {
        match change.clone() {
            Change::Gain { question, choice } => Self::Gain { question, choice },
            Change::Work { question, missing, is_more } => {
                Self::Work { question, missing, is_more }
            }
        }
    }
}

/// The cheapest chains of steps from some answers to a diploma: three at most, and each is better in
/// something than every other one. It obtains fewer things outside the dataset, has fewer trainings of
/// unknown length, leaves less to confirm, is shorter, or has fewer diplomas. The order is the order of
/// these reasons: what can be counted comes before what cannot, what is sure before what is to confirm,
/// then the shortest; of equals, the first in the dataset. A chain that several schools would have to
/// confirm stands only where the first one is no surer.
///
/// `in_force` are the diplomas that a chain may pass through, as they are when the rules are asked for;
/// `target` need not be among them. A question not answered counts as nothing held and no years. The past
/// is left alone, except where a diploma of the chain has one of its own. A chain has four diplomas at most.
/// Where more than a hundred chains would have to be followed at a time, those are to which least is missing.
///
/// ```
/// use passerelle::engine::pathway;
/// use passerelle::model::{Answers, Dataset, Years};
///
/// let dataset = Dataset::embedded()?;
/// let deme = dataset.diploma("deme").expect("open to everybody");
/// let paths = pathway::to_diploma(&dataset, dataset.diplomas(), deme, &Answers::default());
/// assert_eq!(paths.len(), 1);
/// assert_eq!(paths[0].cost.time, Years::whole(2));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn to_diploma(
    dataset: &Dataset,
    in_force: &[Rc<Diploma>],
    target: &Diploma,
    answers: &Answers,
) -> Vec<Pathway> {
    Search::new(dataset, in_force, target).pathways(answers)
}

/// The cheapest chains to the diploma of a profession. Empty when `in_force` does not have it.
pub fn to_profile(
    dataset: &Dataset,
    in_force: &[Rc<Diploma>],
    profile: &Profile,
    answers: &Answers,
) -> Vec<Pathway> {
    let target = in_force.iter().find(|it| it.about.id == profile.diploma);
    target.map_or_else(Vec::new, |it| to_diploma(dataset, in_force, it, answers))
}
