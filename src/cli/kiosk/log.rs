//! What the operator is told: a line for each thing that happens, with its time.

use std::{fmt, io::Write};

use jiff::ZonedDateTime;

/// Where the lines go.
#[derive(Debug)]
pub(super) struct Log<W>(pub(super) W);

impl<W: Write> Log<W> {
    pub(super) fn line(&mut self, text: impl fmt::Display) {
        let time = ZonedDateTime::now().strftime("%Y-%m-%d %H:%M:%S");
        // Nobody reads: a reason to be silent, not to stop.
        writeln!(self.0, "{time} {text}").ok();
        self.0.flush().ok();
    }
}
