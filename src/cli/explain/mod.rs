//! `passerelle explain`: who may enter a diploma, as a drawing.

mod drawing;
mod node;

use std::io::{self, Write};

use super::{
    Exit,
    args::{ExplainArgs, Format},
    subject,
};

pub(super) fn run(
    args: &ExplainArgs,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<Exit> {
    let (dataset, diploma) = match subject::find(args.dataset.as_deref(), &args.diploma) {
        Ok(found) => found,
        Err(sentence) => {
            writeln!(err, "error: {sentence}")?;
            return Ok(Exit::Refused);
        }
    };
    let node = node::of_diploma(&dataset, &diploma);
    match args.format {
        Format::Tree => drawing::tree(&node, out)?,
        Format::Dot => drawing::dot(&node, out)?,
    }
    Ok(Exit::Clean)
}
