//! The screen while nobody is there.

use yew::prelude::*;

use super::{KioskProps, comfort::language_button};
use crate::ui::{Place, heading::heading, icon, speak::Voice};

/// Invites whoever passes by. The names of professions take turns, by the stylesheet alone.
pub(super) fn attract(words: &Voice, props: &KioskProps) -> Html {
    /// As many as the stylesheet has turns for.
    const N_TURNS: usize = 6;
    let KioskProps { explorer, title, promise, .. } = props;
    let (dataset, level) = (&explorer.dataset, explorer.heading_level);
    let n_profiles = dataset.profiles().len();
    let turns = dataset.profiles().iter().cycle().take(N_TURNS).enumerate();
    let titles = turns.map(|(idx, it)| {
        let title = words.show(&words.say.title(&it.feminine, &it.masculine));
        // A small dataset begins again, for the eye alone.
        let again = n_profiles <= idx;
        let class = classes!("attract__title", again.then_some("attract__title--again"));
        html! { <li {class} aria-hidden={again.then_some("true")}>{ title }</li> }
    });
    let begin = |place: &Place, class: &'static str, label: &'static str| {
        html! {
            <button type="button" {class} data-action="kiosk-begin" data-value={place.fragment()}>{ label }</button>
        }
    };

    let title = title.clone().unwrap_or(words.kiosk_title.into());

    html! {
        <section class="attract">
            { icon::bridge() }
            { heading(level, "title", title.into()) }
            <ul class="attract__titles">{ for titles }</ul>
            <p>{ promise.clone().unwrap_or(words.kiosk_promise.into()) }</p>
            <div class="attract__begin">
                { begin(&Place::Quiz(None), "button button--main", words.joint_title) }
                { begin(&Place::List, "button", words.explorer_title) }
                { language_button(words, "kiosk-begin-in-other") }
            </div>
        </section>
    }
}
