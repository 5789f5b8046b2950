//! The frame of every page behind the login: what its scripts are told, the head with the way to other pages, and
//! the places where what happened is said.

use recto::language::Direction;
use recto::message;
use recto::message::{Localizer, Message};
use recto::model::Language;
use recto::report::markup::Markup;

use super::super::answer::Trouble;
use super::super::security::people::Role;
use super::super::visit::Visit;
use super::frame::document;
use super::words::template;

/// A page of the desk.
pub(super) struct Sheet<'a> {
    /// Its short name.
    pub(super) name: &'static str,
    /// The script that fills it.
    pub(super) script: &'static str,
    /// What stands in the window's title, before the name of the project.
    pub(super) title: String,
    /// The language that it is about.
    pub(super) language: Option<Language>,
    /// The article that it is about.
    pub(super) article: Option<&'a str>,
    /// The line of the article whose unit is wanted.
    pub(super) line: Option<String>,
}

impl Sheet<'_> {
    /// The page with what is in it.
    ///
    /// # Errors
    ///
    /// The first look at the project is not done.
    pub(super) fn page(&self, visit: &Visit, main: impl FnOnce(&mut Markup)) -> Result<String, Trouble> {
        let words = &visit.words;
        let config = &visit.snapshot()?.project().config;
        let languages: Vec<&str> = config.languages.iter().map(Language::as_str).collect();
        let revision = visit.revision().to_string();
        let languages = languages.join(" ");
        let is_read_only = visit.desk.is_read_only || !visit.session.person.may(Role::Translate);
        let title = format!("{} · {}", self.title, visit.desk.name);
        let base = visit.way("");
        let mut about = vec![
            ("data-page", self.name),
            ("data-base", base.as_str()),
            ("data-project", visit.desk.name.as_str()),
            ("data-revision", revision.as_str()),
            ("data-languages", languages.as_str()),
            ("data-source-language", config.source.as_str()),
            ("data-source-dir", Direction::of(&config.source).as_str()),
            ("data-read-only", if is_read_only { "true" } else { "false" }),
            ("data-may-review", if visit.session.person.may(Role::Review) { "true" } else { "false" }),
        ];
        if let Some(language) = &self.language {
            about.extend([
                ("data-language", language.as_str()),
                ("data-dir", Direction::of(language).as_str()),
            ]);
        }
        about.extend(self.article.map(|article| ("data-article", article)));
        about.extend(self.line.as_deref().map(|line| ("data-line", line)));
        Ok(document(words, &visit.desk, &title, &[self.script], &about, |page| {
            page.leaf("a", &[("class", "skip"), ("href", "#main")], &words.say(message!("desk-skip")));
            self.head(page, visit);
            page.element("noscript", &[], |page| {
                page.leaf("p", &[("class", "banner bad")], &words.say(message!("desk-no-script")));
            });
            main(page);
            page.leaf("div", &[("id", "status"), ("role", "status"), ("class", "quiet")], "");
            page.leaf("div", &[("id", "alert"), ("role", "alert"), ("class", "quiet")], "");
            self.places(page, visit);
            template(page, words);
        }))
    }

    /// A page that is read from the top down, with its heading and what it is for.
    ///
    /// # Errors
    ///
    /// As of [`page`](Self::page).
    pub(super) fn text(
        &self,
        visit: &Visit,
        lead: Option<&Message>,
        inside: impl FnOnce(&mut Markup),
    ) -> Result<String, Trouble> {
        self.page(visit, |page| {
            page.element("main", &[("id", "main"), ("class", "sheet")], |page| {
                page.leaf("h1", &[], &self.title);
                if let Some(lead) = lead {
                    page.leaf("p", &[("class", "lead")], &visit.words.text(lead));
                }
                inside(page);
            });
        })
    }

    fn head(&self, page: &mut Markup, visit: &Visit) {
        let words = &visit.words;
        page.element("header", &[("class", "bar-top")], |page| {
            let home = words.say(message!("desk-brand-home"));
            let home = [("class", "brand"), ("href", &*visit.way("/")), ("aria-label", home.as_str())];
            page.leaf("a", &home, "recto");
            page.element(
                "nav",
                &[("class", "crumbs"), ("aria-label", &words.say(message!("desk-where")))],
                |page| {
                    page.leaf("span", &[("class", "project")], &visit.desk.name);
                    if let Some(language) = &self.language {
                        let href = visit.way(&format!("/{language}/"));
                        page.leaf("a", &[("href", &href)], language.as_str());
                    }
                    if let Some(article) = self.article {
                        page.leaf("span", &[("title", article)], article);
                    }
                },
            );
            page.leaf("a", &[("class", "chip"), ("id", "unsaved"), ("href", "#main"), ("hidden", "")], "");
            page.element("div", &[("class", "end")], |page| {
                page.leaf("span", &[("id", "said"), ("aria-hidden", "true")], "");
                if self.name == "desk" {
                    let list = [("type", "button"), ("id", "list-toggle"), ("aria-controls", "list-pane")];
                    page.leaf("button", &list, &words.say(message!("desk-unit-list")));
                }
                page.element("button", &[("type", "button"), ("id", "go")], |page| {
                    page.leaf("kbd", &[("data-key-of", "go"), ("aria-hidden", "true")], "g");
                    page.leaf("span", &[("class", "go-label")], &words.say(message!("desk-go-to")));
                });
                page.element("a", &[("class", "link"), ("href", &visit.way("/help"))], |page| {
                    page.leaf("kbd", &[("data-key-of", "help"), ("aria-hidden", "true")], "?");
                    page.leaf("span", &[], &words.say(message!("desk-keys")));
                });
            });
        });
    }

    // All pages, for the dialog that `g` opens.
    fn places(&self, page: &mut Markup, visit: &Visit) {
        let words = &visit.words;
        page.element("dialog", &[("id", "places"), ("aria-labelledby", "places-title")], |page| {
            page.leaf("h2", &[("id", "places-title")], &words.say(message!("desk-go-to")));
            page.element("ul", &[("class", "plain")], |page| {
                let mut link = |way: &str, message: Message, name: &str| {
                    page.element("li", &[], |page| {
                        let href = visit.way(way);
                        let current = (name == self.name).then_some(("aria-current", "page"));
                        let attributes: Vec<_> =
                            [("href", href.as_str())].into_iter().chain(current).collect();
                        page.leaf("a", &attributes, &words.text(&message));
                    });
                };
                link("/", message!("desk-place-home"), "home");
                if let Some(language) = &self.language {
                    let own = |rest: &str| format!("/{language}/{rest}");
                    link(&own(""), message!("desk-place-language"), "language");
                    link(&own("units?state=stale,draft,missing"), message!("desk-place-units"), "units");
                    link(&own("review"), message!("desk-place-review"), "review");
                    link(&own("terms"), message!("desk-place-terms"), "terms");
                    link(&own("find"), message!("desk-place-find"), "find");
                }
                link("/changes", message!("desk-place-changes"), "changes");
                link("/help", message!("desk-place-help"), "help");
                link("/settings", message!("desk-place-settings"), "settings");
            });
            page.element("div", &[("class", "row end")], |page| {
                let close = [("type", "button"), ("id", "places-close")];
                page.leaf("button", &close, &words.say(message!("desk-close")));
            });
        });
    }
}

/// The head of a table: its columns, the numbers among them at their end.
pub(super) fn columns(page: &mut Markup, words: &Localizer, columns: &[(bool, Message)]) {
    page.element("thead", &[], |page| {
        page.element("tr", &[], |page| {
            for (is_number, column) in columns {
                let class = if *is_number { "number" } else { "" };
                page.leaf("th", &[("scope", "col"), ("class", class)], &words.text(column));
            }
        });
    });
}

/// A button at the end of a list that goes on.
pub(super) fn more(page: &mut Markup, words: &Localizer) {
    let more = [("type", "button"), ("id", "more"), ("hidden", "")];
    page.leaf("button", &more, &words.say(message!("desk-more-rows")));
}
