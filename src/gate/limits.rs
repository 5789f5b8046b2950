//! How many findings of a kind the project lets pass: in each language by itself, for each table that sets a limit.
//!
//! Up to the limit, findings that would be errors only warn; above it they stay, and there is one error more.

use rustc_hash::FxHashMap;

use super::key_of;
use crate::config::{Config, FILE_NAME, GateKey, GateSettings, Limit};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::model::{Fingerprint, Language};

/// The code of the error that there are too many findings of a kind.
pub const CODE: &str = "limit";

/// How many findings a limit speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Budget {
    pub(super) key: GateKey,
    /// The language; that of the articles for what is about them alone.
    pub(super) language: Language,
    pub(super) limit: Limit,
}

/// Counts the findings that limits speak of, lets pass what they allow, and adds an error for each that is not kept.
pub(super) fn apply(config: &Config, findings: &mut Vec<Diagnostic>) -> Vec<(Budget, usize)> {
    if !config.gate.has_limits() {
        return Vec::new();
    }
    let budgets = budgets(config, findings);
    let mut counts: FxHashMap<&Budget, usize> = FxHashMap::default();
    for budget in budgets.iter().flatten() {
        *counts.entry(budget).or_default() += 1;
    }
    let is_kept = |budget: &Budget| counts[budget] <= budget.limit.most as usize;
    for (finding, budget) in findings.iter_mut().zip(&budgets) {
        if budget.as_ref().is_some_and(is_kept) {
            finding.severity = finding.severity.min(Severity::Warning);
        }
    }
    let place = |language: &Language| config.languages.iter().position(|own| own == language);
    let mut counted: Vec<(Budget, usize)> =
        counts.into_iter().map(|(budget, count)| (budget.clone(), count)).collect();
    counted.sort_by_key(|(budget, _)| (place(&budget.language), budget.key, budget.limit));
    findings.extend(counted.iter().filter_map(|(budget, count)| exceeded(config, budget, *count)));
    counted
}

/// The limit that each finding counts for: that of its own kind before that of its severity.
fn budgets(config: &Config, findings: &[Diagnostic]) -> Vec<Option<Budget>> {
    let mut known: FxHashMap<(Option<&str>, Option<&Language>), GateSettings> = FxHashMap::default();
    let budget = |finding: &Diagnostic, settings: &GateSettings| {
        let own = key_of(finding.code).and_then(|key| Some((key, settings.limit(key)?)));
        let by_severity = match finding.severity {
            Severity::Error => Some(GateKey::Errors),
            Severity::Warning => Some(GateKey::Warnings),
            Severity::Note => None,
        };
        let (key, limit) = own.or_else(|| by_severity.and_then(|key| Some((key, settings.limit(key)?))))?;
        Some(Budget { key, language: finding.language.as_ref().unwrap_or(&config.source).clone(), limit })
    };
    let mut budgets = Vec::with_capacity(findings.len());
    for finding in findings {
        let place = (finding.article.as_deref(), finding.language.as_ref());
        let settings = known.entry(place).or_insert_with(|| config.gate.settings(place.0, place.1));
        budgets.push(budget(finding, settings));
    }
    budgets
}

/// The error that there are more than a limit lets pass.
pub(super) fn exceeded(config: &Config, budget: &Budget, count: usize) -> Option<Diagnostic> {
    let Budget { key, language, limit } = budget;
    let most = limit.most;
    if count <= most as usize {
        return None;
    }
    let what = key.as_str();
    let globs = config.gate.globs(limit.origin);
    let message = if globs.is_empty() {
        message!("gate-over-limit", what, language, count, most)
    } else {
        let articles: Vec<&str> = globs.iter().map(String::as_str).collect();
        message!("gate-over-limit-in-articles", what, language, articles, count, most)
    };
    let hint = match key {
        GateKey::Errors | GateKey::Warnings => message!("gate-over-limit-hint"),
        key => message!("gate-over-limit-of-code-hint", what = key.as_str()),
    };
    let finding = Diagnostic::new(CODE, Severity::Error, FILE_NAME, message)
        .hint(hint)
        .language(language)
        .amount(count)
        .text(Fingerprint::of_bytes(format!("{what} {}", globs.join(" ")).as_bytes()));
    Some(finding)
}
