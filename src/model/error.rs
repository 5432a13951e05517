//! What can be wrong with a dataset.

/// Why a text is not a dataset. Each sentence names the culprit and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DatasetError {
    /// Not JSON, or not of the right shape: an unknown or missing field, a wrong type, a bad id,
    /// date, number or address.
    #[error("failed to read the dataset at line {line}, column {column}: {reason}")]
    Read {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What was expected, and what was found.
        reason: String,
    },
    /// Two things of one kind share a name.
    #[error("{at}: the id `{id}` appears twice")]
    Duplicate {
        /// The list that holds both.
        at: String,
        /// The name.
        id: String,
    },
    /// A name that nothing in the dataset bears.
    #[error("{at}: no {kind} is called `{id}`")]
    Dangling {
        /// Where the name is used.
        at: String,
        /// What kind of thing it should be.
        kind: &'static str,
        /// The name.
        id: String,
    },
    /// A list that must not be empty is empty.
    #[error("{at}: expected at least one {expected}, but found none")]
    Empty {
        /// The list.
        at: String,
        /// What it should hold.
        expected: &'static str,
    },
    /// A rule that asks a question in a way that it cannot be answered.
    #[error("{at}: expected a question that is answered by {expected}, but `{question}` is not")]
    AnswerKind {
        /// The rule.
        at: String,
        /// What kind of answer the rule needs.
        expected: &'static str,
        /// The question.
        question: String,
    },
    /// Rules of one diploma, or of all of them, that name more than an interview can be planned over.
    #[error(
        "{at}: expected rules that name {limit} choices and lengths of experience at most in all, but found {found}"
    )]
    TooManyFacts {
        /// The routes of the diploma, or all diplomas.
        at: String,
        /// The most that is accepted.
        limit: usize,
        /// How many there are.
        found: usize,
    },
    /// Rules of one diploma that name two choices of a question that takes one: together they could
    /// say what no answer, or every answer, meets, and the engine reckons with neither.
    #[error(
        "{at}: expected the rules to name one choice of `{question}`, but found `{first}` and `{second}`"
    )]
    SecondChoice {
        /// The routes of the diploma.
        at: String,
        /// The question.
        question: String,
        /// The choice named first.
        first: String,
        /// The other one.
        second: String,
    },
    /// A number outside of what makes sense there.
    #[error("{at}: expected {expected}, but found {found}")]
    Bounds {
        /// The number's place.
        at: String,
        /// What would make sense.
        expected: String,
        /// The number.
        found: String,
    },
    /// Rules that stand for each other, or a profile related to itself.
    #[error("{at}: `{path}` leads back to its start")]
    Cycle {
        /// Where it begins.
        at: String,
        /// The names along the way.
        path: String,
    },
    /// Named rules that stand for so much that nobody could read it.
    #[error("{at}: the rule stands for more than {limit} rules once names are replaced")]
    TooLarge {
        /// The rule.
        at: String,
        /// The most that is accepted.
        limit: usize,
    },
}

impl From<serde_json::Error> for DatasetError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column, reason) = place(&error);
        Self::Read { line, column, reason }
    }
}

/// Line and column of what the parser refuses, both from 1, and its words for it.
pub(super) fn place(error: &serde_json::Error) -> (usize, usize, String) {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let reason = text.strip_suffix(&place).unwrap_or(&text).to_owned();
    // The parser counts from 0 before the first character.
    (error.line(), error.column().max(1), reason)
}
