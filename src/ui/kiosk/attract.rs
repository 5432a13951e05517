//! The screen while nobody is there.

use yew::prelude::*;

use crate::{
    model::Dataset,
    ui::{
        HeadingLevel, Place, Shared, heading::Heading, icon, kiosk::comfort::LanguageButton,
        speak::use_words,
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct AttractProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) level: HeadingLevel,
    pub(super) title: Option<AttrValue>,
    pub(super) promise: Option<AttrValue>,
}

/// Invites whoever passes by. The names of professions take turns, by the stylesheet alone.
#[component]
pub(super) fn Attract(props: &AttractProps) -> Html {
    /// As many as the stylesheet has turns for.
    const N_TURNS: usize = 6;
    let words = &use_words();
    let AttractProps { dataset, level, title, promise } = props;
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

    html! {
        <section class="attract">
            { icon::bridge() }
            <Heading level={*level} class="title">{ title.clone().unwrap_or(words.kiosk_title.into()) }</Heading>
            <ul class="attract__titles">{ for titles }</ul>
            <p>{ promise.clone().unwrap_or(words.kiosk_promise.into()) }</p>
            <div class="attract__begin">
                { begin(&Place::Quiz(None), "button button--main", words.joint_title) }
                { begin(&Place::List, "button", words.explorer_title) }
                <LanguageButton action="kiosk-begin-in-other" />
            </div>
        </section>
    }
}
