//! How a visitor wants to read. Forgotten with the visitor.

use yew::prelude::*;

use crate::ui::{Lang, text::Words};

/// The size of text, the strength of colours, the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Comfort {
    /// Steps above the usual size, up to [`Self::LARGEST`].
    size: u8,
    has_contrast: bool,
    is_in_other: bool,
}

impl Comfort {
    const LARGEST: u8 = 2;

    /// As a visitor begins, in the language of the kiosk or in the other one.
    pub(super) fn begun(is_in_other: bool) -> Self {
        Self { is_in_other, ..Self::default() }
    }

    /// The language, where `usual` is that of the kiosk.
    pub(super) fn lang(self, usual: Lang) -> Lang {
        if self.is_in_other { usual.other() } else { usual }
    }

    /// After a press of the button with that value.
    #[must_use]
    pub(super) fn after(self, value: &str) -> Self {
        match value {
            "larger" => Self { size: (self.size + 1).min(Self::LARGEST), ..self },
            "smaller" => Self { size: self.size.saturating_sub(1), ..self },
            "contrast" => Self { has_contrast: !self.has_contrast, ..self },
            "language" => Self { is_in_other: !self.is_in_other, ..self },
            _ => self,
        }
    }

    /// What the stylesheet knows it by.
    pub(super) fn classes(self) -> Classes {
        let size =
            ["", "kiosk--large", "kiosk--largest"][usize::from(self.size.min(Self::LARGEST))];
        classes!(size, self.has_contrast.then_some("kiosk--contrast"))
    }
}

/// How to read more easily, and how to leave.
pub(super) fn bar(words: &Words, comfort: Comfort) -> Html {
    let Comfort { size, has_contrast, .. } = comfort;
    let button = |value: &'static str, label: &'static str, is_off: bool| {
        html! {
            <button type="button" class="button" data-action="kiosk-comfort" data-value={value} aria-disabled={is_off.then_some("true")}>{ label }</button>
        }
    };

    html! {
        <div class="kiosk__bar">
            { button("smaller", words.kiosk_smaller, size == 0) }
            { button("larger", words.kiosk_larger, size == Comfort::LARGEST) }
            <button type="button" class="button" data-action="kiosk-comfort" data-value="contrast" aria-pressed={has_contrast.to_string()}>{ words.kiosk_contrast }</button>
            { language_button(words, "kiosk-comfort") }
            <button type="button" class="button kiosk__end" data-action="kiosk-end">{ words.kiosk_end }</button>
        </div>
    }
}

/// The other language, by the name that its speakers give it.
pub(super) fn language_button(words: &Words, action: &'static str) -> Html {
    let other = words.lang.other();

    html! {
        <button type="button" class="button" data-action={action} data-value="language" lang={other.code()}>{ other.words().language_name }</button>
    }
}

#[cfg(test)]
mod tests {
    use super::Comfort;
    use crate::ui::Lang;

    #[test]
    fn the_language_turns_and_turns_back() {
        let begun = Comfort::begun(true);
        assert_eq!(begun.lang(Lang::Fr), Lang::En);
        assert_eq!(begun.after("language").lang(Lang::Fr), Lang::Fr);
        assert_eq!(Comfort::default().after("language").lang(Lang::En), Lang::Fr);
    }

    #[test]
    fn text_grows_to_a_limit_and_back() {
        let grown =
            |values: &[&str]| values.iter().fold(Comfort::default(), |it, value| it.after(value));
        for (values, size) in [
            (&["larger"][..], 1),
            (&["larger", "larger", "larger"], 2),
            (&["larger", "smaller", "smaller"], 0),
            (&["unknown"], 0),
        ] {
            assert_eq!(grown(values).size, size, "{values:?}");
        }
        assert!(grown(&["contrast"]).has_contrast);
        assert!(!grown(&["contrast", "contrast"]).has_contrast);
    }
}
