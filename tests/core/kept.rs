//! Answers are read from a text as they were written, and no text breaks the reader.
//!
//! Proved for this dataset: every state of every quiz about one diploma comes back as it was, and leads to the
//! same step. Tried: the quiz about all diplomas, with any lengths of work; random datasets; any text. What is read
//! of a text that is not as it was written is in `cases/kept`.

use std::rc::Rc;

use passerelle::{
    engine::{Found, Interview, Kept, KeptError, kept::LONGEST, pathway::holdings},
    model::{Answer, AnswerKind, Answers, ChoiceId, Dataset, Question, SortedSet, Years},
};
use proptest::prelude::any;
use serde::Deserialize;

use crate::support::{
    cases,
    given::Given,
    laws::{about, hold, tapes},
    probes,
    random::Tape,
    raw::Raw,
    report::report,
    walk,
};

fn embedded() -> Dataset {
    Dataset::embedded().expect("the embedded dataset is sound")
}

/// What does not come back as it was.
fn flaws(kept: &Kept, dataset: &Dataset) -> Vec<String> {
    let text = kept.write().expect("short enough");
    let is_plain =
        |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b"-+.;=~".contains(&it);
    let mut flaws = vec![];
    if !text.bytes().all(is_plain) {
        flaws.push(format!("{text} would have to be escaped"));
    }
    let whole = Found { kept: kept.clone(), is_whole: true };
    let found = Kept::read(&text, dataset);
    if found.as_ref() != Ok(&whole) {
        flaws.push(format!("{text} is read as {found:?}"));
    }
    flaws
}

#[test]
fn every_state_of_every_quiz_comes_back_as_it_was() {
    let (raw, dataset) = (Raw::embedded(), embedded());
    let (mut n_states, mut breaches) = (0, vec![]);
    for diploma in dataset.diplomas() {
        let id = diploma.about.id.as_str();
        let interview = walk::interview(&raw, &[id]);
        for state in walk::states(&interview, &probes::questions(&raw, &[id]), &Given::new()) {
            let kept = Kept { answers: state.step.answers.clone(), held: SortedSet::new() };
            breaches.extend(flaws(&kept, &dataset));
            if interview.step(&kept.answers) != state.step {
                breaches.push(format!("{id}: another step after {:?}", kept.answers));
            }
            n_states += 1;
        }
    }
    println!("{n_states} states");
    report(n_states, &breaches);
}

#[test]
fn whatever_one_answers_to_the_quiz_about_all_diplomas_comes_back() {
    let dataset = Rc::new(embedded());
    let diplomas = dataset.diplomas().iter().cloned();
    let interview = Interview::about(Rc::clone(&dataset), diplomas);
    hold(2_000, &tapes(1), |tape| {
        let kept = walked(&interview, &mut Tape(&tape));
        let again = interview.step(&kept.answers);
        let mut breaches = flaws(&kept, &dataset);
        if again.next.is_some() || again.answers != kept.answers {
            breaches.push(format!("another result after {kept:?}"));
        }
        breaches
    });
}

#[test]
fn answers_to_any_dataset_come_back() {
    hold(2_000, &tapes(2), |tape| {
        let mut tape = Tape(&tape);
        let raw = tape.dataset_of(&["one", "other"]);
        let dataset = Rc::new(Dataset::parse(&raw.to_string()).expect("a sound dataset"));
        let diplomas = dataset.diplomas().iter().cloned();
        let interview = Interview::about(Rc::clone(&dataset), diplomas);
        about(&raw, flaws(&walked(&interview, &mut tape), &dataset))
    });
}

#[test]
fn no_text_makes_reading_panic_and_what_is_read_can_be_written() {
    let dataset = embedded();
    let check = |text: &str| match Kept::read(text, &dataset) {
        Ok(Found { kept, .. }) => flaws(&kept, &dataset),
        Err(_) => vec![],
    };
    hold(2_000, &any::<String>(), |text| check(&text));
    // The words and signs that a text is made of, in any order.
    let words = "1 2 fin ; ; ; = = + ~ - . corps oui non diplomes licence niveau-4 annees-niveau-6 2.5 99 é %3b";
    let words: Vec<_> = words.split(' ').collect();
    hold(5_000, &tapes(1), |tape| {
        let text: String = tape.iter().map(|it| words[usize::from(*it) % words.len()]).collect();
        [text.clone(), format!("1;{text}"), format!("1;{text};fin")]
            .iter()
            .flat_map(|it| check(it))
            .collect()
    });
}

#[test]
fn what_is_too_long_is_neither_written_nor_read() {
    let dataset = embedded();
    let text = |n: usize| "1;".to_owned() + &"x".repeat(n - 6) + ";fin";
    assert!(Kept::read(&text(LONGEST), &dataset).is_ok());
    assert_eq!(Kept::read(&text(LONGEST + 1), &dataset), Err(KeptError::TooLong));
    let id = |n: usize| ChoiceId::try_from("x".repeat(n)).expect("an id");
    let kept = |n: usize| Kept { answers: Answers::default(), held: [id(n - 7)].into() };
    assert_eq!(kept(LONGEST).write().map(|it| it.len()), Ok(LONGEST));
    assert_eq!(kept(LONGEST + 1).write(), Err(KeptError::TooLong));
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    /// What is written of what was read, or why nothing was.
    read: String,
    #[serde(default)]
    is_whole: bool,
}

#[test]
fn a_text_that_is_not_as_it_was_written_is_read_as_far_as_it_can_be() {
    let dataset = embedded();
    cases::run("kept", |Case { name, text, read, is_whole }: &Case| {
        let found = match Kept::read(text, &dataset) {
            Ok(found) => (found.kept.write().expect("short"), found.is_whole),
            Err(error) => (error.to_string(), false),
        };
        if found == (read.clone(), *is_whole) { Ok(()) } else { Err(format!("{name}: {found:?}")) }
    });
}

/// Whoever answers to the end as the tape says, and what they hold besides.
fn walked(interview: &Interview, tape: &mut Tape) -> Kept {
    let dataset = interview.dataset();
    let mut answers = Answers::default();
    while let Some(next) = interview.step(&answers).next {
        let question = dataset.question(&next).expect("a question of the dataset");
        answers = answers.with(next, answer(question, tape));
    }
    let held = holdings(dataset).map(|it| some(it, tape)).unwrap_or_default();
    Kept { answers, held }
}

fn answer(question: &Question, tape: &mut Tape) -> Answer {
    if question.allows_unknown && tape.below(4) == 3 {
        return Answer::Unknown;
    }
    match &question.answer {
        AnswerKind::One(choices) => Answer::One(choices[tape.below(choices.len())].id.clone()),
        AnswerKind::Several { .. } => Answer::Several(some(question, tape)),
        AnswerKind::Years { max, .. } => {
            let hundredths = tape.below(usize::from(max.hundredths()) + 1);
            let typed = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            Answer::Years(Years::read(&typed, *max).expect("a length"))
        }
    }
}

fn some(question: &Question, tape: &mut Tape) -> SortedSet<ChoiceId> {
    let choices = question.choices().iter().map(|it| it.id.clone());
    choices.filter(|_| tape.below(3) == 1).collect()
}
