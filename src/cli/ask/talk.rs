//! The conversation: questions out, answers in, until there is a result.

use std::io::{self, BufRead, Write};

use clap::builder::styling::Style;

use super::{
    given,
    line::{Line, Offer},
    screen, words,
};
use crate::{
    engine::{Interview, Step},
    model::{Answer, AnswerKind, Answers, Diploma, QuestionId},
};

/// How a question ended.
enum Turn {
    Answer(Answer),
    Back,
    Quit,
    EndOfInput,
}

/// Asks what `answers` do not say. `None` when the person ends it, or the input does.
pub(super) fn talk(
    interview: &Interview,
    diploma: &Diploma,
    mut answers: Answers,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> io::Result<Option<Step>> {
    let (bold, about) = (Style::new().bold(), &diploma.about);
    writeln!(out, "{bold}{}{bold:#}", about.quiz_title)?;
    if interview.step(&answers).next.is_some() {
        writeln!(out, "{}", words::intro(interview.expected_questions()))?;
        writeln!(out, "{}", words::COMMANDS)?;
    }
    let mut revisited = None;
    loop {
        let step = interview.step(&answers);
        let Some(id) = revisited.take().or_else(|| step.next.clone()) else {
            return Ok(Some(step));
        };
        let before = before(&step, &id);
        match ask(interview, diploma, &answers, &id, before.is_none(), input, out)? {
            Some(Turn::Answer(answer)) => answers = answers.with(id, answer),
            Some(Turn::Back) => revisited = before,
            Some(Turn::Quit) => {
                writeln!(out, "\n{}", words::QUIT)?;
                return leave(&step, out);
            }
            Some(Turn::EndOfInput) => {
                writeln!(out, "\n{}", words::END_OF_INPUT)?;
                return leave(&step, out);
            }
            None => return Ok(Some(step)),
        }
    }
}

/// The question that was asked before this one.
fn before(step: &Step, id: &QuestionId) -> Option<QuestionId> {
    let place = step.asked.iter().position(|it| it == id).unwrap_or(step.asked.len());
    step.asked.get(place.checked_sub(1)?).cloned()
}

fn leave(step: &Step, out: &mut impl Write) -> io::Result<Option<Step>> {
    if !step.asked.is_empty() {
        writeln!(out, "{}", words::resume(&given::write(step)))?;
    }
    Ok(None)
}

/// Asks one question until it is answered or left. `None` when the dataset has no such question.
fn ask(
    interview: &Interview,
    diploma: &Diploma,
    answers: &Answers,
    id: &QuestionId,
    is_first: bool,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> io::Result<Option<Turn>> {
    let Some(question) = interview.dataset().question(id) else {
        return Ok(None);
    };
    let offer = screen::offer(interview, question);
    let others: Answers = answers.iter().filter(|it| it.0 != id).map(cloned).collect();
    let at_most = interview.step(&others).at_most;
    let earlier = answers.get(id);
    loop {
        screen::write(&offer, at_most, earlier, out)?;
        out.flush()?;
        let Some(line) = read_line(input)? else {
            return Ok(Some(Turn::EndOfInput));
        };
        let sentence = match offer.read(&line).map(|it| filled(&offer, it, earlier)) {
            Ok(Line::Answer(answer)) => return Ok(Some(Turn::Answer(answer))),
            Ok(Line::Quit) => return Ok(Some(Turn::Quit)),
            Ok(Line::Back) if !is_first => return Ok(Some(Turn::Back)),
            Ok(Line::Back) => words::FIRST_QUESTION.to_owned(),
            Ok(Line::Help) => {
                screen::write_help(question, out)?;
                continue;
            }
            Ok(Line::Why) => {
                screen::write_why(interview, diploma, question, &others, out)?;
                continue;
            }
            Ok(Line::Empty) => words::NOTHING_TYPED.to_owned(),
            Err(mistake) => words::mistake(&mistake, &offer),
        };
        writeln!(out, "\n{sentence}")?;
    }
}

/// An empty line keeps the earlier answer; else it says "none" where that is an answer.
fn filled(offer: &Offer<'_>, line: Line, earlier: Option<&Answer>) -> Line {
    match (line, earlier, &offer.question.answer) {
        (Line::Empty, Some(earlier), _) => Line::Answer(earlier.clone()),
        (Line::Empty, None, AnswerKind::Several { .. }) => Line::Answer(Answer::Several([].into())),
        (line, ..) => line,
    }
}

/// The next line; `None` at the end. Bytes that are no text are a mistake like any other, not the end.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let n_bytes = input.read_until(b'\n', &mut bytes)?;
    Ok((0 < n_bytes).then(|| String::from_utf8_lossy(&bytes).replace('\u{feff}', "")))
}

fn cloned((id, answer): (&QuestionId, &Answer)) -> (QuestionId, Answer) {
    (id.clone(), answer.clone())
}
