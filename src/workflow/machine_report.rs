//! What a command translated, as a result of a sync.

use crate::model::Language;

/// What a command translated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MachineReport {
    /// The units that have a draft of it now.
    pub drafts: Vec<MachineText>,
    /// The units that have a proposal of it beside their translation.
    pub proposals: Vec<MachineText>,
    /// How many units were sent, and how many words; in a dry run, how many would be.
    pub sent: (usize, usize),
    /// How many answers were known from earlier runs.
    pub known: usize,
    /// How many units have no usable answer; the findings say why.
    pub left_out: usize,
    /// How many units and words were not sent, because they go beyond the budget or the command failed.
    pub unsent: (usize, usize),
}

/// A text by a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MachineText {
    /// The article.
    pub article: String,
    /// The unit.
    pub id: String,
    /// The language.
    pub language: Language,
    /// What translated it.
    pub engine: String,
}
