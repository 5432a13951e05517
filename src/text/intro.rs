//! What a visitor can expect before the first question.

use super::Words;

impl Words {
    /// How many questions it usually takes, from the average over all combinations of answers.
    pub(crate) fn intro(&self, expected_questions: f64) -> String {
        // Whole numbers only: to write fractions would add their formatting to what visitors download.
        self.say.intro(whole(expected_questions))
    }
}

/// The average without its fraction, and one at least.
pub(crate) fn whole(average: f64) -> usize {
    (1_u8..u8::MAX).take_while(|n| f64::from(*n) <= average).count()
}
