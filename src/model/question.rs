//! What an interview can ask, and what a person can answer.

use std::rc::Rc;

use serde::Deserialize;

use super::{ChoiceId, QuestionId, SortedMap, SortedSet, Years};

/// One question, put on a screen of its own.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// Its name in this dataset.
    pub id: QuestionId,
    /// The question itself, addressed to the visitor.
    pub title: Rc<str>,
    /// A few words that stand for it in a list of answers.
    pub label: Rc<str>,
    /// One sentence that helps to answer.
    #[serde(default)]
    pub hint: Option<Rc<str>>,
    /// Further paragraphs, shown on demand.
    #[serde(default)]
    pub help: Vec<Rc<str>>,
    /// What kind of answer it takes.
    pub answer: AnswerKind,
    /// "I don't know" is an answer.
    #[serde(default)]
    pub allows_unknown: bool,
    /// It asks about the past: the answer is what it is, and no advice can be to change it.
    #[serde(default)]
    pub is_past: bool,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum AnswerKind {
    /// One of the choices.
    One(Vec<Choice>),
    /// Any number of the choices.
    #[serde(rename_all = "camelCase")]
    Several {
        /// What can be ticked.
        #[cfg_attr(feature = "cli", schemars(length(min = 1)))]
        choices: Vec<Choice>,
        /// The words for ticking none of them.
        none: Rc<str>,
    },
    /// A length of experience.
    #[serde(rename_all = "camelCase")]
    Years {
        /// What the years are of: "d'expérience dans …". Follows the number.
        of: Rc<str>,
        /// The most that can be answered, in years full-time equivalent.
        max: Years,
    },
}

/// One possible answer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// Its name within the question.
    pub id: ChoiceId,
    /// The words beside the box.
    pub label: Rc<str>,
    /// Examples or a limit, below the words.
    #[serde(default)]
    pub hint: Option<Rc<str>>,
    /// What a person lacks who does not have it: "un diplôme de niveau 7 ou 8".
    #[serde(default)]
    pub lack: Option<Rc<str>>,
}

/// What a person answered to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know".
    Unknown,
    /// One choice.
    One(ChoiceId),
    /// Every choice that was ticked; the empty set says "none of these".
    Several(SortedSet<ChoiceId>),
    /// A length of experience, in years full-time equivalent.
    Years(Years),
}

/// What a person answered so far. A question that is not here has not been answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(SortedMap<QuestionId, Answer>);

impl Question {
    /// The choices of the question, if it has any.
    pub fn choices(&self) -> &[Choice] {
        match &self.answer {
            AnswerKind::One(choices) | AnswerKind::Several { choices, .. } => choices,
            AnswerKind::Years { .. } => &[],
        }
    }

    /// The choice of that name.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices().iter().find(|it| it.id.as_str() == id)
    }

    /// Whether `answer` is one that this question takes.
    ///
    /// ```
    /// use passerelle::model::{Answer, Dataset};
    ///
    /// let dataset = Dataset::embedded()?;
    /// let diplomas = &dataset.questions()[0];
    /// assert!(diplomas.takes(&Answer::Several([].into())));
    /// assert!(!diplomas.takes(&Answer::Unknown));
    /// # Ok::<(), passerelle::model::DatasetError>(())
    /// ```
    pub fn takes(&self, answer: &Answer) -> bool {
        match (&self.answer, answer) {
            (_, Answer::Unknown) => self.allows_unknown,
            (AnswerKind::One(_), Answer::One(id)) => self.choice(id.as_str()).is_some(),
            (AnswerKind::Several { .. }, Answer::Several(ids)) => {
                ids.iter().all(|id| self.choice(id.as_str()).is_some())
            }
            (AnswerKind::Years { max, .. }, Answer::Years(years)) => years <= max,
            _ => false,
        }
    }
}

impl Answers {
    /// The answer to that question, if there is one.
    pub fn get(&self, question: &QuestionId) -> Option<&Answer> {
        self.0.get(question)
    }

    /// Every answer, by the name of its question.
    pub fn iter(&self) -> impl Iterator<Item = (&QuestionId, &Answer)> {
        self.0.iter()
    }

    /// The same answers and one more, which replaces an earlier one to the same question.
    #[must_use]
    pub fn with(mut self, question: QuestionId, answer: Answer) -> Self {
        self.0.insert(question, answer);
        self
    }

    /// The same answers without that to one question.
    #[must_use]
    pub fn without(mut self, question: &QuestionId) -> Self {
        self.0.remove(question);
        self
    }
}

impl FromIterator<(QuestionId, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (QuestionId, Answer)>>(answers: T) -> Self {
        answers
            .into_iter()
            .fold(Self::default(), |all, (question, answer)| all.with(question, answer))
    }
}
