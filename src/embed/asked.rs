//! The interviews about the provided dataset for which a page has asked without a widget, so that each is
//! planned once.

use std::cell::RefCell;

use crate::{
    engine::{Interview, calendar},
    model::{Dataset, Date},
    ui::{Shared, interview},
};

/// Those of one day: whoever asks about one day after the other keeps no more.
#[derive(Default)]
struct Asked {
    today: Option<Date>,
    /// By the place of the diploma; the last is about all of them.
    interviews: Vec<Option<Shared<Interview>>>,
}

thread_local! {
    static ASKED: RefCell<Asked> = RefCell::default();
}

/// Another dataset is provided.
pub(super) fn forget() {
    ASKED.take();
}

/// The interview about the diploma at a place of the dataset, or about all when there is none.
pub(super) fn interview_about(
    dataset: &Shared<Dataset>,
    diploma: Option<usize>,
    today: Date,
) -> Shared<Interview> {
    ASKED.with_borrow_mut(|asked| {
        let diplomas = dataset.diplomas();
        if asked.today != Some(today) {
            let interviews = vec![None; diplomas.len() + 1];
            *asked = Asked { today: Some(today), interviews };
        }
        let plan = || match diploma {
            Some(place) => interview(dataset, &[calendar::on(&diplomas[place], today)]),
            None => interview(dataset, &calendar::all_on(dataset, today)),
        };
        asked.interviews[diploma.unwrap_or(diplomas.len())].get_or_insert_with(plan).clone()
    })
}
