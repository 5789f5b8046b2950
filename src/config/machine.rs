//! `[machine]`: a command that makes drafts.

use std::time::Duration;

use super::articles::folder_path;
use super::languages::languages;
use super::raw::{Fault, Table};
use crate::message;
use crate::model::Language;

/// The command that translates, and what it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MachineRules {
    /// The program and its arguments; no shell reads them.
    pub command: Vec<String>,
    /// What it is called where it does not say itself.
    pub name: Option<String>,
    /// The languages that it translates to; all of the project when empty.
    pub languages: Vec<Language>,
    /// How many units it gets at once.
    pub batch: usize,
    /// How long it may take for them.
    pub timeout: Duration,
    /// The file that says how translations are to be written; `{language}` stands for the language.
    pub style: Option<String>,
    /// The variables of the surroundings that it gets besides `PATH` and `HOME`.
    pub environment: Vec<String>,
}

/// Reads the `[machine]` table.
pub(super) fn machine_rules(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> Option<MachineRules> {
    let span = table.span();
    let command = table.strings("command", faults);
    let name = table.string("name", faults);
    let tags = table.strings("languages", faults).unwrap_or_default();
    let batch = table.number("batch", 10_000, faults).unwrap_or(50).max(1);
    let timeout = table.number("timeout", 86_400, faults).unwrap_or(60).max(1);
    let style = table.string("style", faults).map(|path| folder_path(&path, "style", faults));
    let environment = table.strings("environment", faults).unwrap_or_default();
    table.finish(faults);
    let command: Vec<String> = command.unwrap_or_default().into_iter().map(|text| text.value).collect();
    if command.first().is_none_or(|program| program.trim().is_empty()) {
        let hint = message!("config-add-hint", example = "command = [\"python3\", \"tools/translate.py\"]");
        faults.push(Fault::new(span, message!("config-no-command"), hint));
        return None;
    }
    Some(MachineRules {
        command,
        name: name.map(|name| name.value),
        languages: languages(&tags, None, faults),
        batch: usize::try_from(batch).unwrap_or(1),
        timeout: Duration::from_secs(u64::from(timeout)),
        style,
        environment: environment.into_iter().map(|name| name.value).collect(),
    })
}
