//! The outcome of a check as annotations of a GitHub workflow.
//!
//! Format: the workflow commands of GitHub Actions. GitHub shows at most ten annotations of a level in one step, and
//! fifty in a job; the rest is told in one line of the log.

use super::ci;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::message::Localizer;
use crate::workflow::check::CheckReport;

/// How many annotations of one level GitHub shows; with three levels, those of a job are not used up either.
const SHOWN: usize = 10;

/// A check as annotations, errors first; `prefix` is the project's folder in the repository.
pub fn check(words: &Localizer, report: &CheckReport, prefix: &str) -> String {
    let mut out = String::new();
    let all = ci::all(report);
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let of_level: Vec<&Diagnostic> =
            all.iter().copied().filter(|finding| finding.severity == severity).collect();
        // Where not all can be shown, those that are many of a kind leave room for others.
        let groups = if of_level.len() > SHOWN {
            ci::groups(&of_level)
        } else {
            of_level.iter().map(|first| ci::Group { first, more: 0 }).collect()
        };
        let (shown, left) = groups.split_at(groups.len().min(SHOWN));
        out.extend(shown.iter().map(|group| annotation(words, group, prefix)));
        let more: usize = left.iter().map(|group| 1 + group.more).sum();
        if more > 0 {
            let left = message!("annotations-left", count = more, severity = severity.message());
            out.push_str(&format!("{}\n", words.say(left)));
        }
    }
    if report.decision.known > 0 {
        out.push_str(&format!("{}\n", words.say(message!("check-known", count = report.decision.known))));
    }
    let title = message!("summary-title", verdict = ci::decision(report));
    out.push_str(&format!("{}\n", words.say(title)));
    out
}

fn annotation(words: &Localizer, group: &ci::Group<'_>, prefix: &str) -> String {
    let finding = group.first;
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut text = words.text(&finding.message);
    if let Some(hint) = &finding.hint {
        text.push_str(&format!("\n{}", words.text(hint)));
    }
    if group.more > 0 {
        text.push_str(&format!("\n{}", words.say(message!("summary-more", count = group.more))));
    }
    format!(
        "::{level} file={},line={},col={},title={}::{}\n",
        property(&ci::path(prefix, finding)),
        finding.position.line,
        finding.position.column,
        property(&format!("recto: {}", finding.code)),
        data(&text),
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
