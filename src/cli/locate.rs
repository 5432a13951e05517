//! From the path of a culprit to its place in the text.
//!
//! The parser that reads datasets forgets where things stood, so the text is read again by one that
//! keeps it. Only texts that are JSON come here.

use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::{Array, Object, Value},
    common::Ranged,
    parse_to_ast,
};

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    /// The line, from 1.
    pub(super) line: usize,
    /// The character in the line, from 1.
    pub(super) column: usize,
}

impl Spot {
    /// The place of a byte.
    pub(super) fn of_byte(text: &str, byte: usize) -> Self {
        let before = &text[..text.floor_char_boundary(byte)];
        let line_start = before.rfind('\n').map_or(0, |it| it + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The place that the parser gives, which counts bytes within the line.
    pub(super) fn of_parser(text: &str, line: usize, column: usize) -> Self {
        let before: usize =
            text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        Self { line, ..Self::of_byte(text, before + column.saturating_sub(1)) }
    }
}

/// A text that is JSON, with the place of everything in it.
pub(super) struct Map<'a> {
    text: &'a str,
    root: Option<Value<'a>>,
}

impl<'a> Map<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let root = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        Self { text, root: root.ok().and_then(|it| it.value) }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Where a path such as `diplomas.deis.routes.corps.conditions[0]` leads, as far as it can be
    /// followed. With `name`, the last place below that bears it: the second of two equal names, and
    /// a name that leads nowhere.
    pub(super) fn spot(&self, path: &str, name: Option<&str>) -> Option<Spot> {
        let at = walk(self.root.as_ref()?, path);
        let named = name.and_then(|it| last_named(at, it));
        Some(Spot::of_byte(self.text, named.unwrap_or_else(|| head(at))))
    }
}

/// As far as the path leads. All that is left of it may be one key, whatever signs are in there.
fn walk<'v, 'a>(at: &'v Value<'a>, path: &str) -> &'v Value<'a> {
    if let Some(entry) = at.as_object().and_then(|it| it.get(path)) {
        return &entry.value;
    }
    let (step, rest) = path.split_once(['.', '[']).unwrap_or((path, ""));
    let next = match step.strip_suffix(']').map(str::parse) {
        Some(Ok(idx)) => at.as_array().and_then(|it| it.elements.get::<usize>(idx)),
        _ => follow(at, step),
    };
    match next {
        Some(next) if !rest.is_empty() => walk(next, rest),
        _ => next.unwrap_or(at),
    }
}

/// One step: the key of an object, the name of something in a list. A list or object
/// that paths pass over in silence, such as the kind of an answer, is passed over here too.
fn follow<'v, 'a>(at: &'v Value<'a>, step: &str) -> Option<&'v Value<'a>> {
    match at {
        Value::Object(object) => match object.get(step) {
            Some(entry) => Some(&entry.value),
            None if object.properties.len() == 1 => follow(&object.properties[0].value, step),
            None => None,
        },
        Value::Array(Array { elements, .. }) => {
            elements.iter().find(|it| id(it).is_some_and(|(id, _)| id == step))
        }
        _ => None,
    }
}

/// The name of something in a list, and where it is written.
fn id<'v>(value: &'v Value<'_>) -> Option<(&'v str, usize)> {
    let object = value.as_object()?;
    let id = own_id(object).or_else(|| own_id(object.get_object("about")?))?;
    Some(id)
}

fn own_id<'v>(object: &'v Object<'_>) -> Option<(&'v str, usize)> {
    let id = object.get_string("id")?;
    Some((&id.value, id.start()))
}

/// Where the eye looks first: at the name of a thing that has one, else at its beginning.
fn head(value: &Value<'_>) -> usize {
    id(value).map_or_else(|| value.start(), |(_, start)| start)
}

/// The last string below that is `name`; in a list of named things, only their own names.
fn last_named(value: &Value<'_>, name: &str) -> Option<usize> {
    match value {
        Value::StringLit(text) => (text.value == name).then(|| text.start()),
        Value::Object(Object { properties, .. }) => {
            properties.iter().rev().find_map(|it| last_named(&it.value, name))
        }
        Value::Array(Array { elements, .. }) => elements.iter().rev().find_map(|it| match id(it) {
            Some((own, start)) => (own == name).then_some(start),
            None => last_named(it, name),
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "list": [
    { "id": "a", "é": ["x", "y"] },
    { "about": { "id": "b" }, "answer": { "one": { "max": 3 } } }
  ]
}"#;

    #[track_caller]
    fn check(path: &str, name: Option<&str>, expected: (usize, usize)) {
        let spot = Map::new(TEXT).spot(path, name).map(|it| (it.line, it.column));
        assert_eq!(spot, Some(expected), "{path}");
    }

    #[test]
    fn a_path_leads_to_its_line_and_column() {
        check("", None, (1, 1));
        check("list", None, (2, 11));
        check("list.a", None, (3, 13));
        check("list.a.é[1]", None, (3, 29));
        check("list.b", None, (4, 24));
        check("list.b.answer.max", None, (4, 59));
    }

    #[test]
    fn a_path_is_followed_as_far_as_it_goes() {
        check("list.c", None, (2, 11));
        check("nothing", None, (1, 1));
    }

    #[test]
    fn a_key_may_have_any_signs() {
        let text = "{\n \"texts\": { \"Un. Deux [3].\": \"One.\", \"Un\": \"\" }\n}";
        let spot = Map::new(text).spot("texts.Un. Deux [3].", None);
        assert_eq!(spot, Some(Spot { line: 2, column: 30 }));
    }

    #[test]
    fn a_name_is_found_below_a_path() {
        check("list.a", Some("y"), (3, 29));
        check("list", Some("b"), (4, 24));
    }

    #[test]
    fn the_parser_counts_bytes() {
        assert_eq!(Spot::of_parser("é1\né2", 2, 3), Spot { line: 2, column: 2 });
        assert_eq!(Spot::of_parser("", 1, 1), Spot { line: 1, column: 1 });
    }
}
