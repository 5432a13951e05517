//! The answers in a link, as anybody may have written or cut them.

use std::rc::Rc;

use passerelle::{
    engine::{Found, Interview, Kept, kept::LONGEST},
    model::Dataset,
};

thread_local! {
    static DATASET: Rc<Dataset> = Dataset::embedded().expect("a sound dataset").into();
    static INTERVIEW: Interview = DATASET.with(|it| {
        Interview::about(Rc::clone(it), it.diplomas().iter().cloned())
    });
}

/// What is read can be asked about, says nothing that the text does not, and comes back as it was.
pub fn fragment(text: &str) {
    let Ok(Found { kept, is_whole }) = DATASET.with(|it| Kept::read(text, it)) else {
        return;
    };
    DATASET.with(|dataset| {
        for (id, answer) in kept.answers.iter() {
            let question = dataset.question(id).expect("a question of the dataset");
            assert!(question.takes(answer), "{id} does not take {answer:?}");
            assert!(text.contains(&format!(";{id}=")), "nobody answered {id}");
        }
    });
    INTERVIEW.with(|it| it.step(&kept.answers));
    let written = kept.write().expect("no longer than what was read");
    assert!(written.len() <= LONGEST.min(text.len() + ";fin".len()), "{written} is longer");
    let again = DATASET.with(|it| Kept::read(&written, it));
    assert_eq!(again, Ok(Found { kept, is_whole: true }), "{written}");
    if is_whole {
        assert!(text.ends_with(";fin"), "nobody knows whether that is all");
    }
}
