//! What a person holds to begin with, and what of it makes another path.

use std::rc::Rc;

use super::{chain::after_choice, to_diploma};
use crate::model::{AnswerKind, Answers, ChoiceId, Dataset, Diploma, Question};

/// The question that says what a person holds: the first one to tick boxes. `None` in a dataset without
/// such a question.
///
/// ```
/// use passerelle::engine::pathway;
/// use passerelle::model::Dataset;
///
/// let dataset = Dataset::embedded()?;
/// let question = pathway::holdings(&dataset).expect("it asks for diplomas");
/// assert_eq!(question.id.as_str(), "diplomes");
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn holdings(dataset: &Dataset) -> Option<&Question> {
    dataset.questions().iter().find(|it| matches!(it.answer, AnswerKind::Several { .. }))
}

/// The answers of a person who also holds all of these, which are choices of [`holdings`].
///
/// ```
/// use passerelle::engine::pathway;
/// use passerelle::model::{Answer, Answers, Dataset};
///
/// let dataset = Dataset::embedded()?;
/// let question = pathway::holdings(&dataset).expect("it asks for diplomas");
/// let bac = question.choice("niveau-4").expect("a choice").id.clone();
/// let answers = pathway::holding(&dataset, Answers::default(), [&bac]);
/// assert_eq!(answers.get(&question.id), Some(&Answer::Several([bac].into())));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn holding<'a>(
    dataset: &Dataset,
    answers: Answers,
    held: impl IntoIterator<Item = &'a ChoiceId>,
) -> Answers {
    let Some(question) = holdings(dataset) else {
        return answers;
    };
    held.into_iter().fold(answers, |answers, it| after_choice(dataset, answers, &question.id, it))
}

/// Those of the choices that change the chains to a diploma when the person also holds them, one at a
/// time. The others need not be asked for. `in_force`, `target` and `answers` are those of [`to_diploma`].
///
/// ```
/// use passerelle::engine::pathway;
/// use passerelle::model::{Answers, Dataset};
///
/// let dataset = Dataset::embedded()?;
/// let choice = |it| Some(pathway::holdings(&dataset)?.choice(it)?.id.clone());
/// let bac = choice("niveau-4").expect("a choice");
/// let matters_for = |id| {
///     let target = dataset.diploma(id).expect("a diploma");
///     let nothing = Answers::default();
///     pathway::shortcuts(&dataset, dataset.diplomas(), target, &nothing, [&bac])
/// };
/// assert_eq!(matters_for("deis"), [bac.clone()]);
/// assert_eq!(matters_for("deme"), [], "it is open to everybody");
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn shortcuts<'a>(
    dataset: &Dataset,
    in_force: &[Rc<Diploma>],
    target: &Diploma,
    answers: &Answers,
    choices: impl IntoIterator<Item = &'a ChoiceId>,
) -> Vec<ChoiceId> {
    let before = to_diploma(dataset, in_force, target, answers);
    let matters = |choice: &&ChoiceId| {
        let more = holding(dataset, answers.clone(), [*choice]);
        to_diploma(dataset, in_force, target, &more) != before
    };
    choices.into_iter().filter(matters).cloned().collect()
}
