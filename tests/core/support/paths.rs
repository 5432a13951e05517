//! Chains of diplomas, found by trying every sequence on the raw JSON, and a second reading of what the
//! engine says a chain is. Neither knows of ways, openings or searches.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
};

use serde_json::Value;

use super::{
    given::{self, Given, UNKNOWN},
    raw::{Raw, hundredths, items, years},
    reach::Effort,
};

/// Things obtained elsewhere, trainings of unknown length, entries to confirm, hundredths of years: in this
/// order, less is better.
pub(crate) type Price = (usize, usize, usize, u64);

/// How many diplomas a chain may have.
const LONGEST: usize = 4;

/// Tries everything for one dataset, and remembers what it tried.
pub(crate) struct Brute<'a> {
    raw: &'a Raw,
    ids: Vec<&'a str>,
    entries: HashMap<(usize, String), Rc<Vec<Entry>>>,
}

/// One diploma entered from some answers.
struct Entry {
    diploma: usize,
    n_gains: usize,
    hundredths: u64,
    truth: u8,
    after: Given,
}

impl<'a> Brute<'a> {
    pub(crate) fn new(raw: &'a Raw) -> Self {
        let diplomas = items(&raw.0["diplomas"]).iter();
        let ids = diplomas.map(|it| it["about"]["id"].as_str().expect("an id")).collect();
        Self { raw, ids, entries: HashMap::new() }
    }

    /// The least price of all sequences of diplomas that end with this one. `None`: there are none with so
    /// many things obtained elsewhere or fewer.
    pub(crate) fn least(
        &mut self,
        target: &str,
        given: &Given,
        most_gains: usize,
    ) -> Option<Price> {
        let target = self.ids.iter().position(|it| *it == target).expect("a diploma");
        (0..=most_gains).find_map(|most_gains| {
            let mut best = None;
            self.go_on(target, given, (0, 0, 0, 0), &mut vec![], most_gains, &mut best);
            best
        })
    }

    fn go_on(
        &mut self,
        target: usize,
        given: &Given,
        price: Price,
        taken: &mut Vec<usize>,
        most_gains: usize,
        best: &mut Option<Price>,
    ) {
        let entries = self.entries(given, most_gains - price.0);
        let is_last = taken.len() + 1 == LONGEST;
        // The target first: a price to beat soon saves most of the rest.
        let ends = entries.iter().filter(|it| it.diploma == target);
        let others = entries.iter().filter(|it| it.diploma != target && !is_last);
        for entry in ends.chain(others) {
            if taken.contains(&entry.diploma) || most_gains < price.0 + entry.n_gains {
                continue;
            }
            let training = training(self.raw, self.ids[entry.diploma]);
            let price = (
                price.0 + entry.n_gains,
                price.1 + usize::from(training.is_none()),
                price.2 + usize::from(entry.truth < 2),
                price.3 + entry.hundredths + training.unwrap_or_default(),
            );
            // Nothing that comes later makes a price less.
            if best.is_some_and(|it| it <= price) {
                continue;
            }
            if entry.diploma == target {
                *best = Some(price);
                continue;
            }
            taken.push(entry.diploma);
            self.go_on(target, &entry.after, price, taken, most_gains, best);
            taken.pop();
        }
    }

