//! Runs commands: as a quiet step, in view, or for one answer.

use std::{
    io::{self, BufRead, BufReader, IsTerminal, Write},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::progress::Step;

/// What a command left behind.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) success: bool,
    /// Standard output and standard error, in the order they were written.
    pub(crate) output: String,
}

/// Runs a step of which only progress is shown; its output when it fails.
pub(crate) fn step(label: &str, command: Command) -> Result<()> {
    let step = Step::start(label);
    let finished = follow(command, io::stderr().is_terminal(), |line| {
        step.detail(line);
    })
    .inspect_err(|_| step.fail(""))?;
    if !finished.success {
        step.fail(&finished.output);
        bail!("failed to {label}: see its output above");
    }
    step.done();
    Ok(())
}

/// Runs a command in view, and keeps what it said.
pub(crate) fn stream(command: Command) -> Result<Finished> {
    let mut stdout = io::stdout();
    follow(command, stdout.is_terminal(), |line| {
        // A reader that went away is not a reason to stop the tests.
        let _ = writeln!(stdout, "{line}");
    })
}

/// Runs a command out of sight, and keeps what it said.
pub(crate) fn capture(command: Command) -> Result<Finished> {
    follow(command, false, |_| {})
}

/// The same command at the lowest priority, where there is a program for that.
pub(crate) fn at_leisure(command: &Command) -> Option<Command> {
    let mut calm = Command::new(which::which("nice").ok()?);
    calm.args(["-n", "19"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => calm.env(name, value),
            None => calm.env_remove(name),
        };
    }
    calm.current_dir(command.get_current_dir()?);
    Some(calm)
}

/// What a command prints on standard output, without the spaces around it.
pub(crate) fn read(mut command: Command) -> Result<String> {
    let name = name_of(&command);
    let output = command.output().with_context(|| format!("failed to start {name}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("expected {name} to succeed, found {}: {}", output.status, said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn follow(mut command: Command, is_coloured: bool, on_line: impl FnMut(&str)) -> Result<Finished> {
    let name = name_of(&command);
    let (reader, writer) = io::pipe()?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    if is_coloured {
        // They see a pipe, and would not use colours for it.
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    let mut child = command.spawn().with_context(|| format!("failed to start {name}"))?;
    // It holds the writing ends: with them the reader would never see the end.
    drop(command);

    let output = read_lines(BufReader::new(reader), on_line)?;
    let success = child.wait()?.success();
    Ok(Finished { success, output })
}

fn read_lines(mut reader: impl BufRead, mut on_line: impl FnMut(&str)) -> Result<String> {
    let mut output = String::new();
    let mut bytes = Vec::new();
    while 0 < reader.read_until(b'\n', &mut bytes)? {
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim_end_matches(['\n', '\r']);
        on_line(line);
        output.push_str(line);
        output.push('\n');
        bytes.clear();
    }
    Ok(output)
}

fn name_of(command: &Command) -> String {
    let mut name = format!("`{}", command.get_program().display());
    for arg in command.get_args() {
        name.push(' ');
        name.push_str(&arg.to_string_lossy());
    }
    name.push('`');
    name
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::read_lines;

    #[test]
    fn lines_are_passed_on_whatever_their_bytes() -> Result<()> {
        let mut lines = Vec::new();
        let output = read_lines(&b"one\r\n\xff two\nlast"[..], |line| {
            lines.push(line.to_owned());
        });

        assert_eq!(lines, ["one", "\u{fffd} two", "last"]);
        assert_eq!(output?, "one\n\u{fffd} two\nlast\n");
        Ok(())
    }
}
