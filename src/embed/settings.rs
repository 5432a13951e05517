//! What an element says of its widget: attributes, as a page writes them, and the dataset.

use std::time::Duration;

use serde::Deserialize;
use wasm_bindgen::{JsError, JsValue};
use yew::Callback;

use super::datasets;
use crate::{
    model::Dataset,
    ui::{
        CardProps, ExplorerProps, Failed, FailureProps, HeadingLevel, KioskProps, Lang, LinkPolicy,
        Notice, QuizProps, Shared,
    },
};

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Settings {
    profile: Option<String>,
    diploma: Option<String>,
    heading_level: Option<String>,
    lang: Option<String>,
    links: Option<String>,
    mode: Option<String>,
    idle: Option<String>,
    /// By number; the embedded one if there is none.
    dataset: Option<u32>,
    failure: Option<FailureSettings>,
}

/// Why the page's dataset cannot be shown.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct FailureSettings {
    kind: FailureKind,
    message: String,
    can_retry: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum FailureKind {
    Late,
    Unreachable,
    Refused,
    Large,
    Unreadable,
}

/// What is to be shown in the place of a widget.
pub(super) enum Wanted {
    Card(CardProps),
    Quiz(QuizProps),
    Explorer(ExplorerProps),
    Kiosk(KioskProps),
    Failure(FailureProps),
}

/// What is to be shown by an element of that kind with these settings.
///
/// # Errors
///
/// When there is no such kind, or the settings are not an object of texts.
pub(super) fn wanted(
    kind: &str,
    settings: JsValue,
    on_notice: Callback<Notice>,
) -> Result<Wanted, JsError> {
    let settings: Settings = serde_wasm_bindgen::from_value(settings)?;
    let (heading_level, lang, today) = (settings.heading_level(), settings.lang(), None);
    let links = settings.links(kind);
    if let Some(FailureSettings { kind, message, can_retry }) = settings.failure {
        let (failed, message) = (kind.into(), message.into());
        return Ok(Wanted::Failure(FailureProps { failed, message, can_retry, lang, on_notice }));
    }
    let dataset: Shared<Dataset> = datasets::named(settings.dataset)?;
    match kind {
        "card" => {
            let profile = settings.profile.unwrap_or_default().into();
            Ok(Wanted::Card(CardProps {
                dataset,
                profile,
                heading_level,
                lang,
                links,
                today,
                on_notice,
            }))
        }
        "quiz" => {
            let diploma = settings.diploma.map(Into::into);
            Ok(Wanted::Quiz(QuizProps {
                dataset,
                diploma,
                heading_level,
                lang,
                links,
                today,
                on_notice,
            }))
        }
        "explorer" => {
            let is_kiosk = settings.is_kiosk(kind);
            let idle = settings.idle();
            let explorer = ExplorerProps { dataset, heading_level, lang, links, today, on_notice };
            Ok(if is_kiosk {
                Wanted::Kiosk(yew::props!(KioskProps { explorer, idle }))
            } else {
                Wanted::Explorer(explorer)
            })
        }
        other => Err(JsError::new(&format!(
            "expected the widget `card`, `quiz` or `explorer`, but found `{other}`"
        ))),
    }
}

impl Settings {
    /// What is not a language of the widgets leaves the default.
    fn lang(&self) -> Lang {
        self.lang.as_deref().map(Lang::named).unwrap_or_default()
    }

    fn is_kiosk(&self, kind: &str) -> bool {
        kind == "explorer" && self.mode.as_deref().is_some_and(|it| it.trim() == "kiosk")
    }

    /// What is no policy leaves the default, and nobody leaves a kiosk.
    fn links(&self, kind: &str) -> LinkPolicy {
        let links = self.links.as_deref().map(LinkPolicy::named);
        links.unwrap_or(if self.is_kiosk(kind) { LinkPolicy::Qr } else { LinkPolicy::default() })
    }

    /// What is not a number of seconds leaves the default; a kiosk that asks all the time is of no use.
    fn idle(&self) -> Duration {
        let seconds = self.idle.as_deref().and_then(|it| it.trim().parse().ok());
        seconds.map_or(KioskProps::IDLE, |it: u64| Duration::from_secs(it.clamp(10, 3_600)))
    }

    /// What is not a number leaves the default.
    fn heading_level(&self) -> HeadingLevel {
        let level = self.heading_level.as_deref().and_then(|it| it.trim().parse().ok());
        level.map(HeadingLevel::nearest).unwrap_or_default()
    }
}

impl From<FailureKind> for Failed {
    fn from(kind: FailureKind) -> Self {
        match kind {
            FailureKind::Late => Self::Late,
            FailureKind::Unreachable => Self::Unreachable,
            FailureKind::Refused => Self::Refused,
            FailureKind::Large => Self::Large,
            FailureKind::Unreadable => Self::Unreadable,
        }
    }
}
