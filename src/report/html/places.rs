//! Where in the report an article and its languages stand, and how to link there.

use rustc_hash::FxHashSet;

use crate::model::Language;
use crate::workflow::report::ProjectReport;

/// The folder of the pages of articles.
pub(super) const FOLDER: &str = "articles/";

/// What such a page has behind the path of its article.
pub(super) const ENDING: &str = ".html";

/// The places of all articles.
pub(super) struct Places {
    /// An anchor, or the path of a page, for each article.
    names: Vec<String>,
    are_pages: bool,
}

impl Places {
    /// All articles on one page.
    pub(super) fn on_one_page(report: &ProjectReport) -> Self {
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
        Self { names: names.collect(), are_pages: false }
    }

    /// Every article on its own page, at its own path below `articles`.
    pub(super) fn on_own_pages(report: &ProjectReport) -> Self {
        let names = report.articles.iter().map(|article| format!("{FOLDER}{}{ENDING}", article.path));
        Self { names: names.collect(), are_pages: true }
    }

    /// Whether every article has its own page.
    pub(super) fn are_pages(&self) -> bool {
        self.are_pages
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

    /// A link from the page of an article to the overview.
    pub(super) fn index_from(&self, at: usize) -> String {
        format!("{}index.html", "../".repeat(self.names[at].matches('/').count()))
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
