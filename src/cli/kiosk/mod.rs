//! `passerelle kiosk`: a page on a screen that nobody looks after.
//!
//! Starts Chromium, watches the page in it and opens it again when it is gone. Not here: what the page does
//! for itself, such as wiping what a visitor did, which is in [`ui`](crate::ui).

mod args;
mod browser;
mod devtools;
mod flags;
mod log;
mod page;
mod screen;
mod server;
mod settings;
mod tries;
mod trouble;
mod watch;

use std::io::{self, Write};

use tokio::{
    runtime::Builder,
    select,
    signal::unix::{SignalKind, signal},
};

pub(super) use self::args::KioskArgs;
use self::{
    log::Log,
    settings::{Settings, Source},
    watch::Kiosk,
};
use super::Exit;

pub(super) fn run(args: &KioskArgs, err: &mut impl Write) -> io::Result<Exit> {
    let settings = match settings::settings(args) {
        Ok(settings) => settings,
        Err(sentence) => {
            writeln!(err, "error: {sentence}")?;
            return Ok(Exit::Refused);
        }
    };
    Builder::new_current_thread().enable_all().build()?.block_on(show(&settings, err))
}

/// Until the operator leaves, or a signal says so.
async fn show(settings: &Settings, err: &mut impl Write) -> io::Result<Exit> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut hang_up = signal(SignalKind::hangup())?;
    let mut log = Log(err);
    let url = match address(&settings.source, &mut log).await {
        Ok(url) => url,
        Err(sentence) => {
            writeln!(log.0, "error: {sentence}")?;
            return Ok(Exit::Refused);
        }
    };
    let mut kiosk = Kiosk::new(settings, &url, &mut log);
    let why = select! {
        () = kiosk.run() => "ended by the operator's way out",
        Some(()) = terminate.recv() => "ended by SIGTERM",
        Some(()) = interrupt.recv() => "ended by Ctrl-C",
        Some(()) = hang_up.recv() => "ended by SIGHUP",
    };
    kiosk.end().await;
    log.line(why);
    Ok(Exit::Clean)
}

/// Where the page is; a folder is served first.
async fn address(source: &Source, log: &mut Log<impl Write>) -> Result<String, String> {
    let (folder, page, port) = match source {
        Source::Url(url) => return Ok(url.clone()),
        Source::Folder { folder, page, port } => (folder, page, *port),
    };
    let address = server::start(folder, port).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => {
            format!(
                "port {port} is taken; choose another with `--port`, or leave it out for a free one"
            )
        }
        _ => format!("failed to listen on port {port}: {error}"),
    })?;
    log.line(format_args!("serving {} at http://{address}/", folder.display()));
    Ok(format!("http://{address}/{page}"))
}
