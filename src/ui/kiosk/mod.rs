//! `<passerelle-explorer mode="kiosk">`: for a screen that stands among strangers. An invitation, the explorer
//! for one visitor, a warning when nobody is there any more, and nothing left for the next one.
//!
//! Not here: the operator's way out, which is the page's (`www/kiosk.html`).

mod attract;
mod comfort;
mod guard;
mod phase;
mod props;
mod time;
mod turn;
mod visit;
mod warning;
mod wipe;

use yew::prelude::*;

pub use self::props::KioskProps;
use self::{
    attract::Attract,
    guard::{use_locked_page, use_visitor},
    phase::{KioskAction, KioskState, Patience, Phase},
    time::{now, use_clock},
    turn::use_turn,
    visit::Visit,
    warning::Warning,
};
use super::{
    ExplorerProps, Notice,
    listen::{Heard, use_listener},
    speak::Voice,
};

/// Shows an explorer to one visitor after another, and forgets each.
///
/// ```no_run
/// use passerelle::{model::Dataset, ui::{ExplorerProps, Kiosk, LinkPolicy, Shared}};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let dataset = use_state(|| Dataset::embedded().ok().map(Shared::from));
///     let Some(dataset) = (*dataset).clone() else { return Html::default() };
///     let explorer = yew::props!(ExplorerProps { dataset, links: LinkPolicy::Qr });
///     html! { <Kiosk {explorer} /> }
/// }
/// ```
#[component]
pub fn Kiosk(props: &KioskProps) -> Html {
    let KioskProps { explorer, idle, warning, title, promise } = props;
    let patience = Patience { idle: *idle, warning: *warning };
    let state = use_reducer(|| KioskState::new(patience));
    let root = use_node_ref();
    let act = use_callback(state.dispatcher(), |action, state| state.dispatch((action, now())));
    let on_heard =
        use_callback(act.clone(), |Heard { action, value, .. }, act: &Callback<KioskAction>| {
            match action.as_str() {
                "kiosk-begin" => {
                    wipe::go(&value);
                    act.emit(KioskAction::Begin);
                }
                "kiosk-go-on" => act.emit(KioskAction::GoOn),
                "kiosk-end" => act.emit(KioskAction::End),
                _ => {}
            }
        });
    use_listener(&root, on_heard);
    let on_touch =
        use_callback(act.clone(), |(), act: &Callback<KioskAction>| act.emit(KioskAction::Touch));
    use_visitor(on_touch);
    use_locked_page();
    use_effect_with(explorer.on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    use_clock(&state);
    use_effect_with(patience, move |it| act.emit(KioskAction::Wait(*it)));
    let phase = state.phase();
    let told = (explorer.on_notice.clone(), state.n_visitors());
    let on_left = use_callback(told, |(), (on_notice, n_visitors)| {
        on_notice.emit(Notice::Left { n_visitors: *n_visitors });
    });
    use_turn(&root, phase, on_left);
    let ExplorerProps { dataset, heading_level: level, lang, .. } = explorer.clone();
    let explorer = explorer.clone();
    let is_covered = matches!(phase, Phase::Warning(_));

    html! {
        <ContextProvider<Voice> context={Voice::of(lang, &dataset)}>
            <div class="base kiosk" part="base" lang={lang.code()} ref={root}>
                if phase == Phase::Attract {
                    <Attract {dataset} {level} {title} {promise} />
                } else {
                    <Visit key={state.n_visitors()} {explorer} {is_covered} />
                }
                if let Phase::Warning(left) = phase {
                    <Warning {left} {level} />
                }
            </div>
        </ContextProvider<Voice>>
    }
}
