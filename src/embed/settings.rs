//! What an element says of its widget: attributes, as a page writes them, and the dataset.

use wasm_bindgen::{JsError, JsValue};
use web_sys::js_sys::Reflect;
use yew::Callback;

use super::{datasets, kiosk};
use crate::{
    model::Dataset,
    ui::{
        CardProps, ExplorerProps, Failed, FailureProps, HeadingLevel, KioskProps, Lang, LinkPolicy,
        Notice, QuizProps, Shared,
    },
};

/// What our own script hands over: an object of texts, as the page wrote them, and what it read itself.
struct Settings(JsValue);

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
/// When there is no such kind, or no dataset of that number.
pub(super) fn wanted(
    kind: &str,
    settings: JsValue,
    on_notice: Callback<Notice>,
) -> Result<Wanted, JsError> {
    let settings = Settings(settings);
    let (heading_level, lang, today) = (settings.heading_level(), settings.lang(), None);
    let links = settings.links(kind);
    let is_prerendered = settings.get("isPrerendered").is_truthy();
    if let Some(failure) = settings.failure() {
        let (failed, message) =
            (failure.failed(), failure.text("message").unwrap_or_default().into());
        let can_retry = failure.get("canRetry").is_truthy();
        return Ok(Wanted::Failure(FailureProps { failed, message, can_retry, lang, on_notice }));
    }
    let dataset: Shared<Dataset> = datasets::named(settings.dataset())?;
    match kind {
        "card" => {
            let profile = settings.text("profile").unwrap_or_default().into();
            Ok(Wanted::Card(CardProps {
                dataset,
                profile,
                heading_level,
                lang,
                links,
                today,
                is_prerendered,
                on_notice,
            }))
        }
        "quiz" => {
            let diploma = settings.text("diploma").map(Into::into);
            Ok(Wanted::Quiz(QuizProps {
                dataset,
                diploma,
                heading_level,
                lang,
                links,
                today,
                is_prerendered,
                resume: settings.text("resume").map(Into::into),
                on_notice,
            }))
        }
        "explorer" => {
            let is_kiosk = settings.is_kiosk(kind);
            // What the visitor of a kiosk answered is forgotten with all else.
            let resume = settings.text("resume").filter(|_| !is_kiosk).map(Into::into);
            let explorer =
                ExplorerProps { dataset, heading_level, lang, links, today, resume, on_notice };
            Ok(if is_kiosk {
                kiosk(explorer, settings.text("settings").as_deref())
            } else {
                Wanted::Explorer(explorer)
            })
        }
        other => Err(JsError::new(&format!(
            "expected the widget `card`, `quiz` or `explorer`, but found `{other}`"
        ))),
    }
}

/// A kiosk, or why its settings cannot be followed.
fn kiosk(explorer: ExplorerProps, settings: Option<&str>) -> Wanted {
    let (lang, on_notice) = (explorer.lang, explorer.on_notice.clone());
    match kiosk::props(explorer, settings) {
        Ok(props) => Wanted::Kiosk(props),
        Err(message) => Wanted::Failure(FailureProps {
            failed: Failed::Unsettled,
            message: message.into(),
            can_retry: false,
            lang,
            on_notice,
        }),
    }
}

impl Settings {
    fn get(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &name.into()).unwrap_or_default()
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).as_string()
    }

    /// The number of the dataset; the provided one if there is none.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is a number that was given out here"
    )]
    fn dataset(&self) -> Option<u32> {
        self.get("dataset").as_f64().map(|it| it as u32)
    }

    /// Why the page's dataset cannot be shown, if it cannot.
    fn failure(&self) -> Option<Self> {
        let failure = self.get("failure");
        failure.is_object().then_some(Self(failure))
    }

    fn failed(&self) -> Failed {
        match self.text("kind").as_deref() {
            Some("late") => Failed::Late,
            Some("unreachable") => Failed::Unreachable,
            Some("refused") => Failed::Refused,
            Some("large") => Failed::Large,
            _ => Failed::Unreadable,
        }
    }

    /// What is not a language of the widgets leaves the default.
    fn lang(&self) -> Lang {
        self.text("lang").as_deref().map(Lang::named).unwrap_or_default()
    }

    fn is_kiosk(&self, kind: &str) -> bool {
        kind == "explorer" && self.text("mode").is_some_and(|it| it.trim() == "kiosk")
    }

    /// What is no policy leaves the default, and nobody leaves a kiosk.
    fn links(&self, kind: &str) -> LinkPolicy {
        let links = self.text("links").as_deref().map(LinkPolicy::named);
        links.unwrap_or(if self.is_kiosk(kind) { LinkPolicy::Qr } else { LinkPolicy::default() })
    }

    /// What is not a number leaves the default.
    fn heading_level(&self) -> HeadingLevel {
        let level = self.text("headingLevel").and_then(|it| it.trim().parse().ok());
        level.map(HeadingLevel::nearest).unwrap_or_default()
    }
}
