//! Which findings are asked for, by the codes that there are.

use crate::check::{CHECKS, Check};
use crate::diagnostic::Diagnostic;
use crate::gate::CODES;
use crate::message;
use crate::model::{ChangeClass, Language};
use crate::nearest::{did_you_mean, nearest};
use crate::workspace::WorkspaceError;
use crate::workspace::find;
use crate::workspace::project::Project;

/// The word that stands for the codes of all rules.
const INVALID: &str = "invalid";

/// The code of a catalog without article.
pub(super) const STRAY: &str = "unknown-article";

/// The codes of faults that keep recto from judging, each with a word on what it is; nobody can ask for these alone.
pub const FAULTS: [(&str, &str); 6] = [
    ("configuration", "a configuration that is wrong"),
    ("unreadable-file", "a file that is not UTF-8 or cannot be read"),
    ("unreadable-catalog", "a source catalog that cannot be read"),
    ("unreadable-ledger", "a ledger that cannot be read"),
    ("foreign-catalog", "a file in the place of a source catalog that recto did not write"),
    ("catalog-edit", "a catalog that cannot be edited safely"),
];

/// All codes that a check can report, each with a word on what it finds.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    const OTHER: [(&str, &str); 4] = [
        (STRAY, "a catalog that belongs to no article"),
        ("unreadable-article", "an article that is not UTF-8 or cannot be read"),
        ("unsegmented", "an article too odd to be cut into units"),
        ("source", "a fault in an article, such as broken front matter"),
    ];
    let checks = CHECKS.iter().map(|check| (check.code, check.summary));
    CODES.into_iter().chain(checks).chain(OTHER)
}

/// Which findings are asked for; all that fit both.
#[derive(Clone, Debug, Default)]
pub struct FindingFilter {
    /// Codes; all when empty.
    pub codes: Vec<String>,
    /// Change classes, any of which the source of the translation changed in; all findings when empty.
    pub classes: Vec<ChangeClass>,
    /// Languages; all when empty. What is about the articles themselves counts whichever they are.
    pub languages: Vec<Language>,
}

impl FindingFilter {
    /// Whether findings with a code are asked for.
    pub(super) fn names(&self, code: &str) -> bool {
        let is_rule = || Check::of(code).is_some_and(|check| !check.is_configurable());
        let is_code = |wanted: &String| wanted == code || wanted == INVALID && is_rule();
        self.codes.is_empty() || self.codes.iter().any(is_code)
    }

    /// Whether findings in a language are asked for.
    pub(super) fn speaks(&self, language: &Language) -> bool {
        self.languages.is_empty() || self.languages.contains(language)
    }

    pub(super) fn fits(&self, finding: &Diagnostic) -> bool {
        self.names(finding.code)
            && (self.classes.is_empty() || self.classes.iter().any(|class| finding.classes.contains(class)))
    }
}

/// All codes that somebody can ask for: those of [`codes`], and the word that stands for all faults of translations.
pub fn askable_codes() -> impl Iterator<Item = &'static str> {
    codes().map(|(code, _)| code).chain([INVALID])
}

/// Refuses codes that no check has, and languages that the project does not translate to.
pub(super) fn known_wants(project: &Project, wanted: &FindingFilter) -> Result<(), WorkspaceError> {
    let is_unknown = |code: &&String| askable_codes().all(|known| known != code.as_str());
    if let Some(unknown) = wanted.codes.iter().find(is_unknown) {
        let hint = match nearest(unknown, askable_codes()) {
            Some(code) => did_you_mean(code),
            None => message!("check-no-code-hint", codes = askable_codes().collect::<Vec<_>>()),
        };
        return Err(WorkspaceError::not_found(message!("check-no-code", code = unknown), hint));
    }
    find::languages(project, &wanted.languages).map(drop)
}
