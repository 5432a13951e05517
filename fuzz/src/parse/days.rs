//! The rules of every day that makes a difference.

use std::{collections::BTreeSet, rc::Rc};

use passerelle::{
    engine::calendar,
    model::{Answers, Dataset, Date, Diploma},
};

use crate::support::{day_flaws, raw::Raw};

/// So many different sets of rules are used.
const MOST: usize = 4;

/// The first day that can be written, one in between, and the last.
pub(super) fn far_apart() -> [Date; 3] {
    [Date::FIRST, day(2026, 11, 23), day(9999, 12, 31)]
}

fn day(year: u32, month: u32, day: u32) -> Date {
    Date::new(year, month, day).expect("a day")
}

/// The rules in force on these days and on every day on which some begin or have ended, each set once.
/// Which they are is compared with the raw JSON.
pub(super) fn all_rules(text: &str, dataset: &Dataset) -> Vec<Vec<Rc<Diploma>>> {
    let text = text.trim_start_matches('\u{feff}');
    let raw = Raw(serde_json::from_str(text).expect("what was read once is read again"));
    let mut all = vec![];
    for today in far_apart().into_iter().chain(turning_points(dataset)) {
        for diploma in dataset.diplomas() {
            let (today, nothing) = (today.to_string(), Answers::default());
            let flaws = day_flaws::of_rules(&raw, diploma, &today, &nothing);
            assert!(flaws.is_empty(), "{}", flaws.join("\n"));
        }
        let rules = calendar::all_on(dataset, today);
        if !all.contains(&rules) {
            all.push(rules);
        }
    }
    all.truncate(MOST);
    all
}

/// Every first and last day, and the days after the last ones.
fn turning_points(dataset: &Dataset) -> BTreeSet<Date> {
    let routes = dataset.diplomas().iter().flat_map(|it| &it.routes);
    let days = routes.flat_map(|it| [it.valid_from, it.valid_until, it.valid_until.and_then(next)]);
    days.flatten().collect()
}

fn next(it: Date) -> Option<Date> {
    let [year, month, day] = [it.year(), it.month().into(), it.day().into()].map(u32::from);
    Date::new(year, month, day + 1)
        .or_else(|| Date::new(year, month + 1, 1))
        .or_else(|| Date::new(year + 1, 1, 1))
}
