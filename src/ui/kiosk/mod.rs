//! `<passerelle-explorer mode="kiosk">`: for a screen that stands among strangers. An invitation, the explorer
//! for one visitor, a warning when nobody is there any more, and nothing left for the next one.
//!
//! Not here: the operator's way out, which is the page's (`www/kiosk.html`).

mod attract;
mod comfort;
mod density;
mod guard;
mod keys;
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
    attract::attract,
    density::use_density,
    guard::{use_locked_page, use_visitor},
    phase::{KioskAction, KioskState, Patience, Phase},
    time::{now, use_clock},
    turn::use_turn,
    visit::Visit,
};
use super::{
    ExplorerProps, LinkPolicy, Notice, Place,
    address::TakenTo,
    listen::{Heard, use_listener},
    speak::Voice,
};

/// Shows an explorer to one visitor after another, and forgets each. It takes the whole screen, and no link leaves it:
/// they are codes to scan, or text where the policy of links is [`LinkPolicy::Deny`].
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
    let KioskProps { explorer, idle, warning, address, dots_per_inch, .. } = props;
    let patience = Patience { idle: *idle, warning: *warning };
    let state = use_reducer(|| KioskState::new(patience));
    let root = use_node_ref();
    let act = use_callback(state.dispatcher(), |action, state| state.dispatch((action, now())));
    let on_heard = use_callback(act.clone(), |heard, act| hear(&heard, act));
    use_listener(&root, on_heard);
    let on_touch =
        use_callback(act.clone(), |(), act: &Callback<KioskAction>| act.emit(KioskAction::Touch));
    use_visitor(&root, on_touch);
    use_locked_page();
    use_density(&root, *dots_per_inch);
    use_effect_with(explorer.on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    use_clock(&state);
    use_effect_with(patience, move |it| act.emit(KioskAction::Wait(*it)));
    let phase = state.phase();
    let told = (explorer.on_notice.clone(), state.n_visitors());
    let on_left = use_callback(told, |(), (on_notice, n_visitors)| {
        on_notice.emit(Notice::Left { n_visitors: *n_visitors });
    });
    use_turn(&root, phase, on_left);
    let taken_to = use_memo(address.clone(), |it| TakenTo::from_kiosk(it.as_deref()));
    let links = match explorer.links {
        LinkPolicy::Deny => LinkPolicy::Deny,
        _ => LinkPolicy::Qr,
    };
    let explorer = ExplorerProps { links, ..explorer.clone() };
    let lang = explorer.lang;
    let left = if let Phase::Warning(left) = phase { Some(left) } else { None };

    html! {
        <ContextProvider<TakenTo> context={(*taken_to).clone()}>
            <div class="base kiosk" part="base" lang={lang.code()} ref={root}>
                if phase == Phase::Attract {
                    { attract(&Voice::of(lang, &explorer.dataset), props) }
                } else {
                    <Visit key={state.n_visitors()} {explorer} is_in_other={state.is_in_other()} {left} />
                }
            </div>
        </ContextProvider<TakenTo>>
    }
}

fn hear(Heard { action, value, .. }: &Heard, act: &Callback<KioskAction>) {
    let begin = |fragment: &str, in_other| {
        wipe::go(fragment);
        act.emit(KioskAction::Begin { in_other });
    };
    match action.as_str() {
        "kiosk-begin" => begin(value, false),
        "kiosk-begin-in-other" => begin(&Place::List.fragment(), true),
        "kiosk-go-on" => act.emit(KioskAction::GoOn),
        "kiosk-end" => act.emit(KioskAction::End),
        _ => {}
    }
}
