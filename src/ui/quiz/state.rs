//! The state of a quiz: what a visitor answered, and where they are. Pure; the verdict is computed from
//! it, never stored.

use std::rc::Rc;

use yew::Reducible;

use super::{
    action::{Done, QuizAction},
    draft::Draft,
    handed::Handed,
    screen::Screen,
};
use crate::{
    engine::{Interview, Kept, pathway},
    model::{Answer, Answers, ChoiceId, Question, QuestionId, SortedMap, SortedSet},
    text::{Lang, Mistake},
    ui::Shared,
};

/// Answers, and where the visitor is among the questions.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct QuizState {
    interview: Shared<Interview>,
    answers: Answers,
    /// What was begun on each screen, so that nothing is lost by going back and forth.
    drafts: SortedMap<QuestionId, Draft>,
    /// What the visitor holds besides: the paths begin with it, the verdict cannot depend on it.
    held: SortedSet<ChoiceId>,
    /// The question that the visitor returned to.
    revisited: Option<QuestionId>,
    mistake: Option<Mistake>,
    /// How often the screen changed or a mistake was shown: the focus moves each time.
    turn: u32,
    /// The question answered last, for the host.
    answered: Option<QuestionId>,
    /// How the result was taken away, until the visitor does something else.
    handed: Handed,
}

impl QuizState {
    pub(crate) fn new(interview: Shared<Interview>) -> Self {
        Self {
            interview,
            answers: Answers::default(),
            drafts: SortedMap::default(),
            held: SortedSet::new(),
            revisited: None,
            mistake: None,
            turn: 0,
            answered: None,
            handed: Handed::Nothing,
        }
    }

    /// As it is once that was answered.
    pub(super) fn of(interview: Shared<Interview>, kept: Kept) -> Self {
        Self { answers: kept.answers, held: kept.held, ..Self::new(interview) }
    }

    /// The same on its first turn, by the rules of another interview: answers are replayed.
    pub(super) fn resumed(&self, interview: Shared<Interview>) -> Self {
        let handed = Handed::Nothing;
        Self { interview, mistake: None, turn: 0, answered: None, handed, ..self.clone() }
    }

    pub(crate) fn interview(&self) -> &Interview {
        &self.interview
    }

    pub(crate) fn mistake(&self) -> Option<Mistake> {
        self.mistake
    }

    pub(crate) fn turn(&self) -> u32 {
        self.turn
    }

    /// Whether nothing has happened yet.
    pub(crate) fn is_first(&self) -> bool {
        self.turn == 0
    }

    /// The last answer, on the turn that it was given.
    pub(crate) fn answered(&self) -> Option<(&QuestionId, &Answer)> {
        let question = self.answered.as_ref()?;
        Some((question, self.answers.get(question)?))
    }

    pub(super) fn handed(&self) -> &Handed {
        &self.handed
    }

    pub(super) fn held(&self) -> &SortedSet<ChoiceId> {
        &self.held
    }

    /// What was said and has a bearing on the verdict, and what the visitor holds besides.
    pub(super) fn kept(&self) -> Kept {
        let answers = self.interview.step(&self.answers).answers;
        Kept { answers, held: self.held.clone() }
    }

    /// What a person may hold and the quiz has no box for, since the verdict cannot depend on it.
    pub(super) fn not_asked(&self) -> impl Iterator<Item = &ChoiceId> {
        let question = pathway::holdings(self.interview.dataset());
        question.into_iter().flat_map(|question| {
            let choices = question.choices().iter().map(|it| &it.id);
            choices.filter(|it| !self.interview.names(&question.id, it))
        })
    }

    pub(crate) fn screen(&self) -> Screen {
        let step = self.interview.step(&self.answers);
        match (&self.revisited, step.next.clone()) {
            (Some(question), _) => {
                let place = step.asked.iter().position(|it| it == question);
                let before =
                    place.and_then(|it| it.checked_sub(1)).map(|it| step.asked[it].clone());
                let answers = self.answers.clone().without(question);
                let at_most = self.interview.step(&answers).at_most;
                Screen::Question {
                    question: question.clone(),
                    before,
                    at_most,
                    answers: step.answers.without(question),
                }
            }
            (None, Some(question)) => {
                let before = step.asked.last().cloned();
                Screen::Question { question, before, at_most: step.at_most, answers: step.answers }
            }
            (None, None) => Screen::Result(step),
        }
    }

