//! Findings with their place, and the decision of the gate.

use std::collections::BTreeMap;

use super::{BOLD, CYAN, DIM, GREEN, RED, YELLOW, paint, severity_name};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::message::{Localizer, Message, in_line, shell};
use crate::workflow::check::CheckReport;

/// From this many warnings of one kind about one article in one language on, they are told in one.
const TOGETHER: usize = 4;

/// Findings one below the other, each with place, message and what to do.
pub fn findings(words: &Localizer, findings: &[Diagnostic]) -> String {
    findings.iter().map(|one| finding(words, one)).collect()
}

/// Why a command has no result, and what to do instead.
pub fn error(words: &Localizer, message: &Message, hint_text: &Message) -> String {
    let error = paint(RED, &severity_name(words, Severity::Error));
    let hint_text = words.text(hint_text);
    format!("{}\n", words.say(message!("error-line", error, message)))
        + &hint(words, Some(hint_text.as_str()).filter(|hint| !hint.is_empty()))
}

fn finding(words: &Localizer, finding: &Diagnostic) -> String {
    let hint_text = finding.hint.as_ref().map(|hint| words.text(hint));
    head(words, finding, &finding.message) + &hint(words, hint_text.as_deref())
}

/// A finding's first line. It is never broken, so that editors and CI logs find the place in it.
fn head(words: &Localizer, finding: &Diagnostic, message: &Message) -> String {
    let place = format!("{}:{}:{}", in_line(&finding.path), finding.position.line, finding.position.column);
    let style = match finding.severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
        Severity::Note => CYAN,
    };
    let label = format!("{}[{}]", severity_name(words, finding.severity), finding.code);
    format!("{}: {}: {}\n", paint(BOLD, &place), paint(style, &label), words.text(message))
}

/// What to do, in one line: a command in it can be copied whole.
fn hint(words: &Localizer, hint: Option<&str>) -> String {
    let label = || paint(DIM, &words.say(message!("hint-label")));
    hint.map(|hint| format!("    {} {hint}\n", label())).unwrap_or_default()
}

/// Everything the gate found, errors last, and its decision.
pub fn check(words: &Localizer, report: &CheckReport) -> String {
    let mut out = String::new();
    let all = &report.decision.findings;
    let mut groups: BTreeMap<(&str, Option<&str>, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for finding in all.iter().filter(|finding| finding.severity < Severity::Error) {
        let language = finding.language.as_ref().map(|language| language.as_str());
        groups.entry((&finding.path, language, finding.code)).or_default().push(finding);
    }
    for group in groups.values() {
        match group.as_slice() {
            many if many.len() >= TOGETHER => out.push_str(&together(words, many)),
            few => out.extend(few.iter().map(|one| finding(words, one))),
        }
    }
    let errors: Vec<&Diagnostic> = all.iter().filter(|finding| finding.severity == Severity::Error).collect();
    out.extend(errors.iter().map(|error| finding(words, error)));
    if !all.is_empty() {
        out.push('\n');
    }
    out + &decision(words, report)
}

/// The decision of the gate and what it counted.
pub fn decision(words: &Localizer, report: &CheckReport) -> String {
    let mut out = super::gate::known(words, report);
    let all = &report.decision.findings;
    let errors: Vec<&Diagnostic> = all.iter().filter(|finding| finding.severity == Severity::Error).collect();
    let warnings = all.iter().filter(|finding| finding.severity == Severity::Warning).count();
    let decision = match (report.not_evaluated.len(), report.decision.passed()) {
        (0, true) => paint(GREEN, &words.say(message!("check-passed"))),
        (0, false) => paint(RED, &words.say(message!("check-failed"))),
        (faults, _) => paint(RED, &words.say(message!("check-unjudged", count = faults))),
    };
    out.push_str(&words.say(message!(
        "check-verdict",
        verdict = decision,
        errors = errors.len(),
        warnings,
        articles = report.articles.len(),
        languages = report.languages.len()
    )));
    out.push('\n');
    if report.dismissed > 0 {
        let dismissed = words.text(&message!("check-dismissed", count = report.dismissed));
        out.push_str(&format!("{}\n", paint(DIM, &dismissed)));
    }
    out
}

/// Many warnings of one kind as one, with a command that lists them.
fn together(words: &Localizer, many: &[&Diagnostic]) -> String {
    let (first, count) = (many[0], many.len());
    let language = first.language.as_ref().map(|language| language.as_str()).unwrap_or_default();
    let message = match first.code {
        "missing" => message!("check-many-missing", count, language),
        "draft" => message!("check-many-drafts", count, language),
        "stale" => message!("check-many-stale", count, language),
        _ => message!("check-many-others", count, language),
    };
    let code = first.code;
    let hint_text = match code {
        "missing" | "draft" | "stale" => {
            message!("check-many-units-hint", path = shell(&first.path), language, state = code)
        }
        _ => message!("check-many-findings-hint", code),
    };
    head(words, first, &message) + &hint(words, Some(&words.say(hint_text)))
}
