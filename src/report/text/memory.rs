//! The translation memories that a project uses, for people.

use super::{BOLD, paint};
use crate::message;
use crate::message::{Localizer, in_line};
use crate::workflow::memory::{MemoryReport, UsedMemory};
use crate::workflow::team::PushReport;

/// Each memory with how many translations it has.
pub fn memories(words: &Localizer, report: &MemoryReport) -> String {
    if report.memories.is_empty() {
        return format!("{}\n", words.say(message!("memory-none")));
    }
    report.memories.iter().map(|memory| one(words, memory)).collect()
}

fn one(words: &Localizer, memory: &UsedMemory) -> String {
    let counts: Vec<String> =
        memory.translations.iter().map(|(tag, count)| format!("{tag} {}", words.count(*count))).collect();
    let what = match memory.is_imported {
        true => message!("memory-imported", counts),
        false => message!("memory-of-project", counts),
    };
    format!("{}: {}\n", paint(BOLD, &in_line(&memory.name)), words.say(what))
}

/// How many translations were sent to a server.
pub fn pushed(words: &Localizer, report: PushReport) -> String {
    let PushReport { sent, changed } = report;
    format!("{}\n", words.say(message!("memory-pushed", sent, changed)))
}
