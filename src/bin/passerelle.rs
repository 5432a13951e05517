//! The command `passerelle`. Here is only what the library may not do: look at the clock.

use std::process::ExitCode;

fn main() -> ExitCode {
    let today = jiff::ZonedDateTime::now().date().to_string();
    match today.parse() {
        Ok(today) => passerelle::cli::run(today),
        Err(error) => {
            eprintln!("error: the clock of this machine is off: {error}");
            ExitCode::from(2)
        }
    }
}
