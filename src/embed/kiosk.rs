//! The settings of a kiosk, as the page gives them, and what the screen shows by them.

use std::{cell::RefCell, rc::Rc, time::Duration};

use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};

use super::{api::to_js, datasets::provided};
use crate::{
    model::{Dataset, KioskSettings, Said},
    ui::{ExplorerProps, KioskProps, Shared},
    wire,
};

/// What was read last, so that a screen that only gets another colour goes on with its visitor.
struct Read {
    text: Rc<str>,
    of: Shared<Dataset>,
    settings: KioskSettings,
    shown: Shared<Dataset>,
}

thread_local! {
    static READ: RefCell<Option<Read>> = const { RefCell::new(None) };
}

/// What a kiosk shows by settings as JSON text, or by none; an error says what is wrong with them.
pub(super) fn props(explorer: ExplorerProps, text: Option<&str>) -> Result<KioskProps, String> {
    let Some(text) = text else { return Ok(KioskProps::of(explorer)) };
    READ.with_borrow_mut(|read| {
        let known = read.take().filter(|it| *it.text == *text && it.of == explorer.dataset);
        let known = match known {
            Some(known) => known,
            None => read_anew(text, &explorer.dataset)?,
        };
        let explorer = ExplorerProps { dataset: known.shown.clone(), ..explorer };
        let props = by(&known.settings, explorer);
        *read = Some(known);
        Ok(props)
    })
}

fn read_anew(text: &str, of: &Shared<Dataset>) -> Result<Read, String> {
    let settings = KioskSettings::parse(text).map_err(|it| it.to_string())?;
    let shown = if settings.profiles.is_empty() {
        of.clone()
    } else {
        settings.shown_of(of).map_err(|it| it.to_string())?.into()
    };
    Ok(Read { text: text.into(), of: of.clone(), settings, shown })
}

fn by(settings: &KioskSettings, explorer: ExplorerProps) -> KioskProps {
    let seconds = |it: u32| Duration::from_secs(it.into());
    let said = |it: &Option<Said>| it.as_ref().map(|it| it.as_str().to_owned().into());
    KioskProps {
        idle: seconds(settings.idle_seconds.get()),
        warning: seconds(settings.warning_seconds.get()),
        title: said(&settings.title),
        promise: said(&settings.promise),
        address: settings.address.as_ref().map(|it| it.as_str().to_owned().into()),
        dots_per_inch: settings.dots_per_inch.get(),
        ..KioskProps::of(explorer)
    }
}

/// What the page around a kiosk needs of its settings, given as JSON text, with a default for whatever
/// they leave out.
///
/// # Errors
///
/// When the text is not the settings of a kiosk, or names a profession that the provided dataset does not have;
/// the sentence says what is wrong and where.
#[wasm_bindgen(js_name = kioskSettings, unchecked_return_type = "KioskSettings")]
pub fn kiosk_settings(text: &str) -> Result<JsValue, JsError> {
    let settings = KioskSettings::parse(text)?;
    settings.shown_of(&*provided()?)?;
    to_js(&wire::kiosk(&settings))
}
