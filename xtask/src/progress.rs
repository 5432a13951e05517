//! Shows that a long step is under way: a spinner on a terminal, plain lines
//! in a log.

use std::{
    io::{self, IsTerminal},
    time::{Duration, Instant},
};

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};

/// Does a step that is not a command.
pub(crate) fn during<T>(label: &str, work: impl FnOnce(&Step) -> Result<T>) -> Result<T> {
    let step = Step::start(label);
    let done = work(&step);
    match &done {
        Ok(_) => step.done(),
        Err(_) => step.fail(""),
    }
    done
}

/// A step under way.
#[derive(Debug)]
pub(crate) struct Step {
    label: String,
    started: Instant,
    spinner: Option<ProgressBar>,
}

impl Step {
    pub(crate) fn start(label: &str) -> Self {
        let spinner = io::stderr().is_terminal().then(|| spinner(label));
        if spinner.is_none() {
            eprintln!("{label} …");
        }
        Self { label: label.to_owned(), started: Instant::now(), spinner }
    }

    /// The latest line of its output.
    pub(crate) fn detail(&self, line: &str) {
        if let Some(spinner) = &self.spinner {
            spinner.set_message(line.trim().to_owned());
        }
    }

    pub(crate) fn done(&self) {
        self.finish(&format!("done in {}", seconds(self.started.elapsed())));
    }

    pub(crate) fn fail(&self, output: &str) {
        self.finish(&format!("failed after {}", seconds(self.started.elapsed())));
        eprint!("{output}");
    }

    fn finish(&self, how: &str) {
        if let Some(spinner) = &self.spinner {
            spinner.finish_and_clear();
        }
        eprintln!("{}: {how}", self.label);
    }
}

fn spinner(label: &str) -> ProgressBar {
    // A template that does not parse would cost the looks, not the step.
    let style = ProgressStyle::with_template("{spinner} {prefix} ({elapsed}) {wide_msg:.dim}")
        .unwrap_or_else(|_| ProgressStyle::default_spinner());
    let spinner = ProgressBar::new_spinner().with_style(style).with_prefix(label.to_owned());
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner
}

/// A duration as a reader of a log wants it: `0.4 s`, `12 s`, `2 min 05 s`.
pub(crate) fn seconds(elapsed: Duration) -> String {
    let whole = elapsed.as_secs();
    match whole {
        0..10 => format!("{:.1} s", elapsed.as_secs_f64()),
        10..60 => format!("{whole} s"),
        _ => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::seconds;

    #[test]
    fn a_duration_is_short_to_read() {
        for (milliseconds, expect) in
            [(400, "0.4 s"), (9_000, "9.0 s"), (12_345, "12 s"), (65_000, "1 min 05 s")]
        {
            assert_eq!(seconds(Duration::from_millis(milliseconds)), expect);
        }
    }
}
