//! The translation memories that a project uses, as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::workflow::memory::{MemoryReport, UsedMemory};
use crate::workflow::team::PushReport;

#[derive(Serialize)]
struct Memories<'a> {
    schema: u32,
    memories: Vec<Memory<'a>>,
}

#[derive(Serialize)]
struct Memory<'a> {
    name: &'a str,
    imported: bool,
    translations: &'a BTreeMap<String, usize>,
}

impl<'a> From<&'a UsedMemory> for Memory<'a> {
    fn from(memory: &'a UsedMemory) -> Self {
        Self { name: &memory.name, imported: memory.is_imported, translations: &memory.translations }
    }
}

/// The memories of a project as JSON.
pub fn memories(report: &MemoryReport) -> String {
    to_text(&Memories { schema: SCHEMA, memories: report.memories.iter().map(Memory::from).collect() })
}

#[derive(Serialize)]
struct Pushed {
    schema: u32,
    sent: usize,
    changed: usize,
}

/// How many translations were sent to a server, as JSON.
pub fn pushed(report: PushReport) -> String {
    let PushReport { sent, changed } = report;
    to_text(&Pushed { schema: SCHEMA, sent, changed })
}
