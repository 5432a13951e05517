//! The JSON Schemas of a dataset and of the settings of a kiosk as they are written, by which text editors complete and check.
//!
//! Generated from the types that are read, and so never at odds with them. It knows shapes only:
//! names that nothing bears are found by [`Dataset::parse`](super::Dataset::parse).

use std::borrow::Cow;

use schemars::{
    JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema,
    transform::RecursiveTransform,
};

use super::{Whole, Years, kiosk::WrittenKiosk, written::WrittenDataset};

/// The JSON Schema (draft 2020-12) of a dataset.
///
/// ```
/// let schema = passerelle::model::schema();
/// assert_eq!(schema.get("type"), Some(&"object".into()));
/// ```
pub fn schema() -> Schema {
    of::<WrittenDataset>("A dataset of Passerelle: professions, diplomas, and the ways into them")
}

/// The JSON Schema (draft 2020-12) of the settings of a kiosk.
///
/// ```
/// let schema = passerelle::model::kiosk_schema();
/// assert_eq!(schema.get("required"), Some(&vec!["kiosk"].into()));
/// ```
pub fn kiosk_schema() -> Schema {
    of::<WrittenKiosk>("The settings of a kiosk of Passerelle")
}

fn of<T: JsonSchema>(title: &str) -> Schema {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(plain_words));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema
}

/// Descriptions come from doc comments, whose examples and links are for programmers.
fn plain_words(schema: &mut Schema) {
    if let Some(description) = schema.get("description").and_then(|it| it.as_str()) {
        let words = description.split("\n\n```").next().unwrap_or_default();
        let without_links =
            words.split("](").enumerate().map(|(idx, it)| match it.split_once(')') {
                Some((_, rest)) if 0 < idx => rest,
                _ => it,
            });
        let words = without_links.collect::<String>().replace("[`", "`");
        schema.insert("description".to_owned(), words.into());
    }
}

/// Written by hand, since a length is kept in hundredths and written in years.
impl JsonSchema for Years {
    fn schema_name() -> Cow<'static, str> {
        "Years".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Years of full-time work, with two decimals at most.",
            "type": "number",
            "minimum": 0,
            "maximum": u8::MAX
        })
    }
}

/// Written by hand, for the bounds.
impl<const USUAL: u32, const LEAST: u32, const MOST: u32> JsonSchema for Whole<USUAL, LEAST, MOST> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("WholeFrom{LEAST}To{MOST}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": LEAST, "maximum": MOST, "default": USUAL })
    }
}
