//! A walk at random over a page of widgets, and what each of them has to show after every event, as lines of JSON:
//! `cargo run -p monkey -- SEED EVENTS FILE`. `tests/monkey/monkey.spec.mjs` does the same in browsers.
//!
//! What comes next, and what follows from answers, is the engine's, which has its own proofs. What a widget makes of
//! what is done to it is told here a second time.

mod explorer;
mod page;
mod random;
mod visit;

use std::{
    env::args,
    error::Error,
    fs::File,
    io::{BufWriter, Write},
};

use self::{page::Page, random::Random};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<_> = args().skip(1).collect();
    let [seed, n_events, file] = &args[..] else {
        return Err("expected a seed, a number of events, and a file to write".into());
    };
    let (seed, n_events): (u64, u32) = (seed.parse()?, n_events.parse()?);
    let mut random = Random::new(seed);
    let mut page = Page::new()?;
    let mut out = BufWriter::new(File::create(file)?);
    for _ in 0..n_events {
        let event = page.event(&mut random);
        writeln!(out, "{}", serde_json::json!({ "event": event, "shown": page.shown() }))?;
    }
    Ok(out.flush()?)
}
