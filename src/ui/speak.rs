//! How a component speaks: in the language of its widget, the dataset in French.

use std::rc::Rc;

use yew::{prelude::*, virtual_dom::VText};

use super::text::{Lang, Phrase, Piece, Words};

/// The words of the widget that the component is part of. The root of the widget provides its [`Lang`].
#[hook]
pub(crate) fn use_words() -> &'static Words {
    use_context::<Lang>().unwrap_or_default().words()
}

impl Words {
    /// A text of the dataset, marked as French where the widget speaks another language.
    pub(crate) fn cite(&self, text: &Rc<str>) -> Html {
        self.marked(AttrValue::from(Rc::clone(text)))
    }

    /// Texts of the dataset, a paragraph each.
    pub(crate) fn paragraphs(&self, texts: &[Rc<str>]) -> Html {
        texts.iter().map(|it| html! { <p>{ self.cite(it) }</p> }).collect()
    }

    /// A sentence of the widget; what it cites of the dataset is marked as French where the widget speaks
    /// another language.
    pub(crate) fn show(&self, phrase: &Phrase) -> Html {
        if self.lang == Lang::OF_DATASETS {
            return VText::new(phrase.to_string()).into();
        }
        let pieces = phrase.pieces().iter().map(|it| match it {
            Piece::Said(words) => VText::new(words.clone()).into(),
            Piece::Cited(text) => self.marked(AttrValue::from(text.clone())),
        });
        pieces.collect()
    }

    fn marked(&self, text: AttrValue) -> Html {
        if self.lang == Lang::OF_DATASETS {
            return VText::new(text).into();
        }
        html! { <span lang={Lang::OF_DATASETS.code()}>{ text }</span> }
    }
}
