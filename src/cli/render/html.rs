//! Components, rendered where there is no browser.

use std::io;

use tokio::{runtime::Builder, task::LocalSet};
use yew::{BaseComponent, LocalServerRenderer};

/// The HTML of a component, as a browser shows it first.
pub(super) fn html<C: BaseComponent>(props: C::Properties) -> io::Result<String> {
    // What Yew asks for, although nothing here waits.
    let runtime = Builder::new_current_thread().build()?;
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    Ok(LocalSet::new().block_on(&runtime, renderer.render()))
}
