#![no_main]
//! Any text: it is refused with a sentence, or it is a dataset that everything behind the door can use.

use std::rc::Rc;

use libfuzzer_sys::{Corpus, fuzz_target};
use passerelle::{
    engine::{Interview, Outcome, evaluate, explain, lint},
    model::{Answer, AnswerKind, Answers, Dataset, Diploma, Question, Years},
};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Ok(text) = str::from_utf8(bytes) else {
        return Corpus::Reject;
    };
    match Dataset::parse(text) {
        Ok(dataset) => use_it(text, Rc::new(dataset)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    Corpus::Keep
});

fn use_it(text: &str, dataset: Rc<Dataset>) {
    let today = "2026-11-23".parse().expect("a day");
    let findings = lint::check(text, today).expect("what was read once is read again");
    assert!(findings.iter().all(|it| !it.message.is_empty() && !it.suggestion.is_empty()));

    for profile in dataset.profiles() {
        assert!(dataset.diploma(profile.diploma.as_str()).is_some());
        assert!(!dataset.sources(&profile.sources).is_empty());
        if let Some(offers) = dataset.job_offers() {
            offers.url.fill(&profile.masculine);
        }
    }
    for diploma in dataset.diplomas() {
        assert!(!dataset.sources(&diploma.about.sources).is_empty());
        interview(&dataset, diploma);
    }
}

/// Takes the interview several times: with the first, the last, the next … of the possible answers.
fn interview(dataset: &Rc<Dataset>, diploma: &Rc<Diploma>) {
    let interview = Interview::new(Rc::clone(dataset), Rc::clone(diploma));
    for turn in 0..4 {
        let mut answers = Answers::default();
        let mut before = evaluate::diploma(diploma, &answers);
        let mut step = interview.step(&answers);
        while let Some(next) = step.next {
            let question = dataset.question(&next).expect("a question of the dataset");
            assert!(!interview.why(&next, &answers).is_empty(), "{next} is asked for no route");
            let answer = answer(question, turn + step.asked.len());
            assert!(question.takes(&answer), "{next} does not take {answer:?}");
            answers = answers.with(next, answer);
            let after = evaluate::diploma(diploma, &answers);
            assert!(before.low() <= after.low() && after.high() <= before.high());
            before = after;
            let at_most = step.at_most;
            step = interview.step(&answers);
            assert!(step.at_most < at_most, "there is no end");
        }
        let is_settled = before.settled().is_some();
        assert_eq!(is_settled, interview.hangs_on(&answers).is_empty());
        assert_eq!(is_settled, explain::certificate(diploma, &answers).is_some());
        assert_eq!(Outcome::of(dataset, diploma, &answers).routes.len(), diploma.routes.len());
    }
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
            Answer::Years(if turn % 2 == 0 { *max } else { Years::ZERO })
        }
    }
}
