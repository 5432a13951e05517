//! Where a fact comes from.

use std::rc::Rc;

use serde::Deserialize;

use super::{Date, Link, SourceId};

/// A text that a rule or a fact was read in.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Source {
    /// Its name in this dataset.
    pub id: SourceId,
    /// What the text is: "Arrêté du 2 août 2006 …".
    pub title: Rc<str>,
    /// Where it can be read, if it is on the web.
    #[serde(default)]
    pub url: Option<Link>,
    /// The last day on which somebody read it.
    pub checked_on: Date,
}
