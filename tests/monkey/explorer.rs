//! Where an explorer is: its address, the entries of the history, and the quizzes that were begun in it.

use std::{collections::BTreeMap, rc::Rc};

use passerelle::engine::Interview;
use serde_json::{Value, json};

use super::{page::Rules, random::Random, visit::Visit};

/// How far back a walk goes. No browser keeps fewer entries.
const MOST_ENTRIES: usize = 20;

/// Where an explorer begins.
pub(crate) const LIST: &str = "metiers";

/// The address of what there is not.
pub(crate) const NOWHERE: &str = "metier/astronaute";

/// What follows the first part of every address of an explorer; of the first entry there is none.
type Entry = Option<String>;

pub(crate) struct Explorer {
    entries: Vec<Entry>,
    here: usize,
    begun: BTreeMap<String, Visit>,
}

impl Explorer {
    pub(crate) fn new() -> Self {
        Self { entries: vec![None], here: 0, begun: BTreeMap::new() }
    }

    /// It comes to the page again: the address is what it was, and nothing was begun.
    pub(crate) fn come_again(&mut self, rules: &Rules) {
        self.begun.clear();
        self.arrive(rules);
    }

    fn place(&self) -> &str {
        self.entries[self.here].as_deref().unwrap_or(LIST)
    }

    fn visit(&mut self) -> Option<&mut Visit> {
        self.begun.get_mut(self.entries[self.here].as_deref()?)
    }

    pub(crate) fn event(&mut self, random: &mut Random, rules: &Rules, lang: &str) -> Value {
        if !random.once_in(6)
            && let Some(visit) = self.visit()
        {
            return visit.event(random, lang);
        }
        match random.below(6) {
            0 if 0 < self.here => self.travel(self.here - 1, "history-back", rules),
            1 if self.here + 1 < self.entries.len() => {
                self.travel(self.here + 1, "history-forward", rules)
            }
            // Below a sentence about what is nowhere there is the list itself.
            2 if ![LIST, NOWHERE].contains(&self.place()) => {
                self.go(LIST.to_owned(), rules);
                json!({ "do": "link", "to": LIST })
            }
            _ => {
                let to = rules.place(random);
                self.go(to.clone(), rules);
                json!({ "do": "go", "to": to })
            }
        }
    }

    fn travel(&mut self, to: usize, way: &str, rules: &Rules) -> Value {
        let is_elsewhere = self.entries[to] != self.entries[self.here];
        self.here = to;
        if is_elsewhere {
            self.arrive(rules);
        }
        json!({ "do": way })
    }

    /// Another address is another entry, and what was ahead is gone.
    fn go(&mut self, to: String, rules: &Rules) {
        let to = Some(to);
        if self.entries[self.here] == to {
            return;
        }
        self.entries.truncate(self.here + 1);
        self.entries.push(to);
        if MOST_ENTRIES < self.entries.len() {
            self.entries.remove(0);
        }
        self.here = self.entries.len() - 1;
        self.arrive(rules);
    }

    fn arrive(&mut self, rules: &Rules) {
        let place = self.place().to_owned();
        let begin = |it: Rc<Interview>| Visit::new(it);
        let Some(interview) = rules.interview(&place) else { return };
        self.begun.entry(place).or_insert_with(|| begin(interview)).resume();
    }

    pub(crate) fn shown(&self, lang: &str) -> Value {
        let place = self.place();
        let quiz = self.begun.get(place).map(|it| it.shown(lang));
        json!({ "lang": lang, "place": format!("#passerelle/{place}"), "quiz": quiz })
    }
}
