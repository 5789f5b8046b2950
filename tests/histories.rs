//! A law over random histories of a repository: texts whose truth the test knows, and everything that people do with
//! articles, catalogs and git.
//!
//! `RECTO_HISTORIES=5000 cargo test --test suite histories -- --nocapture` plays as many, from the one that
//! `RECTO_HISTORIES_SEED` names on, and prints what was counted. A history that breaks a law is made as short as it
//! can be, and printed as a shell script.

pub(crate) mod dice;
mod fluent;
mod git;
mod plan;
mod play;
mod project;
mod texts;
mod truth;
mod writing;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use plan::{History, Kind};
use play::{Counts, Fault, Play};
use truth::Writer;

use crate::playground::tried;

/// How many histories are played in full.
const HISTORIES: u32 = 50;
/// How many faults are made short; a fault of one law is enough for each thread.
const REPORTED: usize = 6;

#[test]
fn nothing_is_current_that_is_not_and_nothing_is_lost() {
    let number = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let first = number("RECTO_HISTORIES_SEED").unwrap_or(1);
    let end = first + number("RECTO_HISTORIES").unwrap_or_else(|| tried(HISTORIES).into());
    let next = AtomicU64::new(first);
    let found = Mutex::new(Found::default());
    let threads = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= end {
                        return;
                    }
                    let history = History::new(seed);
                    let (counts, _, fault) = Play::run(&history);
                    let report = {
                        let mut found = found.lock().unwrap();
                        found.add(&history, counts);
                        if let Some(fault) = &fault {
                            *found.broken.entry(fault.law).or_default() += 1;
                        }
                        fault.is_some() && found.shrinking < REPORTED && {
                            found.shrinking += 1;
                            true
                        }
                    };
                    if let Some(fault) = fault.filter(|_| report) {
                        let told = shortest(history, fault);
                        found.lock().unwrap().faults.push(told);
                    }
                }
            });
        }
    });
    let found = found.into_inner().unwrap();
    let summary = found.summary(first, end);
    assert!(found.broken.is_empty(), "{}\n{summary}", found.faults.join("\n\n"));
    println_counts(&summary);
}

#[expect(clippy::print_stdout, reason = "a test shows what it counted to those who ask")]
fn println_counts(summary: &str) {
    println!("{summary}");
}

/// What all histories together showed.
#[derive(Default)]
struct Found {
    played: usize,
    counts: Counts,
    price: BTreeMap<(Kind, Writer), (usize, usize)>,
    broken: BTreeMap<&'static str, usize>,
    faults: Vec<String>,
    shrinking: usize,
}

impl Found {
    fn add(&mut self, history: &History, counts: Counts) {
        self.played += 1;
        self.counts.states += counts.states;
        self.counts.unknowable += counts.unknowable;
        for (deed, count) in counts.deeds {
            *self.counts.deeds.entry(deed).or_default() += count;
        }
        for (reason, count) in counts.not_evaluated {
            *self.counts.not_evaluated.entry(reason).or_default() += count;
        }
        for (writer, (all, paid)) in counts.price {
            let price = self.price.entry((history.kind, writer)).or_default();
            *price = (price.0 + all, price.1 + paid);
        }
    }

    fn summary(&self, first: u64, end: u64) -> String {
        let mut out = format!(
            "{} histories (seeds {first} to {}), {} states looked at, {} of texts that nobody can know of\n",
            self.played,
            end - 1,
            self.counts.states,
            self.counts.unknowable
        );
        let _ = writeln!(out, "broken: {:?}", self.broken);
        let _ = writeln!(out, "done: {:?}", self.counts.deeds);
        let _ = writeln!(out, "could not judge: {:?}", self.counts.not_evaluated);
        for ((kind, writer), (all, paid)) in &self.price {
            let share =
                100.0 * f64::from(u32::try_from(*paid).unwrap()) / f64::from(u32::try_from(*all).unwrap());
            let _ = writeln!(out, "price: {kind:?} {writer:?}: {paid} of {all} ({share:.1} %)");
        }
        out
    }
}

/// A history that breaks the same law and has no step too many, told as a script.
fn shortest(mut history: History, mut fault: Fault) -> String {
    let mut size = history.steps.len().div_ceil(2).max(1);
    let mut script = Play::run(&history).1;
    loop {
        let mut at = 0;
        let mut is_shorter = false;
        while at < history.steps.len() {
            let mut shorter = history.clone();
            shorter.steps.drain(at..(at + size).min(shorter.steps.len()));
            let (_, shorter_script, found) = Play::run(&shorter);
            match found {
                Some(found) if found.law == fault.law => {
                    (history, fault, script, is_shorter) = (shorter, found, shorter_script, true);
                }
                _ => at += size,
            }
        }
        if size == 1 && !is_shorter {
            break;
        }
        size = (size / 2).max(1);
    }
    let steps: Vec<_> = history.steps.iter().map(|step| step.deed).collect();
    format!(
        "=== history {} ({:?}, {steps:?})\n{script}\n# broken: {}\n# {}",
        history.seed,
        history.kind,
        fault.law,
        fault.text.replace('\n', "\n# ")
    )
}
