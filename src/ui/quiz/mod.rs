//! `<passerelle-quiz>`: may I enter the training? One question per screen, then a reasoned answer.

mod answers;
mod asides;
mod diploma_quiz;
mod door;
mod draft;
mod field;
mod question;
mod result;
mod state;
mod turn;
mod verdict;

use yew::prelude::*;

use self::diploma_quiz::DiplomaQuiz;
pub(super) use self::draft::Mistake;
use super::{HeadingLevel, Lang, Notice, Shared, problem::Problem};
use crate::model::Dataset;

/// What a [`Quiz`] asks about.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct QuizProps {
    /// Where the diploma and its questions come from.
    pub dataset: Shared<Dataset>,
    /// The id of the diploma.
    pub diploma: AttrValue,
    /// The level of the quiz's heading. By default, 2.
    #[prop_or_default]
    pub heading_level: HeadingLevel,
    /// The language of the quiz. By default, French. Another one keeps the answers.
    #[prop_or_default]
    pub lang: Lang,
    /// Called when something happens that the host may want to know. By default, nothing is.
    #[prop_or_default]
    pub on_notice: Callback<Notice>,
}

/// Asks as few questions as possible and says which ways into a diploma are open.
///
/// ```no_run
/// use passerelle::{model::Dataset, ui::{Quiz, Shared}};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let dataset = use_state(|| Dataset::embedded().ok().map(Shared::from));
///     let Some(dataset) = (*dataset).clone() else { return Html::default() };
///     html! { <Quiz {dataset} diploma="deis" /> }
/// }
/// ```
#[component]
pub fn Quiz(props: &QuizProps) -> Html {
    let QuizProps { dataset, diploma: id, heading_level, lang, on_notice } = props.clone();
    use_effect_with(on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    let Some(diploma) = dataset.diploma(&id).cloned().map(Shared::from) else {
        let possible = dataset.diplomas().iter().map(|it| AttrValue::from(it.about.id.text()));
        let possible: Vec<_> = possible.collect();
        let message = lang.words().say.unknown_diploma(&id);
        return html! {
            <ContextProvider<Lang> context={lang}>
                <Problem {message} {possible} {on_notice} />
            </ContextProvider<Lang>>
        };
    };
    let key = id.to_string();

    html! {
        <ContextProvider<Lang> context={lang}>
            <DiplomaQuiz {key} {dataset} {diploma} {heading_level} {on_notice} />
        </ContextProvider<Lang>>
    }
}
