//! Widgets on the page, by number.

use std::{cell::RefCell, collections::BTreeMap};

use serde::Deserialize;
use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};
use web_sys::{Element, HtmlElement, ShadowRoot};
use yew::{AppHandle, Callback, Renderer};

use super::{dataset, events};
use crate::ui::{
    Card, CardProps, Explorer, ExplorerProps, HeadingLevel, Lang, Notice, Quiz, QuizProps,
    adopt_style,
};

/// The attributes of an element, as a page writes them.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Settings {
    profile: Option<String>,
    diploma: Option<String>,
    heading_level: Option<String>,
    lang: Option<String>,
}

enum Widget {
    Card(AppHandle<Card>),
    Quiz(AppHandle<Quiz>),
    Explorer(AppHandle<Explorer>),
}

struct Mounted {
    widget: Widget,
    on_notice: Callback<Notice>,
}

#[derive(Default)]
struct Page {
    n_mounted: u32,
    widgets: BTreeMap<u32, Mounted>,
}

thread_local! {
    static PAGE: RefCell<Page> = RefCell::default();
}

/// Shows a widget (`card`, `quiz` or `explorer`) in `place`, an empty element of the shadow root of `host`, and
/// returns its number. What happens in it is told to `host` as events.
///
/// # Errors
///
/// When there is no such widget, or the browser lacks constructable stylesheets.
#[wasm_bindgen]
pub fn mount(
    widget: &str,
    host: HtmlElement,
    root: &ShadowRoot,
    place: Element,
    settings: JsValue,
) -> Result<u32, JsError> {
    let settings = read(settings)?;
    let on_notice = Callback::from(move |notice| events::send(&host, &notice));
    adopt_style(root).map_err(|_| JsError::new("this browser cannot share stylesheets"))?;
    let widget = match widget {
        "card" => {
            let props = settings.card(on_notice.clone())?;
            Widget::Card(Renderer::<Card>::with_root_and_props(place, props).render())
        }
        "quiz" => {
            let props = settings.quiz(on_notice.clone())?;
            Widget::Quiz(Renderer::<Quiz>::with_root_and_props(place, props).render())
        }
        "explorer" => {
            let props = settings.explorer(on_notice.clone())?;
            Widget::Explorer(Renderer::<Explorer>::with_root_and_props(place, props).render())
        }
        other => {
            return Err(JsError::new(&format!(
                "expected the widget `card`, `quiz` or `explorer`, but found `{other}`"
            )));
        }
    };
    PAGE.with_borrow_mut(|page| {
        page.n_mounted += 1;
        page.widgets.insert(page.n_mounted, Mounted { widget, on_notice });
        Ok(page.n_mounted)
    })
}

/// Shows the same widget by other attributes. A number that is not on the page is passed over.
///
/// # Errors
///
/// When the settings are not an object of texts.
#[wasm_bindgen]
pub fn update(id: u32, settings: JsValue) -> Result<(), JsError> {
    let settings = read(settings)?;
    // Taken out while it renders, so that whatever a host does meanwhile finds the page free.
    let Some(mut mounted) = PAGE.with_borrow_mut(|page| page.widgets.remove(&id)) else {
        return Ok(());
    };
    let on_notice = mounted.on_notice.clone();
    match &mut mounted.widget {
        Widget::Card(card) => card.update(settings.card(on_notice)?),
        Widget::Quiz(quiz) => quiz.update(settings.quiz(on_notice)?),
        Widget::Explorer(explorer) => explorer.update(settings.explorer(on_notice)?),
    }
    PAGE.with_borrow_mut(|page| page.widgets.insert(id, mounted));
    Ok(())
}

/// Takes a widget off the page and frees all that it held.
#[wasm_bindgen]
pub fn unmount(id: u32) {
    let mounted = PAGE.with_borrow_mut(|page| page.widgets.remove(&id));
    match mounted.map(|it| it.widget) {
        Some(Widget::Card(card)) => card.destroy(),
        Some(Widget::Quiz(quiz)) => quiz.destroy(),
        Some(Widget::Explorer(explorer)) => explorer.destroy(),
        None => {}
    }
}

fn read(settings: JsValue) -> Result<Settings, JsError> {
    Ok(serde_wasm_bindgen::from_value(settings)?)
}

impl Settings {
    fn card(self, on_notice: Callback<Notice>) -> Result<CardProps, JsError> {
        let (heading_level, lang) = (self.heading_level(), self.lang());
        let profile = self.profile.unwrap_or_default().into();
        Ok(CardProps { dataset: dataset()?, profile, heading_level, lang, today: None, on_notice })
    }

    fn quiz(self, on_notice: Callback<Notice>) -> Result<QuizProps, JsError> {
        let (heading_level, lang) = (self.heading_level(), self.lang());
        let diploma = self.diploma.map(Into::into);
        Ok(QuizProps { dataset: dataset()?, diploma, heading_level, lang, today: None, on_notice })
    }

    fn explorer(self, on_notice: Callback<Notice>) -> Result<ExplorerProps, JsError> {
        let (heading_level, lang) = (self.heading_level(), self.lang());
        Ok(ExplorerProps { dataset: dataset()?, heading_level, lang, today: None, on_notice })
    }

    /// What is not a language of the widgets leaves the default.
    fn lang(&self) -> Lang {
        self.lang.as_deref().map(Lang::named).unwrap_or_default()
    }

    /// What is not a number leaves the default.
    fn heading_level(&self) -> HeadingLevel {
        let level = self.heading_level.as_deref().and_then(|it| it.trim().parse().ok());
        level.map(HeadingLevel::nearest).unwrap_or_default()
    }
}
