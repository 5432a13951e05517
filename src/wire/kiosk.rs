//! The settings of a kiosk, for the page around it.

use serde::Serialize;

use crate::model::{KioskSettings, KioskTheme, WebAddress};

/// What the widget itself has no use for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JsKioskSettings<'a> {
    /// By the names of custom properties.
    colours: Vec<(&'static str, &'a str)>,
    theme: Option<&'static str>,
    reload_after: u32,
    exit: Option<JsKioskExit<'a>>,
    statistics: bool,
}

#[derive(Serialize)]
struct JsKioskExit<'a> {
    code: &'a str,
    address: &'a str,
}

pub(crate) fn kiosk(settings: &KioskSettings) -> JsKioskSettings<'_> {
    let it = &settings.colours;
    let colours = [
        ("--passerelle-accent", &it.accent),
        ("--passerelle-on-accent", &it.on_accent),
        ("--passerelle-surface", &it.surface),
        ("--passerelle-tint", &it.tint),
        ("--passerelle-ink", &it.ink),
        ("--passerelle-muted", &it.muted),
        ("--passerelle-line", &it.line),
    ];
    let given = colours.into_iter().filter_map(|(name, it)| Some((name, it.as_ref()?.as_str())));
    JsKioskSettings {
        colours: given.collect(),
        theme: settings.theme.map(|it| match it {
            KioskTheme::Light => "light",
            KioskTheme::Dark => "dark",
        }),
        reload_after: settings.reload_after.get(),
        exit: settings.exit.as_ref().map(|it| JsKioskExit {
            code: it.code.as_str(),
            address: it.address.as_ref().map_or("about:blank", WebAddress::as_str),
        }),
        statistics: settings.statistics,
    }
}
