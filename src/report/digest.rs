//! A report as Markdown, for a pull request, or an issue about an article.
//!
//! Forges render HTML and references in Markdown, so texts of articles are written such that they are nothing but
//! text there, and nobody is notified by one. What does not fit into a comment is counted.

use std::ops::ControlFlow;

use super::heading;
use crate::diagnostic::Diagnostic;
use crate::diff::{Tag, Token};
use crate::message;
use crate::message::{Localizer, Message};
use crate::model::State;
use crate::workflow::report::{
    ProjectReport, ReportedArticle, ReportedLanguage, ReportedUnit, ReportedUnits,
};

/// How long a digest may get in bytes: GitHub takes comments of 65,536 characters.
const LONGEST: usize = 60_000;

/// How far everything is; with `units`, also every unit that is left, to tick off.
///
/// Comes with the faults of articles that could not be judged any more when their turn came.
pub fn report(
    words: &Localizer,
    report: &ProjectReport<'_>,
    name: Option<&str>,
    units: bool,
) -> (String, Vec<Diagnostic>) {
    let mut digest = Digest { words, report, out: String::new() };
    digest.overview(name);
    digest.matrix();
    let faults = if units { digest.units() } else { Vec::new() };
    (digest.out, faults)
}

struct Digest<'a> {
    words: &'a Localizer,
    report: &'a ProjectReport<'a>,
    out: String,
}

