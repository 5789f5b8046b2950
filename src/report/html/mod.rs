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
mod sums;
mod units;

#[cfg(test)]
mod large_tests;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::{Localizer, Message};
use crate::model::State;
use crate::status::Tally;
use crate::workflow::report::{PageAbout, ProjectReport, ReportedArticle, ReportedUnits};

use crate::report::markup::Markup;
use frame::document;
use places::Places;

/// What the parts of a page need.
struct Dashboard<'a> {
    words: &'a Localizer,
    report: &'a ProjectReport<'a>,
    places: Places,
}

/// The whole report as one page that needs no other file, written part by part until there is no use in more; `name` is
/// that of the project.
///
/// Returns the faults of articles that could not be judged any more when their turn came.
pub fn page(
    words: &Localizer,
    report: &ProjectReport<'_>,
    name: Option<&str>,
    mut write: impl FnMut(&str) -> ControlFlow<()>,
) -> Vec<Diagnostic> {
    let dashboard = Dashboard { words, report, places: Places::on_one_page(report) };
    let title = dashboard.title(name);
    let (begin, end) = document(words, &title, |page| dashboard.overview(page, &title)).into_parts();
    if write(&begin).is_break() {
        return Vec::new();
    }
    let (mut bytes, mut more) = (0, 0);
    let faults = report.read_units(|at, article, units| {
        let count: usize = units.iter().map(Vec::len).sum();
        if dashboard.places.is_large() {
            if bytes > places::MOST_BYTES {
                more += count;
                return ControlFlow::Continue(());
            }
            if count == 0 && article.findings.is_empty() && !article.unsynced {
                return ControlFlow::Continue(());
            }
        }
        let mut part = Markup::default();
        dashboard.article(&mut part, at, article, &units);
        let part = part.into_text();
        bytes += part.len();
        write(&part)
    });
    if more > 0 {
        let mut part = Markup::default();
        let told = words.say(message!("report-more-on-pages", count = more));
        part.element("p", &[("class", "verdict")], |part| articles::prose(part, &told));
        let _ = write(&part.into_text());
    }
    // Nobody is left who could miss it.
    let _ = write(&end);
    faults
}

/// The report as an index and a page for every article, each written by its path in a folder.
///
/// Returns the faults of articles that could not be judged any more when their turn came.
///
/// # Errors
///
/// That of the first page that cannot be written.
pub fn folder<E>(
    words: &Localizer,
    report: &ProjectReport<'_>,
    name: Option<&str>,
    mut write: impl FnMut(&str, &str) -> Result<(), E>,
) -> Result<Vec<Diagnostic>, E> {
    let dashboard = Dashboard { words, report, places: Places::on_own_pages(report) };
    let title = dashboard.title(name);
    let index = document(words, &title, |page| dashboard.overview(page, &title));
    write("index.html", &index.into_text())?;
    let languages = report.languages.iter().enumerate().filter(|_| dashboard.places.is_large());
    for (at, own) in languages {
        let text = document(words, &format!("{} – {title}", own.language), |page| {
            dashboard.language_page(page, at, &title);
        });
        write(&Places::file_of_language(&own.language), &text.into_text())?;
    }
    let mut written = Ok(());
    let faults = report.read_units(|at, article, units| {
        let text = document(words, &format!("{} – {title}", article.path), |page| {
            dashboard.article_page(page, at, (article, &units), &title);
        });
        written = write(dashboard.places.file(at), &text.into_text());
        let split = dashboard.places.is_split(&units);
        let own_pages = article.languages.iter().zip(&units).filter(|(_, units)| split && !units.is_empty());
        for (language, units) in own_pages {
            let text =
                document(words, &format!("{} ({}) – {title}", article.path, language.language), |page| {
                    dashboard.unit_page(page, at, article, (language, units), &title);
                });
            let path = dashboard.places.file_in_language(at, &language.language);
            if written.is_ok() {
                written = write(&path, &text.into_text());
            }
        }
        if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    written.map(|()| faults)
}

/// What a page is about, of those that [`folder`] makes, by its path and text; none of any other file.
pub fn about_page<'p>(path: &'p str, text: &str) -> Option<PageAbout<'p>> {
    let head = text.split("</head>").next().unwrap_or_default();
    let path = path.strip_suffix(places::ENDING).filter(|_| head.contains(frame::GENERATOR))?;
    if let Some(article) = path.strip_prefix(places::FOLDER) {
        return Some(PageAbout::Article(article));
    }
    let path = path.strip_prefix(places::LANGUAGES)?;
    let of_article = |(_, article)| PageAbout::ArticleInLanguage(article);
    Some(path.split_once('/').map_or(PageAbout::Language, of_article))
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
            match self.places.is_large() {
                true => self.sums(page),
                false => self.matrix(page, None),
            }
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
    fn article_page(
        &self,
        page: &mut Markup,
        at: usize,
        (article, units): (&ReportedArticle, &[ReportedUnits]),
        title: &str,
    ) {
        frame::header(page, self.words, |page| {
            page.element("p", &[], |page| {
                page.leaf("a", &[("href", &Places::between(self.places.file(at), "index.html"))], title)
            });
            page.leaf("h1", &[("class", "path")], &article.path);
        });
        page.element("main", &[("id", "main")], |page| {
            page.leaf("h2", &[], &self.words.say(message!("report-left-heading")));
            // There is nothing to filter where the units are on other pages.
            if !self.places.is_split(units) {
                self.tools(page, &self.report.languages, true);
            }
            self.article(page, at, article, units);
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
