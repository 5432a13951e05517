//! `<passerelle-quiz>`: may I enter the training? One question per screen, then a reasoned answer.

mod action;
mod answers;
mod asides;
mod begun;
mod closing;
mod door;
mod draft;
mod field;
mod groups;
mod handed;
mod header;
mod joint;
mod keep;
mod link;
mod opened;
mod outcome;
mod paths;
mod question;
mod reached;
mod record;
mod result;
mod screen;
mod session;
mod shown;
mod state;
mod turn;
mod verdict;

use std::rc::Rc;

use yew::prelude::*;

pub(super) use self::begun::Begun;
use self::{
    opened::{use_arrival, use_opened},
    session::Session,
};
use super::{
    HeadingLevel, Lang, LinkPolicy, Notice, Shared, clock, problem::Problem, speak::Voice,
};
use crate::{
    engine::calendar,
    model::{Dataset, Date, Diploma},
};

/// What a [`Quiz`] asks about.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct QuizProps {
    /// Where the diploma and its questions come from.
    pub dataset: Shared<Dataset>,
    /// The id of the diploma. By default, the quiz answers for all diplomas at once.
    #[prop_or_default]
    pub diploma: Option<AttrValue>,
    /// The level of the quiz's heading. By default, 2.
    #[prop_or_default]
    pub heading_level: HeadingLevel,
    /// The language of the quiz. By default, French. Another one keeps the answers.
    #[prop_or_default]
    pub lang: Lang,
    /// What becomes of links that leave. By default, they open in a new tab.
    #[prop_or_default]
    pub links: LinkPolicy,
    /// The day whose rules apply. By default, today.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Whether it takes the place of the same as HTML: then what is folded away on its first screen comes with the rest,
    /// not a moment later. By default, it does not.
    #[prop_or_default]
    pub is_prerendered: bool,
    /// The fragment that leads to where it begins, unless the page's own does. By default, to its first question.
    #[prop_or_default]
    pub resume: Option<AttrValue>,
    /// Called when something happens that the host may want to know. By default, nothing is.
    #[prop_or_default]
    pub on_notice: Callback<Notice>,
}

/// Asks as few questions as possible and says which ways into a diploma are open.
///
/// The visitor can take the result away as a link with the answers in its fragment, such as
/// `#passerelle/quiz/deis/1;corps=non;diplomes=niveau-6;fin`. A page that is opened by it shows the result again.
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
    let QuizProps { dataset, diploma: id, heading_level, lang, links, resume, on_notice, .. } =
        props.clone();
    use_effect_with(on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    let words = Voice::of(lang, &dataset).with_links(links);
    let in_force = calendar::all_on(&dataset, props.today.unwrap_or_else(clock::today));
    let is_asked = |it: &&Rc<Diploma>| id.as_ref().is_none_or(|id| it.about.id.as_str() == &**id);
    let diplomas: Vec<_> = in_force.iter().filter(is_asked).cloned().collect();
    let path = id.as_ref().map_or_else(|| "quiz".to_owned(), |it| format!("quiz/{it}"));
    let (opened, focus) = (use_opened(&path, resume, &dataset), use_node_ref());
    use_arrival(&opened, &focus);
    if diplomas.is_empty() {
        let possible: Vec<AttrValue> =
            dataset.diplomas().iter().map(|it| it.about.id.text().into()).collect();
        let message = words.say.unknown_diploma(&id.unwrap_or_default());
        // What the page wrote for when there is no widget.
        html! { <Problem {words} {message} {possible} {on_notice}><slot /></Problem> }
    } else {
        let key = opened.key();
        let (in_force, link) = (Shared::from(in_force), Shared::from(opened.link(&dataset)));
        let is_prerendered = props.is_prerendered;
        html! { <Session {key} {words} {dataset} {in_force} {diplomas} {path} {link} begun={opened.begun} {heading_level} {is_prerendered} {focus} {on_notice} /> }
    }
}
