//! The outcome of a check as a Checkstyle report.
//!
//! Format: what Checkstyle's `XMLLogger` writes and CI systems read; there is no schema of its authors.

use super::ci;
use super::xml::escaped;
use crate::diagnostic::{Diagnostic, Severity};
use crate::workflow::check::CheckReport;

/// A check as errors of files; `prefix` is the project's folder in the repository.
pub fn check(report: &CheckReport, prefix: &str) -> String {
    let mut all = ci::all(report);
    all.sort_by(|a, b| (&a.path, a.position).cmp(&(&b.path, b.position)));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    for of_file in all.chunk_by(|a, b| a.path == b.path) {
        out.push_str(&format!("  <file name=\"{}\">\n", escaped(&ci::path(prefix, of_file[0]))));
        out.extend(of_file.iter().map(|finding| error(finding)));
        out.push_str("  </file>\n");
    }
    out.push_str("</checkstyle>\n");
    out
}

fn error(finding: &Diagnostic) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "info",
    };
    format!(
        "    <error line=\"{}\" column=\"{}\" severity=\"{severity}\" message=\"{}\" source=\"recto.{}\"/>\n",
        finding.position.line,
        finding.position.column,
        escaped(&ci::words(finding)),
        escaped(finding.code),
    )
}
