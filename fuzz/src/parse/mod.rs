//! Any text: it is refused with a sentence, or it is a dataset that everything behind the door can use.

mod cards;
mod days;
mod interview;
mod openings;
mod paths;
mod search;
mod shapes;

use std::rc::Rc;

use libfuzzer_sys::Corpus;
use passerelle::{
    engine::{Interview, lint},
    model::{Answers, Dataset},
};

/// Reads the text, and uses what was read.
pub fn parse(bytes: &[u8]) -> Corpus {
    let Ok(text) = str::from_utf8(bytes) else {
        return Corpus::Reject;
    };
    match Dataset::parse(text) {
        Ok(dataset) => use_it(text, &Rc::new(dataset)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    Corpus::Keep
}

fn use_it(text: &str, dataset: &Rc<Dataset>) {
    for today in days::far_apart() {
        let findings = lint::check(text, today).expect("what was read once is read again");
        assert!(findings.iter().all(|it| !it.message.is_empty() && !it.suggestion.is_empty()));
    }
    cards::check(dataset);
    search::check(dataset);
    for rules in days::all_rules(text, dataset) {
        let joint = Interview::about(Rc::clone(dataset), rules.iter().cloned());
        let mut ends = interview::walks(&joint);
        for diploma in &rules {
            let single = Interview::new(Rc::clone(dataset), Rc::clone(diploma));
            for end in &ends {
                assert_eq!(single.step(end).next, None, "{} is left open", diploma.about.id);
            }
            interview::walks(&single);
        }
        ends.insert(0, Answers::default());
        paths::check(dataset, &rules, &ends);
    }
}
