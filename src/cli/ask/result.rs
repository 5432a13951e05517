//! The result, written out: the verdict, the doors, the answers, what to do next, the sources.

use std::io::{self, Write};

use clap::builder::styling::Style;

use super::{given, words};
use crate::{
    engine::{Interview, Outcome, RouteOutcome, Step, Truth, evaluate},
    model::{Answers, Condition, Dataset, Diploma},
};

/// Everything that follows from the answers.
pub(super) fn write(
    interview: &Interview,
    diploma: &Diploma,
    step: &Step,
    out: &mut impl Write,
) -> io::Result<()> {
    let (dataset, shared) = (interview.dataset(), words::shared());
    let (about, answers) = (&diploma.about, &step.answers);
    let outcome = Outcome::of(dataset, diploma, answers);

    title(shared.result, out)?;
    title(shared.say.verdict(outcome.interval.settled()), out)?;
    let hangs_on = interview.hangs_on(&about.id, answers);
    for reason in shared.reasons(dataset, diploma, &outcome, answers, &hangs_on) {
        writeln!(out, "{reason}")?;
    }
    title(shared.routes, out)?;
    for (idx, route) in outcome.routes.iter().enumerate() {
        door(dataset, diploma, idx + 1, route, answers, out)?;
    }
    if !step.asked.is_empty() {
        title(shared.your_answers, out)?;
        for question in step.asked.iter().filter_map(|it| dataset.question(it)) {
            if let Some(answer) = answers.get(&question.id) {
                let answer = words::answer(question, answer);
                writeln!(out, "- {}\u{a0}: {answer}", question.label)?;
            }
        }
        writeln!(out, "{}", words::repeat(&given::write(step)))?;
    }
    title(shared.next_steps, out)?;
    writeln!(out, "{}", about.selection)?;
    if let Some(further) = &about.other_ways {
        writeln!(out, "{further}")?;
    }
    writeln!(out, "\n{}", shared.indicative)?;
    if let Some(caution) = &about.caution {
        writeln!(out, "{caution}")?;
    }
    sources(dataset, diploma, out)
}

fn title(words: &str, out: &mut impl Write) -> io::Result<()> {
    let bold = Style::new().bold();
    writeln!(out, "\n{bold}{words}{bold:#}")
}

/// A route: its state, its conditions, and what would open it.
fn door(
    dataset: &Dataset,
    diploma: &Diploma,
    number: usize,
    outcome: &RouteOutcome,
    answers: &Answers,
    out: &mut impl Write,
) -> io::Result<()> {
    let Some(route) = diploma.routes.get(outcome.route) else {
        return Ok(());
    };
    let shared = words::shared();
    let settled = outcome.interval.settled();
    let is_asked = route.conditions.iter().any(|it| evaluate::is_unknown(&it.when, answers));
    let state = shared.say.route_state(settled, is_asked);
    writeln!(out, "{number}. {}\u{a0}: {}", route.title, state.to_lowercase())?;
    for it in &route.conditions {
        condition(it, answers, out)?;
    }
    // As long as an answer is missing, nobody can say that something else is.
    let openings = shared.openings_of(dataset, &outcome.openings);
    if settled.is_some() && !openings.is_empty() {
        writeln!(out, "   {}{openings}.", shared.openings)?;
    }
    if let Some(note) = &route.note {
        writeln!(out, "   {note}")?;
    }
    Ok(())
}

fn condition(condition: &Condition, answers: &Answers, out: &mut impl Write) -> io::Result<()> {
    let settled = evaluate::rule(&condition.when, answers).settled();
    let gap = evaluate::years_gap(condition, answers).filter(|_| settled != Some(Truth::Met));
    let gap = gap.map_or_else(String::new, |it| {
        format!(" ({})", words::shared().say.years_of(it.have, it.need))
    });
    writeln!(out, "   - {}{}{gap}", words::shared().say.condition_state(settled), condition.text)?;
    for reason in evaluate::reasons(&condition.when, answers) {
        writeln!(out, "     {}", words::shared().reason(&reason))?;
    }
    Ok(())
}

fn sources(dataset: &Dataset, diploma: &Diploma, out: &mut impl Write) -> io::Result<()> {
    let Diploma { about, routes } = diploma;
    let date = |date| words::shared().say.date(date);
    let cited = routes.iter().flat_map(|it| &it.sources);
    title(&words::sources(&date(about.checked_on)), out)?;
    for source in dataset.sources(about.sources.iter().chain(cited)) {
        writeln!(out, "- {}", words::source(&source.title, &date(source.checked_on)))?;
        if let Some(url) = &source.url {
            writeln!(out, "  {}", url.as_str())?;
        }
    }
    Ok(())
}
