//! What must be true of an interview in every state, compared with the table of all persons. Each law
//! gives back a sentence for every breach.

use std::collections::BTreeMap;

use passerelle::{
    engine::Step,
    model::{Answer, Answers, QuestionId},
};

use super::{given, id::id, oracle, walk::State, world::World};

/// A law.
pub(crate) type Law = fn(&World) -> Vec<String>;

/// The interval is exactly what all completions say; for any answers, reached by the interview or not.
pub(crate) fn intervals_are_exact(world: &World) -> Vec<String> {
    let cells = (0..world.oracle.len()).map(|idx| world.oracle.classes(idx));
    let breach = |classes: Vec<_>| {
        let given = oracle::given(&world.questions, &classes);
        let found = world.interval(&given::answers(&given));
        let cell = world.oracle.cell(&classes);
        let expected = (cell.low, cell.high);
        let given = given::text(&given);
        (found != expected).then(|| format!("after {given}: {found:?}, not {expected:?}"))
    };
    cells.filter_map(breach).collect()
}

/// The interview ends exactly when no open question can move the verdict.
pub(crate) fn it_ends_in_time(world: &World) -> Vec<String> {
    each_state(world, |state| {
        let cell = world.oracle.cell(&state.classes);
        let is_open = |it: &usize| state.answers.get(&id(&world.questions[*it].id)).is_none();
        let mut open = (0..world.questions.len()).filter(is_open);
        let (expected, found) = (open.any(|it| cell.is_moved_by(it)), state.step.next.is_some());
        wrong(expected != found, || format!("a question is left: {expected}, asked: {found}"))
    })
}

/// Every question asked is new and can change the verdict.
pub(crate) fn questions_matter(world: &World) -> Vec<String> {
    each_state(world, |state| {
        let next = state.step.next.as_ref()?;
        let is_idle = !world.oracle.cell(&state.classes).is_moved_by(world.place(next));
        let is_old = state.answers.get(next).is_some();
        wrong(is_idle || is_old, || format!("`{next}` changes nothing or comes again"))
    })
}

/// `at_most` is the length of the longest walk that is left.
pub(crate) fn at_most_is_reached(world: &World) -> Vec<String> {
    let mut longest = vec![0; world.states.len()];
    for (idx, state) in world.states.iter().enumerate().rev() {
        if let Some(before) = state.before {
            longest[before] = longest[before].max(longest[idx] + 1);
        }
    }
    let states = world.states.iter().zip(longest);
    let breach = |(state, longest): (&State, usize)| {
        let (given, said) = (given::text(&state.given), state.step.at_most);
        (said != longest).then(|| format!("after {given}: at most {said}, but {longest}"))
    };
    states.filter_map(breach).collect()
}

/// From every state where all is known, the plan is the best there is: first question and number. Of
/// several best questions the interview about one diploma takes the first of the dataset; the interview
/// about several may stay with a diploma instead.
pub(crate) fn the_plan_is_best(world: &World) -> Vec<String> {
    let means = mean_questions(world);
    let states = world.states.iter().zip(means);
    let known =
        states.filter(|(state, _)| state.answers.iter().all(|(_, it)| *it != Answer::Unknown));
    let breach = |(state, mean): (&State, f64)| {
        let best = world.oracle.cell(&state.classes);
        let next = state.step.next.as_ref();
        let is_first = match next.map(|it| world.place(it)) {
            Some(place) if 1 < world.interview.diplomas().len() => best.may_ask(place),
            place => place == best.ask(),
        };
        let is_best = is_first && (mean - best.expected).abs() < 1e-9;
        let (given, least) = (given::text(&state.given), best.expected);
        let ask = best.ask().map(|it| world.questions[it].id.as_str());
        let found = next.map(QuestionId::as_str);
        (!is_best).then(|| format!("after {given}: {found:?} takes {mean}, {ask:?} takes {least}"))
    };
    known.filter_map(breach).collect()
}

