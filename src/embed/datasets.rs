//! Datasets that widgets show, by number: read once, however many widgets show them.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use wasm_bindgen::{JsError, prelude::wasm_bindgen};

use super::dataset as embedded;
use crate::{model::Dataset, ui::Shared};

struct Read {
    text: Rc<str>,
    dataset: Shared<Dataset>,
    n_users: usize,
}

#[derive(Default)]
struct Datasets {
    n_read: u32,
    by_number: BTreeMap<u32, Read>,
}

thread_local! {
    static DATASETS: RefCell<Datasets> = RefCell::default();
}

/// Reads a dataset and returns its number, to be given back by [`forget`].
///
/// # Errors
///
/// When the text is no sound dataset; the sentence says what is wrong and where.
#[wasm_bindgen(skip_typescript)]
pub fn read(text: &str) -> Result<u32, JsError> {
    DATASETS.with_borrow_mut(|datasets| {
        if let Some((number, known)) =
            datasets.by_number.iter_mut().find(|(_, it)| &*it.text == text)
        {
            known.n_users += 1;
            return Ok(*number);
        }
        let dataset = Shared::from(Dataset::parse(text)?);
        datasets.n_read += 1;
        let read = Read { text: text.into(), dataset, n_users: 1 };
        datasets.by_number.insert(datasets.n_read, read);
        Ok(datasets.n_read)
    })
}

/// Says that one who read a dataset no longer shows it.
#[wasm_bindgen(skip_typescript)]
pub fn forget(number: u32) {
    DATASETS.with_borrow_mut(|datasets| {
        let Some(known) = datasets.by_number.get_mut(&number) else { return };
        known.n_users -= 1;
        if known.n_users == 0 {
            datasets.by_number.remove(&number);
        }
    });
}

/// The dataset of that number, or the embedded one.
pub(super) fn named(number: Option<u32>) -> Result<Shared<Dataset>, JsError> {
    let Some(number) = number else { return embedded() };
    DATASETS.with_borrow(|datasets| {
        let read = datasets.by_number.get(&number);
        let read = read.ok_or_else(|| JsError::new("this dataset was given back"))?;
        Ok(read.dataset.clone())
    })
}
