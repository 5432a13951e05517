//! What is ticked or typed and not yet an answer.

use crate::{
    model::{Answer, AnswerKind, ChoiceId, Question, SortedSet, Years},
    text::{Lang, Mistake},
};

/// What is ticked or typed on a screen and not yet an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    pub(crate) ticked: SortedSet<ChoiceId>,
    pub(crate) is_none_ticked: bool,
    pub(crate) typed: String,
}

impl Draft {
    /// An answer that was given, as it was ticked or typed.
    pub(crate) fn of(answer: &Answer, lang: Lang) -> Self {
        match answer {
            Answer::One(id) => Self { ticked: [id.clone()].into(), ..Self::default() },
            Answer::Several(ids) => {
                Self { ticked: ids.clone(), is_none_ticked: ids.is_empty(), ..Self::default() }
            }
            Answer::Years(years) => {
                Self { typed: lang.words().say.number(*years), ..Self::default() }
            }
            Answer::Unknown => Self::default(),
        }
    }

    /// With a choice of the question ticked or not; what can be ticked alone unticks the others.
    pub(crate) fn ticking(
        self,
        question: &Question,
        choice: &str,
        is_ticked: bool,
    ) -> Option<Self> {
        let choice = &question.choice(choice)?.id;
        let mut ticked = match question.answer {
            AnswerKind::One(_) => SortedSet::new(),
            _ => self.ticked,
        };
        if is_ticked {
            ticked.insert(choice.clone());
        } else {
            ticked.remove(choice);
        }
        Some(Self { ticked, is_none_ticked: false, ..self })
    }

    /// Half a year more or less, within what the question allows. What is no number counts as none.
    pub(crate) fn stepped(&self, question: &Question, is_up: bool) -> Option<Self> {
        let AnswerKind::Years { max, .. } = question.answer else { return None };
        let years = Years::read(&self.typed, max).unwrap_or_default();
        let years =
            if is_up { years.and(Years::HALF).min(max) } else { Years::HALF.missing_to(years) };
        Some(Self::of(&Answer::Years(years), Lang::default()))
    }

    /// The answer to the question, if it is one.
    pub(crate) fn read(&self, question: &Question) -> Result<Answer, Mistake> {
        match &question.answer {
            AnswerKind::One(_) => {
                self.ticked.first().cloned().map(Answer::One).ok_or(Mistake::NothingChosen)
            }
            AnswerKind::Several { .. } if self.ticked.is_empty() && !self.is_none_ticked => {
                Err(Mistake::NothingChosen)
            }
            AnswerKind::Several { .. } => Ok(Answer::Several(self.ticked.clone())),
            AnswerKind::Years { max, .. } => {
                Years::read(&self.typed, *max).map(Answer::Years).map_err(Mistake::Years)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Dataset;

    #[test]
    fn a_step_stays_within_what_the_question_allows() {
        let dataset = Dataset::embedded().expect("the embedded dataset is sound");
        let question = dataset
            .questions()
            .iter()
            .find(|it| matches!(it.answer, AnswerKind::Years { .. }))
            .expect("a question about years");
        for (typed, is_up, expect) in [
            ("", true, "0,5"),
            ("", false, "0"),
            ("2", true, "2,5"),
            ("2,25", false, "1,75"),
            ("0,25", false, "0"),
            ("deux", true, "0,5"),
            ("50", true, "50"),
            ("49,75", true, "50"),
        ] {
            let draft = Draft { typed: typed.to_owned(), ..Draft::default() };
            let stepped = draft.stepped(question, is_up).map(|it| it.typed);
            assert_eq!(stepped.as_deref(), Some(expect), "{typed}, up: {is_up}");
        }
    }
}
