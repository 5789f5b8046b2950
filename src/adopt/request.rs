//! What somebody wants to be adopted.

use crate::model::Language;

/// What is to be adopted.
#[derive(Clone, Debug, Default)]
pub struct AdoptRequest {
    /// Languages; all when empty.
    pub languages: Vec<Language>,
    /// Articles by path, folder or glob; all when empty.
    pub articles: Vec<String>,
    /// Whether nothing is to be written.
    pub dry_run: bool,
    /// Whether the history in git is left alone, so that all answers to the sources of today.
    pub ignore_history: bool,
}
