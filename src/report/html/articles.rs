//! What is left of every article, to open language by language, and findings that are about no unit.

use super::Dashboard;
use super::places::Places;
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::model::State;
use crate::report::markup::Markup;
use crate::workflow::report::{ReportedArticle, ReportedLanguage, ReportedUnit, ReportedUnits};

impl Dashboard<'_> {
    /// Where all articles of which something is left go.
    pub(super) fn articles(&self, page: &mut Markup) {
        page.element("section", &[("aria-labelledby", "left")], |page| {
            page.leaf("h2", &[("id", "left")], &self.words.say(message!("report-left-heading")));
            page.divide();
        });
    }

    /// The elements that head a language of an article, and a unit in it.
    pub(super) fn levels(&self) -> (&'static str, &'static str) {
        if self.places.are_pages() { ("h3", "h4") } else { ("h4", "h5") }
    }

    /// One article, language by language.
    pub(super) fn article(
        &self,
        page: &mut Markup,
        at: usize,
        article: &ReportedArticle,
        units: &[ReportedUnits],
    ) {
        let is_split = self.places.is_split(units);
        // Where one page is all of a report of many languages, the others are counted above.
        let is_brief = self.places.is_large() && !self.places.are_pages();
        let place = [("id", self.places.anchor(at)), ("data-article", article.path.as_str())];
        page.element("section", &place, |page| {
            if !self.places.are_pages() {
                page.leaf("h3", &[("class", "path")], &article.path);
            }
            if article.unsynced {
                let unsynced = self.words.say(message!("report-unsynced"));
                page.leaf("p", &[("class", "soft")], &unsynced);
            }
            self.findings(page, &article.findings, true);
            for (language, units) in article.languages.iter().zip(units) {
                match units.is_empty() {
                    true if is_brief => {}
                    false if is_split => self.elsewhere(page, at, language),
                    _ => self.left(page, at, language, units),
                }
            }
        });
    }

    /// What is left in a language that has a page of its own.
    fn elsewhere(&self, page: &mut Markup, at: usize, language: &ReportedLanguage) {
        let anchor = self.places.language_anchor(at, &language.language);
        let other = self.places.file_in_language(at, &language.language);
        let link = format!("{}#{anchor}", Places::between(self.places.file(at), &other));
        page.element("p", &[("id", &anchor)], |page| {
            page.leaf("a", &[("href", &link)], language.language.as_str());
            page.text(&format!(" {} ", self.percent(language.tally.percent())));
            page.leaf("span", &[("class", "soft")], &self.summary(language));
        });
    }

    pub(super) fn left(
        &self,
        page: &mut Markup,
        at: usize,
        language: &ReportedLanguage,
        units: &[ReportedUnit],
    ) {
        let tag = language.language.as_str();
        let anchor = self.places.language_anchor(at, &language.language);
        page.element("details", &[("id", &anchor), ("data-language", tag)], |page| {
            page.element("summary", &[], |page| {
                page.leaf(self.levels().0, &[], tag);
                page.text(&self.percent(language.tally.percent()));
                page.text(" ");
                page.leaf("span", &[("class", "soft")], &self.summary(language));
            });
            page.element("div", &[], |page| {
                if language.is_untouched() {
                    let count = language.tally.missing;
                    page.leaf("p", &[], &self.words.say(message!("report-untouched", count)));
                } else if units.is_empty() {
                    page.leaf("p", &[], &self.words.say(message!("report-nothing-left")));
                }
                for unit in units {
                    self.unit(page, unit);
                }
            });
        });
    }

    /// What is left in a few words.
    pub(super) fn summary(&self, language: &ReportedLanguage) -> String {
        let tally = &language.tally;
        let counts = [
            (tally.count(State::Stale), message!("report-stale-count", count = tally.stale)),
            (tally.count(State::Draft), message!("report-draft-count", count = tally.draft)),
            (tally.count(State::Missing), message!("report-missing-count", count = tally.missing)),
            (tally.words_left, message!("report-words-left-count", count = tally.words_left)),
        ];
        let left: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(_, message)| self.words.text(message))
            .collect();
        if left.is_empty() { self.words.say(message!("report-nothing-left")) } else { left.join(" · ") }
    }

    /// What was found that is about no single article.
    pub(super) fn general_findings(&self, page: &mut Markup) {
        if self.report.findings.is_empty() && self.report.not_evaluated.is_empty() {
            return;
        }
        page.leaf("h2", &[("id", "findings")], &self.words.say(message!("report-other-findings")));
        self.findings(page, &self.report.not_evaluated, true);
        self.findings(page, &self.report.findings, true);
    }

    /// Findings one below the other; with their places where these are not told by what stands around them.
    pub(super) fn findings(&self, page: &mut Markup, findings: &[Diagnostic], with_place: bool) {
        if findings.is_empty() {
            return;
        }
        let words = self.words;
        page.element("ul", &[("class", "findings")], |page| {
            for finding in findings {
                page.element("li", &[("class", finding.severity.as_str())], |page| {
                    page.leaf("strong", &[], &words.text(&finding.severity.message()));
                    page.text(" ");
                    page.leaf("code", &[], finding.code);
                    if with_place {
                        let position = finding.position;
                        let place = format!("{}:{}:{}", finding.path, position.line, position.column);
                        page.text(" ");
                        page.leaf("span", &[("class", "path")], &place);
                    }
                    page.text(" ");
                    page.element("bdi", &[], |page| prose(page, &words.text(&finding.message)));
                    if let Some(hint) = &finding.hint {
                        let attributes = [("class", "hint"), ("dir", "auto")];
                        page.element("span", &attributes, |page| prose(page, &words.text(hint)));
                    }
                });
            }
        });
    }
}

/// A message of recto, in which backquotes stand around what is typed or written as it is.
pub(super) fn prose(page: &mut Markup, text: &str) {
    for (at, part) in text.split('`').enumerate() {
        if at % 2 == 0 { page.text(part) } else { page.leaf("code", &[], part) }
    }
}
