//! A page with two quizzes and an explorer, which know nothing of each other.

use std::{error::Error, rc::Rc};

use passerelle::{
    engine::{Interview, calendar},
    model::{Dataset, Diploma},
};
use serde_json::{Value, json};

use super::{
    explorer::{Explorer, LIST, NOWHERE},
    random::Random,
    visit::Visit,
};

/// The day of the page's clock.
const DAY: &str = "2026-11-23";

const LANGUAGES: [&str; 4] = ["fr", "en", "de", ""];

const LEVELS: [&str; 7] = ["1", "2", "3", "4", "5", "6", "x"];

const THEMES: [&str; 3] = ["light", "dark", ""];

const POLICIES: [&str; 5] = ["allow", "confirm", "deny", "qr", ""];

/// From a telephone that is held upright to a screen, in CSS pixels.
const WIDTHS: [usize; 4] = [200, 320, 768, 1280];

/// The rules of the day.
pub(crate) struct Rules {
    dataset: Rc<Dataset>,
    diplomas: Vec<Rc<Diploma>>,
    /// One for each diploma, and the joint one last. Planned once, as it takes longer than all the rest.
    interviews: Vec<Rc<Interview>>,
}

enum Shown {
    /// A quiz, or what is said where there is no such diploma.
    Quiz {
        diploma: Option<String>,
        visit: Option<Visit>,
    },
    Explorer(Explorer),
}

struct Widget {
    shown: Shown,
    lang: &'static str,
    level: &'static str,
}

pub(crate) struct Page {
    rules: Rules,
    widgets: [Widget; 3],
}

impl Rules {
    fn new() -> Result<Self, Box<dyn Error>> {
        let dataset = Rc::new(Dataset::embedded()?);
        let diplomas = calendar::all_on(&dataset, DAY.parse()?);
        let alone = diplomas.iter().map(|it| Interview::new(Rc::clone(&dataset), Rc::clone(it)));
        let joint = Interview::about(Rc::clone(&dataset), diplomas.iter().cloned());
        let interviews = alone.chain([joint]).map(Rc::new).collect();
        Ok(Self { dataset, diplomas, interviews })
    }

    /// The interview at a place, if there is a quiz.
    pub(crate) fn interview(&self, place: &str) -> Option<Rc<Interview>> {
        let idx = match place.strip_prefix("quiz/") {
            Some(id) => self.diplomas.iter().position(|it| it.about.id.as_str() == id)?,
            None if place == "quiz" => self.diplomas.len(),
            None => return None,
        };
        self.interviews.get(idx).cloned()
    }

    /// A place of an explorer. Some are nowhere.
    pub(crate) fn place(&self, random: &mut Random) -> String {
        let profiles: Vec<_> = self.dataset.profiles().iter().map(|it| it.id.as_str()).collect();
        let diplomas: Vec<_> = self.diplomas.iter().map(|it| it.about.id.as_str()).collect();
        match random.below(8) {
            0 => LIST.to_owned(),
            1 => format!("metier/{}", random.one_of(&profiles).unwrap_or_default()),
            2 => format!("chemins/{}", random.one_of(&diplomas).unwrap_or_default()),
            3 => "quiz".to_owned(),
            4 => NOWHERE.to_owned(),
            _ => format!("quiz/{}", random.one_of(&diplomas).unwrap_or_default()),
        }
    }

    fn quiz(&self, diploma: Option<String>) -> Shown {
        let place = diploma.as_ref().map_or_else(|| "quiz".to_owned(), |it| format!("quiz/{it}"));
        Shown::Quiz { visit: self.interview(&place).map(Visit::new), diploma }
    }
}

impl Page {
    pub(crate) fn new() -> Result<Self, Box<dyn Error>> {
        let rules = Rules::new()?;
        let one = rules.quiz(Some("deis".to_owned()));
        let shown = [one, rules.quiz(None), Shown::Explorer(Explorer::new())];
        let widgets = shown.map(|shown| Widget { shown, lang: "fr", level: "2" });
        Ok(Self { rules, widgets })
    }

    /// Does something to one of the widgets, and says what.
    pub(crate) fn event(&mut self, random: &mut Random) -> Value {
        let on = random.below(self.widgets.len());
        let widget = &mut self.widgets[on];
        let mut event = if random.once_in(5) {
            widget.by_page(random, &self.rules)
        } else {
            widget.by_visitor(random, &self.rules)
        };
        event["on"] = on.into();
        event
    }

    /// What every widget shows.
    pub(crate) fn shown(&self) -> Value {
        self.widgets.iter().map(Widget::shown).collect()
    }
}

impl Widget {
    fn by_visitor(&mut self, random: &mut Random, rules: &Rules) -> Value {
        let lang = self.speaks();
        match &mut self.shown {
            Shown::Quiz { visit: Some(visit), .. } => visit.event(random, lang),
            Shown::Quiz { visit: None, .. } => self.by_page(random, rules),
            Shown::Explorer(explorer) => explorer.event(random, rules, lang),
        }
    }

    /// Something that the page, or a script of its, does.
    fn by_page(&mut self, random: &mut Random, rules: &Rules) -> Value {
        let attribute =
            |name: &str, value: &str| json!({ "do": "attribute", "name": name, "value": value });
        match random.below(8) {
            0 | 1 => {
                self.lang = random.one_of(&LANGUAGES).unwrap_or_default();
                attribute("lang", self.lang)
            }
            2 => {
                self.level = random.one_of(&LEVELS).unwrap_or_default();
                attribute("heading-level", self.level)
            }
            3 => attribute("theme", random.one_of(&THEMES).unwrap_or_default()),
            4 => attribute("links", random.one_of(&POLICIES).unwrap_or_default()),
            5 => json!({ "do": "resize", "width": random.one_of(&WIDTHS) }),
            6 => json!({ "do": "move" }),
            _ => match &mut self.shown {
                Shown::Quiz { diploma: Some(_), .. } if random.once_in(2) => {
                    let ids = rules.diplomas.iter().map(|it| it.about.id.as_str());
                    let ids: Vec<_> = ids.chain(["astronaute"]).collect();
                    let to = random.one_of(&ids).unwrap_or_default();
                    self.change(to, rules);
                    attribute("diploma", to)
                }
                Shown::Quiz { diploma, .. } => {
                    self.shown = rules.quiz(diploma.clone());
                    json!({ "do": "replace" })
                }
                Shown::Explorer(explorer) => {
                    explorer.come_again(rules);
                    json!({ "do": "replace" })
                }
            },
        }
    }

    /// The same diploma again is no change.
    fn change(&mut self, to: &str, rules: &Rules) {
        let is_same =
            matches!(&self.shown, Shown::Quiz { diploma: Some(it), .. } if it.as_str() == to);
        if !is_same {
            self.shown = rules.quiz(Some(to.to_owned()));
        }
    }

    /// What is no language of the widgets is French.
    fn speaks(&self) -> &'static str {
        if self.lang == "en" { "en" } else { "fr" }
    }

    fn shown(&self) -> Value {
        let lang = self.speaks();
        match &self.shown {
            Shown::Quiz { visit: None, .. } => json!({ "lang": lang, "isProblem": true }),
            Shown::Explorer(explorer) => explorer.shown(lang),
            Shown::Quiz { visit: Some(visit), .. } => {
                let mut shown = visit.shown(lang);
                // Below the heading of the quiz; what is no level is 2.
                let level = self.level.parse().unwrap_or(2_usize) + 1;
                shown["level"] = level.min(6).into();
                shown
            }
        }
    }
}
