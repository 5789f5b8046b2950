//! Feeds every parser of user content with broken texts, and keeps what makes one fail.
//!
//! `cargo bench --bench fuzz -- [TARGET] --seconds N` changes texts from the test cases and the guide at random for so
//! long, all targets one after the other where none is named. It prints how many inputs there were, how many failed,
//! and the slowest. An input that makes a parser fail is made as small as it gets and written to `tests/crashes`,
//! where a test tries it for ever. `--seed N` begins elsewhere.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

mod mutate;
mod targets;

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use mutate::{Random, mutated, seeds};
use targets::{TARGETS, Target};

/// An input of this size is large enough to show how a parser grows.
const MOST_BYTES: usize = 20_000;

/// An input that takes as long is reported as if it had failed.
const PATIENCE: Duration = Duration::from_secs(10);

thread_local! {
    /// Whether a panic was caught by recto itself, which is none the less a panic.
    static CAUGHT: Cell<bool> = const { Cell::new(false) };
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let (mut seconds, mut seed, mut named) = (30.0, 1u64, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--seconds" => seconds = arguments.next().ok_or("how many seconds?")?.parse()?,
            "--seed" => seed = arguments.next().ok_or("which seed?")?.parse()?,
            name => named = Some(name.to_owned()),
        }
    }
    let chosen: Vec<Target> =
        TARGETS.into_iter().filter(|(name, _)| named.as_deref().is_none_or(|named| named == *name)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        return Err(format!("no such target; there are {}", names.join(", ")).into());
    }
    // A panic is a result here, not news.
    std::panic::set_hook(Box::new(|_| CAUGHT.set(true)));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seeds = seeds(root);
    let share = Duration::from_secs_f64(seconds / chosen.len() as f64);
    println!(
        "{:<10} {:>10} {:>8} {:>8} {:>12} {:>12}",
        "target", "inputs", "bytes/s", "failed", "slowest", "memory"
    );
    let mut failed = 0;
    for target in chosen {
        failed += fuzz(target, &seeds, share, seed, root)?;
    }
    if failed > 0 { Err(format!("{failed} inputs failed; they are in tests/crashes").into()) } else { Ok(()) }
}

fn fuzz(
    (name, run): Target,
    seeds: &[String],
    share: Duration,
    seed: u64,
    root: &Path,
) -> Result<usize, Box<dyn std::error::Error>> {
    let mut random = Random::new(seed);
    let (begun, mut inputs, mut bytes, mut failures) = (Instant::now(), 0usize, 0usize, 0usize);
    let (mut slowest, mut slowest_input) = (Duration::ZERO, 0);
    while begun.elapsed() < share {
        let text = mutated(seeds, &mut random, MOST_BYTES);
        let (is_fine, taken) = attempt(run, &text);
        inputs += 1;
        bytes += text.len();
        if taken > slowest {
            (slowest, slowest_input) = (taken, text.len());
        }
        if !is_fine || taken > PATIENCE {
            failures += 1;
            let small = if is_fine { text } else { minimised(run, text) };
            let path = root.join(format!("tests/crashes/{name}-{:016x}.txt", mutate::hash(&small)));
            std::fs::write(path, small)?;
            if failures == 10 {
                break;
            }
        }
    }
    let speed = bytes as f64 / begun.elapsed().as_secs_f64();
    println!(
        "{name:<10} {inputs:>10} {:>7.0}k {failures:>8} {:>7} ms/{:>2}k {:>9} MB",
        speed / 1000.0,
        slowest.as_millis(),
        slowest_input / 1000,
        memory() / 1000
    );
    Ok(failures)
}

/// Runs a target; whether nothing in it panicked, and how long it took.
fn attempt(run: fn(&str), text: &str) -> (bool, Duration) {
    CAUGHT.set(false);
    let begun = Instant::now();
    let ended = catch_unwind(AssertUnwindSafe(|| run(text)));
    (ended.is_ok() && !CAUGHT.get(), begun.elapsed())
}

/// What is left of a text that makes a target fail once everything is gone that is not needed.
fn minimised(run: fn(&str), mut text: String) -> String {
    let until = Instant::now() + PATIENCE;
    let mut piece = text.len() / 2;
    while piece > 0 && Instant::now() < until {
        let mut at = 0;
        while at < text.len() {
            let (from, to) = (boundary(&text, at), boundary(&text, (at + piece).min(text.len())));
            let shorter = format!("{}{}", &text[..from], &text[to..]);
            if to > from && !attempt(run, &shorter).0 {
                text = shorter;
            } else {
                at += piece;
            }
        }
        piece /= 2;
    }
    text
}

fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// The most memory that this process had, in kilobytes; 0 where the system does not say.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
