//! The outcome of a check as Markdown, for the summary of a GitHub step or a comment.
//!
//! All texts of the project are escaped or stand in code spans: an article may hold anything.

use super::ci;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::message::Localizer;
use crate::workflow::check::CheckReport;

/// How many bytes the summary of a step may have, with some room for what else the step writes.
const MOST: usize = 1_000_000;

/// How much is kept for the line that says how many findings are left out.
const TAIL: usize = 200;

/// A check as Markdown, errors first; `prefix` is the project's folder in the repository.
pub fn check(words: &Localizer, report: &CheckReport, prefix: &str) -> String {
    let all = ci::all(report);
    let (errors, warnings, _) = ci::counts(&all);
    let title = words.say(message!("summary-title", verdict = ci::decision(report)));
    let (articles, languages) = (report.articles.len(), report.languages.len());
    let counts = words.say(message!("check-counts", errors, warnings, articles, languages));
    let mut out = format!("## {title}\n\n{counts}\n\n");
    if report.decision.known > 0 {
        let known = message!("check-known", count = report.decision.known);
        out.push_str(&format!("{}\n\n", words.say(known)));
    }
    out.push_str(&by_language(words, report));
    let mut left = 0;
    for (severity, title) in [
        (Severity::Error, message!("summary-errors")),
        (Severity::Warning, message!("summary-warnings")),
        (Severity::Note, message!("summary-notes")),
    ] {
        let title = words.say(title);
        let of_level: Vec<&Diagnostic> =
            all.iter().copied().filter(|finding| finding.severity == severity).collect();
        let mut lines = String::new();
        for group in groups(&of_level, severity) {
            let line = line(words, &group, prefix);
            if left > 0 || out.len() + lines.len() + line.len() + title.len() + TAIL > MOST {
                left += 1 + group.more;
            } else {
                lines.push_str(&line);
            }
        }
        if !lines.is_empty() {
            out.push_str(&format!("### {title}\n\n{lines}\n"));
        }
    }
    if left > 0 {
        out.push_str(&format!("{}\n", words.say(message!("summary-left", count = left))));
    }
    out
}

/// Each error is worth a line; of warnings, one may stand for many.
fn groups<'f>(findings: &[&'f Diagnostic], severity: Severity) -> Vec<ci::Group<'f>> {
    match severity {
        Severity::Error => findings.iter().map(|first| ci::Group { first, more: 0 }).collect(),
        Severity::Warning | Severity::Note => ci::groups(findings),
    }
}

/// How many errors and warnings each language has.
fn by_language(words: &Localizer, report: &CheckReport) -> String {
    let columns = [message!("report-language"), message!("summary-errors"), message!("summary-warnings")];
    let columns = columns.map(|column| words.say(column)).join(" | ");
    let mut out = format!("| {columns} |\n| --- | ---: | ---: |\n");
    for language in report.source.iter().chain(&report.languages) {
        let is_source = report.source.as_ref() == Some(language);
        let own = |finding: &&Diagnostic| match &finding.language {
            Some(own) => own == language,
            None => is_source,
        };
        let findings: Vec<&Diagnostic> =
            report.not_evaluated.iter().chain(&report.decision.findings).filter(own).collect();
        let (errors, warnings, _) = ci::counts(&findings);
        if !is_source || errors + warnings > 0 {
            let (errors, warnings) = (words.count(errors), words.count(warnings));
            out.push_str(&format!("| {language} | {errors} | {warnings} |\n"));
        }
    }
    out.push('\n');
    out
}

fn line(words: &Localizer, group: &ci::Group<'_>, prefix: &str) -> String {
    let finding = group.first;
    let place =
        format!("{}:{}:{}", ci::path(prefix, finding), finding.position.line, finding.position.column);
    let mut out =
        format!("- {} **{}** {}", code(&place), finding.code, escaped(&words.text(&finding.message)));
    if group.more > 0 {
        out.push_str(&format!(" ({})", words.say(message!("summary-more", count = group.more))));
    }
    if let Some(hint) = &finding.hint {
        out.push_str(&format!("<br>{}", escaped(&words.text(hint))));
    }
    out.push('\n');
    out
}

/// A text in which what stands between backquotes is code, and nothing else means anything to Markdown or HTML.
fn escaped(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        // A last backquote without partner opens nothing.
        let is_code = at % 2 == 1 && at + 1 < parts.len() && !part.trim().is_empty();
        out.push_str(&if is_code { code(part) } else { plain(part) });
    }
    out
}

/// A code span. A text with backquotes of its own gets more of them around it.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("`{text}`") } else { format!("{fence} {text} {fence}") }
}

fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // Nobody is called by what an article says.
            '@' => out.push_str("&#64;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                out.push('\\');
                out.push(character);
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_an_article_means_anything() {
        let cases = [
            ("see `a-1` now", "see `a-1` now"),
            ("<img src=x onerror=alert(1)> @you", "&lt;img src=x onerror=alert(1)&gt; &#64;you"),
            ("`<b>` and ` <script>", "`<b>` and  &lt;script&gt;"),
            ("[a](javascript:x) *b*\nc", "\\[a\\](javascript:x) \\*b\\* c"),
            ("``", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(escaped(text), expected, "{text}");
        }
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}
