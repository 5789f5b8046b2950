//! The report as a static page: it works without network and without scripts, which only filter and sort.
//!
//! One page holds everything; a folder has an index and a page for every article. The same report always gives the
//! same bytes. Everything that is not a word of recto is escaped (see `report::markup`).

mod articles;
mod chart;
mod frame;
mod languages;
mod matrix;
mod places;
mod units;

#[cfg(test)]
mod tests;

use crate::message;
use crate::message::{Localizer, Message};
use crate::model::State;
use crate::status::Tally;
use crate::workflow::report::{ProjectReport, ReportedArticle};

use crate::report::markup::Markup;
use frame::document;
use places::Places;

/// What the parts of a page need.
struct Dashboard<'a> {
    words: &'a Localizer,
    report: &'a ProjectReport,
    places: Places,
}

/// The whole report as one page that needs no other file; `name` is that of the project.
pub fn page(words: &Localizer, report: &ProjectReport, name: Option<&str>) -> String {
    let dashboard = Dashboard { words, report, places: Places::on_one_page(report) };
    let title = dashboard.title(name);
    document(words, &title, |page| dashboard.overview(page, &title))
}

/// The report as an index and a page for every article, by their paths in a folder.
pub fn folder(words: &Localizer, report: &ProjectReport, name: Option<&str>) -> Vec<(String, String)> {
    let dashboard = Dashboard { words, report, places: Places::on_own_pages(report) };
    let title = dashboard.title(name);
    let index = document(words, &title, |page| dashboard.overview(page, &title));
    let mut files = vec![("index.html".to_owned(), index)];
    for (at, article) in report.articles.iter().enumerate() {
        let text = document(words, &format!("{} – {title}", article.path), |page| {
            dashboard.article_page(page, at, article, &title);
        });
        files.push((dashboard.places.file(at).to_owned(), text));
    }
    files
}

/// The path of the article whose page, of those that [`folder`] makes, has a path and a text; none of any other file.
pub fn article_of_page<'p>(path: &'p str, text: &str) -> Option<&'p str> {
    let head = text.split("</head>").next().unwrap_or_default();
    let is_own = head.contains(frame::GENERATOR);
    path.strip_prefix(places::FOLDER)?.strip_suffix(places::ENDING).filter(|_| is_own)
}

impl Dashboard<'_> {
    fn title(&self, name: Option<&str>) -> String {
        match name {
            Some(name) => self.words.say(message!("report-title-named", name)),
            None => self.words.say(message!("report-title")),
        }
    }

    fn overview(&self, page: &mut Markup, title: &str) {
        frame::header(page, self.words, |page| {
            page.leaf("h1", &[], title);
            let scope = self.scope();
            page.leaf("p", &[("class", "soft")], &self.words.text(&scope));
            self.decision(page);
        });
        page.element("main", &[("id", "main")], |page| {
            self.languages(page);
            self.progress(page);
            self.matrix(page);
            self.general_findings(page);
            if !self.places.are_pages() && !self.report.articles.is_empty() {
                self.articles(page);
            }
        });
    }

    /// How much there is to translate.
    fn scope(&self) -> Message {
        let counted = self.report.languages.first().map(|summary| summary.tally).unwrap_or_default();
        let counts = vec![
            message!("report-articles", count = counted.articles),
            message!("units", count = counted.units()),
            message!("report-words", count = counted.words),
        ];
        message!("report-scope", counts, language = &self.report.source)
    }

    fn decision(&self, page: &mut Markup) {
        let counts = vec![
            message!("report-errors", count = self.report.errors),
            message!("report-warnings", count = self.report.warnings),
        ];
        let (class, decision) = if self.report.passed {
            ("verdict passed", message!("report-passed", counts))
        } else {
            ("verdict failed", message!("report-failed", counts))
        };
        page.leaf("p", &[("class", class)], &self.words.text(&decision));
    }

    fn percent(&self, percent: usize) -> String {
        self.words.say(message!("report-percent", percent))
    }

    /// An article by itself, with a way back.
    fn article_page(&self, page: &mut Markup, at: usize, article: &ReportedArticle, title: &str) {
        frame::header(page, self.words, |page| {
            page.element("p", &[], |page| page.leaf("a", &[("href", &self.places.index_from(at))], title));
            page.leaf("h1", &[("class", "path")], &article.path);
        });
        page.element("main", &[("id", "main")], |page| {
            page.leaf("h2", &[], &self.words.say(message!("report-left-heading")));
            self.tools(page, true);
            self.article(page, at, article);
        });
    }
}

/// A bar of states, as wide as its place; what it says stands beside it in words.
fn bar(page: &mut Markup, tally: &Tally) {
    let all = (tally.units() + tally.unknown).max(1);
    page.element(
        "svg",
        &[
            ("class", "bar"),
            ("viewBox", "0 0 1000 10"),
            ("preserveAspectRatio", "none"),
            ("aria-hidden", "true"),
        ],
        |page| {
            let mut before = 0;
            for state in [State::Reviewed, State::Translated, State::Draft, State::Stale] {
                let count = tally.count(state);
                let (x, width) = (before * 1000 / all, (before + count) * 1000 / all - before * 1000 / all);
                // One stale unit among thousands is to be seen.
                let width = if count > 0 { width.max(4) } else { 0 };
                if width > 0 {
                    let (x, width) = (x.to_string(), width.to_string());
                    let place = [("class", state.as_str()), ("x", x.as_str()), ("width", width.as_str())];
                    page.void("rect", &[place[0], place[1], place[2], ("height", "10")]);
                }
                before += count;
            }
        },
    );
}
