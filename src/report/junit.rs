//! The outcome of a check as test results: a suite for each language, in it a case for each article.
//!
//! Format: the JUnit XML that Jenkins, GitLab and others read. A case fails once, with all its errors in one text;
//! its warnings are its output. What is about articles alone is in the suite of their language.

use std::collections::BTreeMap;

use super::ci;
use super::xml::escaped;
use crate::diagnostic::{Diagnostic, Severity};
use crate::workflow::check::CheckReport;

/// What was found about one article in one language.
#[derive(Default)]
struct Case<'a> {
    not_evaluated: Vec<&'a Diagnostic>,
    errors: Vec<&'a Diagnostic>,
    others: Vec<&'a Diagnostic>,
}

/// A check as test results; `prefix` is the project's folder in the repository.
pub fn check(report: &CheckReport, prefix: &str) -> String {
    let source = report.source.as_ref().map_or("recto", |language| language.as_str());
    let mut suites: Vec<(&str, BTreeMap<&str, Case<'_>>)> = Vec::new();
    for language in std::iter::once(source).chain(report.languages.iter().map(|own| own.as_str())) {
        let cases = report.articles.iter().map(|article| (article.as_str(), Case::default()));
        suites.push((language, cases.collect()));
    }
    let all = report.not_evaluated.iter().map(|fault| (fault, true));
    for (finding, is_not_evaluated) in all.chain(report.decision.findings.iter().map(|one| (one, false))) {
        let language = finding.language.as_ref().map_or(source, |language| language.as_str());
        let at = suites.iter().position(|(name, _)| *name == language).unwrap_or_default();
        let Some((_, cases)) = suites.get_mut(at) else { continue };
        let case = cases.entry(finding.article.as_deref().unwrap_or(&finding.path)).or_default();
        match finding.severity {
            _ if is_not_evaluated => case.not_evaluated.push(finding),
            Severity::Error => case.errors.push(finding),
            Severity::Warning | Severity::Note => case.others.push(finding),
        }
    }
    let suites: Vec<Suite<'_>> =
        suites.iter().map(|(language, cases)| suite(language, cases, prefix)).collect();
    let sum = |count: fn(&Suite<'_>) -> usize| suites.iter().map(count).sum::<usize>();
    let counts = attributes(sum(|one| one.tests), sum(|one| one.failures), sum(|one| one.errors));
    let mut out =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"recto\" {counts}>\n");
    for suite in &suites {
        let counts = attributes(suite.tests, suite.failures, suite.errors);
        out.push_str(&format!("  <testsuite name=\"{}\" {counts}>\n", escaped(suite.language)));
        out.push_str(&suite.cases);
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

/// The cases of a language as XML, and their counts.
struct Suite<'a> {
    language: &'a str,
    tests: usize,
    failures: usize,
    errors: usize,
    cases: String,
}

fn attributes(tests: usize, failures: usize, errors: usize) -> String {
    format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\"")
}

fn suite<'a>(language: &'a str, cases: &BTreeMap<&str, Case<'_>>, prefix: &str) -> Suite<'a> {
    let xml = cases.iter().map(|(name, case)| {
        let head = format!(
            "    <testcase classname=\"recto.{}\" name=\"{}\"",
            escaped(language),
            escaped(&format!("{prefix}{name}"))
        );
        let mut inner = String::new();
        // What cannot be judged has not failed: it is an error of the test.
        match (case.not_evaluated.is_empty(), case.errors.is_empty()) {
            (false, _) => {
                inner.push_str(&outcome("error", &[&case.not_evaluated[..], &case.errors].concat(), prefix))
            }
            (true, false) => inner.push_str(&outcome("failure", &case.errors, prefix)),
            (true, true) => {}
        }
        if !case.others.is_empty() {
            inner.push_str(&format!("      <system-out>{}</system-out>\n", lines(&case.others, prefix)));
        }
        if inner.is_empty() { format!("{head}/>\n") } else { format!("{head}>\n{inner}    </testcase>\n") }
    });
    Suite {
        language,
        tests: cases.len(),
        failures: cases
            .values()
            .filter(|case| case.not_evaluated.is_empty() && !case.errors.is_empty())
            .count(),
        errors: cases.values().filter(|case| !case.not_evaluated.is_empty()).count(),
        cases: xml.collect(),
    }
}

/// All errors of a case: systems show one outcome of each.
fn outcome(element: &str, findings: &[&Diagnostic], prefix: &str) -> String {
    let first = findings[0];
    let message = match findings.len() {
        1 => first.message.to_string(),
        many => format!("{} (and {} more)", first.message, many - 1),
    };
    format!(
        "      <{element} type=\"{}\" message=\"{}\">{}</{element}>\n",
        escaped(first.code),
        escaped(&message),
        lines(findings, prefix)
    )
}

fn lines(findings: &[&Diagnostic], prefix: &str) -> String {
    let line = |finding: &&Diagnostic| {
        let place = format!("{}:{}", ci::path(prefix, finding), finding.position.line);
        format!("{place}: {}[{}]: {}\n", finding.severity, finding.code, ci::words(finding))
    };
    // Line ends may stay here as they are.
    escaped(&findings.iter().map(line).collect::<String>()).replace("&#10;", "\n")
}
