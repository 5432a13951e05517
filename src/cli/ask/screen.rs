//! A question, written out.

use std::io::{self, Write};

use clap::builder::styling::Style;

use super::{line::Offer, words};
use crate::{
    engine::Interview,
    model::{Answer, AnswerKind, Answers, Diploma, Question, Route},
};

/// The question as it is offered. Of choices to tick, those that the diploma has no use for are left out.
pub(super) fn offer<'a>(interview: &Interview, question: &'a Question) -> Offer<'a> {
    let is_several = matches!(question.answer, AnswerKind::Several { .. });
    let is_offered = |id| !is_several || interview.names(&question.id, id);
    let choices = question.choices().iter().filter(|it| is_offered(&it.id)).collect();
    Offer { question, choices }
}

/// The question, its hint and choices, and what can be typed. `before` is what was answered last time.
pub(super) fn write(
    offer: &Offer<'_>,
    at_most: usize,
    before: Option<&Answer>,
    out: &mut impl Write,
) -> io::Result<()> {
    let bold = Style::new().bold();
    let question = offer.question;
    writeln!(out, "\n{}", words::shared().say.at_most(at_most))?;
    writeln!(out, "{bold}{}{bold:#}", question.title)?;
    if let Some(hint) = &question.hint {
        writeln!(out, "{hint}")?;
    }
    for (idx, choice) in offer.choices.iter().enumerate() {
        writeln!(out, "  {}. {}", idx + 1, choice.label)?;
        if let Some(hint) = &choice.hint {
            writeln!(out, "     {hint}")?;
        }
    }
    let is_list = !matches!(question.answer, AnswerKind::Years { .. });
    let unknown = (is_list && question.allows_unknown).then_some(words::shared().do_not_know);
    for (idx, label) in offer.none().into_iter().chain(unknown).enumerate() {
        writeln!(out, "  {}. {label}", offer.choices.len() + idx + 1)?;
    }
    if let Some(before) = before {
        writeln!(out, "{}", words::answered(&words::answer(question, before)))?;
    }
    writeln!(out, "{}", words::how_to_answer(question, before.is_some()))
}

/// Further help to answer, and what can be typed at any question.
pub(super) fn write_help(question: &Question, out: &mut impl Write) -> io::Result<()> {
    writeln!(out)?;
    if question.help.is_empty() {
        writeln!(out, "{}", words::NO_HELP)?;
    }
    for paragraph in &question.help {
        writeln!(out, "{paragraph}")?;
    }
    writeln!(out, "{}", words::COMMANDS)
}

/// The routes on which the answer has a bearing.
pub(super) fn write_why(
    interview: &Interview,
    diploma: &Diploma,
    question: &Question,
    answers: &Answers,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "\n{}", words::shared().why_routes)?;
    let why = interview.why(&question.id, answers);
    let is_why = |route: &&Route| why.iter().any(|it| it.route == route.id);
    for route in diploma.routes.iter().filter(is_why) {
        writeln!(out, "- {}", route.title)?;
    }
    Ok(())
}
