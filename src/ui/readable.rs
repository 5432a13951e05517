//! The colours that a host sets, kept readable: where one is not, the nearest that is takes its place.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleDeclaration, Element, HtmlElement, window};

use super::contrast::{Colour, OF_CONTROLS, OF_TEXT};

/// What a host may set that contrast depends on.
const OF_HOST: [&str; 6] = [
    "--passerelle-accent",
    "--passerelle-on-accent",
    "--passerelle-surface",
    "--passerelle-tint",
    "--passerelle-ink",
    "--passerelle-muted",
];

/// What stands on the surface and on the tint, and how much it has to stand out.
const ON_SURFACE: [(&str, f64); 8] = [
    ("--_accent", OF_TEXT),
    ("--_ink", OF_TEXT),
    ("--_muted", OF_TEXT),
    ("--_met", OF_TEXT),
    ("--_confirm", OF_TEXT),
    ("--_gap", OF_TEXT),
    ("--_wrong", OF_TEXT),
    ("--_field", OF_CONTROLS),
];

/// Looks at the colours below `place` and replaces those that cannot be read. Returns what was replaced, in
/// words; nothing where the host sets no colour.
///
/// # Errors
///
/// Where styles cannot be computed, as in a frame that is not displayed; nothing is replaced then.
pub fn keep_readable(place: &HtmlElement) -> Result<Vec<String>, JsValue> {
    let style = place.style();
    for (name, _) in ON_SURFACE.into_iter().chain([("--_on-accent", OF_TEXT)]) {
        style.remove_property(name)?;
    }
    if !is_set_by_host(place)? {
        return Ok(Vec::new());
    }
    let probe = Probe::below(place)?;
    let backgrounds = [probe.colour("--_surface")?, probe.colour("--_tint")?];
    let mut replaced = Vec::new();
    for (name, at_least) in ON_SURFACE {
        replaced.extend(replace(&probe, &style, name, &backgrounds, at_least)?);
    }
    // Looked at last: it stands on what the accent has become.
    let accent = [probe.colour("--_accent")?];
    replaced.extend(replace(&probe, &style, "--_on-accent", &accent, OF_TEXT)?);
    Ok(replaced)
}

fn is_set_by_host(place: &Element) -> Result<bool, JsValue> {
    let computed = computed(place)?;
    for name in OF_HOST {
        if !computed.get_property_value(name)?.trim().is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn replace(
    probe: &Probe,
    style: &CssStyleDeclaration,
    name: &str,
    backgrounds: &[Colour],
    at_least: f64,
) -> Result<Option<String>, JsValue> {
    let asked = probe.colour(name)?;
    let shown = asked.readable(backgrounds, at_least);
    if shown == asked {
        return Ok(None);
    }
    style.set_property(name, &shown.css())?;
    let name = name.trim_start_matches("--_");
    let (asked, shown) = (asked.css(), shown.css());
    Ok(Some(format!("{name} is {shown}, since {asked} cannot be read where it stands")))
}

/// An element whose colour is computed, and taken away again.
struct Probe(HtmlElement);

impl Probe {
    fn below(place: &HtmlElement) -> Result<Self, JsValue> {
        let document = place.owner_document().ok_or(JsValue::UNDEFINED)?;
        let probe: HtmlElement = document.create_element("span")?.unchecked_into();
        probe.set_hidden(true);
        place.append_child(&probe)?;
        Ok(Self(probe))
    }

    /// A mix of a colour with itself: browsers write that alike, whatever the colour is written in.
    fn colour(&self, name: &str) -> Result<Colour, JsValue> {
        let mix = format!("color-mix(in srgb, var({name}), var({name}))");
        self.0.style().set_property("color", &mix)?;
        let computed = computed(&self.0)?.get_property_value("color")?;
        Colour::read(&computed).ok_or(JsValue::UNDEFINED)
    }
}

impl Drop for Probe {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn computed(element: &Element) -> Result<CssStyleDeclaration, JsValue> {
    let window = window().ok_or(JsValue::UNDEFINED)?;
    window.get_computed_style(element)?.ok_or(JsValue::UNDEFINED)
}
