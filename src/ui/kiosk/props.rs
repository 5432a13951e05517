//! What a kiosk can be told.

use std::time::Duration;

use yew::prelude::*;

use crate::ui::ExplorerProps;

const IDLE: Duration = Duration::from_secs(45);
const WARNING: Duration = Duration::from_secs(20);

/// What a [`Kiosk`](super::Kiosk) shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct KioskProps {
    /// The explorer of each visitor.
    pub explorer: ExplorerProps,
    /// How long nobody touches the screen before it asks whether somebody is there. By default, 45 seconds.
    #[prop_or(IDLE)]
    pub idle: Duration,
    /// How long it then waits for an answer. By default, 20 seconds.
    #[prop_or(WARNING)]
    pub warning: Duration,
    /// What the invitation says above everything, if not the usual.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// What the invitation says below, if not the usual.
    #[prop_or_default]
    pub promise: Option<AttrValue>,
    /// The public address of the page that telephones open when they scan the code of a result. By default, the
    /// folder of the page; when that is on the machine itself, such as `http://localhost/`, results have no code.
    #[prop_or_default]
    pub address: Option<AttrValue>,
    /// How many pixels, as stylesheets count them, an inch of the screen has. By default, 96. What is to be touched
    /// is 15 mm large.
    #[prop_or(96)]
    pub dots_per_inch: u32,
}

impl KioskProps {
    /// A kiosk as usual.
    pub fn of(explorer: ExplorerProps) -> Self {
        yew::props!(Self { explorer })
    }
}
