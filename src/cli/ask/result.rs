//! The result, written out: the verdict, the doors, the answers, what to do next, the sources.

use std::io::{self, Write};

use clap::builder::styling::Style;

use super::{given, words};
use crate::{
    engine::{Interview, Outcome, RouteOutcome, Step, Truth, evaluate},
    model::{Answers, Condition, Diploma},
};

/// Everything that follows from the answers.
pub(super) fn write(interview: &Interview, step: &Step, out: &mut impl Write) -> io::Result<()> {
    let (dataset, diploma) = (interview.dataset(), interview.diploma());
    let (about, answers) = (&diploma.about, &step.answers);
    let outcome = Outcome::of(dataset, diploma, answers);

    title(words::RESULT, out)?;
    title(words::verdict(outcome.interval.settled()), out)?;
    for reason in reasons(interview, &outcome, answers) {
        writeln!(out, "{reason}")?;
    }
    title(words::ROUTES, out)?;
    for (idx, route) in outcome.routes.iter().enumerate() {
        door(interview, idx + 1, route, answers, out)?;
    }
    if !step.asked.is_empty() {
        title(words::YOUR_ANSWERS, out)?;
        for question in step.asked.iter().filter_map(|it| dataset.question(it)) {
            if let Some(answer) = answers.get(&question.id) {
                let answer = words::answer(question, answer);
                writeln!(out, "- {}\u{a0}: {answer}", question.label)?;
            }
        }
        writeln!(out, "{}", words::repeat(&given::write(step)))?;
    }
    title(words::NEXT_STEPS, out)?;
    writeln!(out, "{}", about.selection)?;
    if let Some(further) = &about.other_ways {
        writeln!(out, "{further}")?;
    }
    writeln!(out, "\n{}", words::INDICATIVE)?;
    if let Some(caution) = &about.caution {
        writeln!(out, "{caution}")?;
    }
    sources(interview, out)
}

fn title(words: &str, out: &mut impl Write) -> io::Result<()> {
    let bold = Style::new().bold();
    writeln!(out, "\n{bold}{words}{bold:#}")
}

/// Why the verdict is what it is.
fn reasons(interview: &Interview, outcome: &Outcome, answers: &Answers) -> Vec<String> {
    let dataset = interview.dataset();
    let nearest = outcome.routes.first();
    let route = nearest.and_then(|it| interview.diploma().routes.get(it.route));
    match outcome.interval.settled() {
        Some(Truth::Met) => route.map(|it| words::open_route(&it.title)).into_iter().collect(),
        Some(Truth::ToConfirm) => {
            let conditions = route.into_iter().flat_map(|it| &it.conditions);
            let reasons = conditions.flat_map(|it| evaluate::reasons(&it.when, answers));
            reasons.map(|it| it.to_string()).collect()
        }
        Some(Truth::NotMet) => {
            nearest.map(|it| words::nearest(dataset, &it.openings)).into_iter().collect()
        }
        None => {
            let questions = interview.hangs_on(answers);
            let questions = questions.iter().filter_map(|it| dataset.question(it));
            vec![words::hangs_on(&questions.map(|it| &*it.label).collect::<Vec<_>>())]
        }
    }
}

/// A route: its state, its conditions, and what would open it.
fn door(
    interview: &Interview,
    number: usize,
    outcome: &RouteOutcome,
    answers: &Answers,
    out: &mut impl Write,
) -> io::Result<()> {
    let Some(route) = interview.diploma().routes.get(outcome.route) else {
        return Ok(());
    };
    let settled = outcome.interval.settled();
    let is_asked = route.conditions.iter().any(|it| evaluate::is_unknown(&it.when, answers));
    let state = words::route_state(settled, is_asked);
    writeln!(out, "{number}. {}\u{a0}: {}", route.title, state.to_lowercase())?;
    for it in &route.conditions {
        condition(it, answers, out)?;
    }
    // As long as an answer is missing, nobody can say that something else is.
    let openings = words::openings(interview.dataset(), &outcome.openings);
    if settled.is_some() && !openings.is_empty() {
        writeln!(out, "   {}{openings}.", words::OPENINGS)?;
    }
    if let Some(note) = &route.note {
        writeln!(out, "   {note}")?;
    }
    Ok(())
}

fn condition(condition: &Condition, answers: &Answers, out: &mut impl Write) -> io::Result<()> {
    let settled = evaluate::rule(&condition.when, answers).settled();
    let gap = evaluate::years_gap(condition, answers).filter(|_| settled != Some(Truth::Met));
    let gap =
        gap.map_or_else(String::new, |it| format!(" ({})", words::years_of(it.have, it.need)));
    writeln!(out, "   - {}\u{a0}: {}{gap}", words::condition_state(settled), condition.text)?;
    for reason in evaluate::reasons(&condition.when, answers) {
        writeln!(out, "     {reason}")?;
    }
    Ok(())
}

fn sources(interview: &Interview, out: &mut impl Write) -> io::Result<()> {
    let Diploma { about, routes } = &**interview.diploma();
    let cited = routes.iter().flat_map(|it| &it.sources);
    title(&words::sources(&words::date(about.checked_on)), out)?;
    for source in interview.dataset().sources(about.sources.iter().chain(cited)) {
        writeln!(out, "- {}", words::source(&source.title, &words::date(source.checked_on)))?;
        if let Some(url) = &source.url {
            writeln!(out, "  {}", url.as_str())?;
        }
    }
    Ok(())
}
