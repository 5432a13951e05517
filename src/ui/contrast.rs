//! Colours that can be read: contrast as WCAG 2.2 defines it, and the nearest colour that has enough.

/// What text needs against its background, by success criterion 1.4.3, level AA.
pub(crate) const OF_TEXT: f64 = 4.5;
/// What the outline of a control needs, by success criterion 1.4.11, level AA.
pub(crate) const OF_CONTROLS: f64 = 3.0;

/// How finely a colour is moved towards black or white.
const STEPS: u8 = 100;

/// An opaque sRGB colour, as a screen shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour([u8; 3]);

impl Colour {
    pub(crate) const BLACK: Self = Self([0; 3]);
    pub(crate) const WHITE: Self = Self([255; 3]);

    /// Reads what browsers compute for `color-mix(in srgb, …)`: `color(srgb 0.5 0 1)`. Transparency is
    /// passed over.
    pub(crate) fn read(computed: &str) -> Option<Self> {
        let channels = computed.strip_prefix("color(srgb ")?;
        let mut channels = channels.split([' ', ')', '/']).map_while(|it| match it {
            // A channel that has no meaning, as the hue of a grey.
            "none" => Some(0.0),
            it => number(it),
        });
        let mut next = || Some(byte(channels.next()? * 255.0));
        Some(Self([next()?, next()?, next()?]))
    }

    /// `rgb(128 0 255)`, as a stylesheet takes it.
    pub(crate) fn css(self) -> String {
        let [r, g, b] = self.0;
        format!("rgb({r} {g} {b})")
    }

    /// From 1, the same, to 21, black on white.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The nearest colour on the way to black or to white that stands out from all `backgrounds`; else the
    /// one of both ends that does best.
    pub(crate) fn readable(self, backgrounds: &[Self], at_least: f64) -> Self {
        let least = |it: Self| backgrounds.iter().map(|on| it.contrast(*on)).fold(21.0, f64::min);
        for step in 0..=STEPS {
            let part = f64::from(step) / f64::from(STEPS);
            let candidates = [Self::BLACK, Self::WHITE].map(|end| self.towards(end, part));
            let best = candidates.into_iter().max_by(|a, b| least(*a).total_cmp(&least(*b)));
            if let Some(best) = best.filter(|it| at_least <= least(*it)) {
                return best;
            }
        }
        if least(Self::WHITE) < least(Self::BLACK) { Self::BLACK } else { Self::WHITE }
    }

    fn towards(self, end: Self, part: f64) -> Self {
        let [from, to] = [self, end].map(|it| it.0.map(f64::from));
        Self([0, 1, 2].map(|idx| byte(from[idx] + (to[idx] - from[idx]) * part)))
    }

    fn luminance(self) -> f64 {
        let linear = |it: u8| {
            let it = f64::from(it) / 255.0;
            if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// A number as stylesheets write it, near enough for a byte: to get the last bit right, `str::parse` carries
/// tables of ten thousand bytes.
fn number(text: &str) -> Option<f64> {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, digits) = digits.strip_prefix('-').map_or((1.0, digits), |it| (-1.0, it));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && part.is_empty() {
        return None;
    }
    let exponent = exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(part.len()).ok()?)?;
    let mut value = 0.0;
    for it in whole.chars().chain(part.chars()) {
        value = value * 10.0 + f64::from(it.to_digit(10)?);
    }
    Some(sign * value * 10_f64.powi(exponent))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is outside of a byte is clamped"
)]
fn byte(channel: f64) -> u8 {
    channel.round().clamp(0.0, 255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Colour {
        let channel = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal");
        Colour([1, 3, 5].map(channel))
    }

    #[test]
    fn contrast_is_that_of_the_wcag() {
        // Computed by the formula of WCAG 2.2 in another program.
        for (a, b, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#ffffff", 4.478),
            ("#767676", "#ffffff", 4.542),
            ("#ff0000", "#ffffff", 3.998),
            ("#ffff00", "#ffffff", 1.074),
            ("#0b5a5a", "#f3f6f4", 7.354),
        ] {
            let found = hex(a).contrast(hex(b));
            assert!((found - expected).abs() < 0.001, "{a} on {b}: {found}");
            assert_eq!(found.to_bits(), hex(b).contrast(hex(a)).to_bits());
        }
    }

    #[test]
    fn what_browsers_write_is_read() {
        assert_eq!(Colour::read("color(srgb 1 0.5 0)"), Some(Colour([255, 128, 0])));
        assert_eq!(Colour::read("color(srgb 1.2 -0.1 none / 0.5)"), Some(Colour([255, 0, 0])));
        for other in ["", "rgb(1, 2, 3)", "color(srgb 1 2)", "color(srgb a b c)", "red"] {
            assert_eq!(Colour::read(other), None, "{other}");
        }
        assert_eq!(hex("#8000ff").css(), "rgb(128 0 255)");
    }

    #[test]
    fn a_number_is_read_as_near_as_a_byte_needs() {
        for text in ["0", "1", "-0.25", ".5", "1.", "0.501961", "5.96046e-8", "1e-05", "2.5E+1"] {
            let expected: f64 = text.parse().expect("a number");
            let found = number(text).expect("a number");
            assert!((found - expected).abs() < 1e-9, "{text}: {found}");
        }
        for text in ["", "-", ".", "e1", "1e", "1e1.5", "--1", "1-", "0x1", "inf", "NaN", "½"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn every_colour_becomes_readable_on_light_and_on_dark() {
        let levels = [0, 51, 102, 153, 204, 255];
        for background in [["#ffffff", "#f3f6f4"], ["#15191b", "#1e2426"], ["#ffdd00", "#fff3a0"]] {
            let on = background.map(hex);
            for r in levels {
                for g in levels {
                    for b in levels {
                        let colour = Colour([r, g, b]);
                        let readable = colour.readable(&on, OF_TEXT);
                        for it in on {
                            assert!(OF_TEXT <= readable.contrast(it), "{colour:?} on {it:?}");
                        }
                        let is_fine = on.iter().all(|it| OF_TEXT <= colour.contrast(*it));
                        assert!(!is_fine || readable == colour, "{colour:?} was fine");
                    }
                }
            }
        }
    }

    #[test]
    fn where_nothing_is_readable_the_best_is_taken() {
        let on = [hex("#000000"), hex("#ffffff"), hex("#999999")];
        let found = hex("#777777").readable(&on, OF_TEXT);
        assert!([Colour::BLACK, Colour::WHITE].contains(&found));
        assert_eq!(hex("#777777").readable(&[hex("#777777")], 21.0), Colour::BLACK);
    }
}
