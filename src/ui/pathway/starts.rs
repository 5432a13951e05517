//! What one may hold to begin with: a list to choose from, which stays in place while the chains change.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    engine::pathway,
    model::{AnswerKind, ChoiceId, Dataset, DiplomaId, Question, SortedSet},
    ui::{Place, explorer::links::link_here, icon, speak::Voice, text::Phrase},
};

/// What one may hold, and what of it one does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Starts {
    /// What stands above the list.
    pub(crate) title: &'static str,
    /// What there is to choose from. Without any, there is no list.
    pub(crate) choices: Vec<ChoiceId>,
    pub(crate) held: SortedSet<ChoiceId>,
    /// How one chooses.
    pub(crate) by: By,
}

/// How one chooses where to begin.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum By {
    /// One of them, by its address in the explorer; or nothing at all.
    Link(DiplomaId),
    /// Any of them, by a button that says `hold`.
    Button,
}

impl Starts {
    /// The choices as a list.
    pub(super) fn list(&self, words: &Voice, dataset: &Dataset) -> Html {
        let Some(question) = pathway::holdings(dataset) else {
            return Html::default();
        };
        let nothing = match (&self.by, &question.answer) {
            (By::Link(_), AnswerKind::Several { none, .. }) => Some((None, none)),
            _ => None,
        };
        let choices = self.choices.iter().filter_map(|it| question.choice(it.as_str()));
        let choices = choices.map(|it| (Some(&it.id), &it.label));
        let items = nothing.into_iter().chain(choices);

        html! {
            <details class="aside starts" open=true>
                <summary>{ self.title }</summary>
                <ul class="starts__list">{ for items.map(|(id, label)| self.item(words, id, label)) }</ul>
            </details>
        }
    }

    fn item(&self, words: &Voice, choice: Option<&ChoiceId>, label: &Rc<str>) -> Html {
        let is_held = choice.map_or(self.held.is_empty(), |it| self.held.contains(it));
        let label = html! { <>{ icon::mark(is_held) }<span>{ words.cite(label) }</span></> };
        let key = choice.map(ToString::to_string).unwrap_or_default();
        let control = match &self.by {
            By::Link(diploma) => {
                let place = Place::Pathways(diploma.clone(), choice.cloned());
                link_here(&place, "start", label, is_held)
            }
            By::Button => html! {
                <button type="button" class="start" data-action="hold" data-value={key.clone()} aria-pressed={is_held.to_string()}>
                    { label }
                </button>
            },
        };

        html! { <li {key}>{ control }</li> }
    }

    /// How many chains there are with what is chosen.
    pub(super) fn found(&self, words: &Voice, dataset: &Dataset, n_chains: usize) -> Phrase {
        let question = pathway::holdings(dataset);
        let choices = question.map(Question::choices).unwrap_or_default();
        let held = choices.iter().filter(|it| self.held.contains(&it.id));
        let held: Vec<_> = held.map(|it| &*it.label).collect();
        words.path.found(n_chains, &held)
    }
}
