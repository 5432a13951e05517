//! `<passerelle-quiz>`: may I enter the training? One question per screen, then a reasoned answer.

mod answers;
mod door;
mod field;
mod question;
mod result;
mod state;

use std::rc::Rc;

use web_sys::{HtmlElement, window};
use yew::prelude::*;

use self::{
    question::QuestionScreen,
    result::{ResultScreen, verdict},
    state::{QuizAction, QuizState, Screen},
};
use super::{
    HeadingLevel, Notice, Shared,
    heading::Heading,
    listen::{Heard, use_listener},
    problem::Problem,
    text,
};
use crate::{
    engine::{Interview, Outcome},
    model::{Dataset, Diploma},
};

/// What a [`Quiz`] asks about.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct QuizProps {
    /// Where the diploma and its questions come from.
    pub dataset: Shared<Dataset>,
    /// The id of the diploma.
    pub diploma: AttrValue,
    /// The level of the quiz's heading. By default, 2.
    #[prop_or_default]
    pub heading_level: HeadingLevel,
    /// Called when something happens that the host may want to know. By default, nothing is.
    #[prop_or_default]
    pub on_notice: Callback<Notice>,
}

/// Asks as few questions as possible and says which ways into a diploma are open.
///
/// ```no_run
/// use passerelle::{model::Dataset, ui::{Quiz, Shared}};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let dataset = use_state(|| Dataset::embedded().ok().map(Shared::from));
///     let Some(dataset) = (*dataset).clone() else { return Html::default() };
///     html! { <Quiz {dataset} diploma="deis" /> }
/// }
/// ```
#[component]
pub fn Quiz(props: &QuizProps) -> Html {
    let QuizProps {
        dataset,
        diploma: id,
        heading_level,
        on_notice,
    } = props.clone();
    use_effect_with(on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    let Some(diploma) = dataset.diploma(&id).cloned().map(Shared::from) else {
        let possible = dataset
            .diplomas()
            .iter()
            .map(|it| AttrValue::from(it.about.id.text()));
        let possible: Vec<_> = possible.collect();
        return html! { <Problem message={text::unknown_diploma(&id)} {possible} {on_notice} /> };
    };
    let key = id.to_string();

    html! { <DiplomaQuiz {key} {dataset} {diploma} {heading_level} {on_notice} /> }
}

#[derive(Properties, PartialEq)]
struct DiplomaQuizProps {
    dataset: Shared<Dataset>,
    diploma: Shared<Diploma>,
    heading_level: HeadingLevel,
    on_notice: Callback<Notice>,
}

#[component]
fn DiplomaQuiz(props: &DiplomaQuizProps) -> Html {
    let DiplomaQuizProps {
        dataset,
        diploma,
        heading_level: level,
        on_notice,
    } = props;
    let state = use_reducer(|| {
        let interview = Interview::new(Rc::clone(dataset.rc()), Rc::clone(diploma.rc()));
        QuizState::new(interview.into())
    });
    let (root, focus, field) = (use_node_ref(), use_node_ref(), use_node_ref());
    let on_heard = {
        let field = field.clone();
        use_callback(state.dispatcher(), move |heard: Heard, state| {
            match heard.action.as_str() {
                "print" => drop(window().map(|it| it.print())),
                "to-field" => move_focus(&field),
                _ => action(heard).into_iter().for_each(|it| state.dispatch(it)),
            }
        })
    };
    use_listener(&root, on_heard);
    let screen = state.screen();
    use_turn(&state, &screen, &focus, on_notice.clone());
    let (outcome, content) = match &screen {
        Screen::Question { .. } => {
            let question = html! { <QuestionScreen state={state.clone()} screen={screen.clone()} level={level.below(1)} focus={focus.clone()} {field} /> };
            (None, question)
        }
        Screen::Result(step) => {
            let outcome = Outcome::of(dataset, diploma, &step.answers);
            let hangs_on = state.interview().hangs_on(&step.answers);
            let verdict = verdict(dataset, diploma, &outcome, &step.answers, &hangs_on);
            let (outcome, step) = (Shared::from(outcome), Shared::from(step.clone()));
            let (dataset, diploma) = (dataset.clone(), diploma.clone());
            (
                Some(verdict),
                html! { <ResultScreen {dataset} {diploma} {outcome} {step} level={level.below(1)} /> },
            )
        }
    };

    html! {
        <section class="base quiz" part="base" lang={text::LANG} ref={root}>
            <header part="header">
                <p class="kind">{ text::QUIZ_KIND }</p>
                <Heading level={*level} class="title">{ diploma.about.quiz_title.clone() }</Heading>
            </header>
            if outcome.is_some() {
                <Heading level={level.below(1)} class="result__title" {focus}>{ text::RESULT }</Heading>
            }
            // Always there, since a live region that comes with its text is not read out.
            <div role="status" class="status">{ outcome }</div>
            { content }
        </section>
    }
}

/// After each turn, moves the focus to what is new and tells the host. Not on the first: the visitor
/// may be elsewhere on the page.
#[hook]
fn use_turn(
    state: &UseReducerHandle<QuizState>,
    screen: &Screen,
    focus: &NodeRef,
    on_notice: Callback<Notice>,
) {
    let (handle, screen, focus) = (state.clone(), screen.clone(), focus.clone());
    use_effect_with(state.turn(), move |turn| {
        if *turn == 0 {
            return;
        }
        move_focus(&focus);
        let diploma = handle.interview().diploma();
        let Some((question, answer)) = handle.answered() else {
            return;
        };
        let (question, answer) = (question.clone(), answer.clone());
        on_notice.emit(Notice::Answered {
            diploma: diploma.about.id.clone(),
            question,
            answer,
        });
        if let Screen::Result(step) = screen {
            let verdict = crate::engine::evaluate::diploma(diploma, &step.answers);
            on_notice.emit(Notice::Verdict {
                diploma: diploma.about.id.clone(),
                verdict,
            });
        }
    });
}

fn move_focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Nothing to do where the browser refuses: the visitor finds the place by themselves.
        drop(element.focus());
    }
}

fn action(heard: Heard) -> Option<QuizAction> {
    let Heard {
        action,
        value,
        is_ticked,
    } = heard;
    Some(match action.as_str() {
        "tick" => QuizAction::Tick {
            choice: value,
            is_ticked,
        },
        "tick-none" => QuizAction::TickNone { is_ticked },
        "type" => QuizAction::Type(value),
        "continue" => QuizAction::Continue,
        "do-not-know" => QuizAction::DoNotKnow,
        "back" => QuizAction::Back,
        "edit" => QuizAction::Edit(value),
        "restart" => QuizAction::Restart,
        _ => return None,
    })
}
