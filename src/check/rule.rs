//! A check as data: what configuration, help, guide and tests ask about it, and how it is run.

use super::page::Page;
use super::pair::{Hit, TranslationPair};
use super::source::{CheckedArticle, SourceHit};
use super::{Finding, Subject};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Severity};

/// A check.
#[derive(Clone, Copy)]
pub struct Check {
    /// The stable kebab-case code.
    pub code: &'static str,
    /// A word on what it finds.
    pub summary: &'static str,
    /// How much a finding matters where the project says nothing.
    pub severity: Severity,
    /// Whether some of its findings say what to write instead.
    pub mends: bool,
    /// What it looks at.
    pub run: Run,
    /// Whether it names what lacks: what lacks beside another source text is something else.
    pub(super) names_facts: bool,
    /// Whether it reads the variants of a choice, which to all other checks would be one text.
    pub(super) reads_choices: bool,
}

/// What a check looks at, and how it is run.
#[derive(Clone, Copy)]
pub enum Run {
    /// A ledger and its catalog, of which one may not be there.
    Ledger(FindInLedger),
    /// A catalog or glossary by itself.
    File(FindInFile),
    /// The catalog of an article.
    Catalog(FindInCatalog),
    /// One translation beside its source.
    Pair(FindInPair),
    /// All translations of an article in one language.
    Page(FindInPage),
    /// The article as it is rendered, which the workflow does.
    Rendered,
    /// An article in its own language.
    Article(FindInArticle),
    /// All translations of a language together.
    Language,
}

type FindInLedger = fn(&Subject<'_>, &mut Vec<Diagnostic>);
type FindInFile = fn(&Catalog, &mut Vec<Finding>);
type FindInCatalog = fn(&Subject<'_>, &Catalog, &mut Vec<Finding>);
type FindInPair = fn(&TranslationPair<'_>, &mut Vec<Hit>);
type FindInPage = fn(&Page<'_>, &mut Vec<(usize, Hit)>);
type FindInArticle = fn(&CheckedArticle<'_>, &mut Vec<SourceHit>);

impl Check {
    /// Whether its findings are about translations, so that somebody can dismiss them.
    pub fn is_dismissible(&self) -> bool {
        matches!(self.run, Run::Pair(_) | Run::Page(_) | Run::Rendered)
    }

    /// Whether `[checks]` says how much it matters; of the others, `invalid` of the gate does.
    pub fn is_configurable(&self) -> bool {
        !matches!(self.run, Run::Ledger(_) | Run::File(_) | Run::Catalog(_))
    }

    pub(super) const fn of_file(code: &'static str, summary: &'static str, find: FindInFile) -> Self {
        Self::new(code, Severity::Error, summary, Run::File(find))
    }

    pub(super) const fn of_ledger(code: &'static str, summary: &'static str, find: FindInLedger) -> Self {
        Self::new(code, Severity::Error, summary, Run::Ledger(find))
    }

    pub(super) const fn of_catalog(
        code: &'static str,
        severity: Severity,
        summary: &'static str,
        find: FindInCatalog,
    ) -> Self {
        Self::new(code, severity, summary, Run::Catalog(find))
    }

    pub(super) const fn of_pair(
        code: &'static str,
        severity: Severity,
        summary: &'static str,
        find: FindInPair,
    ) -> Self {
        Self::new(code, severity, summary, Run::Pair(find))
    }

    pub(super) const fn of_page(
        code: &'static str,
        severity: Severity,
        summary: &'static str,
        find: FindInPage,
    ) -> Self {
        Self::new(code, severity, summary, Run::Page(find))
    }

    pub(super) const fn of_rendered(code: &'static str, severity: Severity, summary: &'static str) -> Self {
        Self::new(code, severity, summary, Run::Rendered)
    }

    pub(super) const fn of_article(
        code: &'static str,
        severity: Severity,
        summary: &'static str,
        find: FindInArticle,
    ) -> Self {
        Self::new(code, severity, summary, Run::Article(find))
    }

    pub(super) const fn of_language(code: &'static str, severity: Severity, summary: &'static str) -> Self {
        Self::new(code, severity, summary, Run::Language)
    }

    const fn new(code: &'static str, severity: Severity, summary: &'static str, run: Run) -> Self {
        Self { code, summary, severity, mends: false, run, names_facts: false, reads_choices: false }
    }

    /// The same check, whose findings may say what to write instead.
    pub(super) const fn mending(self) -> Self {
        Self { mends: true, ..self }
    }

    /// The same check, which names what lacks.
    pub(super) const fn naming_facts(self) -> Self {
        Self { names_facts: true, ..self }
    }

    /// The same check, which reads the variants of a choice.
    pub(super) const fn reading_choices(self) -> Self {
        Self { reads_choices: true, ..self }
    }
}
