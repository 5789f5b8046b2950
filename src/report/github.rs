//! The outcome of a check as annotations of a GitHub workflow.
//!
//! Format: the workflow commands of GitHub Actions. GitHub shows at most ten annotations of a level in one step,
//! so the rest is told in one line of the log.

use crate::diagnostic::{Diagnostic, Severity};
use crate::workflow::check::CheckReport;

/// How many annotations of one level GitHub shows.
const SHOWN: usize = 10;

/// A check as annotations, errors first.
pub fn check(report: &CheckReport) -> String {
    let mut out = String::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let of_level: Vec<&Diagnostic> = report
            .unjudged
            .iter()
            .chain(&report.verdict.findings)
            .filter(|finding| finding.severity == severity)
            .collect();
        out.extend(of_level.iter().take(SHOWN).map(|finding| annotation(finding)));
        if of_level.len() > SHOWN {
            let more = of_level.len() - SHOWN;
            out.push_str(&format!("and {more} more with the level {severity}; `recto check` lists them\n"));
        }
    }
    out.push_str(if report.passed() { "recto check passed\n" } else { "recto check failed\n" });
    out
}

fn annotation(finding: &Diagnostic) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let hint = finding.hint.as_ref().map(|hint| format!("\n{hint}")).unwrap_or_default();
    format!(
        "::{level} file={},line={},col={},title={}::{}\n",
        property(&finding.path),
        finding.position.line,
        finding.position.column,
        property(&format!("recto: {}", finding.code)),
        data(&format!("{}{hint}", finding.message)),
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
