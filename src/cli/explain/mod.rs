//! `passerelle explain`: who may enter a diploma, as a drawing.

mod drawing;
mod node;

use std::{
    io::{self, Write},
    path::Path,
};

use super::{
    Exit,
    args::{ExplainArgs, Format},
    file,
};
use crate::model::Dataset;

pub(super) fn run(
    args: &ExplainArgs,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<Exit> {
    let dataset = match dataset(args.dataset.as_deref()) {
        Ok(dataset) => dataset,
        Err(sentence) => {
            writeln!(err, "error: {sentence}")?;
            return Ok(Exit::Refused);
        }
    };
    let Some(diploma) = dataset.diploma(&args.diploma) else {
        let ids: Vec<_> = dataset.diplomas().iter().map(|it| it.about.id.as_str()).collect();
        writeln!(err, "error: no diploma is called `{}`, but {}", args.diploma, ids.join(", "))?;
        return Ok(Exit::Refused);
    };
    let node = node::of_diploma(&dataset, diploma);
    match args.format {
        Format::Tree => drawing::tree(&node, out)?,
        Format::Dot => drawing::dot(&node, out)?,
    }
    Ok(Exit::Clean)
}

fn dataset(file: Option<&Path>) -> Result<Dataset, String> {
    let Some(path) = file else {
        return Dataset::embedded().map_err(|it| it.to_string());
    };
    let name = path.display();
    let text = file::read(path).map_err(|it| format!("failed to read `{name}`: {it}"))?;
    Dataset::parse(&text).map_err(|it| format!("{name}: {it}; `passerelle check` shows where"))
}
