//! A Yew application that shows a card and a quiz, and hears the verdict. `trunk serve` shows it.

use passerelle::{
    engine::Truth,
    model::Dataset,
    ui::{Card, Notice, Quiz, Shadow, Shared},
};
use yew::prelude::*;

fn main() {
    yew::Renderer::<App>::new().render();
}

/// Reads the dataset, once.
#[component]
fn App() -> Html {
    let dataset = use_memo((), |()| Dataset::embedded().map(Shared::from));

    match &*dataset {
        Ok(dataset) => html! { <Page dataset={dataset.clone()} /> },
        Err(error) => html! { <p role="alert">{ error.to_string() }</p> },
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    dataset: Shared<Dataset>,
}

/// Shows the widgets among what is the application's own.
#[component]
fn Page(props: &PageProps) -> Html {
    let dataset = &props.dataset;
    let heard = use_state(|| "Pas encore de résultat.");
    let on_notice = use_callback(heard.setter(), |notice, heard| {
        if let Notice::Verdict { verdicts, .. } = notice {
            let settled = verdicts.first().and_then(|(_, interval)| interval.settled());
            heard.set(sentence(settled));
        }
    });

    html! {
        <main>
            <h1>{ "Devenir ingénieure ou ingénieur social" }</h1>
            <Shadow><Card dataset={dataset.clone()} profile="ingenieur-social" /></Shadow>
            <Shadow><Quiz dataset={dataset.clone()} diploma="deis" {on_notice} /></Shadow>
            <p role="status">{ *heard }</p>
        </main>
    }
}

fn sentence(verdict: Option<Truth>) -> &'static str {
    match verdict {
        Some(Truth::Met) => "Vous pouvez vous inscrire à notre réunion.",
        Some(Truth::ToConfirm) => "Parlons-en\u{a0}: appelez-nous.",
        Some(Truth::NotMet) | None => "Nos formations pour vous préparer.",
    }
}
