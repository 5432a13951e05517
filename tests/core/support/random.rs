//! Small datasets and answers made from a tape of numbers: any tape gives a sound dataset, and a shorter
//! tape with smaller numbers a simpler one, so that a failure shrinks.

use serde_json::{Value, json};

use super::given::{Given, UNKNOWN};

/// Numbers to decide by; zeros after its end.
pub(crate) struct Tape<'a>(pub(crate) &'a [u16]);

const MAX_YEARS: usize = 6;

const DAYS: [&str; 8] = [
    "0999-12-31",
    "2023-12-31",
    "2024-01-01",
    "2024-02-29",
    "2024-03-01",
    "2024-11-30",
    "2024-12-01",
    "2999-01-01",
];

impl Tape<'_> {
    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        usize::from(*first) % n
    }

    /// A dataset with one diploma, called `d`.
    pub(crate) fn dataset(&mut self) -> Value {
        self.dataset_of(&["d"])
    }

    /// A dataset with diplomas of those names, which ask the same questions. Of a question that takes one
    /// choice each diploma names one, perhaps another than the others do.
    pub(crate) fn dataset_of(&mut self, diplomas: &[&str]) -> Value {
        let n_questions = 1 + self.below(4);
        let questions: Vec<_> = (0..n_questions).map(|it| self.question(it)).collect();
        let named = json!({ "id": "named", "when": self.rule(&questions, 2) });
        let diplomas = diplomas.iter().enumerate();
        let diplomas: Vec<_> =
            diplomas.map(|(idx, it)| self.diploma(idx, it, &questions)).collect();
        json!({
            "sources": [{ "id": "s", "title": "", "checkedOn": "2026-11-23" }],
            "questions": questions,
            "rules": [named],
            "diplomas": diplomas,
            "profiles": [],
        })
    }

    fn diploma(&mut self, idx: usize, id: &str, questions: &[Value]) -> Value {
        let mut questions = questions.to_vec();
        for choices in questions.iter_mut().filter_map(|it| it["answer"]["one"].as_array_mut()) {
            let n_choices = choices.len();
            choices.rotate_left(idx % n_choices);
        }
        let n_routes = 1 + self.below(3);
        let is_first = idx == 0;
        let routes: Vec<_> = (0..n_routes).map(|it| self.route(it, &questions, is_first)).collect();
        json!({
            "about": {
                "id": id, "name": "", "acronym": "", "level": 1, "formerLevel": "", "rncp": "",
                "quizTitle": "", "length": "", "selection": "", "otherWays": "",
                "sources": ["s"], "checkedOn": "2026-11-23",
            },
            "routes": routes,
        })
    }

    fn question(&mut self, idx: usize) -> Value {
        let choices = |n: usize| -> Vec<_> {
            (0..n).map(|it| json!({ "id": format!("c{it}"), "label": "" })).collect()
        };
        let answer = match self.below(3) {
            0 => json!({ "one": choices(2 + self.below(2)) }),
            1 => json!({ "several": { "none": "", "choices": choices(1 + self.below(3)) } }),
            _ => json!({ "years": { "of": "", "max": MAX_YEARS } }),
        };
        json!({
            "id": format!("q{idx}"), "title": "", "label": "", "answer": answer,
            "allowsUnknown": self.below(2) == 1, "isPast": self.below(4) == 1,
        })
    }

    fn route(&mut self, idx: usize, questions: &[Value], may_use_named: bool) -> Value {
        let n_conditions = 1 + self.below(2);
        let conditions: Vec<_> = (0..n_conditions)
            .map(|_| match self.below(8) {
                7 if may_use_named => json!({ "text": "", "when": { "rule": "named" } }),
                _ => json!({ "text": "", "when": self.rule(questions, 3) }),
            })
            .collect();
        json!({ "id": format!("r{idx}"), "title": "", "conditions": conditions, "sources": ["s"] })
    }

    fn rule(&mut self, questions: &[Value], depth: usize) -> Value {
        let list = |tape: &mut Self| -> Vec<_> {
            (0..=tape.below(3)).map(|_| tape.rule(questions, depth - 1)).collect()
        };
        match self.below(6) {
            3 if 0 < depth => json!({ "all": list(self) }),
            4 if 0 < depth => json!({ "any": list(self) }),
            5 if 0 < depth => {
                json!({ "toConfirm": { "because": "", "when": self.rule(questions, depth - 1) } })
            }
            _ => {
                let question = &questions[self.below(questions.len())];
                let (id, answer) = (&question["id"], &question["answer"]);
                if let Some(choices) = answer["one"].as_array() {
                    // A diploma may name one of them only, of two at least: the first.
                    return json!({ "answer": { "question": id, "is": choices[0]["id"] } });
                }
                if let Some(choices) = answer["several"]["choices"].as_array() {
                    let choice = format!("c{}", self.below(choices.len()));
                    return json!({ "answer": { "question": id, "is": choice } });
                }
                json!({ "years": { "question": id, "atLeast": 1 + self.below(MAX_YEARS) } })
            }
        }
    }

    /// The first and the last day of every route, of either none perhaps.
    pub(crate) fn days(&mut self, dataset: &mut Value) {
        let diplomas = dataset["diplomas"].as_array_mut().expect("a list").iter_mut();
        for route in diplomas.flat_map(|it| it["routes"].as_array_mut().expect("a list")) {
            let mut days = [self.day(), self.day()];
            days.sort_unstable();
            for (field, day) in ["validFrom", "validUntil"].into_iter().zip(days) {
                if self.below(3) != 0 {
                    route[field] = day.into();
                }
            }
        }
    }

    /// One of few days, so that the same ones come again and some are neighbours.
    pub(crate) fn day(&mut self) -> &'static str {
        DAYS[self.below(DAYS.len())]
    }

    /// Answers to some of the questions of the dataset, or to all of them.
    pub(crate) fn answers(&mut self, dataset: &Value, is_complete: bool) -> Given {
        let mut given = Given::new();
        for question in dataset["questions"].as_array().expect("a list") {
            let answer = &question["answer"];
            let number = self.below(64);
            let value: Value = if let Some(choices) = answer["one"].as_array() {
                format!("c{}", number % choices.len()).into()
            } else if let Some(choices) = answer["several"]["choices"].as_array() {
                let ticked = (0..choices.len()).filter(|it| number >> it & 1 == 1);
                ticked.map(|it| format!("c{it}")).collect::<Vec<_>>().into()
            } else {
                (number % (MAX_YEARS + 1)).into()
            };
            let value = match self.below(3) {
                0 if !is_complete => continue,
                1 if !is_complete && question["allowsUnknown"] == true => UNKNOWN.into(),
                _ => value,
            };
            given.insert(question["id"].as_str().expect("an id").to_owned(), value);
        }
        given
    }
}
