//! The command `passerelle`, for the people who edit and translate a dataset or show it in a hall.
//!
//! Reads arguments and files, writes reports and says by its exit code how it went. Not here: what is
//! right or wrong with a dataset, which is [`engine::lint`](crate::engine::lint), and, but for the kiosk, the
//! clock: today's date is an argument.

mod args;
mod ask;
mod check;
mod explain;
mod file;
#[cfg(all(feature = "kiosk", unix))]
mod kiosk;
mod locate;
#[cfg(feature = "render")]
mod render;
mod report;
mod settings;
mod snippet;
mod subject;
mod translate;
mod translation;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::Parser;

use self::args::{Args, Command, SchemaArgs};
use crate::model::{self, Date};

/// How a run ends. The greatest of several files counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    /// Nothing is left to do.
    Clean = 0,
    /// There are warnings or errors to mend, or questions to answer.
    Unfinished = 1,
    /// A file could not be read or is no dataset, or something that was named does not exist.
    Refused = 2,
}

/// Runs the command with the arguments of the process; `today` counts where `--today` is not given.
pub fn run(today: Date) -> ExitCode {
    let args = Args::parse();
    let (mut out, mut err) = (anstream::stdout().lock(), anstream::stderr().lock());
    let exit = match args.command {
        Command::Check(args) => check::run(&args, today, &mut out),
        Command::Explain(args) => explain::run(&args, &mut out, &mut err),
        Command::Ask(args) => ask::run(&args, today, &mut io::stdin().lock(), &mut out, &mut err),
        Command::Translate(args) => translate::run(&args, &mut out, &mut err),
        #[cfg(feature = "render")]
        Command::Render(args) => render::run(&args, today, &mut out, &mut err),
        #[cfg(all(feature = "kiosk", unix))]
        Command::Kiosk(args) => kiosk::run(&args, &mut err),
        Command::Schema(args) => schema(&args, &mut out),
    };
    match exit.and_then(|exit| out.flush().map(|()| exit)) {
        Ok(exit) => ExitCode::from(exit as u8),
        // The reader has seen enough, as `head` has.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Where nothing can be written, the exit code has to do.
            writeln!(err, "error: failed to read or write: {error}").ok();
            ExitCode::from(Exit::Refused as u8)
        }
    }
}

fn schema(args: &SchemaArgs, out: &mut impl Write) -> io::Result<Exit> {
    let schema = if args.kiosk { model::kiosk_schema() } else { model::schema() };
    let schema = serde_json::to_string_pretty(&schema)?;
    writeln!(out, "{schema}")?;
    Ok(Exit::Clean)
}
