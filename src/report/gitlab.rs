//! The outcome of a check as a code quality report of GitLab.
//!
//! Format: the subset of the Code Climate report that GitLab documents under "Code Quality report format".

use serde::Serialize;

use super::ci;
use crate::diagnostic::Severity;
use crate::workflow::check::CheckReport;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// A check as a list of issues; `prefix` is the project's folder in the repository.
pub fn check(report: &CheckReport, prefix: &str) -> String {
    let mut names = ci::Names::default();
    let not_evaluated = report.not_evaluated.len();
    let issues = ci::all(report).into_iter().enumerate().map(|(at, finding)| Issue {
        description: ci::words(finding),
        check_name: finding.code,
        fingerprint: names.name(finding),
        severity: match finding.severity {
            // What could not be judged stands first.
            Severity::Error if at < not_evaluated => "blocker",
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Note => "info",
        },
        location: Location { path: ci::path(prefix, finding), lines: Lines { begin: finding.position.line } },
    });
    super::json::to_text(&issues.collect::<Vec<_>>())
}
