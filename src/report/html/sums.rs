//! The table of articles over all languages: what the overview of many languages has in the place of one cell for each,
//! and the pages that these have then.

use super::places::Places;
use super::{Dashboard, frame};
use crate::message;
use crate::model::State;
use crate::report::heading;
use crate::report::markup::Markup;
use crate::status::Tally;
use crate::workflow::report::{ReportedArticle, ReportedLanguage, ReportedUnit};

impl Dashboard<'_> {
    /// Every article over all its languages.
    pub(super) fn sums(&self, page: &mut Markup) {
        let words = self.words;
        page.leaf("h2", &[("id", "articles")], &words.say(message!("report-articles-heading")));
        self.tools(page, &[], !self.places.are_pages());
        let table = [("class", "stack sums"), ("role", "table"), ("data-sorts", "")];
        page.element("table", &table, |page| {
            page.leaf("caption", &[], &words.say(message!("report-sums-caption")));
            let columns = [
                (false, words.say(message!("report-article"))),
                (false, words.say(message!("report-done"))),
                (true, heading(words, State::Stale)),
                (true, words.say(message!("report-words-left"))),
            ];
            frame::columns(page, &columns);
            page.element("tbody", &[("role", "rowgroup")], |page| {
                for (at, article) in self.report.articles.iter().enumerate() {
                    self.sum(page, at, article);
                }
            });
        });
    }

    fn sum(&self, page: &mut Markup, at: usize, article: &ReportedArticle) {
        let words = self.words;
        let tally: Tally = article.languages.iter().map(|own| own.tally).sum();
        let states = [State::Stale, State::Draft, State::Missing].into_iter();
        let states = states.filter(|state| tally.count(*state) > 0).map(|state| format!("/{state}"));
        let has_finding = article.languages.iter().any(|own| own.has_finding);
        let has: Vec<String> = states.chain(has_finding.then(|| "/finding".to_owned())).collect();
        // Not all of them are on the one page.
        let link = self.places.are_pages().then(|| self.places.link(at, None));
        self.article_row(page, (at, article), &has, link.as_deref(), |page| {
            self.done(page, &tally);
            self.number(page, tally.stale, &heading(words, State::Stale));
            self.number(page, tally.words_left, &words.say(message!("report-words-left")));
        });
    }

    /// A language by itself: all articles in it, with a way back.
    pub(super) fn language_page(&self, page: &mut Markup, at: usize, title: &str) {
        let Some(own) = self.report.languages.get(at) else { return };
        let index = Places::between(&Places::file_of_language(&own.language), "index.html");
        frame::header(page, self.words, |page| {
            page.element("p", &[], |page| page.leaf("a", &[("href", &index)], title));
            page.leaf("h1", &[], own.language.as_str());
            let done = format!("{} · {}", self.percent(own.tally.percent()), self.summary(own));
            page.leaf("p", &[("class", "soft")], &done);
        });
        page.element("main", &[("id", "main")], |page| {
            self.matrix(page, Some(at));
            self.key(page);
        });
    }

    /// An article in one language, with ways back.
    pub(super) fn unit_page(
        &self,
        page: &mut Markup,
        at: usize,
        article: &ReportedArticle,
        (language, units): (&ReportedLanguage, &[ReportedUnit]),
        title: &str,
    ) {
        let own = self.places.file_in_language(at, &language.language);
        frame::header(page, self.words, |page| {
            page.element("p", &[], |page| {
                page.leaf("a", &[("href", &Places::between(&own, "index.html"))], title);
                page.text(" · ");
                page.leaf("a", &[("href", &Places::between(&own, self.places.file(at)))], &article.path);
            });
            page.element("h1", &[("class", "path")], |page| {
                page.text(&format!("{} ({})", article.path, language.language));
            });
        });
        page.element("main", &[("id", "main")], |page| {
            page.leaf("h2", &[], &self.words.say(message!("report-left-heading")));
            self.tools(page, &[], true);
            let place = [("id", self.places.anchor(at)), ("data-article", article.path.as_str())];
            page.element("section", &place, |page| self.left(page, at, language, units));
        });
    }
}
