//! Pages of the repository that name tests in tables, and whether these exist.

use std::{fs, path::Path};

/// The text of a file of the repository.
pub(crate) fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The cells of every row below a table's head, wherever on the page that head is.
pub(crate) fn rows(page: &str, head: &str) -> Vec<Vec<String>> {
    let tables = page.split(head).skip(1);
    let lines = tables.flat_map(|it| it.lines().skip(2).take_while(|it| it.starts_with('|')));
    lines.map(|it| it.trim_matches(['|', ' ']).split(" | ").map(str::to_owned).collect()).collect()
}

/// The files of the tests that a text names, as `file: name`; each has to be there.
#[track_caller]
pub(crate) fn named_tests(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    let named: Vec<_> = quoted.filter_map(|it| it.split_once(": ")).collect();
    for (file, name) in &named {
        assert!(with_support(file).contains(name), "{file} has no test called `{name}`");
    }
    named.into_iter().map(|(file, _)| file).collect()
}

/// A file, and what it imports from the folder `support` beside it: tests of two engines share their names there.
fn with_support(file: &str) -> String {
    let mut text = read(file);
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let imported: Vec<_> = text
        .split("from \"./support/")
        .skip(1)
        .filter_map(|it| Some(format!("{folder}/support/{}", it.split_once('"')?.0)))
        .collect();
    text.extend(imported.iter().map(|it| read(it)));
    text
}