/// What the interview says it needs is what the best plan needs.
pub(crate) fn the_expected_number_is_the_optimum(world: &World) -> Vec<String> {
    let best = world.oracle.cell(&world.states[0].classes).expected;
    let said = world.interview.expected_questions();
    let is_wrong = 1e-9 < (said - best).abs();
    wrong(is_wrong, || format!("{said} questions are expected, the optimum is {best}"))
        .into_iter()
        .collect()
}

/// The order of answers does not matter, and each of them narrows the interval, in every order that is
/// a rotation of the questions or of their reverse.
pub(crate) fn answers_narrow_in_any_order(world: &World) -> Vec<String> {
    each_state(world, |state| {
        let mut order: Vec<_> = state.answers.iter().collect();
        let mut breach = None;
        for _ in 0..order.len() {
            order.rotate_left(1);
            for order in [order.clone(), order.iter().rev().copied().collect()] {
                let mut some = Answers::default();
                let mut before = world.interval(&some);
                for (question, answer) in order {
                    some = some.with(question.clone(), answer.clone());
                    let after = world.interval(&some);
                    if after.0.least(before.0) != before.0 || after.1.greatest(before.1) != before.1
                    {
                        breach = Some(format!("`{question}` widens the interval"));
                    }
                    before = after;
                }
                if world.interview.step(&some) != state.step {
                    breach = Some("the order matters".to_owned());
                }
            }
        }
        breach
    })
}

/// An earlier answer changed keeps the later ones that still matter.
pub(crate) fn changes_keep_the_rest(world: &World) -> Vec<String> {
    // Many changes lead to the same answers.
    let mut changed = BTreeMap::new();
    for state in &world.states {
        for question in &state.step.asked {
            for probe in &world.questions[world.place(question)].probes {
                let mut given = state.given.clone();
                given.insert(question.to_string(), probe.answer.clone());
                changed.insert(given::text(&given), given);
            }
        }
    }
    let breaches = changed.iter().filter_map(|(text, given)| {
        let answers = given::answers(given);
        let breach = lost(world, &world.interview.step(&answers), &answers)?;
        Some(format!("with {text}: {breach}"))
    });
    breaches.collect()
}

/// What a step passes over although it still matters, or makes up.
fn lost(world: &World, step: &Step, answers: &Answers) -> Option<String> {
    let cell = world.cell(&step.answers);
    for (question, _) in answers.iter() {
        if step.answers.get(question).is_none() && cell.is_moved_by(world.place(question)) {
            return Some(format!("`{question}` is lost"));
        }
    }
    for (question, answer) in step.answers.iter() {
        if answers.get(question) != Some(answer) {
            return Some(format!("`{question}` is made up"));
        }
    }
    let is_other = world.interval(&step.answers) != world.interval(answers);
    wrong(is_other, || "the verdict is another".to_owned())
}

/// How many questions a walk takes on average from each state, answers being as likely as [`oracle`] has them.
pub(crate) fn mean_questions(world: &World) -> Vec<f64> {
    let mut means = vec![0.0; world.states.len()];
    for (idx, state) in world.states.iter().enumerate().rev() {
        if state.step.next.is_some() {
            means[idx] += 1.0;
        }
        if let Some(before) = state.before.filter(|_| state.is_typical) {
            let last = world.states[before].step.next.as_ref().expect("a question led here");
            let place = world.place(last);
            let class = state.classes[place].expect("a typical answer has a class");
            means[before] += means[idx] * world.oracle.weights[place][class];
        }
    }
    means
}

fn each_state(world: &World, breach: impl Fn(&State) -> Option<String>) -> Vec<String> {
    let breaches = world.states.iter().filter_map(|state| {
        let breach = breach(state)?;
        Some(format!("after {}: {breach}", given::text(&state.given)))
    });
    breaches.collect()
}

/// The sentence, when it is true that something is wrong.
fn wrong(is_wrong: bool, sentence: impl FnOnce() -> String) -> Option<String> {
    is_wrong.then(sentence)
}
