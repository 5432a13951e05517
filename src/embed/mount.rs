//! Widgets on the page, by number.

use std::cell::RefCell;

use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};
use web_sys::{HtmlElement, ShadowRoot, console, js_sys::Reflect, window};
use yew::{AppHandle, Callback, Renderer};

use super::{
    events,
    settings::{Wanted, wanted},
};
use crate::ui::{
    Card, Explorer, Failure, Kiosk, Notice, Quiz, adopt_style, keep_readable, prepare_style,
};

enum Widget {
    Card(AppHandle<Card>),
    Quiz(AppHandle<Quiz>),
    Explorer(AppHandle<Explorer>),
    Kiosk(AppHandle<Kiosk>),
    Failure(AppHandle<Failure>),
}

struct Mounted {
    id: u32,
    kind: String,
    place: HtmlElement,
    widget: Widget,
    on_notice: Callback<Notice>,
}

#[derive(Default)]
struct Page {
    n_mounted: u32,
    widgets: Vec<Mounted>,
    /// What the developers of the page were told.
    told: Vec<String>,
}

impl Page {
    fn widget(&self, id: u32) -> Option<&Mounted> {
        self.widgets.iter().find(|it| it.id == id)
    }

    fn take(&mut self, id: u32) -> Option<Mounted> {
        let place = self.widgets.iter().position(|it| it.id == id)?;
        Some(self.widgets.swap_remove(place))
    }
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
#[wasm_bindgen(skip_typescript)]
pub fn mount(
    widget: String,
    host: HtmlElement,
    root: &ShadowRoot,
    place: HtmlElement,
    settings: JsValue,
) -> Result<u32, JsError> {
    let on_notice = Callback::from(move |notice| events::send(&host, &notice));
    let wanted = wanted(&widget, settings, on_notice.clone())?;
    restyle(root)?;
    let shown = Widget::show(&place, wanted);
    PAGE.with_borrow_mut(|page| {
        page.n_mounted += 1;
        let id = page.n_mounted;
        page.widgets.push(Mounted { id, kind: widget, place, widget: shown, on_notice });
        Ok(id)
    })
}

/// Reads the look of the widgets before the first of them needs it. Where that fails, `mount` says so: the API works
/// without a look.
#[wasm_bindgen(skip_typescript)]
pub fn prepare() {
    if let Some(document) = window().and_then(|it| it.document()) {
        drop(prepare_style(&document));
    }
}

/// Replaces what the colours of the page make unreadable in a widget. To be called in a task after that which mounted it:
/// the browser computes the style of all of it for this.
#[wasm_bindgen(skip_typescript)]
pub fn settle(id: u32) {
    let place = PAGE.with_borrow(|page| page.widget(id).map(|it| it.place.clone()));
    place.iter().for_each(settle_colours);
}

/// Gives a root the look of the widgets, once more after it came into another document.
///
/// # Errors
///
/// When the browser lacks constructable stylesheets.
#[wasm_bindgen(skip_typescript)]
pub fn restyle(root: &ShadowRoot) -> Result<(), JsError> {
    adopt_style(root).map_err(|_| JsError::new("this browser cannot share stylesheets"))
}

/// Shows the same widget by other settings. A number that is not on the page is passed over.
///
/// # Errors
///
/// When there is no dataset of the number in the settings.
#[wasm_bindgen(skip_typescript)]
pub fn update(id: u32, settings: JsValue) -> Result<(), JsError> {
    let known =
        PAGE.with_borrow(|page| page.widget(id).map(|it| (it.kind.clone(), it.on_notice.clone())));
    let Some((kind, on_notice)) = known else {
        return Ok(());
    };
    let wanted = wanted(&kind, settings, on_notice)?;
    // Taken out while it renders, so that whatever a host does meanwhile finds the page free.
    let Some(mounted) = PAGE.with_borrow_mut(|page| page.take(id)) else {
        return Ok(());
    };
    let widget = mounted.widget.update(&mounted.place, wanted);
    settle_colours(&mounted.place);
    let mounted = Mounted { widget, ..mounted };
    PAGE.with_borrow_mut(|page| page.widgets.push(mounted));
    Ok(())
}

/// Takes a widget off the page and frees all that it held.
#[wasm_bindgen(skip_typescript)]
pub fn unmount(id: u32) {
    if let Some(mounted) = PAGE.with_borrow_mut(|page| page.take(id)) {
        mounted.widget.destroy();
    }
}

/// Replaces what the host's colours make unreadable, and says each thing once.
fn settle_colours(place: &HtmlElement) {
    for sentence in keep_readable(place).unwrap_or_default() {
        if !PAGE.with_borrow(|page| page.told.contains(&sentence)) {
            let warning = format!("Passerelle: the colour {sentence}");
            PAGE.with_borrow_mut(|page| page.told.push(sentence));
            console::warn_1(&warning.into());
        }
    }
}

/// Takes off what Yew marks the place of an application by. A page that is a Yew application itself would take
/// the mark for one of its own, and would not hear of clicks in the widget. None of our markup needs it:
/// it has no listeners of Yew.
fn unmark(place: &HtmlElement) {
    // Only of an object that is sealed nothing can be taken off.
    let _ = Reflect::delete_property(place, &"__yew_subtree_id".into());
}

impl Widget {
    fn show(place: &HtmlElement, wanted: Wanted) -> Self {
        let root = place.clone().into();
        let shown = match wanted {
            Wanted::Card(props) => {
                Self::Card(Renderer::<Card>::with_root_and_props(root, props).render())
            }
            Wanted::Quiz(props) => {
                Self::Quiz(Renderer::<Quiz>::with_root_and_props(root, props).render())
            }
            Wanted::Explorer(props) => {
                Self::Explorer(Renderer::<Explorer>::with_root_and_props(root, props).render())
            }
            Wanted::Kiosk(props) => {
                Self::Kiosk(Renderer::<Kiosk>::with_root_and_props(root, props).render())
            }
            Wanted::Failure(props) => {
                Self::Failure(Renderer::<Failure>::with_root_and_props(root, props).render())
            }
        };
        unmark(place);
        shown
    }

    /// What is of another kind takes the place of this one.
    fn update(mut self, place: &HtmlElement, wanted: Wanted) -> Self {
        match (&mut self, wanted) {
            (Self::Card(card), Wanted::Card(props)) => card.update(props),
            (Self::Quiz(quiz), Wanted::Quiz(props)) => quiz.update(props),
            (Self::Explorer(explorer), Wanted::Explorer(props)) => explorer.update(props),
            (Self::Kiosk(kiosk), Wanted::Kiosk(props)) => kiosk.update(props),
            (Self::Failure(failure), Wanted::Failure(props)) => failure.update(props),
            (_, wanted) => {
                self.destroy();
                return Self::show(place, wanted);
            }
        }
        self
    }

    fn destroy(self) {
        match self {
            Self::Card(card) => card.destroy(),
            Self::Quiz(quiz) => quiz.destroy(),
            Self::Explorer(explorer) => explorer.destroy(),
            Self::Kiosk(kiosk) => kiosk.destroy(),
            Self::Failure(failure) => failure.destroy(),
        }
    }
}