    /// What is ticked and typed on the screen of that question. An answer reads as the language writes it;
    /// what the visitor typed stays as it is.
    pub(crate) fn draft(&self, question: &QuestionId, lang: Lang) -> Draft {
        let begun = self.drafts.get(question).cloned();
        let given = || self.answers.get(question).map(|it| Draft::of(it, lang));
        begun.or_else(given).unwrap_or_default()
    }

    fn current(&self) -> Option<&Question> {
        match self.screen() {
            Screen::Question { question, .. } => self.interview.dataset().question(&question),
            Screen::Result(_) => None,
        }
    }

    /// The state after an action; `None` when it changes nothing.
    fn after(&self, action: QuizAction) -> Option<Self> {
        let mut next = Self { answered: None, handed: Handed::Nothing, ..self.clone() };
        match action {
            QuizAction::Tick { choice, is_ticked } => {
                let question = self.current()?;
                let draft = self.draft(&question.id, Lang::default());
                let draft = draft.ticking(question, &choice, is_ticked)?;
                next.drafts.insert(question.id.clone(), draft);
            }
            QuizAction::TickNone { is_ticked } => {
                let question = self.current()?;
                let draft = Draft { is_none_ticked: is_ticked, ..Draft::default() };
                next.drafts.insert(question.id.clone(), draft);
            }
            QuizAction::Type(typed) => {
                let question = self.current()?;
                next.drafts.insert(question.id.clone(), Draft { typed, ..Draft::default() });
            }
            QuizAction::Step { is_up } => {
                let question = self.current()?;
                let draft = self.draft(&question.id, Lang::default()).stepped(question, is_up)?;
                next.drafts.insert(question.id.clone(), draft);
            }
            QuizAction::Continue => {
                let question = self.current()?;
                // An answer reads the same in either language.
                match self.draft(&question.id, Lang::default()).read(question) {
                    Ok(answer) => next.take(question, answer),
                    Err(mistake) => {
                        next.mistake = Some(mistake);
                        next.turn += 1;
                    }
                }
            }
            QuizAction::DoNotKnow => {
                let question = self.current().filter(|it| it.allows_unknown)?;
                next.take(question, Answer::Unknown);
            }
            QuizAction::Back => {
                let before = match self.screen() {
                    Screen::Question { before, .. } => before?,
                    Screen::Result(step) => step.asked.last()?.clone(),
                };
                next.show(Some(before));
            }
            QuizAction::Edit(id) => {
                let question =
                    self.answers.iter().map(|(id, _)| id).find(|it| it.as_str() == id)?;
                next.show(Some(question.clone()));
            }
            QuizAction::Hold(id) => {
                let choice = self.not_asked().find(|it| it.as_str() == id)?.clone();
                if !next.held.remove(&choice) {
                    next.held.insert(choice);
                }
            }
            QuizAction::HandOut(handed) if handed == self.handed => {}
            QuizAction::HandOut(handed) => next.handed = handed,
            QuizAction::Restart => {
                next = Self { turn: self.turn + 1, ..Self::new(self.interview.clone()) };
            }
        }
        Some(next)
    }

    fn take(&mut self, question: &Question, answer: Answer) {
        self.answers = std::mem::take(&mut self.answers).with(question.id.clone(), answer);
        self.drafts.remove(&question.id);
        self.answered = Some(question.id.clone());
        self.show(None);
    }

    fn show(&mut self, revisited: Option<QuestionId>) {
        self.revisited = revisited;
        self.mistake = None;
        self.turn += 1;
    }
}

impl Reducible for QuizState {
    type Action = Done;

    fn reduce(self: Rc<Self>, Done { action, screen }: Done) -> Rc<Self> {
        // What was done on a screen that is about to go was not meant for the next.
        let is_here = screen.is_none_or(|it| it == self.screen().name());
        let next = if is_here { self.after(action) } else { None };
        // The same `Rc` back means no render.
        next.map_or(self, Rc::new)
    }
}
