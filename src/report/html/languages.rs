//! The table of languages, and what the colours of the bars mean.

use super::places::Places;
use super::{Dashboard, bar, frame};
use crate::message;
use crate::model::State;
use crate::report::heading;
use crate::report::markup::Markup;
use crate::status::Tally;
use crate::workflow::report::ReportedLanguage;

impl Dashboard<'_> {
    /// How far each language is.
    pub(super) fn languages(&self, page: &mut Markup) {
        let words = self.words;
        page.leaf("h2", &[("id", "languages")], &words.say(message!("report-languages")));
        // The roles stay when a narrow screen shows rows as blocks.
        page.element("table", &[("class", "stack"), ("role", "table"), ("data-sorts", "")], |page| {
            page.leaf("caption", &[], &words.say(message!("report-languages-caption")));
            let mut columns = vec![
                (false, words.say(message!("report-language"))),
                (false, words.say(message!("report-done"))),
            ];
            columns.extend(State::ALL.map(|state| (true, heading(words, state))));
            columns.push((true, words.say(message!("report-words-left"))));
            columns.push((false, words.say(message!("report-oldest"))));
            frame::columns(page, &columns);
            page.element("tbody", &[("role", "rowgroup")], |page| {
                for summary in &self.report.languages {
                    self.language(page, summary);
                }
            });
        });
        self.key(page);
        if self.report.languages.iter().any(|summary| summary.tally.unknown > 0) {
            page.leaf("p", &[("class", "verdict failed")], &words.say(message!("report-unknown")));
        }
    }

    fn language(&self, page: &mut Markup, summary: &ReportedLanguage) {
        let words = self.words;
        let tally = &summary.tally;
        page.element("tr", &[("role", "row")], |page| {
            let language = summary.language.as_str();
            let head = [("scope", "row"), ("role", "rowheader"), ("data-value", language)];
            if self.places.are_pages() && self.places.is_large() {
                let link = Places::between("index.html", &Places::file_of_language(&summary.language));
                page.element("th", &head, |page| page.leaf("a", &[("href", &link)], language));
            } else {
                page.leaf("th", &head, language);
            }
            self.done(page, tally);
            for state in State::ALL {
                self.number(page, tally.count(state), &heading(words, state));
            }
            self.number(page, tally.words_left, &words.say(message!("report-words-left")));
            let oldest = tally.stale_since.map(|date| date.to_string());
            let class = if oldest.is_some() { "label" } else { "label nothing" };
            let label = words.say(message!("report-oldest"));
            let value = oldest.as_deref().unwrap_or("0");
            let attributes =
                [("role", "cell"), ("class", class), ("data-label", label.as_str()), ("data-value", value)];
            page.element("td", &attributes, |page| match &oldest {
                Some(date) => page.leaf("time", &[("datetime", date)], date),
                None => page.text("–"),
            });
        });
    }

    /// A cell with how far something is.
    pub(super) fn done(&self, page: &mut Markup, tally: &Tally) {
        let share = format!("{:06}", (tally.complete() * 100_000.0) as usize);
        page.element("td", &[("role", "cell"), ("data-value", &share)], |page| {
            page.element("div", &[("class", "done")], |page| {
                page.leaf("span", &[], &self.percent(tally.percent()));
                bar(page, tally);
            });
        });
    }

    pub(super) fn number(&self, page: &mut Markup, count: usize, label: &str) {
        let value = count.to_string();
        let class = if count == 0 { "number nothing" } else { "number" };
        let attributes =
            [("role", "cell"), ("class", class), ("data-label", label), ("data-value", value.as_str())];
        page.leaf("td", &attributes, &self.words.count(count));
    }

    pub(super) fn key(&self, page: &mut Markup) {
        page.element("ul", &[("class", "key")], |page| {
            for state in [State::Reviewed, State::Translated, State::Draft, State::Stale, State::Missing] {
                page.element("li", &[], |page| {
                    page.element("svg", &[("viewBox", "0 0 10 10"), ("aria-hidden", "true")], |page| {
                        if state != State::Missing {
                            let whole = [("class", state.as_str()), ("width", "10"), ("height", "10")];
                            page.void("rect", &whole);
                        }
                    });
                    page.text(&heading(self.words, state));
                });
            }
        });
    }
}