impl Digest<'_> {
    fn overview(&mut self, name: Option<&str>) {
        let title = match name {
            Some(name) => message!("report-title-named", name = text(name)),
            None => message!("report-title"),
        };
        self.line(&format!("# {}\n", self.words.text(&title)));
        let counts = vec![
            message!("report-errors", count = self.report.errors),
            message!("report-warnings", count = self.report.warnings),
        ];
        let decision = if self.report.passed {
            message!("report-passed", counts)
        } else {
            message!("report-failed", counts)
        };
        self.line(&format!("{}\n", self.words.text(&decision)));
        let mut columns: Vec<String> = [message!("report-language"), message!("report-done")]
            .map(|column| self.words.say(column))
            .into();
        columns.extend(State::ALL.map(|state| heading(self.words, state)));
        columns.extend(
            [message!("report-words-left"), message!("report-oldest")].map(|column| self.words.say(column)),
        );
        self.head(&columns, 2);
        for summary in &self.report.languages {
            self.row(&self.language(summary));
        }
        self.out.push('\n');
    }

    fn language(&self, summary: &ReportedLanguage) -> Vec<String> {
        let tally = &summary.tally;
        let mut cells = vec![summary.language.to_string(), self.percent(tally.percent())];
        cells.extend(State::ALL.map(|state| self.words.count(tally.count(state))));
        cells.push(self.words.count(tally.words_left));
        cells.push(tally.stale_since.map(|date| date.to_string()).unwrap_or_default());
        cells
    }

    fn matrix(&mut self) {
        let mut columns = vec![self.words.say(message!("report-article"))];
        columns.extend(self.report.languages.iter().map(|summary| summary.language.to_string()));
        self.head(&columns, columns.len());
        for (at, article) in self.report.articles.iter().enumerate() {
            let mut cells = vec![text(&article.path)];
            cells.extend(article.languages.iter().map(|language| self.cell(language)));
            // Half of the room is for the units.
            if self.out.len() > LONGEST / 2 {
                let more = self.report.articles.len() - at;
                self.out.push('\n');
                self.line(&self.words.say(message!("report-more-articles", count = more)));
                break;
            }
            self.row(&cells);
        }
        self.out.push('\n');
    }

    fn cell(&self, summary: &ReportedLanguage) -> String {
        let percent = self.percent(summary.tally.percent());
        match summary.tally.stale {
            0 => percent,
            count => format!("{percent} · {}", self.words.say(message!("report-stale-count", count))),
        }
    }

    fn units(&mut self) -> Vec<Diagnostic> {
        let (report, mut more) = (self.report, 0);
        let faults = report.read_units(|_, article, units| {
            more += match more {
                0 => self.article(article, &units),
                _ => units.iter().map(Vec::len).sum(),
            };
            ControlFlow::Continue(())
        });
        if more > 0 {
            self.line(&self.words.say(message!("report-more-units", count = more)));
        }
        faults
    }

    /// The units of an article; returns for how many of them there is no room.
    fn article(&mut self, article: &ReportedArticle, units: &[ReportedUnits]) -> usize {
        let mut left: usize = units.iter().map(Vec::len).sum();
        let mut heading = Some(format!("## {}\n", text(&article.path)));
        let languages = article.languages.iter().zip(units);
        for (language, units) in languages.filter(|(own, units)| own.is_untouched() || !units.is_empty()) {
            let mut block = heading.take().map(|heading| heading + "\n").unwrap_or_default();
            block.push_str(&format!("### {}\n\n", self.language_heading(language)));
            if language.is_untouched() {
                let count = language.tally.missing;
                block.push_str(&format!("{}\n\n", self.words.say(message!("report-untouched", count))));
            }
            for unit in units {
                block.push_str(&self.unit(unit));
                if self.out.len() + block.len() > LONGEST {
                    return left;
                }
                left -= 1;
                self.out.push_str(&std::mem::take(&mut block));
            }
            self.out.push_str(&block);
            self.out.push('\n');
        }
        0
    }

    fn language_heading(&self, language: &ReportedLanguage) -> String {
        format!("{} {}", language.language, self.percent(language.tally.percent()))
    }

    /// A unit as a task.
    fn unit(&self, reported: &ReportedUnit) -> String {
        let (words, unit) = (self.words, &reported.unit);
        let kind = unit.kind.message(unit.field.as_deref());
        let place = text(&words.say(message!("report-place", kind, line = unit.line.to_string())));
        let mut out = format!("- [ ] **{}** {place}, `{}`", words.text(&unit.state.message()), unit.id);
        let mut told: Vec<Message> = Vec::new();
        if let Some(date) = reported.stale_since {
            told.push(message!("report-since", date = date.to_string()));
        }
        if !unit.classes.is_empty() {
            let classes: Vec<Message> = unit.classes.iter().rev().map(|class| class.message()).collect();
            told.push(message!("report-changed", classes));
        }
        for told in &told {
            out.push_str(&format!(", {}", words.text(told)));
        }
        let source = &self.report.source;
        let change = if reported.tokens.is_empty() { text(&unit.source) } else { marked(&reported.tokens) };
        out.push_str(&format!("\\\n  **{source}:** {change}"));
        if let Some(translation) = &unit.translation {
            out.push_str(&format!("\\\n  **{}:** {}", unit.language, text(translation.trim())));
        }
        for finding in &unit.findings {
            let severity = words.text(&finding.severity.message());
            let found = text(&words.text(&finding.message));
            out.push_str(&format!("\\\n  **{severity}** `{}`: {found}", finding.code));
        }
        out.push('\n');
        out
    }

    fn percent(&self, percent: usize) -> String {
        self.words.say(message!("report-percent", percent))
    }

    fn head(&mut self, columns: &[String], first_number: usize) {
        self.row(columns);
        let marks: Vec<String> =
            (0..columns.len()).map(|at| if at < first_number { "---" } else { "--:" }.to_owned()).collect();
        self.row(&marks);
    }

    fn row(&mut self, cells: &[String]) {
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }
}

/// A change word by word, as forges show it.
fn marked(tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        let shown = text(&token.text);
        match token.tag {
            Tag::Equal => out.push_str(&shown),
            Tag::Delete => out.push_str(&format!("<del>{shown}</del>")),
            Tag::Insert => out.push_str(&format!("<ins>{shown}</ins>")),
        }
    }
    out
}

/// A text within a line of Markdown: no markup, no reference to an issue, nobody mentioned.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // Forges look for names and numbers behind these once Markdown has been read.
            '@' | '#' => out.extend([character.to_string().as_str(), "<!-- -->"]),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' | '$' | ':' => out.extend(['\\', character]),
            space if space.is_control() => out.push(' '),
            plain => out.push(plain),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_nothing_but_text() {
        for (plain, written) in [
            ("a *b* `c` _d_", "a \\*b\\* \\`c\\` \\_d\\_"),
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("ask @someone about #12", "ask @<!-- -->someone about #<!-- -->12"),
            ("![x](http://y)", "\\!\\[x\\](http\\://y)"),
            ("a|b\n- [ ] c", "a\\|b - \\[ \\] c"),
        ] {
            assert_eq!(text(plain), written);
        }
    }
}
