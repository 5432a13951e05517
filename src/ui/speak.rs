//! How a widget speaks: in its own language, citing the dataset in the dataset's, and what it makes of links.

use std::{ops::Deref, rc::Rc};

use yew::{prelude::*, virtual_dom::VText};

use super::{
    LinkPolicy,
    text::{Lang, Phrase, Piece, Words},
};
use crate::model::{Dataset, Language};

/// The words of a widget, the language of what it cites, and what becomes of links that leave the page. Whatever
/// shows a part of the widget is handed it.
#[derive(Clone)]
pub(crate) struct Voice {
    words: &'static Words,
    cited: Language,
    /// What becomes of links that leave the page.
    pub(crate) links: LinkPolicy,
}

impl Deref for Voice {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang && self.cited == other.cited && self.links == other.links
    }
}

impl Voice {
    /// What a widget says about a dataset.
    pub(crate) fn of(lang: Lang, dataset: &Dataset) -> Self {
        let links = LinkPolicy::default();
        Self { words: lang.words(), cited: dataset.language().clone(), links }
    }

    /// The same, with another policy for links.
    pub(crate) fn with_links(self, links: LinkPolicy) -> Self {
        Self { links, ..self }
    }

    /// A text of the dataset, marked where the widget speaks another language.
    pub(crate) fn cite(&self, text: &Rc<str>) -> Html {
        self.quote(text, &self.cited)
    }

    /// A text in that language, marked where the widget speaks another one.
    pub(crate) fn quote(&self, text: &Rc<str>, language: &Language) -> Html {
        marked(AttrValue::from(Rc::clone(text)), self.mark(language))
    }

    /// Texts of the dataset, a paragraph each.
    pub(crate) fn paragraphs(&self, texts: &[Rc<str>]) -> Html {
        texts.iter().map(|it| html! { <p>{ self.cite(it) }</p> }).collect()
    }

    /// A sentence of the widget; what it cites of the dataset is marked where the widget speaks another
    /// language.
    pub(crate) fn show(&self, phrase: &Phrase) -> Html {
        let Some(lang) = self.mark_of_cited() else {
            return VText::new(phrase.to_string()).into();
        };
        let pieces = phrase.pieces().iter().map(|it| match it {
            Piece::Said(words) => VText::new(words.clone()).into(),
            Piece::Cited(text) => marked(AttrValue::from(text.clone()), Some(lang.clone())),
        });
        pieces.collect()
    }

    /// The attribute `lang` for texts of the dataset; none where the widget speaks their language.
    pub(crate) fn mark_of_cited(&self) -> Option<AttrValue> {
        self.mark(&self.cited)
    }

    fn mark(&self, language: &Language) -> Option<AttrValue> {
        let is_other = language.as_str() != self.lang.code();
        is_other.then(|| AttrValue::from(language.text()))
    }
}

fn marked(text: AttrValue, lang: Option<AttrValue>) -> Html {
    match lang {
        None => VText::new(text).into(),
        Some(lang) => html! { <span {lang}>{ text }</span> },
    }
}
