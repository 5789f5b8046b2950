//! What is wrong with a translation as it stands: one file per rule.
//!
//! The rules only supply facts; what fails a run is decided in `gate`.

mod catalog_gone;
mod conflict;
mod duplicate_id;
pub mod page;
pub mod pair;
mod pattern_reference;
mod reference;
mod registry;
mod rule;
pub mod source;
pub mod structure;
mod syntax;
mod unknown_unit;

use std::cell::LazyCell;

use rustc_hash::FxHashSet;

use crate::catalog::Catalog;
use crate::config::{AnchorPolicy, CheckRules, StyleGuide};
use crate::diagnostic::Diagnostic;
use crate::glossary::Glossary;
use crate::message::Message;
use crate::model::{Format, Language};
use crate::render::Resolver;
use crate::sync::plan::{ArticlePlan, LanguagePlan};
use crate::text_position::LineIndex;

pub use reference::known_fluent;
pub use registry::{CHECKS, configurable};
pub use rule::{Check, Run};

/// One article in one language, as the rules see it.
pub struct Subject<'a> {
    /// The article.
    pub article: &'a ArticlePlan,
    /// The article in the language.
    pub plan: &'a LanguagePlan,
    /// The path of the catalog on disk.
    pub catalog_path: &'a str,
    /// Resolves what the translations refer to, with the terms of the language.
    pub resolver: &'a Resolver,
    /// The terms, messages and attributes of all Fluent articles in the language, and those of their sources.
    pub names: &'a FxHashSet<String>,
    /// How the article is written.
    pub format: Format,
    /// The language of the article.
    pub source_language: &'a Language,
    /// How much each check matters to the project.
    pub checks: &'a CheckRules,
    /// How the project wants the language to be written.
    pub style_guide: &'a StyleGuide,
    /// What terms are called in the language.
    pub glossary: &'a Glossary,
    /// The dictionary of the language, if the project has one.
    pub speller: Option<&'a pair::Speller>,
    /// Reads the page of the article in the language, where there is one.
    pub page: Box<dyn Fn() -> Option<String> + 'a>,
    /// How the headings of a rendered page get the anchors of their sources.
    pub anchors: AnchorPolicy,
}

/// What the checks of catalogs with the codes that are wanted find, in the order of the catalog.
pub fn findings(subject: &Subject<'_>, wants: &dyn Fn(&str) -> bool) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for check in CHECKS.iter().filter(|check| wants(check.code)) {
        if let Run::Ledger(find) = check.run {
            find(subject, &mut findings);
        }
    }
    if wants(syntax::CHECK.code) {
        conflict::find(subject, &mut findings);
    }
    let Some(catalog) = &subject.plan.catalog else { return findings };
    let lines = LazyCell::new(|| LineIndex::new(catalog.text()));
    let mut found = Vec::new();
    // In a broken file the other checks would report what the breakage makes them see.
    let applies = |check: &&Check| !catalog.is_broken() || check.code == syntax::CHECK.code;
    for check in CHECKS.iter().filter(applies).filter(|check| wants(check.code)) {
        match check.run {
            Run::File(find) => find(catalog, &mut found),
            Run::Catalog(find) => find(subject, catalog, &mut found),
            _ => {}
        }
    }
    found.sort_by_key(|finding| finding.offset);
    findings.extend(found.into_iter().map(|finding| {
        let mut diagnostic = subject.diagnostic(finding.check, finding.message, finding.hint);
        diagnostic.position = lines.position(catalog.text(), finding.offset);
        diagnostic.id = finding.id;
        diagnostic
    }));
    findings
}

/// What the rules about pairs of texts found, as findings; those that somebody dismissed are not among them.
pub fn pair_findings(subject: &Subject<'_>, found: &[pair::UnitHit]) -> Vec<Diagnostic> {
    let Some(catalog) = &subject.plan.catalog else { return Vec::new() };
    let lines = LazyCell::new(|| LineIndex::new(catalog.text()));
    let told = found.iter().filter(|found| !found.is_dismissed).map(|found| {
        Diagnostic::new(found.code, found.severity, subject.catalog_path, found.hit.message.clone())
            .hint(found.hit.hint.clone())
            .article(&subject.article.path)
            .language(&subject.plan.language)
            .id(&subject.article.units[found.unit].id)
            .words(found.hit.source_place.clone(), found.hit.place.clone())
            .at(lines.position(catalog.text(), found.offset))
    });
    told.collect()
}

/// What is wrong with a glossary by itself.
pub fn glossary_findings(text: &str, path: &str, language: &Language) -> Vec<Diagnostic> {
    let catalog = Catalog::parse(text.to_owned());
    let mut found = Vec::new();
    for check in CHECKS {
        if let Run::File(find) = check.run {
            find(&catalog, &mut found);
        }
    }
    let lines = LineIndex::new(text);
    let diagnostic = |finding: Finding| {
        Diagnostic::new(finding.check.code, finding.check.severity, path, finding.message)
            .hint(finding.hint)
            .language(language)
            .at(lines.position(text, finding.offset))
    };
    found.into_iter().map(diagnostic).collect()
}

impl Subject<'_> {
    /// Whether somebody dismissed findings of a code about the translation of a unit, by its place in the article.
    pub fn is_dismissed(&self, unit: usize, code: &str) -> bool {
        let record = self.article.units.get(unit).and_then(|unit| self.plan.record(&unit.id));
        record.is_some_and(|record| record.dismissed.contains_key(code))
    }

    fn diagnostic(&self, check: &Check, message: Message, hint: Message) -> Diagnostic {
        Diagnostic::new(check.code, check.severity, self.catalog_path, message)
            .hint(hint)
            .article(&self.article.path)
            .language(&self.plan.language)
    }
}

/// What a check found at a byte offset of the catalog.
pub struct Finding {
    check: &'static Check,
    offset: usize,
    id: Option<String>,
    message: Message,
    hint: Message,
}
