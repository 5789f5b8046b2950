//! The registry of checks: every check, with all that configuration, help, guide and tests ask about it.
//!
//! A check is a file of its own that ends up in one line here. What it looks at says how it is run.

use std::sync::LazyLock;

use super::page::{self, Page};
use super::pair::{self, Hit, Pair};
use super::source::{self, Article, SourceHit};
use super::{Finding, Subject, catalog_gone, duplicate_id, reference, structure, syntax, unknown_unit};
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
type FindInPair = fn(&Pair<'_>, &mut Vec<Hit>);
type FindInPage = fn(&Page<'_>, &mut Vec<(usize, Hit)>);
type FindInArticle = fn(&Article<'_>, &mut Vec<SourceHit>);

/// All checks, in the order in which they are run and told.
pub static CHECKS: &[Check] = &[
    // Of catalogs.
    syntax::CHECK,
    duplicate_id::CHECK,
    reference::CHECK,
    unknown_unit::CHECK,
    catalog_gone::CHECK,
    // Of structure.
    structure::CHECK,
    pair::links::CHECK,
    pair::urls::CHECK,
    pair::images::CHECK,
    pair::code::CHECK,
    pair::emphasis::CHECK,
    pair::emphasis_lost::CHECK,
    pair::tags::CHECK,
    pair::footnotes::CHECK,
    pair::line_breaks::CHECK,
    // Of facts.
    pair::numbers::CHECK,
    pair::dates::CHECK,
    pair::emails::CHECK,
    pair::handles::CHECK,
    // Of Fluent and templates.
    pair::placeables::CHECK,
    pair::plural_variants::CHECK,
    // Of language.
    pair::untranslated_text::CHECK,
    pair::same_as_source::CHECK,
    pair::length::CHECK,
    pair::doubled_words::CHECK,
    pair::brackets::CHECK,
    pair::quotes::CHECK,
    pair::end_punctuation::CHECK,
    pair::inverted_marks::CHECK,
    pair::spacing::CHECK,
    pair::typography::CHECK,
    pair::spelling::CHECK,
    // Of terms.
    pair::terms::CHECK,
    pair::forbidden_terms::CHECK,
    // Of safety.
    pair::unsafe_markup::CHECK,
    pair::bidi_controls::CHECK,
    pair::invisible_characters::CHECK,
    pair::control_characters::CHECK,
    // Of more than one text.
    page::anchors::CHECK,
    page::register::CHECK,
    pair::inconsistent::CHECK,
    source::name_spelled_two_ways::CHECK,
    source::heading_levels::CHECK,
    source::broken_reference::CHECK,
];

impl Check {
    /// The check with a code.
    pub fn of(code: &str) -> Option<&'static Self> {
        CHECKS.iter().find(|check| check.code == code)
    }

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

/// The codes that `[checks]` has keys for.
pub fn configurable() -> &'static [&'static str] {
    static CODES: LazyLock<Vec<&str>> = LazyLock::new(|| {
        CHECKS.iter().filter(|check| check.is_configurable()).map(|check| check.code).collect()
    });
    &CODES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_has_a_code_of_its_own_and_a_word_on_it() {
        let mut codes: Vec<&str> = CHECKS.iter().map(|check| check.code).collect();
        codes.sort_unstable();
        let all = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), all);
        for check in CHECKS {
            assert!(check.summary.contains(' '), "{}", check.code);
            assert!(check.code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        }
    }
}
