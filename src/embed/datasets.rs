//! Datasets that widgets show: the one that comes with the module, and those of pages, by number. Each is read
//! once, however many widgets show it.

use std::cell::RefCell;

use wasm_bindgen::{JsError, prelude::wasm_bindgen};

use super::{asked, verdict};
use crate::{model::Dataset, ui::Shared};

struct Read {
    number: u32,
    text: String,
    dataset: Shared<Dataset>,
    n_users: usize,
}

#[derive(Default)]
struct Datasets {
    n_read: u32,
    /// Those that are shown: a few, whatever was shown before.
    known: Vec<Read>,
}

thread_local! {
    /// A file beside the module, so that a page with a dataset of its own does not load it.
    static PROVIDED: RefCell<Option<Shared<Dataset>>> = const { RefCell::new(None) };
    static DATASETS: RefCell<Datasets> = RefCell::default();
}

/// Gives the dataset that widgets show where a page gives none, and that the functions without a DOM answer by:
/// the text of `travail-social.json`, which lies beside this module. Whoever loads the module by the elements or by
/// `loadWidgets()` need not.
///
/// # Errors
///
/// When the text is no sound dataset; the sentence says what is wrong and where.
#[wasm_bindgen]
pub fn provide(dataset: &str) -> Result<(), JsError> {
    let dataset = Dataset::parse(dataset)?.into();
    PROVIDED.set(Some(dataset));
    asked::forget();
    verdict::forget();
    Ok(())
}

/// The dataset that was provided.
pub(super) fn provided() -> Result<Shared<Dataset>, JsError> {
    let dataset = PROVIDED.with_borrow(Clone::clone);
    dataset.ok_or_else(|| JsError::new("expected a dataset, found none: call `provide` first"))
}

/// Reads a dataset and returns its number, to be given back by [`forget`].
///
/// # Errors
///
/// When the text is no sound dataset; the sentence says what is wrong and where.
#[wasm_bindgen(skip_typescript)]
pub fn read(text: String) -> Result<u32, JsError> {
    DATASETS.with_borrow_mut(|datasets| {
        if let Some(known) = datasets.known.iter_mut().find(|it| it.text == text) {
            known.n_users += 1;
            return Ok(known.number);
        }
        let dataset = Shared::from(Dataset::parse(&text)?);
        datasets.n_read += 1;
        let number = datasets.n_read;
        datasets.known.push(Read { number, text, dataset, n_users: 1 });
        Ok(number)
    })
}

/// Says that one who read a dataset no longer shows it.
#[wasm_bindgen(skip_typescript)]
pub fn forget(number: u32) {
    DATASETS.with_borrow_mut(|datasets| {
        datasets.known.retain_mut(|it| {
            it.n_users -= usize::from(it.number == number);
            it.n_users != 0
        });
    });
}

/// The dataset of that number, or the one that was provided.
pub(super) fn named(number: Option<u32>) -> Result<Shared<Dataset>, JsError> {
    let Some(number) = number else { return provided() };
    DATASETS.with_borrow(|datasets| {
        let read = datasets.known.iter().find(|it| it.number == number);
        let read = read.ok_or_else(|| JsError::new("this dataset was given back"))?;
        Ok(read.dataset.clone())
    })
}
