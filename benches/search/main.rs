//! How long one waits for what is found, at every keystroke, on this machine and in the browser.
//!
//! `cargo xtask bench` runs it in both. A keystroke's time is the median of several, since on a busy machine
//! some of them wait for others' turns. Not here: what is found, which is in `tests/core/search.rs`, and what a
//! page takes to show it.

use std::hint::black_box;

use passerelle::engine::search::SearchIndex;

mod corpus;

const SIZES: [usize; 3] = [12, 1_000, 10_000];
const TYPED: [&str; 6] = [
    "educatrice specialisee",
    "mediateur familail",
    "assistant territorial",
    "coordinatirce",
    "K1207",
    "RNCP37676",
];
const REPEATS: usize = 11;

/// `now` is in milliseconds.
fn measure(now: impl Fn() -> f64, print: impl Fn(&str)) {
    for n_profiles in SIZES {
        let profiles = corpus::profiles(n_profiles);
        let start = now();
        let index = SearchIndex::new(profiles.iter().map(corpus::Made::entry));
        print(&format!(
            "{n_profiles} profiles: index built in {:.0} ms{}",
            now() - start,
            memory(&index)
        ));
        for typed in TYPED {
            let keystrokes = (1..=typed.len()).map(|end| {
                let times = (0..REPEATS).map(|_| {
                    let start = now();
                    black_box(index.find(black_box(&typed[..end])));
                    now() - start
                });
                percentile(times, 50)
            });
            let keystrokes: Vec<_> = keystrokes.collect();
            let [median, p95, most] =
                [50, 95, 100].map(|it| percentile(keystrokes.iter().copied(), it));
            let n_found = index.find(typed).len();
            print(&format!(
                "  {typed:<24} median {median:6.3} ms, 95th percentile {p95:6.3} ms, slowest {most:6.3} ms; \
                 {n_found} found"
            ));
        }
    }
}

fn percentile(times: impl Iterator<Item = f64>, percent: usize) -> f64 {
    let mut times: Vec<_> = times.collect();
    times.sort_by(f64::total_cmp);
    times[((times.len() - 1) * percent).div_ceil(100)]
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let start = std::time::Instant::now();
    measure(|| start.elapsed().as_secs_f64() * 1000.0, |line| println!("{line}"));
}

#[cfg(not(target_arch = "wasm32"))]
fn memory(_: &SearchIndex) -> String {
    String::new()
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen_test::{
        Criterion, Instant, console_log, wasm_bindgen_bench, wasm_bindgen_test_configure,
    };

    wasm_bindgen_test_configure!(run_in_browser);

    // Not by the criterion: it gives the mean of one call, and people feel the slowest keystroke.
    #[wasm_bindgen_bench]
    fn typing(_: &mut Criterion) {
        let start = Instant::now();
        super::measure(|| start.elapsed().as_secs_f64() * 1000.0, |line| console_log!("{line}"));
    }
}

/// What the index takes: how much memory grows by copies of it.
#[cfg(target_arch = "wasm32")]
fn memory(index: &SearchIndex) -> String {
    const PAGE: usize = 65_536;
    const N_COPIES: usize = 20;
    let n_pages = || core::arch::wasm32::memory_size(0);
    // The first ones fill what building left free.
    let _first: Vec<_> = (0..N_COPIES).map(|_| index.clone()).collect();
    let before = n_pages();
    let _more: Vec<_> = (0..N_COPIES).map(|_| index.clone()).collect();
    let kilobytes = (n_pages() - before) * PAGE / N_COPIES / 1000;
    format!(", {kilobytes} kB")
}

#[cfg(target_arch = "wasm32")]
fn main() {}
