//! What would open a route, found by trying every set of changes on the raw JSON.

use std::collections::{BTreeMap, BTreeSet};

use passerelle::engine::Change;
use serde_json::Value;

use super::{
    given::{Given, UNKNOWN},
    raw::{Raw, hundredths, items, years},
};

/// Changes to a person: choices gained, hundredths of years worked more, by question.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Effort {
    pub(crate) gains: BTreeSet<(String, String)>,
    pub(crate) work: BTreeMap<String, u64>,
}

impl Effort {
    /// The changes that the engine names.
    pub(crate) fn of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Self {
        let mut effort = Self::default();
        for change in changes {
            match change {
                Change::Gain { question, choice } => {
                    effort.gains.insert((question.to_string(), choice.to_string()));
                }
                Change::Work { question, missing, .. } => {
                    effort.work.insert(question.to_string(), missing.hundredths().into());
                }
            }
        }
        effort
    }

    /// How many things are gained, then how long one works.
    pub(crate) fn cost(&self) -> (usize, u64) {
        (self.gains.len(), self.work.values().sum())
    }

    /// Whether this asks for no more than `other` does, thing by thing.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        let is_less =
            |(question, length): (&String, &u64)| other.work.get(question) >= Some(length);
        self.gains.is_subset(&other.gains) && self.work.iter().all(is_less)
    }

    /// Every effort that leaves out one change of this one.
    pub(crate) fn parts(&self) -> Vec<Self> {
        let gains = self.gains.iter().map(|it| {
            let mut part = self.clone();
            part.gains.remove(it);
            part
        });
        let work = self.work.keys().map(|it| {
            let mut part = self.clone();
            part.work.remove(it);
            part
        });
        gains.chain(work).collect()
    }

    /// The answers of a person who made the effort.
    pub(crate) fn after(&self, raw: &Raw, given: &Given) -> Given {
        let mut given = given.clone();
        for (question, choice) in &self.gains {
            let choice = Value::from(choice.as_str());
            let answer = &raw.named("questions", question)["answer"];
            match given.get_mut(question).filter(|it| it.is_array()) {
                Some(Value::Array(ticked)) => ticked.push(choice),
                _ if answer.get("several").is_some() => {
                    given.insert(question.clone(), vec![choice].into());
                }
                _ => {
                    given.insert(question.clone(), choice);
                }
            }
        }
        for (question, more) in &self.work {
            let length = worked(&given, question) + more;
            given.insert(question.clone(), years(length));
        }
        given
    }
}

/// The best that any effort makes of the route, without changing the past.
pub(crate) fn best(raw: &Raw, route: &Value, given: &Given) -> u8 {
    let efforts = efforts(raw, route, given);
    let reached = efforts.iter().map(|it| raw.route(route, &it.after(raw, given), false));
    reached.max().expect("to do nothing is an effort")
}

/// Every least effort that makes the route the best it can be, without changing the past. Empty when it
/// is that already.
pub(crate) fn least_efforts(raw: &Raw, route: &Value, given: &Given) -> BTreeSet<Effort> {
    let best = best(raw, route, given);
    let least = least_efforts_to(best, raw, route, given);
    least.into_iter().filter(|it| *it != Effort::default()).collect()
}

/// Every least effort that makes the route at least that, without changing the past. One of them is to do
/// nothing when it is that already.
pub(crate) fn least_efforts_to(
    goal: u8,
    raw: &Raw,
    route: &Value,
    given: &Given,
) -> BTreeSet<Effort> {
    let is_opening = |it: &Effort| goal <= raw.route(route, &it.after(raw, given), false);
    let efforts: Vec<_> = efforts(raw, route, given).into_iter().filter(is_opening).collect();
    let is_least = |it: &&Effort| !efforts.iter().any(|other| other != *it && other.is_within(it));
    efforts.iter().filter(is_least).cloned().collect()
}

/// Every set of changes that the route could care about.
fn efforts(raw: &Raw, route: &Value, given: &Given) -> BTreeSet<Effort> {
    let mut efforts = BTreeSet::from([Effort::default()]);
    let conditions = items(&route["conditions"]).iter();
    for atom in conditions.flat_map(|it| raw.atoms(&it["when"])) {
        let question = atom["question"].as_str().expect("a question");
        if raw.named("questions", question)["isPast"] == true {
            continue;
        }
        for mut effort in efforts.clone() {
            match atom.get("atLeast").map(hundredths) {
                Some(goal) => match goal.checked_sub(worked(given, question)) {
                    Some(more) if 0 < more => effort.work.insert(question.to_owned(), more),
                    _ => continue,
                },
                None if holds(given, question, &atom["is"]) => continue,
                None => {
                    let choice = atom["is"].as_str().expect("a choice").to_owned();
                    effort.gains.insert((question.to_owned(), choice));
                    None
                }
            };
            efforts.insert(effort);
        }
    }
    efforts
}

fn holds(given: &Given, question: &str, choice: &Value) -> bool {
    match given.get(question) {
        Some(Value::Array(ticked)) => ticked.contains(choice),
        Some(chosen) => chosen == choice,
        None => false,
    }
}

fn worked(given: &Given, question: &str) -> u64 {
    let answer = given.get(question).filter(|it| **it != UNKNOWN);
    answer.map_or(0, hundredths)
}
