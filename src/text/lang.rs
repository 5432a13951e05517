//! The languages that the widgets speak.

use super::{Words, en, fr};

/// A language that the widgets speak. A dataset has a language of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// French: also for whoever asks for a language that is not here.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// The language that an attribute `lang` names, of whatever region.
    ///
    /// ```
    /// # #[cfg(feature = "ui")] {
    /// use passerelle::ui::Lang;
    ///
    /// assert_eq!(Lang::named("en-GB"), Lang::En);
    /// assert_eq!(Lang::named("de"), Lang::Fr);
    /// # }
    /// ```
    pub fn named(name: &str) -> Self {
        let language = name.trim().split('-').next().unwrap_or_default();
        if language.eq_ignore_ascii_case(Self::En.code()) { Self::En } else { Self::Fr }
    }

    /// What stands in an attribute `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The one beside it.
    #[cfg(feature = "ui")]
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// Everything the widgets say in this language.
    pub(crate) fn words(self) -> &'static Words {
        match self {
            Self::Fr => &fr::WORDS,
            Self::En => &en::WORDS,
        }
    }
}
