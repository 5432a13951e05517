//! The diploma that a command is about.

use std::{path::Path, rc::Rc};

use super::file;
use crate::model::{Dataset, Diploma};

/// The diploma of that name in a file, or in the dataset that ships with the library; or a sentence that
/// says what is wrong.
pub(super) fn find(file: Option<&Path>, id: &str) -> Result<(Rc<Dataset>, Rc<Diploma>), String> {
    let dataset = dataset(file)?;
    let Some(diploma) = dataset.diploma(id) else {
        let ids: Vec<_> = dataset.diplomas().iter().map(|it| it.about.id.as_str()).collect();
        return Err(format!("no diploma is called `{id}`, but {}", ids.join(", ")));
    };
    let diploma = Rc::clone(diploma);
    Ok((Rc::new(dataset), diploma))
}

/// The dataset of a file, or the one that ships with the library.
pub(super) fn dataset(file: Option<&Path>) -> Result<Dataset, String> {
    let Some(path) = file else {
        return Dataset::embedded().map_err(|it| it.to_string());
    };
    let name = path.display();
    let text = file::read(path).map_err(|it| format!("failed to read `{name}`: {it}"))?;
    Dataset::parse(&text).map_err(|it| format!("{name}: {it}; `passerelle check` shows where"))
}
