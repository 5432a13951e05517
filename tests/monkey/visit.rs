//! A visit to one quiz: what was said, begun and got wrong, and what is on the screen because of it.

use std::{collections::BTreeMap, rc::Rc};

use passerelle::{
    engine::{Interview, Truth},
    model::{Answer, AnswerKind, Answers, ChoiceId, Question, QuestionId, SortedSet, Years},
};
use serde_json::{Value, json};

use super::random::Random;

const TYPED: [&str; 16] = [
    "0", "1", "2", "2,5", "2.5", "3", "4", "10", " 5 ", "51", "-1", "abc", "", "1,234", "1e3", "３",
];

/// How something is touched that may be touched in several ways: all of them come to one click, but for a double
/// click, which is two.
const HOW: [&str; 4] = ["click", "double", "touch", "keys"];

#[derive(Clone, Default)]
struct Draft {
    ticked: SortedSet<ChoiceId>,
    is_none: bool,
    typed: String,
}

pub(crate) struct Visit {
    interview: Rc<Interview>,
    answers: Answers,
    drafts: BTreeMap<QuestionId, Draft>,
    returned_to: Option<QuestionId>,
    is_wrong: bool,
}

impl Visit {
    pub(crate) fn new(interview: Rc<Interview>) -> Self {
        Self {
            interview,
            answers: Answers::default(),
            drafts: BTreeMap::new(),
            returned_to: None,
            is_wrong: false,
        }
    }

    /// Who comes back finds everything but the scolding.
    pub(crate) fn resume(&mut self) {
        self.is_wrong = false;
    }

    /// The question on the screen; `None` with the result.
    fn question(&self) -> Option<&Question> {
        let next = || self.interview.step(&self.answers).next;
        let id = self.returned_to.clone().or_else(next)?;
        self.interview.dataset().question(&id)
    }

    /// The question before the one on the screen.
    fn before(&self) -> Option<QuestionId> {
        let asked = self.interview.step(&self.answers).asked;
        match &self.returned_to {
            Some(here) => asked.iter().take_while(|it| *it != here).last().cloned(),
            None => asked.last().cloned(),
        }
    }

    fn draft(&self, question: &Question, lang: &str) -> Draft {
        let given = || match self.answers.get(&question.id)? {
            Answer::One(id) => Some(Draft { ticked: [id.clone()].into(), ..Draft::default() }),
            Answer::Several(ids) => {
                Some(Draft { ticked: ids.clone(), is_none: ids.is_empty(), ..Draft::default() })
            }
            Answer::Years(years) => {
                let point = years.to_string();
                let typed = if lang == "fr" { point.replace('.', ",") } else { point };
                Some(Draft { typed, ..Draft::default() })
            }
            Answer::Unknown => None,
        };
        self.drafts.get(&question.id).cloned().or_else(given).unwrap_or_default()
    }

    /// Something that somebody does on this screen.
    pub(crate) fn event(&mut self, random: &mut Random, lang: &str) -> Value {
        let Some(question) = self.question().cloned() else { return self.on_result(random) };
        let how = random.one_of(&HOW);
        match random.below(12) {
            0..5 => self.fill(&question, random, lang),
            5..9 => {
                self.go_on(&question, lang);
                // The second of two clicks meets the same button only where something was wrong.
                if how == Some("double") && self.is_wrong {
                    self.go_on(&question, lang);
                }
                json!({ "do": "continue", "how": how })
            }
            9 if question.allows_unknown => {
                self.take(&question, Answer::Unknown);
                json!({ "do": "do-not-know", "how": how })
            }
            10 if self.before().is_some() => {
                self.show(self.before());
                json!({ "do": "back", "how": how })
            }
            _ => {
                // Opens and closes; what is open is no state of the quiz.
                json!({ "do": "aside", "n": random.below(2) })
            }
        }
    }

