//! Answers as arguments: `annees-travail-social=2,5`. Written out here too, so that a walk can be
//! repeated.

use crate::{
    engine::Step,
    model::{Answer, AnswerKind, Answers, Choice, Dataset, Question, Years},
};

/// The answers, or a sentence about the first that is none.
pub(super) fn read(dataset: &Dataset, arguments: &[String]) -> Result<Answers, String> {
    let mut answers = Answers::default();
    for argument in arguments {
        let Some((id, value)) = argument.split_once('=') else {
            return Err(format!("expected QUESTION=ANSWER, but found `{argument}`"));
        };
        let id = id.trim();
        let Some(question) = dataset.questions().iter().find(|it| it.id.as_str() == id) else {
            let ids = dataset.questions().iter().map(|it| it.id.as_str());
            let ids = ids.collect::<Vec<_>>().join(", ");
            return Err(format!("no question is called `{id}`, but {ids}"));
        };
        if answers.get(&question.id).is_some() {
            return Err(format!("`{id}` is answered twice: several choices stand in one answer"));
        }
        let answer = answer(question, value.trim())
            .map_err(|expected| format!("`{id}` expects {expected}, but found `{value}`"))?;
        answers = answers.with(question.id.clone(), answer);
    }
    Ok(answers)
}

/// The answer, or what the question expects.
fn answer(question: &Question, value: &str) -> Result<Answer, String> {
    if value == "?" {
        let is_taken = question.takes(&Answer::Unknown);
        return is_taken.then_some(Answer::Unknown).ok_or_else(|| expected(question));
    }
    let choice = |id: &str| question.choice(id.trim()).map(|it| it.id.clone());
    let answer = match &question.answer {
        AnswerKind::One(_) => choice(value).map(Answer::One),
        AnswerKind::Several { .. } if value.is_empty() => Some(Answer::Several([].into())),
        AnswerKind::Several { .. } => {
            value.split(',').map(choice).collect::<Option<_>>().map(Answer::Several)
        }
        AnswerKind::Years { max, .. } => Years::read(value, *max).ok().map(Answer::Years),
    };
    answer.ok_or_else(|| expected(question))
}

fn expected(question: &Question) -> String {
    let ids =
        |choices: &[Choice]| choices.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ");
    let known = match &question.answer {
        AnswerKind::One(choices) => format!("one of {}", ids(choices)),
        AnswerKind::Several { choices, .. } => {
            format!("any of {}, joined by commas, or nothing", ids(choices))
        }
        AnswerKind::Years { max, .. } => format!("years from 0 to {max}, such as 2 or 2,5"),
    };
    if question.allows_unknown { format!("{known}, or ?") } else { known }
}

/// The arguments that stand for the answers, in the order they were asked for.
pub(super) fn write(step: &Step) -> String {
    let arguments = step.asked.iter().filter_map(|id| {
        let value = match step.answers.get(id)? {
            // Quoted, since `?` means any character to a shell.
            Answer::Unknown => return Some(format!("--answer '{id}=?'")),
            Answer::One(choice) => choice.to_string(),
            Answer::Several(choices) => {
                choices.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
            }
            Answer::Years(years) => years.to_string(),
        };
        Some(format!("--answer {id}={value}"))
    });
    arguments.collect::<Vec<_>>().join(" ")
}
