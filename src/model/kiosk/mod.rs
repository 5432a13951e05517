//! What the operator of a kiosk decides, as `kiosk.json` says it.
//!
//! [`KioskSettings::parse`] is the only door, and it is strict. Not here: what a kiosk does with it.

mod value;

use std::rc::Rc;

use serde::Deserialize;

pub use self::value::{CodeHash, Colour, KioskValueError, Said, WebAddress, Whole};
use super::{Dataset, DatasetError, ProfileId, error};

/// What the operator of a kiosk decides. Whatever the file leaves out has a sensible default.
///
/// ```
/// use passerelle::model::KioskSettings;
///
/// let settings = KioskSettings::parse(r#"{ "kiosk": { "idleSeconds": 60 } }"#)?;
/// assert_eq!(settings.idle_seconds.get(), 60);
/// assert_eq!(settings.warning_seconds.get(), 20);
///
/// let error = KioskSettings::parse(r#"{ "kiosk": { "idleSeconds": 5 } }"#).unwrap_err();
/// assert_eq!(error.reason, "expected a whole number from 10 to 3600, but found 5");
/// # Ok::<(), passerelle::model::KioskSettingsError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct KioskSettings {
    /// The professions that the screen shows, in this order. All of the dataset when the list is empty.
    pub profiles: Vec<ProfileId>,
    /// What the invitation says above everything, instead of the usual words.
    pub title: Option<Said>,
    /// What the invitation says below, instead of the usual words.
    pub promise: Option<Said>,
    /// The colours of the screen, by what they are for.
    pub colours: KioskColours,
    /// The theme of the screen; by default what its system says.
    pub theme: Option<KioskTheme>,
    /// For how many seconds nobody touches the screen before it asks whether somebody is there.
    pub idle_seconds: Whole<45, 10, 3_600>,
    /// For how many seconds it then waits for an answer before it wipes everything.
    pub warning_seconds: Whole<20, 20, 120>,
    /// How many dots the screen has to an inch (25.4 mm): what is to be touched is 15 mm wide.
    pub dots_per_inch: Whole<96, 40, 600>,
    /// After how many visitors the page is loaded afresh.
    pub reload_after: Whole<50, 1, 10_000>,
    /// Where the app is on the web: the codes that visitors scan lead there. By default, beside this page.
    pub address: Option<WebAddress>,
    /// How the operator leaves. Nobody does without it.
    pub exit: Option<KioskExit>,
    /// Whether visits, quizzes and verdicts are counted per day, without anything about persons.
    pub statistics: bool,
}

/// How the operator leaves a kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KioskExit {
    /// The code that the operator types, as the page `kiosk/code.html` writes it.
    pub code: CodeHash,
    /// Where the way out leads; by default, to an empty page.
    pub address: Option<WebAddress>,
}

/// The colours of a kiosk, each `#rrggbb`; what is not given is as usual.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct KioskColours {
    /// Links, buttons, what is chosen.
    pub accent: Option<Colour>,
    /// Text on the accent.
    pub on_accent: Option<Colour>,
    /// The background.
    pub surface: Option<Colour>,
    /// The background of what stands out.
    pub tint: Option<Colour>,
    /// Text.
    pub ink: Option<Colour>,
    /// Secondary text.
    pub muted: Option<Colour>,
    /// Hairlines.
    pub line: Option<Colour>,
}

/// Whether a kiosk is dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum KioskTheme {
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
}

/// The file: one object called `kiosk`, so that nobody takes it for a dataset.
#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "the settings of a kiosk, which are an object with kiosk")]
pub(super) struct WrittenKiosk {
    /// For editors.
    #[serde(default, rename = "$schema")]
    #[expect(dead_code, reason = "editors read it")]
    schema: Option<Rc<str>>,
    /// What the operator decides.
    kiosk: KioskSettings,
}

/// Why a text is not the settings of a kiosk.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("failed to read the settings of the kiosk at line {line}, column {column}: {reason}")]
pub struct KioskSettingsError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What was expected, and what was found.
    pub reason: String,
}

impl KioskSettings {
    /// Reads the settings of a kiosk. A byte-order mark at the start is passed over.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong: not JSON, an unknown field, a number out of bounds, a colour, an address
    /// or a code that is not one.
    pub fn parse(json: &str) -> Result<Self, KioskSettingsError> {
        let written: WrittenKiosk = serde_json::from_str(json.trim_start_matches('\u{feff}'))?;
        Ok(written.kiosk)
    }

    /// What the screen shows of a dataset.
    ///
    /// # Errors
    ///
    /// When it has no profession of a name in [`profiles`](Self::profiles), or one stands twice.
    pub fn shown_of(&self, dataset: &Dataset) -> Result<Dataset, DatasetError> {
        if self.profiles.is_empty() {
            return Ok(dataset.clone());
        }
        dataset.excerpt("kiosk.profiles", &self.profiles)
    }
}

impl From<serde_json::Error> for KioskSettingsError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column, reason) = error::place(&error);
        Self { line, column, reason }
    }
}
