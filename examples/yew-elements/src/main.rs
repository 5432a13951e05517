//! A Yew application that has the custom elements in its own markup, as any other page would: its own
//! handlers of clicks are around and beside them. It knows nothing of the crate `passerelle`.

mod datasets;
mod heard;

use yew::prelude::*;

use crate::{datasets::datasets, heard::use_heard};

fn main() {
    yew::Renderer::<Page>::new().render();
}

/// What stands on the page, in an order that changes.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Quiz,
    Card,
    Contact,
}

#[component]
fn Page() -> Html {
    let datasets = use_memo((), |()| datasets());
    let turn = use_state(|| 0_usize);
    let lang = use_state(|| "fr");
    let level = use_state(|| 3);
    let theme = use_state(|| "light");
    let is_shown = use_state(|| true);
    let is_folded = use_state(|| false);
    let order = use_state(|| vec![Part::Quiz, Part::Card, Part::Contact]);
    let n_clicks = use_state(|| 0);
    let page = use_node_ref();
    let heard = use_heard(&page);

    let change_data = on_click(&turn, |turn| turn + 1);
    let change_lang = on_click(&lang, |_| "en");
    let change_level = on_click(&level, |level| level + 1);
    let change_theme = on_click(&theme, |_| "dark");
    let toggle = on_click(&is_shown, |is_shown| !is_shown);
    let fold = on_click(&is_folded, |is_folded| !is_folded);
    let change_order = on_click(&order, |order| [&order[1..], &order[..1]].concat());
    // Of everything on the page: clicks in a widget, too.
    let count = on_click(&n_clicks, |n_clicks| n_clicks + 1);

    let answered = match heard.answered.join(", ") {
        none if none.is_empty() => "aucune".to_owned(),
        questions => questions,
    };
    let part = |part: &Part| match part {
        Part::Quiz if !*is_shown => Html::default(),
        Part::Quiz => html! {
            <passerelle-quiz
                diploma="deis"
                lang={*lang}
                hidden={*is_folded}
                ~headingLevel={*level}
                ~data={datasets[*turn % datasets.len()].clone()}
            >
                <p>{ "Le DEIS s’ouvre à six parcours. Réponses\u{a0}: " }{ heard.answered.len() }</p>
            </passerelle-quiz>
        },
        Part::Card => html! {
            <passerelle-card profile="ingenieur-social" heading-level={level.to_string()} theme={*theme}>
                { "L’expertise du travail social" }
            </passerelle-card>
        },
        Part::Contact => html! { <p>{ "Une question\u{a0}? Écrivez-nous." }</p> },
    };

    html! {
        <main ref={page} onclick={count}>
            <h1>{ "Le DEIS dans une application Yew" }</h1>
            <p>
                <button onclick={change_data}>{ "Changer les données" }</button>
                <button onclick={change_lang}>{ "Passer en anglais" }</button>
                <button onclick={change_level}>{ "Baisser les titres" }</button>
                <button onclick={change_theme}>{ "Assombrir la fiche" }</button>
                <button onclick={toggle}>
                    { if *is_shown { "Retirer le quiz" } else { "Remettre le quiz" } }
                </button>
                <button onclick={fold}>
                    { if *is_folded { "Déplier le quiz" } else { "Replier le quiz" } }
                </button>
                <button onclick={change_order}>{ "Changer l’ordre" }</button>
            </p>
            <p>{ "Questions répondues\u{a0}: " }{ answered }</p>
            <p>{ "Résultat\u{a0}: " }{ heard.verdict.as_deref().unwrap_or("aucun") }</p>
            <p>{ "Clics dans la page\u{a0}: " }{ *n_clicks }</p>
            for it in order.iter() {
                <section key={*it as usize}>{ part(it) }</section>
            }
        </main>
    }
}

/// Makes something of it, click by click.
fn on_click<T: 'static>(
    state: &UseStateHandle<T>,
    next: impl Fn(&T) -> T + 'static,
) -> Callback<MouseEvent> {
    let state = state.clone();
    Callback::from(move |_| state.set(next(&state)))
}