    fn fill(&mut self, question: &Question, random: &mut Random, lang: &str) -> Value {
        let mut draft = self.draft(question, lang);
        let how = random.one_of(&HOW);
        let n_clicks = if how == Some("double") { 2 } else { 1 };
        let event = match &question.answer {
            AnswerKind::Years { .. } => {
                let typed = random.one_of(&TYPED).unwrap_or_default();
                draft = Draft { typed: typed.to_owned(), ..Draft::default() };
                json!({ "do": "type", "text": typed })
            }
            AnswerKind::One(choices) => {
                let choice = &choices[random.below(choices.len())].id;
                draft = Draft { ticked: [choice.clone()].into(), is_none: false, ..draft };
                json!({ "do": "tick", "value": choice.as_str(), "how": how })
            }
            AnswerKind::Several { .. } if random.once_in(6) => {
                for _ in 0..n_clicks {
                    draft = Draft { is_none: !draft.is_none, ..Draft::default() };
                }
                json!({ "do": "tick-none", "how": how })
            }
            AnswerKind::Several { choices, .. } => {
                let offered =
                    choices.iter().filter(|it| self.interview.names(&question.id, &it.id));
                let offered: Vec<_> = offered.collect();
                let choice = &offered[random.below(offered.len())].id;
                for _ in 0..n_clicks {
                    if !draft.ticked.remove(choice) {
                        draft.ticked.insert(choice.clone());
                    }
                    draft.is_none = false;
                }
                json!({ "do": "tick", "value": choice.as_str(), "how": how })
            }
        };
        self.drafts.insert(question.id.clone(), draft);
        event
    }

    fn on_result(&mut self, random: &mut Random) -> Value {
        let asked = self.interview.step(&self.answers).asked;
        let how = random.one_of(&HOW);
        match random.below(4) {
            // What is open to everybody has its result at once, and nothing to do.
            _ if asked.is_empty() => json!({ "do": "aside", "n": 0 }),
            0 => {
                *self = Self::new(Rc::clone(&self.interview));
                json!({ "do": "restart", "how": how })
            }
            1 => {
                self.show(asked.last().cloned());
                json!({ "do": "back", "how": how })
            }
            _ => {
                let id = asked[random.below(asked.len())].clone();
                let event = json!({ "do": "edit", "value": id.as_str(), "how": how });
                self.show(Some(id));
                event
            }
        }
    }

    fn go_on(&mut self, question: &Question, lang: &str) {
        let Draft { ticked, is_none, typed } = self.draft(question, lang);
        let answer = match &question.answer {
            AnswerKind::One(_) => ticked.into_iter().next().map(Answer::One),
            AnswerKind::Several { .. } => {
                (is_none || !ticked.is_empty()).then_some(Answer::Several(ticked))
            }
            AnswerKind::Years { max, .. } => Years::read(&typed, *max).ok().map(Answer::Years),
        };
        match answer {
            Some(answer) => self.take(question, answer),
            None => self.is_wrong = true,
        }
    }

    fn take(&mut self, question: &Question, answer: Answer) {
        self.answers = std::mem::take(&mut self.answers).with(question.id.clone(), answer);
        self.drafts.remove(&question.id);
        self.show(None);
    }

    fn show(&mut self, question: Option<QuestionId>) {
        self.returned_to = question;
        self.is_wrong = false;
    }

    /// What is on the screen.
    pub(crate) fn shown(&self, lang: &str) -> Value {
        let step = self.interview.step(&self.answers);
        let Some(question) = self.question() else {
            let mut verdicts = BTreeMap::new();
            for interval in self.interview.verdicts(&step.answers) {
                let kind = match interval.settled() {
                    Some(Truth::Met) => "met",
                    Some(Truth::ToConfirm) => "to-confirm",
                    Some(Truth::NotMet) => "not-met",
                    None => "open",
                };
                *verdicts.entry(kind).or_insert(0) += 1;
            }
            let asked: Vec<_> = step.asked.iter().map(QuestionId::as_str).collect();
            return json!({ "lang": lang, "verdicts": verdicts, "asked": asked });
        };
        let Draft { ticked, is_none, typed } = self.draft(question, lang);
        let is_years = matches!(question.answer, AnswerKind::Years { .. });
        let others = self.answers.clone().without(&question.id);
        json!({
            "lang": lang,
            "question": question.title.split_whitespace().collect::<Vec<_>>().join(" "),
            "ticked": ticked.iter().map(ChoiceId::as_str).collect::<Vec<_>>(),
            "isNone": is_none,
            "typed": is_years.then_some(typed),
            "isWrong": self.is_wrong,
            "hasBack": self.before().is_some(),
            "hasDoNotKnow": question.allows_unknown,
            "atMost": self.interview.step(&others).at_most,
        })
    }
}
