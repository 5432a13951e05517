//! Interviews to their end.

use passerelle::{
    engine::{Interval, Interview, Outcome, evaluate, explain},
    model::{Answer, AnswerKind, Answers, Question, QuestionId, Years},
};

use super::{openings, shapes};

/// Takes the interview several times: with the first, the last, the next … of the possible answers. The
/// answers at each end.
pub(super) fn walks(interview: &Interview) -> Vec<Answers> {
    (0..4).map(|turn| walk(interview, turn)).collect()
}

fn walk(interview: &Interview, turn: usize) -> Answers {
    let mut answers = Answers::default();
    let mut before = intervals(interview, &answers);
    let mut step = interview.step(&answers);
    let expected = interview.expected_questions();
    assert!(-1e-9 < expected, "{expected} questions are expected");
    assert!(expected < as_number(step.at_most) + 1e-9, "{expected} of {}", step.at_most);
    shapes::check(interview, &answers);
    let mut n_asked = 0;
    while let Some(next) = step.next {
        assert!(has_reason(interview, &next, &answers), "{next} is asked for no route");
        let question = interview.dataset().question(&next).expect("a question of the dataset");
        let answer = answer(question, turn + n_asked);
        assert!(question.takes(&answer), "{next} does not take {answer:?}");
        answers = answers.with(next, answer);
        let after = intervals(interview, &answers);
        let is_narrower = |(before, after): (&Interval, &Interval)| {
            before.low() <= after.low() && after.high() <= before.high()
        };
        assert!(before.iter().zip(&after).all(is_narrower), "{before:?} becomes {after:?}");
        before = after;
        let at_most = step.at_most;
        step = interview.step(&answers);
        n_asked += 1;
        assert!(step.at_most < at_most, "there is no end");
        assert_eq!((step.asked.len(), &step.answers), (n_asked, &answers), "an answer is lost");
    }
    assert_eq!(step.at_most, 0, "it ends before it is over");
    end(interview, &answers);
    answers
}

/// What holds when there is nothing more to ask.
fn end(interview: &Interview, answers: &Answers) {
    let dataset = interview.dataset();
    let is_all_known = answers.iter().all(|(_, it)| *it != Answer::Unknown);
    for diploma in interview.diplomas() {
        let interval = evaluate::diploma(diploma, answers);
        let is_settled = interval.settled().is_some();
        assert!(is_settled || !is_all_known, "{} is left open", diploma.about.id);
        assert_eq!(is_settled, interview.hangs_on(&diploma.about.id, answers).is_empty());
        assert_eq!(is_settled, explain::certificate(diploma, answers).is_some());
        let outcome = Outcome::of(dataset, diploma, answers);
        assert_eq!(outcome.interval, interval);
        assert_eq!(outcome.routes.len(), diploma.routes.len());
        openings::check(dataset, diploma, &outcome, answers);
    }
    shapes::check(interview, answers);
}

fn intervals(interview: &Interview, answers: &Answers) -> Vec<Interval> {
    interview.diplomas().map(|it| evaluate::diploma(it, answers)).collect()
}

/// Whether the question is asked for some routes, all of them routes of the diplomas in question.
fn has_reason(interview: &Interview, question: &QuestionId, answers: &Answers) -> bool {
    let why = interview.why(question, answers);
    let exists = why.iter().all(|it| {
        let mut diplomas = interview.diplomas();
        let diploma = diplomas.find(|diploma| diploma.about.id == it.diploma);
        diploma.is_some_and(|diploma| diploma.routes.iter().any(|route| route.id == it.route))
    });
    exists && !why.is_empty()
}

/// One of the answers that a question takes.
fn answer(question: &Question, turn: usize) -> Answer {
    if question.allows_unknown && turn % 3 == 2 {
        return Answer::Unknown;
    }
    match &question.answer {
        AnswerKind::One(choices) => Answer::One(choices[turn % choices.len()].id.clone()),
        AnswerKind::Several { choices, .. } => {
            let ticked = choices.iter().skip(turn % (choices.len() + 1)).step_by(2);
            Answer::Several(ticked.map(|it| it.id.clone()).collect())
        }
        AnswerKind::Years { max, .. } => {
            let lengths = [*max, Years::ZERO, Years::whole(1).min(*max)];
            Answer::Years(lengths[turn % lengths.len()])
        }
    }
}

fn as_number(n: usize) -> f64 {
    f64::from(u32::try_from(n).expect("a small number"))
}
