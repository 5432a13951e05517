//! How much rules name: no more than an interview can be planned over.

use std::rc::Rc;

use super::{
    AnswerKind, ChoiceId, DatasetError, Diploma, Question, QuestionId, Route, Rule, Years,
};

/// How many choices and lengths of experience the rules of all diplomas may name, since one interview
/// can settle them all: the engine has a bit for each. Twelve diplomas of social work name some thirty.
const MOST_FACTS: usize = 128;

/// In how many ways the rules of a diploma may be met, before those that are idle are left out: the
/// engine writes them all out. The CAFERUIS has some thirty.
const MOST_WAYS: usize = 500;

/// The same of all diplomas together. Twelve diplomas of social work have some hundred and twenty.
const MOST_WAYS_IN_ALL: usize = 1_000;

/// What rules name of the questions, in order and each once.
#[derive(Default)]
struct Named<'a> {
    choices: Vec<(&'a QuestionId, &'a ChoiceId)>,
    lengths: Vec<(&'a QuestionId, Years)>,
}

/// Checks what the routes of a diploma name: not too much in all, and one choice at most of every
/// question that takes one.
pub(super) fn check_diploma(
    at: &str,
    questions: &[Question],
    routes: &[Route],
) -> Result<(), DatasetError> {
    let named = Named::by(routes);
    named.check_size(at)?;
    check_ways(at, routes, MOST_WAYS)?;
    for question in questions.iter().filter(|it| matches!(it.answer, AnswerKind::One(_))) {
        let named = named.choices.iter().filter(|(it, _)| **it == question.id);
        let mut named = named.map(|(_, choice)| choice);
        if let (Some(first), Some(second)) = (named.next(), named.next()) {
            return Err(DatasetError::SecondChoice {
                at: at.to_owned(),
                question: question.id.to_string(),
                first: first.to_string(),
                second: second.to_string(),
            });
        }
    }
    Ok(())
}

/// Checks what the routes of all diplomas name together: not too much.
pub(super) fn check_all(diplomas: &[Rc<Diploma>]) -> Result<(), DatasetError> {
    let routes = || diplomas.iter().flat_map(|it| &it.routes);
    Named::by(routes()).check_size("diplomas")?;
    check_ways("diplomas", routes(), MOST_WAYS_IN_ALL)
}

fn check_ways<'a>(
    at: &str,
    routes: impl IntoIterator<Item = &'a Route>,
    most: usize,
) -> Result<(), DatasetError> {
    let found = routes.into_iter().map(n_ways).fold(0, usize::saturating_add);
    if found <= most {
        return Ok(());
    }
    Err(DatasetError::Bounds {
        at: at.to_owned(),
        expected: format!("rules that can be met in {most} ways at most"),
        found: found.to_string(),
    })
}

fn n_ways(route: &Route) -> usize {
    fn of_rule(rule: &Rule) -> usize {
        match rule {
            Rule::Answer { .. } | Rule::Years { .. } => 1,
            Rule::ToConfirm { when, .. } => of_rule(when),
            Rule::All(rules) => rules.iter().map(of_rule).fold(1, usize::saturating_mul),
            Rule::Any(rules) => rules.iter().map(of_rule).fold(0, usize::saturating_add),
        }
    }
    route.conditions.iter().map(|it| of_rule(&it.when)).fold(1, usize::saturating_mul)
}

impl<'a> Named<'a> {
    fn by(routes: impl IntoIterator<Item = &'a Route>) -> Self {
        let conditions = routes.into_iter().flat_map(|it| &it.conditions);
        let mut rules: Vec<&Rule> = conditions.map(|it| &it.when).collect();
        let mut named = Self::default();
        while let Some(rule) = rules.pop() {
            match rule {
                Rule::All(inner) | Rule::Any(inner) => rules.extend(inner),
                Rule::ToConfirm { when, .. } => rules.push(when),
                Rule::Years { question, at_least } => {
                    named.lengths.push((question, *at_least));
                }
                Rule::Answer { question, is } => {
                    named.choices.push((question, is));
                }
            }
        }
        named.choices.sort_unstable();
        named.choices.dedup();
        named.lengths.sort_unstable();
        named.lengths.dedup();
        named
    }

    fn check_size(&self, at: &str) -> Result<(), DatasetError> {
        let found = self.lengths.len() + self.choices.len();
        if MOST_FACTS < found {
            let at = at.to_owned();
            return Err(DatasetError::TooManyFacts { at, limit: MOST_FACTS, found });
        }
        Ok(())
    }
}
