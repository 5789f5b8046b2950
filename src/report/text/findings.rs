//! Findings with their place, and the verdict of the gate.

use std::collections::BTreeMap;

use super::{BOLD, CYAN, DIM, GREEN, RED, YELLOW, counted, paint};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::{Localizer, Message};
use crate::workflow::check::CheckReport;

/// From this many warnings of one kind about one article in one language on, they are told in one.
const TOGETHER: usize = 4;

/// Findings one below the other, each with place, message and what to do.
pub fn findings(words: &Localizer, findings: &[Diagnostic]) -> String {
    findings.iter().map(finding).collect()
}

/// Why a command has no result, and what to do instead.
pub fn error(words: &Localizer, message: &Message, hint_text: &Message) -> String {
    let (message, hint_text) = (&words.text(message), &words.text(hint_text));
    format!("{}: {message}\n", paint(RED, "error"))
        + &hint(Some(hint_text.as_str()).filter(|hint| !hint.is_empty()))
}

fn finding(finding: &Diagnostic) -> String {
    let place = format!("{}:{}:{}", finding.path, finding.position.line, finding.position.column);
    head(&place, finding.severity, finding.code, &finding.message.to_string())
        + &hint(finding.hint.as_ref().map(ToString::to_string).as_deref())
}

/// A finding's first line. It is never broken, so that editors and CI logs find the place in it.
fn head(place: &str, severity: Severity, code: &str, message: &str) -> String {
    let style = match severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
        Severity::Note => CYAN,
    };
    let label = format!("{}[{code}]", severity.as_str());
    format!("{}: {}: {message}\n", paint(BOLD, place), paint(style, &label))
}

/// What to do, in one line: a command in it can be copied whole.
fn hint(hint: Option<&str>) -> String {
    hint.map(|hint| format!("    {} {hint}\n", paint(DIM, "hint:"))).unwrap_or_default()
}

/// Everything the gate found, errors last, and its verdict.
pub fn check(words: &Localizer, report: &CheckReport) -> String {
    let mut out = String::new();
    let all = &report.verdict.findings;
    let mut groups: BTreeMap<(&str, Option<&str>, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for finding in all.iter().filter(|finding| finding.severity < Severity::Error) {
        let language = finding.language.as_ref().map(|language| language.as_str());
        groups.entry((&finding.path, language, finding.code)).or_default().push(finding);
    }
    for group in groups.values() {
        match group.as_slice() {
            many if many.len() >= TOGETHER => out.push_str(&together(many)),
            few => out.extend(few.iter().map(|one| finding(one))),
        }
    }
    let errors: Vec<&Diagnostic> = all.iter().filter(|finding| finding.severity == Severity::Error).collect();
    out.extend(errors.iter().map(|error| finding(error)));
    if !all.is_empty() {
        out.push('\n');
    }
    out + &verdict(words, report)
}

/// The verdict of the gate and what it counted.
pub fn verdict(words: &Localizer, report: &CheckReport) -> String {
    let mut out = super::gate::known(words, report);
    let all = &report.verdict.findings;
    let errors: Vec<&Diagnostic> = all.iter().filter(|finding| finding.severity == Severity::Error).collect();
    let warnings = all.iter().filter(|finding| finding.severity == Severity::Warning).count();
    let verdict = match (report.unjudged.len(), report.verdict.passed()) {
        (0, true) => paint(GREEN, "passed"),
        (0, false) => paint(RED, "failed"),
        (faults, _) => paint(RED, &format!("cannot judge everything ({})", counted(faults, "fault"))),
    };
    out.push_str(&format!(
        "{verdict}: {}, {} in {} and {}\n",
        counted(errors.len(), "error"),
        counted(warnings, "warning"),
        counted(report.articles.len(), "article"),
        counted(report.languages.len(), "language")
    ));
    out
}

/// Many warnings of one kind as one, with a command that lists them.
fn together(many: &[&Diagnostic]) -> String {
    let first = many[0];
    let place = format!("{}:{}:{}", first.path, first.position.line, first.position.column);
    let language = first.language.as_ref().map(|language| language.as_str()).unwrap_or_default();
    let what = match first.code {
        "missing" => "have no translation",
        "draft" => "are drafts",
        "stale" => "are stale",
        _ => "have such a finding",
    };
    let message = format!("{} {what} in {language}; this is the first", counted(many.len(), "unit"));
    let hint_text = match first.code {
        "missing" | "draft" | "stale" => {
            format!("recto list --language {language} --state {} --article {}", first.code, first.path)
        }
        code => format!("recto check --only {code} --format json"),
    };
    head(&place, first.severity, first.code, &message) + &hint(Some(&hint_text))
}
