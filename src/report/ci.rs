//! What the formats of CI systems share: the order of findings, their paths, and how they are known again.
//!
//! Those that only programs read always speak English; annotations and summaries, which people read, speak as recto
//! does.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::message::Message;
use crate::model::Fingerprint;
use crate::workflow::check::CheckReport;

/// From this many findings of one code about one article in one language on, they may be told in one.
pub(super) const TOGETHER: usize = 4;

/// All findings, the gravest first, and what could not be judged before everything else.
pub(super) fn all(report: &CheckReport) -> Vec<&Diagnostic> {
    let mut all: Vec<&Diagnostic> = report.not_evaluated.iter().chain(&report.decision.findings).collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    all
}

/// The path of a finding's file from the root of the repository; `prefix` is the project's folder there.
pub(super) fn path(prefix: &str, finding: &Diagnostic) -> String {
    format!("{prefix}{}", finding.path)
}

/// The message with the hint in a line of its own.
pub(super) fn words(finding: &Diagnostic) -> String {
    match &finding.hint {
        Some(hint) => format!("{}\n{hint}", finding.message),
        None => finding.message.to_string(),
    }
}

/// The verdict in a word or two.
pub(super) fn decision(report: &CheckReport) -> Message {
    match (report.not_evaluated.len(), report.decision.passed()) {
        (0, true) => message!("check-passed"),
        (0, false) => message!("check-failed"),
        (count, _) => message!("check-unjudged", count),
    }
}

/// Findings of one code about one file in one language.
pub(super) struct Group<'f> {
    /// The first of them.
    pub(super) first: &'f Diagnostic,
    /// How many there are besides.
    pub(super) more: usize,
}

/// Findings with those together that are many of a kind, in the order of the first of each.
pub(super) fn groups<'f>(findings: &[&'f Diagnostic]) -> Vec<Group<'f>> {
    let kind = |finding: &'f Diagnostic| (finding.path.as_str(), finding.code, finding.language.as_ref());
    let mut counts: FxHashMap<_, usize> = FxHashMap::default();
    for finding in findings {
        *counts.entry(kind(finding)).or_default() += 1;
    }
    let mut groups = Vec::new();
    for &finding in findings {
        let Some(count) = counts.get_mut(&kind(finding)) else { continue };
        match *count {
            0 => {}
            many if many >= TOGETHER => {
                groups.push(Group { first: finding, more: many - 1 });
                *count = 0;
            }
            _ => groups.push(Group { first: finding, more: 0 }),
        }
    }
    groups
}

/// How many findings are errors, warnings and notes.
pub(super) fn counts(findings: &[&Diagnostic]) -> (usize, usize, usize) {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    (of(Severity::Error), of(Severity::Warning), of(Severity::Note))
}

/// Names by which findings are known again in a later run; no two of one run are the same.
#[derive(Default)]
pub(super) struct Names {
    given: FxHashMap<String, usize>,
}

impl Names {
    /// A name made of what a finding is about; neither lines nor words are in it.
    pub(super) fn name(&mut self, finding: &Diagnostic) -> String {
        let language = finding.language.as_ref().map(|language| language.as_str());
        let text = finding.text.map(|text| text.to_string());
        let parts = [
            finding.code,
            finding.article.as_deref().unwrap_or(&finding.path),
            finding.id.as_deref().unwrap_or_default(),
            language.unwrap_or_default(),
            text.as_deref().unwrap_or_default(),
        ];
        let name = Fingerprint::of_bytes(parts.join("\0").as_bytes()).to_string();
        let given = self.given.entry(name.clone()).or_default();
        *given += 1;
        if *given == 1 { name } else { format!("{name}-{given}") }
    }
}