    /// Every way to enter every diploma from here.
    fn entries(&mut self, given: &Given, most_gains: usize) -> Rc<Vec<Entry>> {
        let key = (most_gains, given::text(given));
        if let Some(known) = self.entries.get(&key) {
            return Rc::clone(known);
        }
        let mut entries = vec![];
        for (diploma, id) in self.ids.iter().enumerate() {
            let mut least: BTreeSet<(u8, Effort)> = BTreeSet::new();
            for route in self.raw.routes(id) {
                for effort in efforts(self.raw, route, given, most_gains) {
                    let truth = self.raw.route(route, &effort.after(self.raw, given), false);
                    if 0 < truth {
                        least.insert((truth, effort));
                    }
                }
            }
            // What could be left for later costs as much then.
            let is_least = |(truth, it): &&(u8, Effort)| {
                let mut others = least.iter().filter(|other| other.1 != *it || other.0 != *truth);
                !others.any(|other| *truth <= other.0 && other.1.is_within(it))
            };
            for (truth, effort) in least.iter().filter(is_least) {
                let (n_gains, hundredths, truth) = (effort.cost().0, effort.cost().1, *truth);
                let after = granted(self.raw, id, effort.after(self.raw, given));
                entries.push(Entry { diploma, n_gains, hundredths, truth, after });
            }
        }
        let entries = Rc::new(entries);
        self.entries.insert(key, Rc::clone(&entries));
        entries
    }
}

/// Every set of changes that the route could care about, with so many gains at most.
fn efforts(raw: &Raw, route: &Value, given: &Given, most_gains: usize) -> BTreeSet<Effort> {
    let mut efforts = BTreeSet::from([Effort::default()]);
    for atom in items(&route["conditions"]).iter().flat_map(|it| raw.atoms(&it["when"])) {
        let question = atom["question"].as_str().expect("a question");
        if raw.named("questions", question)["isPast"] == true {
            continue;
        }
        let have = given.get(question).filter(|it| **it != UNKNOWN);
        for mut effort in efforts.clone() {
            if let Some(goal) = atom.get("atLeast").map(hundredths) {
                let more = goal.saturating_sub(have.map_or(0, hundredths));
                effort.work.insert(question.to_owned(), more);
                effort.work.retain(|_, it| 0 < *it);
            } else {
                let is_held = match have {
                    Some(Value::Array(ticked)) => ticked.contains(&atom["is"]),
                    Some(chosen) => *chosen == atom["is"],
                    None => false,
                };
                if is_held || effort.gains.len() == most_gains {
                    continue;
                }
                let choice = atom["is"].as_str().expect("a choice");
                effort.gains.insert((question.to_owned(), choice.to_owned()));
            }
            efforts.insert(effort);
        }
    }
    efforts
}

/// The longest training in hundredths of a year, if the dataset has it.
pub(crate) fn training(raw: &Raw, diploma: &str) -> Option<u64> {
    about(raw, diploma).get("training").map(|it| hundredths(&it["atMost"]))
}

/// The answers of a person who has obtained the diploma.
pub(crate) fn granted(raw: &Raw, diploma: &str, given: Given) -> Given {
    let grants = about(raw, diploma).get("grants").map_or(&[][..], |it| items(it));
    grants.iter().fold(given, |given, grant| {
        let text = |field: &str| grant[field].as_str().expect("a name").to_owned();
        let gains = BTreeSet::from([(text("question"), text("is"))]);
        let is_held = match given.get(&text("question")) {
            Some(Value::Array(ticked)) => ticked.contains(&grant["is"]),
            _ => false,
        };
        if is_held { given } else { Effort { gains, work: BTreeMap::new() }.after(raw, &given) }
    })
}

fn about<'a>(raw: &'a Raw, diploma: &str) -> &'a Value {
    let mut diplomas = items(&raw.0["diplomas"]).iter();
    &diplomas.find(|it| it["about"]["id"] == diploma).expect("a diploma of the dataset")["about"]
}

/// The same person, who ticks one box more.
pub(crate) fn ticking(given: &Given, question: &str, choice: &str) -> Given {
    let mut given = given.clone();
    let list = given.entry(question.to_owned()).or_insert_with(|| Value::Array(vec![]));
    let ticked = list.as_array_mut().expect("a list of choices");
    if !ticked.contains(&choice.into()) {
        ticked.push(choice.into());
    }
    given
}

/// The same person with that many hundredths of years.
pub(crate) fn working(given: &Given, question: &str, length: u64) -> Given {
    let mut given = given.clone();
    given.insert(question.to_owned(), years(length));
    given
}
