//! How a visitor wants to read. Forgotten with the visitor.

use yew::prelude::*;

use crate::ui::speak::use_words;

/// The size of text and the strength of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Comfort {
    /// Steps above the usual size, up to [`Self::LARGEST`].
    size: u8,
    has_contrast: bool,
}

impl Comfort {
    const LARGEST: u8 = 2;

    /// After a press of the button with that value.
    #[must_use]
    pub(super) fn after(self, value: &str) -> Self {
        match value {
            "larger" => Self { size: (self.size + 1).min(Self::LARGEST), ..self },
            "smaller" => Self { size: self.size.saturating_sub(1), ..self },
            "contrast" => Self { has_contrast: !self.has_contrast, ..self },
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

#[derive(Properties, PartialEq)]
pub(super) struct BarProps {
    pub(super) comfort: Comfort,
}

/// Shows how to read more easily, and how to leave.
#[component]
pub(super) fn Bar(props: &BarProps) -> Html {
    let words = use_words();
    let Comfort { size, has_contrast } = props.comfort;
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
            <button type="button" class="button" data-action="kiosk-end">{ words.kiosk_end }</button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::Comfort;

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
