//! What a rule, a condition, a route and a diploma come to under some answers.

use super::{Interval, Truth};
use crate::model::{Answer, Answers, Condition, Diploma, Reason, Route, Rule, Years};

/// How far a rule is met.
pub fn rule(rule: &Rule, answers: &Answers) -> Interval {
    match rule {
        Rule::Answer { question, is } => match answers.get(question) {
            Some(Answer::One(id)) => Interval::known(id == is),
            Some(Answer::Several(ids)) => Interval::known(ids.contains(is)),
            Some(Answer::Unknown | Answer::Years(_)) | None => Interval::OPEN,
        },
        Rule::Years { question, at_least } => match answers.get(question) {
            Some(Answer::Years(years)) => Interval::known(at_least <= years),
            _ => Interval::OPEN,
        },
        Rule::ToConfirm { when, .. } => {
            self::rule(when, answers).and(Interval::point(Truth::ToConfirm))
        }
        Rule::All(rules) => {
            rules.iter().map(|it| self::rule(it, answers)).fold(Interval::MET, Interval::and)
        }
        Rule::Any(rules) => {
            rules.iter().map(|it| self::rule(it, answers)).fold(Interval::NOT_MET, Interval::or)
        }
    }
}

/// How far a route is open: all its conditions.
pub fn route(route: &Route, answers: &Answers) -> Interval {
    let conditions = route.conditions.iter().map(|it| rule(&it.when, answers));
    conditions.fold(Interval::MET, Interval::and)
}

/// How far a diploma is open: any of its routes.
///
/// ```
/// use passerelle::engine::{Truth, evaluate};
/// use passerelle::model::{Answers, Dataset};
///
/// let dataset = Dataset::embedded()?;
/// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
/// let nothing_said = evaluate::diploma(deis, &Answers::default());
/// assert_eq!((nothing_said.low(), nothing_said.high()), (Truth::NotMet, Truth::Met));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
pub fn diploma(diploma: &Diploma, answers: &Answers) -> Interval {
    diploma.routes.iter().map(|it| route(it, answers)).fold(Interval::NOT_MET, Interval::or)
}

/// How many years are there of the years that a condition asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearsGap {
    /// The years answered.
    pub have: Years,
    /// The years asked for; the first that the condition names.
    pub need: Years,
}

/// The years answered beside the years that a condition asks for, if both exist.
pub fn years_gap(condition: &Condition, answers: &Answers) -> Option<YearsGap> {
    fn first(rule: &Rule, answers: &Answers) -> Option<YearsGap> {
        match rule {
            Rule::Years { question, at_least } => match answers.get(question) {
                Some(Answer::Years(have)) => Some(YearsGap { have: *have, need: *at_least }),
                _ => None,
            },
            Rule::Answer { .. } => None,
            Rule::ToConfirm { when, .. } => first(when, answers),
            Rule::All(rules) | Rule::Any(rules) => rules.iter().find_map(|it| first(it, answers)),
        }
    }
    first(&condition.when, answers)
}

/// Why a rule that would be met is to be confirmed instead: the reasons on the branches that hold.
pub fn reasons(rule: &Rule, answers: &Answers) -> Vec<Reason> {
    if self::rule(rule, answers).settled() != Some(Truth::ToConfirm) {
        return Vec::new();
    }
    match rule {
        Rule::ToConfirm { because, .. } => vec![because.clone()],
        Rule::All(rules) | Rule::Any(rules) => {
            rules.iter().flat_map(|it| reasons(it, answers)).collect()
        }
        Rule::Answer { .. } | Rule::Years { .. } => Vec::new(),
    }
}

/// Whether the rule asks something to which the person answered "I don't know".
pub fn is_unknown(rule: &Rule, answers: &Answers) -> bool {
    match rule {
        Rule::Answer { question, .. } | Rule::Years { question, .. } => {
            answers.get(question) == Some(&Answer::Unknown)
        }
        Rule::ToConfirm { when, .. } => is_unknown(when, answers),
        Rule::All(rules) | Rule::Any(rules) => rules.iter().any(|it| is_unknown(it, answers)),
    }
}
