//! Feminine, masculine and plural of one word, by their endings.
//!
//! A title is written in both genders, but what is typed may mix them, and sectors and hooks are not. Not
//! here: forms that are near to each other by their letters, which `typos` finds anyway.

const SHORTEST: usize = 3;

/// Endings that stand for each other.
const ENDINGS: [(&str, &str); 4] =
    [("aux", "al"), ("trice", "teur"), ("teur", "trice"), ("euse", "eur")];

/// Other forms of a folded word: singular for plural, masculine for feminine and the other way round.
pub(super) fn of(word: &str) -> Vec<String> {
    let singular = word.strip_suffix(['s', 'x']);
    let mut forms: Vec<_> = singular.map(str::to_owned).into_iter().collect();
    for word in [Some(word), singular].into_iter().flatten() {
        forms.extend(word.strip_suffix('e').map(str::to_owned));
        for (ending, other) in ENDINGS {
            forms.extend(word.strip_suffix(ending).map(|stem| format!("{stem}{other}")));
        }
    }
    forms.retain(|it| SHORTEST <= it.len());
    forms
}
