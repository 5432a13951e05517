//! A place in a Yew application that looks like the widgets and nothing else.

use web_sys::{Element, ShadowRootInit, ShadowRootMode, window};
use yew::prelude::*;

use super::adopt_style;

/// What a [`Shadow`] is around.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct ShadowProps {
    /// The widgets.
    pub children: Html,
}

/// Shows widgets in a shadow root, in their own look: the styles of the page stay outside, but for
/// fonts and for what `--passerelle-*` says.
///
/// ```no_run
/// use passerelle::{model::Dataset, ui::{Card, Shadow, Shared}};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let dataset = use_state(|| Dataset::embedded().ok().map(Shared::from));
///     let Some(dataset) = (*dataset).clone() else { return Html::default() };
///     html! { <Shadow><Card {dataset} profile="ingenieur-social" /></Shadow> }
/// }
/// ```
#[component]
pub fn Shadow(props: &ShadowProps) -> Html {
    let host = use_node_ref();
    let place = use_state(|| None);
    use_effect_with(host.clone(), {
        let place = place.setter();
        move |host| place.set(host.cast().and_then(|it| place_in(&it)))
    });
    let children = place.as_ref().map(|it| create_portal(props.children.clone(), it.clone()));

    html! { <div ref={host}>{ children }</div> }
}

/// An element in a new shadow root of `host`. Without stylesheets to share, widgets are shown as they are.
fn place_in(host: &Element) -> Option<Element> {
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?;
    drop(adopt_style(&root));
    let place = window()?.document()?.create_element("div").ok()?;
    root.append_child(&place).ok()?;
    Some(place)
}
