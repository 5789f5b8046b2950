//! Where in the report an article and its languages stand, and how to link there.

use rustc_hash::FxHashSet;

use crate::model::Language;
use crate::workflow::report::{ProjectReport, ReportedUnits};

/// The folder of the pages of articles.
pub(super) const FOLDER: &str = "articles/";

/// The folder of the pages of languages, and in a folder of each those of articles in it.
pub(super) const LANGUAGES: &str = "languages/";

/// What a page has behind the path of its article.
pub(super) const ENDING: &str = ".html";

/// One table has so many cells at most; where there are more articles and languages, every language has its own.
const MOST_CELLS: usize = 2000;

/// The page of an article has so many units at most; where there are more, every language has its own.
const MOST_UNITS: usize = 1000;

/// How many bytes of units there are on a page that is all of a report of many languages.
pub(super) const MOST_BYTES: usize = 1_200_000;

/// The places of all articles.
pub(super) struct Places {
    /// An anchor, or the path of a page, for each article.
    names: Vec<String>,
    are_pages: bool,
    is_large: bool,
}

/// Whether there are too many articles and languages for one table of all.
fn is_large(report: &ProjectReport<'_>) -> bool {
    report.articles.len() * report.languages.len() > MOST_CELLS
}

impl Places {
    /// All articles on one page.
    pub(super) fn on_one_page(report: &ProjectReport<'_>) -> Self {
        let mut known = FxHashSet::default();
        let names = report.articles.iter().map(|article| {
            let anchor = anchor(&article.path);
            let mut own = anchor.clone();
            let mut count = 1;
            while !known.insert(own.clone()) {
                count += 1;
                own = format!("{anchor}-{count}");
            }
            own
        });
        Self { names: names.collect(), are_pages: false, is_large: is_large(report) }
    }

    /// Every article on its own page, at its own path below `articles`.
    pub(super) fn on_own_pages(report: &ProjectReport<'_>) -> Self {
        let names = report.articles.iter().map(|article| format!("{FOLDER}{}{ENDING}", article.path));
        Self { names: names.collect(), are_pages: true, is_large: is_large(report) }
    }

    /// Whether every article has its own page.
    pub(super) fn are_pages(&self) -> bool {
        self.are_pages
    }

    /// Whether every language has its own table of articles.
    pub(super) fn is_large(&self) -> bool {
        self.is_large
    }

    /// Whether the units of an article go to a page for each of its languages.
    pub(super) fn is_split(&self, units: &[ReportedUnits]) -> bool {
        self.are_pages && units.iter().map(Vec::len).sum::<usize>() > MOST_UNITS
    }

    /// The path of the page of a language.
    pub(super) fn file_of_language(language: &Language) -> String {
        format!("{LANGUAGES}{language}{ENDING}")
    }

    /// The path of the page of an article in a language.
    pub(super) fn file_in_language(&self, at: usize, language: &Language) -> String {
        let path = self.names[at].strip_prefix(FOLDER).unwrap_or(&self.names[at]);
        format!("{LANGUAGES}{language}/{path}")
    }

    /// A link from one page to another, by their paths in the folder.
    pub(super) fn between(from: &str, to: &str) -> String {
        format!("{}{}", "../".repeat(from.matches('/').count()), encoded(to))
    }

    /// The path of the page of an article.
    pub(super) fn file(&self, at: usize) -> &str {
        &self.names[at]
    }

    /// The anchor of an article.
    pub(super) fn anchor(&self, at: usize) -> &str {
        if self.are_pages { "article" } else { &self.names[at] }
    }

    /// The anchor of an article in a language.
    pub(super) fn language_anchor(&self, at: usize, language: &Language) -> String {
        format!("{}.{language}", self.anchor(at))
    }

    /// A link from the overview to an article, or to a language of it.
    pub(super) fn link(&self, at: usize, language: Option<&Language>) -> String {
        let page = if self.are_pages { encoded(&self.names[at]) } else { String::new() };
        match language {
            Some(language) => format!("{page}#{}", self.language_anchor(at, language)),
            None if self.are_pages => page,
            None => format!("#{}", self.anchor(at)),
        }
    }
}

/// A path as an anchor.
fn anchor(path: &str) -> String {
    let mut out = String::from("article");
    for part in path.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty()) {
        out.push('-');
        out.push_str(part);
    }
    out
}

/// A path in a link.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
