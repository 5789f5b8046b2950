//! What is wrong with a translation as it stands: one file per rule.
//!
//! The rules only supply facts; what fails a run is decided in `gate`.

mod catalog_gone;
mod conflict;
mod duplicate_id;
pub mod pair;
mod reference;
mod syntax;
mod unknown_unit;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;
use crate::model::Language;
use crate::render::Resolver;
use crate::sync::plan::{ArticlePlan, LanguagePlan};
use crate::text_position::LineIndex;

pub use reference::known_fluent;

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
}

/// The codes of all rules, each with a word on what it finds.
pub const RULES: [(&str, &str); 5] = [
    (syntax::CODE, "a message that Fluent cannot read"),
    (duplicate_id::CODE, "a message that stands twice in one catalog"),
    (reference::CODE, "a reference to a term, message, variable or function that is not there"),
    (unknown_unit::CODE, "a message whose id no unit of the article has"),
    (catalog_gone::CODE, "a catalog that is gone while its ledger is there"),
];

/// Everything the rules find, in the order of the catalog.
pub fn findings(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    catalog_gone::find(subject, &mut findings);
    conflict::find(subject, &mut findings);
    let Some(catalog) = &subject.plan.catalog else { return findings };
    let lines = std::cell::LazyCell::new(|| LineIndex::new(catalog.text()));
    let mut found = Vec::new();
    syntax::find(catalog, &mut found);
    // In a broken file the other rules would report what the breakage makes them see.
    if found.is_empty() {
        duplicate_id::find(catalog, &mut found);
        reference::find(subject, catalog, &mut found);
        unknown_unit::find(subject, &mut found);
    }
    found.sort_by_key(|finding| finding.offset);
    findings.extend(found.into_iter().map(|finding| {
        let mut diagnostic =
            subject.diagnostic(finding.code, finding.severity, finding.message, finding.hint);
        diagnostic.position = lines.position(catalog.text(), finding.offset);
        diagnostic.id = finding.id;
        diagnostic
    }));
    findings
}

/// What is wrong with a glossary by itself.
pub fn glossary_findings(text: &str, path: &str, language: &Language) -> Vec<Diagnostic> {
    let catalog = Catalog::parse(text.to_owned());
    let mut found = Vec::new();
    syntax::find(&catalog, &mut found);
    duplicate_id::find(&catalog, &mut found);
    let lines = LineIndex::new(text);
    let diagnostic = |finding: Finding| {
        Diagnostic::new(finding.code, finding.severity, path, finding.message)
            .hint(finding.hint)
            .language(language)
            .at(lines.position(text, finding.offset))
    };
    found.into_iter().map(diagnostic).collect()
}

impl Subject<'_> {
    fn diagnostic(
        &self,
        code: &'static str,
        severity: Severity,
        message: Message,
        hint: Message,
    ) -> Diagnostic {
        Diagnostic::new(code, severity, self.catalog_path, message)
            .hint(hint)
            .article(&self.article.path)
            .language(&self.plan.language)
    }
}

/// What a rule found at a byte offset of the catalog.
struct Finding {
    code: &'static str,
    severity: Severity,
    offset: usize,
    id: Option<String>,
    message: Message,
    hint: Message,
}
