//! What a visitor sees: Yew components, their words in French and English, one stylesheet.
//!
//! Markup says what a control does (`data-action`, `data-value`), one native listener per root hears
//! it, a reducer turns it into state, and the state into markup. No component here has an `onclick`:
//! Yew never frees the listeners that it delegates, and a widget must be able to come and go for weeks.
//!
//! Not here: custom elements and anything JavaScript calls (`embed`), and deciding who is admitted
//! ([`engine`](crate::engine)).

mod address;
mod card;
mod clipboard;
mod clock;
mod contrast;
mod explorer;
mod failure;
mod heading;
mod icon;
mod kiosk;
mod later;
mod link;
mod listen;
mod notice;
mod pathway;
mod planned;
mod problem;
mod quiz;
mod readable;
mod shadow;
mod shared;
mod sources;
mod speak;
mod style;

pub use crate::text::Lang;

use crate::text;

#[cfg(feature = "web")]
pub(crate) use self::{planned::interview, style::prepare_style};

#[cfg(feature = "render")]
pub(crate) use self::{heading::heading, speak::Voice};

pub use self::{
    card::{Card, CardProps},
    clock::today,
    explorer::{Explorer, ExplorerProps, Place},
    failure::{Failed, Failure, FailureProps},
    heading::HeadingLevel,
    kiosk::{Kiosk, KioskProps},
    link::LinkPolicy,
    notice::{Notice, Veto},
    pathway::{Pathway, PathwayProps, Pathways, PathwaysProps},
    quiz::{Quiz, QuizProps},
    readable::keep_readable,
    shadow::{Shadow, ShadowProps},
    shared::Shared,
    style::{FIRST_STYLE, STYLE, adopt_style},
};
