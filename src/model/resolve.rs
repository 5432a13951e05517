//! From rules as written to rules: every name is looked up, every question fits its rule.

use std::rc::Rc;

use super::{
    AnswerKind, Condition, DatasetError, Question, QuestionId, Reason, Route, Rule, RuleId, Years,
    written::{NamedRule, WrittenRoute, WrittenRule},
};

/// How many rules a named rule may stand for. The rules of a whole diploma are some thirty.
const LARGEST_RULE: usize = 1_000;

/// What a rule may refer to.
pub(super) struct Resolver<'a> {
    pub(super) questions: &'a [Question],
    pub(super) rules: &'a [NamedRule],
}

/// The place in the dataset and the names of rules that are being replaced there.
struct Place<'a> {
    at: &'a str,
    within: Vec<&'a RuleId>,
    n_rules: usize,
}

impl Resolver<'_> {
    /// A route whose conditions have every name replaced.
    pub(super) fn route(&self, at: &str, written: WrittenRoute) -> Result<Route, DatasetError> {
        if written.conditions.is_empty() {
            return Err(DatasetError::Empty { at: at.to_owned(), expected: "condition" });
        }
        if let (Some(from), Some(until)) = (written.valid_from, written.valid_until)
            && until < from
        {
            return Err(DatasetError::Bounds {
                at: format!("{at}.validUntil"),
                expected: format!("a day from {from}"),
                found: until.to_string(),
            });
        }
        let conditions = written.conditions.into_iter().enumerate().map(|(idx, condition)| {
            let when = self.rule(&format!("{at}.conditions[{idx}].when"), &condition.when)?;
            Ok(Condition { text: condition.text, when })
        });
        Ok(Route {
            conditions: conditions.collect::<Result<_, DatasetError>>()?,
            id: written.id,
            title: written.title,
            note: written.note,
            sources: written.sources,
            valid_from: written.valid_from,
            valid_until: written.valid_until,
        })
    }

    /// A rule with every name replaced.
    pub(super) fn rule(&self, at: &str, written: &WrittenRule) -> Result<Rule, DatasetError> {
        self.replace(written, &mut Place { at, within: Vec::new(), n_rules: 0 })
    }

    fn replace<'a>(
        &'a self,
        written: &'a WrittenRule,
        place: &mut Place<'a>,
    ) -> Result<Rule, DatasetError> {
        place.n_rules += 1;
        if LARGEST_RULE < place.n_rules {
            return Err(DatasetError::TooLarge { at: place.at.to_owned(), limit: LARGEST_RULE });
        }
        Ok(match written {
            WrittenRule::Answer { question, is } => {
                let asked = self.question(place.at, question)?;
                if matches!(asked.answer, AnswerKind::Years { .. }) {
                    return Err(wrong_kind(place.at, "choices", question));
                }
                if asked.choice(is.as_str()).is_none() {
                    return Err(dangling(place.at, "choice of the question", is.as_str()));
                }
                Rule::Answer { question: question.clone(), is: is.clone() }
            }
            WrittenRule::Years { question, at_least } => {
                let AnswerKind::Years { max, .. } = self.question(place.at, question)?.answer
                else {
                    return Err(wrong_kind(place.at, "years", question));
                };
                if *at_least == Years::ZERO || max < *at_least {
                    return Err(DatasetError::Bounds {
                        at: format!("{}.atLeast", place.at),
                        expected: format!("more than 0 and at most {max} years"),
                        found: at_least.to_string(),
                    });
                }
                Rule::Years { question: question.clone(), at_least: *at_least }
            }
            WrittenRule::ToConfirm { because, when } => Rule::ToConfirm {
                because: Reason::Written(because.clone()),
                when: Rc::new(self.replace(when, place)?),
            },
            WrittenRule::Always => Rule::All(Vec::new()),
            WrittenRule::All(rules) => Rule::All(self.list(rules, place)?),
            WrittenRule::Any(rules) => Rule::Any(self.list(rules, place)?),
            WrittenRule::Rule(id) => self.named(id, place)?,
        })
    }

    fn list<'a>(
        &'a self,
        rules: &'a [WrittenRule],
        place: &mut Place<'a>,
    ) -> Result<Vec<Rule>, DatasetError> {
        if rules.is_empty() {
            return Err(DatasetError::Empty {
                at: place.at.to_owned(),
                expected: "rule in `all` or `any`",
            });
        }
        rules.iter().map(|it| self.replace(it, place)).collect()
    }

    fn named<'a>(&'a self, id: &'a RuleId, place: &mut Place<'a>) -> Result<Rule, DatasetError> {
        if place.within.contains(&id) {
            let names = place.within.iter().map(|it| it.as_str()).chain([id.as_str()]);
            let path = names.collect::<Vec<_>>().join(" → ");
            return Err(DatasetError::Cycle { at: place.at.to_owned(), path });
        }
        let Some(named) = self.rules.iter().find(|it| it.id == *id) else {
            return Err(dangling(place.at, "rule", id.as_str()));
        };
        place.within.push(id);
        let rule = self.replace(&named.when, place)?;
        place.within.pop();
        Ok(rule)
    }

    fn question(&self, at: &str, id: &QuestionId) -> Result<&Question, DatasetError> {
        let found = self.questions.iter().find(|it| it.id == *id);
        found.ok_or_else(|| dangling(at, "question", id.as_str()))
    }
}

/// The error of a name that nothing bears.
pub(super) fn dangling(at: &str, kind: &'static str, id: &str) -> DatasetError {
    DatasetError::Dangling { at: at.to_owned(), kind, id: id.to_owned() }
}

fn wrong_kind(at: &str, expected: &'static str, question: &QuestionId) -> DatasetError {
    DatasetError::AnswerKind { at: at.to_owned(), expected, question: question.to_string() }
}
