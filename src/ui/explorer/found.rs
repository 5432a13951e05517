//! What is found, also while the index that it is looked up in is still being made.

use std::{cell::RefCell, rc::Rc};

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::query::{Finder, Query};
use crate::ui::Shared;

/// How long others have the page between two slices of the index, in milliseconds.
const PAUSE: u32 = 4;

/// The places of what answers to the query. What answered to the last one stays until the index is made.
#[hook]
pub(super) fn use_found(finder: &Shared<Finder>, query: &Query) -> Rc<Vec<usize>> {
    let is_made = use_index(finder);
    let last = use_memo(finder.clone(), |it| RefCell::new(it.find(&Query::default()).map(Rc::new)));
    let asked = (finder.clone(), query.clone(), is_made);
    let found = use_memo(asked, |(finder, query, _)| finder.find(query).map(Rc::new));
    if let Some(found) = &*found {
        *last.borrow_mut() = Some(Rc::clone(found));
    }
    last.borrow().clone().unwrap_or_default()
}

/// Makes the index of a large dataset in slices, and says whether it is made. That of a small one is made
/// when something is typed.
#[hook]
fn use_index(finder: &Shared<Finder>) -> bool {
    let made = use_state(|| None);
    let is_made = finder.is_small() || made.as_ref() == Some(finder);
    use_effect_with((finder.clone(), is_made), move |(finder, is_made)| {
        let finder = finder.clone();
        let slices = (!is_made).then(|| {
            Interval::new(PAUSE, move || {
                if finder.make_index() {
                    made.set(Some(finder.clone()));
                }
            })
        });
        move || drop(slices)
    });
    is_made
}
