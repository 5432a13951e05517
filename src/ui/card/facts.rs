//! The three facts that say whether to read on.

use yew::prelude::*;

use crate::{
    model::{Dataset, Profile},
    ui::{
        Shared,
        speak::use_words,
        text::{Phrase, capitalized},
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct FactsProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) profile: Shared<Profile>,
}

/// Shows level, way in and employers side by side.
#[component]
pub(super) fn Facts(props: &FactsProps) -> Html {
    let words = &use_words();
    let profile = &props.profile;
    let diploma = props.dataset.diploma(profile.diploma.as_str());
    let level = diploma.map(|it| words.say.level(it.about.level, &it.about.former_level));
    let sectors = Phrase::default().cite(&capitalized(&profile.sectors.join(", ")));

    html! {
        <dl class="facts" part="facts">
            <div class="fact">
                <dt>{ words.level }</dt>
                <dd>{ level.map(|it| words.show(&it)) }</dd>
            </div>
            <div class="fact">
                <dt>{ words.way_in }</dt>
                <dd>{ words.cite(&profile.way_in) }</dd>
            </div>
            <div class="fact">
                <dt>{ words.sectors }</dt>
                <dd>{ words.show(&sectors) }</dd>
            </div>
        </dl>
    }
}
