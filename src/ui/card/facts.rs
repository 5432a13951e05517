//! The three facts that say whether to read on.

use yew::prelude::*;

use super::Shown;
use crate::{
    model::Profile,
    ui::text::{Phrase, capitalized},
};

/// Level, way in and employers side by side.
pub(super) fn facts(shown: &Shown, profile: &Profile) -> Html {
    let Shown { words, dataset, .. } = shown;
    let diploma = dataset.diploma(profile.diploma.as_str());
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
