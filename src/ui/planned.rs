//! Interviews under way: planned once for all who hold them, and gone with the last.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};

use super::Shared;
use crate::{
    engine::Interview,
    model::{Dataset, Diploma},
};

thread_local! {
    static PLANNED: RefCell<Vec<Weak<Interview>>> = const { RefCell::new(Vec::new()) };
}

/// The interview about these diplomas, as they are on some day; the one that somebody holds already, if anybody
/// does.
pub(crate) fn interview(dataset: &Shared<Dataset>, diplomas: &[Rc<Diploma>]) -> Shared<Interview> {
    PLANNED.with_borrow_mut(|planned| {
        planned.retain(|it| 0 < it.strong_count());
        let known = planned
            .iter()
            .filter_map(Weak::upgrade)
            .find(|it| Rc::ptr_eq(it.dataset(), dataset.rc()) && it.diplomas().eq(diplomas));
        let interview = known.unwrap_or_else(|| {
            let new = Interview::about(Rc::clone(dataset.rc()), diplomas.iter().cloned()).into();
            planned.push(Rc::downgrade(&new));
            new
        });
        interview.into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_the_same_shares_an_interview_and_nothing_of_it_stays() {
        let read = || Shared::from(Dataset::embedded().expect("the embedded dataset is sound"));
        let (dataset, other) = (read(), read());
        let [one, two] = [0, 1].map(|it| [Rc::clone(&dataset.diplomas()[it])]);
        let first = interview(&dataset, &one);
        // As a day may leave it: the same rules, made anew.
        let anew = [Rc::new(one[0].as_ref().clone())];
        assert!(first == interview(&dataset, &one) && first == interview(&dataset, &anew));
        assert!(first != interview(&dataset, &two), "another diploma");
        assert!(first != interview(&other, &one), "another dataset");
        let left = Rc::downgrade(dataset.rc());
        drop((first, dataset));
        assert!(left.upgrade().is_none(), "what nobody holds is freed");
    }
}
