//! `passerelle ask`: the quiz of a diploma, in lines of text.
//!
//! Plain lines, nothing drawn over: they can be read aloud, piped and compared. Not here: which question
//! comes next and what follows from the answers, which is [`engine`](crate::engine).

mod given;
mod line;
mod result;
mod screen;
mod talk;
mod words;

use std::{
    io::{self, BufRead, Write},
    rc::Rc,
};

use super::{Exit, args::AskArgs, subject};
use crate::{
    engine::{Interview, calendar},
    model::Date,
    wire,
};

pub(super) fn run(
    args: &AskArgs,
    today: Date,
    input: &mut impl BufRead,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<Exit> {
    let found = subject::find(args.dataset.as_deref(), &args.diploma).and_then(|found| {
        let answers = given::read(&found.0, &args.answers)?;
        Ok((found, answers))
    });
    let ((dataset, diploma), answers) = match found {
        Ok(found) => found,
        Err(sentence) => {
            writeln!(err, "error: {sentence}")?;
            return Ok(Exit::Refused);
        }
    };
    let diploma = calendar::on(&diploma, args.today.unwrap_or(today));
    let interview = Interview::new(Rc::clone(&dataset), Rc::clone(&diploma));
    if args.json {
        let outcome = wire::outcome(&interview, &diploma, &answers);
        writeln!(out, "{}", serde_json::to_string_pretty(&outcome)?)?;
        return Ok(Exit::Clean);
    }
    match talk::talk(&interview, &diploma, answers, input, out)? {
        Some(step) => {
            result::write(&interview, &diploma, &step, out)?;
            Ok(Exit::Clean)
        }
        None => Ok(Exit::Unfinished),
    }
}
