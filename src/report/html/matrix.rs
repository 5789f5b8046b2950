//! The table of articles and languages, and the tools that filter what is left.

use super::{Dashboard, bar};
use crate::message;
use crate::model::State;
use crate::report::heading;
use crate::report::markup::Markup;
use crate::workflow::report::{ReportedArticle, ReportedLanguage};

impl Dashboard<'_> {
    /// Every article in every language, or in the `only` one by its place on the page of that.
    pub(super) fn matrix(&self, page: &mut Markup, only: Option<usize>) {
        let words = self.words;
        let languages = self.of_table(&self.report.languages, only);
        page.leaf("h2", &[("id", "articles")], &words.say(message!("report-articles-heading")));
        if self.report.articles.is_empty() {
            page.leaf("p", &[], &words.say(message!("report-no-articles")));
            return;
        }
        // Where there is but one, nobody chooses it.
        self.tools(page, if only.is_some() { &[] } else { languages }, !self.places.are_pages());
        let scroll = [
            ("class", "scroll"),
            ("role", "region"),
            ("aria-labelledby", "matrix-caption"),
            ("tabindex", "0"),
        ];
        page.element("div", &scroll, |page| {
            let table = [("class", "stack matrix"), ("role", "table"), ("data-sorts", "")];
            page.element("table", &table, |page| {
                let caption = words.say(message!("report-matrix-caption"));
                page.leaf("caption", &[("id", "matrix-caption")], &caption);
                page.element("thead", &[("role", "rowgroup")], |page| {
                    page.element("tr", &[("role", "row")], |page| {
                        let article = words.say(message!("report-article"));
                        let column = [("scope", "col"), ("role", "columnheader")];
                        page.leaf("th", &[column[0], column[1], ("data-first", "ascending")], &article);
                        for summary in languages {
                            page.leaf("th", &column, summary.language.as_str());
                        }
                    });
                });
                page.element("tbody", &[("role", "rowgroup")], |page| {
                    for (at, article) in self.report.articles.iter().enumerate() {
                        self.row(page, at, article, only);
                    }
                });
            });
        });
    }

    /// All languages of a table, or the one that it is about.
    fn of_table<'l>(&self, all: &'l [ReportedLanguage], only: Option<usize>) -> &'l [ReportedLanguage] {
        only.and_then(|at| all.get(at..=at)).unwrap_or(all)
    }

    fn row(&self, page: &mut Markup, at: usize, article: &ReportedArticle, only: Option<usize>) {
        let languages = self.of_table(&article.languages, only);
        // The page of a language is in a folder of its own.
        let up = if only.is_some() { "../" } else { "" };
        let has: Vec<String> = languages.iter().flat_map(what_is_left).collect();
        let link = format!("{up}{}", self.places.link(at, None));
        self.article_row(page, (at, article), &has, Some(&link), |page| {
            for language in languages {
                self.cell(page, at, language, up);
            }
        });
    }

    /// The row of an article, with what it `has` for the filters; its path leads to a `link`, if there is one.
    pub(super) fn article_row(
        &self,
        page: &mut Markup,
        (at, article): (usize, &ReportedArticle),
        has: &[String],
        link: Option<&str>,
        cells: impl FnOnce(&mut Markup),
    ) {
        let row = [
            ("role", "row"),
            ("data-for", self.places.anchor(at)),
            ("data-name", article.path.as_str()),
            ("data-has", &has.join(" ")),
        ];
        page.element("tr", &row, |page| {
            let head =
                [("scope", "row"), ("role", "rowheader"), ("class", "path"), ("data-value", &article.path)];
            page.element("th", &head, |page| match link {
                Some(link) => page.leaf("a", &[("href", link)], &article.path),
                None => page.text(&article.path),
            });
            cells(page);
        });
    }

    fn cell(&self, page: &mut Markup, at: usize, language: &ReportedLanguage, up: &str) {
        let words = self.words;
        let tally = &language.tally;
        let tag = language.language.as_str();
        let left = tally.words_left.to_string();
        page.element("td", &[("role", "cell"), ("data-label", tag), ("data-value", &left)], |page| {
            let percent = self.percent(tally.percent());
            let link = format!("{up}{}", self.places.link(at, Some(&language.language)));
            page.leaf("a", &[("href", &link)], &percent);
            bar(page, tally);
            page.element("span", &[("class", "left")], |page| {
                if tally.stale > 0 {
                    let stale = words.say(message!("report-stale-count", count = tally.stale));
                    page.leaf("span", &[("class", "is-stale")], &stale);
                    page.text(" · ");
                }
                let left = if tally.words_left == 0 {
                    words.say(message!("report-nothing-left"))
                } else {
                    words.say(message!("report-words-left-count", count = tally.words_left))
                };
                page.text(&left);
            });
        });
    }

    /// What filters the units, by these languages too where there are any; without scripts it is not shown.
    ///
    /// Where the units are on other pages, it filters articles.
    pub(super) fn tools(&self, page: &mut Markup, languages: &[ReportedLanguage], has_units: bool) {
        let words = self.words;
        let tools = [
            ("class", "tools"),
            ("role", "search"),
            ("aria-label", &*words.say(message!("report-filter"))),
            ("data-script", ""),
            ("hidden", ""),
        ];
        page.element("div", &tools, |page| {
            page.element("label", &[], |page| {
                page.text(&words.say(message!("report-search")));
                page.void("input", &[("type", "search"), ("id", "search"), ("autocomplete", "off")]);
            });
            if !languages.is_empty() {
                page.element("label", &[], |page| {
                    page.text(&words.say(message!("report-language")));
                    page.element("select", &[("id", "language")], |page| {
                        page.leaf("option", &[("value", "")], &words.say(message!("report-all-languages")));
                        for summary in languages {
                            let tag = summary.language.as_str();
                            page.leaf("option", &[("value", tag)], tag);
                        }
                    });
                });
            }
            page.element("label", &[], |page| {
                page.text(&words.say(message!("report-what")));
                page.element("select", &[("id", "state")], |page| {
                    page.leaf("option", &[("value", "")], &words.say(message!("report-everything")));
                    for state in [State::Stale, State::Draft, State::Missing] {
                        page.leaf("option", &[("value", state.as_str())], &heading(words, state));
                    }
                    page.leaf("option", &[("value", "finding")], &words.say(message!("report-with-finding")));
                });
            });
            if has_units {
                for (id, label) in [("open", message!("report-open")), ("close", message!("report-close"))] {
                    page.leaf("button", &[("type", "button"), ("id", id)], &words.text(&label));
                }
            }
            page.element("p", &[("role", "status")], |page| {
                let shown = if has_units {
                    message!("report-units-shown")
                } else {
                    message!("report-articles-shown")
                };
                page.text(&words.text(&shown));
                page.text(" ");
                page.leaf("span", &[("id", "shown")], "");
            });
        });
    }
}

/// What the filter of the overview finds in a language of an article, as `LANGUAGE/STATE`.
fn what_is_left(language: &ReportedLanguage) -> impl Iterator<Item = String> {
    let states = [State::Stale, State::Draft, State::Missing].into_iter();
    let states = states.filter(|state| language.tally.count(*state) > 0).map(State::as_str);
    let found = language.has_finding.then_some("finding");
    states.chain(found).map(|what| format!("{}/{what}", language.language))
}
