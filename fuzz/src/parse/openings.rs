//! What is said to open a route opens it.

use passerelle::{
    engine::{Change, Outcome, evaluate},
    model::{Answer, AnswerKind, Answers, ChoiceId, Dataset, Diploma, QuestionId, Years},
};

/// Makes the changes of every opening.
pub(super) fn check(dataset: &Dataset, diploma: &Diploma, outcome: &Outcome, answers: &Answers) {
    for it in &outcome.routes {
        let route = &diploma.routes[it.route];
        assert_eq!(it.interval, evaluate::route(route, answers));
        assert!(it.openings.is_sorted_by_key(|it| it.cost), "{:?}", it.openings);
        for opening in &it.openings {
            assert!(it.interval.low() < opening.gives, "{opening:?} opens nothing");
            let changes = opening.changes.iter();
            let after = changes.fold(answers.clone(), |held, it| changed(dataset, &held, it));
            let reached = evaluate::route(route, &after).low();
            assert_eq!(reached, opening.gives, "by {opening:?} after {answers:?}");
        }
    }
}

/// The answers of a person who made the change.
pub(super) fn changed(dataset: &Dataset, answers: &Answers, change: &Change) -> Answers {
    let (Change::Gain { question, .. } | Change::Work { question, .. }) = change;
    let asked = dataset.question(question).expect("a question of the dataset");
    assert!(!asked.is_past, "{change:?} changes the past");
    match change {
        Change::Gain { question, choice } => obtained(dataset, answers, question, choice),
        Change::Work { question, missing, is_more } => {
            assert!(Years::ZERO < *missing, "{change:?} is no change");
            let have = match answers.get(question) {
                Some(Answer::Years(have)) => *have,
                _ => Years::ZERO,
            };
            assert_eq!(*is_more, Years::ZERO < have, "{change:?} beside {have}");
            let length = Answer::Years(have.and(*missing));
            assert!(asked.takes(&length), "{change:?} is longer than can be answered");
            answers.clone().with(question.clone(), length)
        }
    }
}

/// The answers of a person who obtained what a choice stands for.
pub(super) fn obtained(
    dataset: &Dataset,
    answers: &Answers,
    question: &QuestionId,
    choice: &ChoiceId,
) -> Answers {
    let asked = dataset.question(question).expect("a question of the dataset");
    let answer = match (&asked.answer, answers.get(question)) {
        (AnswerKind::Several { .. }, Some(Answer::Several(held))) => {
            Answer::Several(held.iter().chain([choice]).cloned().collect())
        }
        (AnswerKind::Several { .. }, _) => Answer::Several([choice.clone()].into()),
        _ => Answer::One(choice.clone()),
    };
    assert!(asked.takes(&answer), "{question} does not take {answer:?}");
    answers.clone().with(question.clone(), answer)
}
