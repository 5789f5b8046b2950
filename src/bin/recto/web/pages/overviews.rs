//! How far everything is: all languages, and the articles of one.

use recto::message;
use recto::model::State;

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::sheet::{Sheet, columns, more};

/// All languages.
pub(super) fn home(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let sheet = Sheet {
        name: "home",
        script: "home.js",
        title: words.say(message!("desk-home-title")),
        language: None,
        article: None,
        line: None,
    };
    let source = &visit.snapshot()?.project().config.source;
    sheet.text(visit, Some(&message!("desk-home-lead", language = source)), |page| {
        page.leaf("div", &[("id", "continue"), ("class", "continue"), ("hidden", "")], "");
        page.element("table", &[("class", "folding")], |page| {
            let state = |state: State| (true, state.message());
            let own = [
                (false, message!("desk-language")),
                (false, message!("desk-progress")),
                (true, message!("desk-done")),
                state(State::Stale),
                state(State::Draft),
                state(State::Missing),
                (true, message!("desk-words-left")),
            ];
            columns(page, words, &own);
            page.leaf("tbody", &[("id", "languages")], "");
        });
    })
}

/// The articles of a language.
pub(super) fn language(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let language = visit.language()?;
    let shows_all = visit.query("show") == Some("all");
    let (title, lead) = match shows_all {
        true => (message!("desk-place-language"), message!("desk-all-articles-lead")),
        false => (message!("desk-place-language"), message!("desk-articles-lead")),
    };
    let sheet = Sheet {
        name: "language",
        script: "language.js",
        title: words.say(title),
        language: Some(language),
        article: None,
        line: None,
    };
    sheet.text(visit, Some(&lead), |page| {
        page.element("form", &[("class", "filters"), ("method", "get")], |page| {
            page.element("label", &[], |page| {
                page.text(&words.say(message!("desk-search-articles")));
                page.void("input", &[("type", "search"), ("name", "q")]);
            });
            if shows_all {
                page.void("input", &[("type", "hidden"), ("name", "show"), ("value", "all")]);
            }
            page.leaf("button", &[], &words.say(message!("desk-search")));
            let (href, other) = match shows_all {
                true => ("?", message!("desk-only-left-articles")),
                false => ("?show=all", message!("desk-all-articles")),
            };
            page.leaf("a", &[("class", "button"), ("href", href)], &words.text(&other));
        });
        page.leaf("p", &[("id", "total"), ("class", "soft"), ("role", "status")], "");
        page.element("table", &[("class", "folding")], |page| {
            let own = [
                (false, message!("desk-article")),
                (false, message!("desk-progress")),
                (true, message!("desk-done")),
                (true, State::Stale.message()),
                (true, State::Draft.message()),
                (true, State::Missing.message()),
                (true, message!("desk-words-left")),
            ];
            columns(page, words, &own);
            page.leaf("tbody", &[("id", "articles")], "");
        });
        more(page, words);
    })
}
