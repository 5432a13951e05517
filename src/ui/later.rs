//! What is folded away, and comes once the frame that answers the visitor is painted.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds: three frames, and less than anybody needs to unfold something.
const AFTER_PAINT: u32 = 50;

#[derive(Properties, PartialEq)]
struct LaterProps {
    is_prerendered: bool,
    content: Callback<(), Html>,
}

/// What `content` makes, a moment later than what is around it: nothing of it is made before that. `is_prerendered` says
/// that it comes at once all the same, since it is there as HTML already.
pub(crate) fn later(is_prerendered: bool, content: impl Fn() -> Html + 'static) -> Html {
    let content = Callback::from(move |()| content());

    html! { <Later {is_prerendered} {content} /> }
}

#[component]
fn Later(props: &LaterProps) -> Html {
    // A server writes it all.
    let is_due = use_state_eq(|| props.is_prerendered || !cfg!(target_arch = "wasm32"));
    use_effect_with((), {
        let is_due = is_due.clone();
        move |()| {
            let timer = (!*is_due).then(|| Timeout::new(AFTER_PAINT, move || is_due.set(true)));
            move || drop(timer)
        }
    });

    if *is_due { props.content.emit(()) } else { Html::default() }
}
