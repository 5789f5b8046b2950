//! What every page has around its content.

use recto::message;
use recto::message::Localizer;
use recto::report::markup::{Attributes, Markup};

use super::super::answer::Trouble;
use super::super::assets;
use super::super::state::Desk;
use super::super::visit::Visit;

/// A whole page. `scripts` are the assets that it runs, each a module; `about` is what they are told of it.
pub(super) fn document(
    words: &Localizer,
    desk: &Desk,
    title: &str,
    scripts: &[&str],
    about: Attributes<'_>,
    body: impl FnOnce(&mut Markup),
) -> String {
    let mut page = Markup::default();
    page.literal("<!doctype html>\n");
    let asset = |name: &str| format!("{}{}", desk.public, assets::way(name));
    let root: Vec<_> = [("lang", words.language())].into_iter().chain(about.iter().copied()).collect();
    page.element("html", &root, |page| {
        page.element("head", &[], |page| {
            page.literal(
                "<meta charset=\"utf-8\">\n\
                 <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
                 <meta name=\"robots\" content=\"noindex\">\n",
            );
            page.leaf("title", &[], title);
            for style in ["tokens.css", "desk.css"] {
                page.void("link", &[("rel", "stylesheet"), ("href", &asset(style))]);
            }
            for script in scripts {
                page.leaf("script", &[("type", "module"), ("src", &asset(script))], "");
            }
        });
        page.element("body", &[("data-login", &format!("{}/login", desk.public))], body);
    });
    page.into_text()
}

/// What is shown before the first look at the project is done; it asks again by itself.
pub(crate) fn starting(desk: &Desk, words: &Localizer) -> String {
    let trouble = desk.starting();
    let mut page = Markup::default();
    page.literal("<!doctype html>\n");
    page.element("html", &[("lang", words.language())], |page| {
        page.element("head", &[], |page| {
            page.literal("<meta charset=\"utf-8\">\n<meta http-equiv=\"refresh\" content=\"1\">\n");
            page.leaf("title", &[], &desk.name);
        });
        page.element("body", &[], |page| {
            page.leaf("p", &[("role", "status")], &words.text(&trouble.message));
            if let Some(seen) = desk.progress.look().filter(|seen| seen.total > 0) {
                let (max, value) = (seen.total.to_string(), seen.done.to_string());
                page.leaf("progress", &[("max", &max), ("value", &value)], "");
            }
            if let Some(hint) = &trouble.hint {
                page.leaf("p", &[], &words.text(hint));
            }
        });
    });
    page.into_text()
}

/// Why there is no such page.
pub(super) fn trouble(visit: &Visit, trouble: &Trouble) -> String {
    let words = &visit.words;
    document(words, &visit.desk, &visit.desk.name, &[], &[], |page| {
        page.element("main", &[("id", "main"), ("class", "sheet")], |page| {
            page.leaf("h1", &[], &words.text(&trouble.message));
            if let Some(hint) = &trouble.hint {
                page.leaf("p", &[], &words.text(hint));
            }
            page.leaf("a", &[("href", &visit.way("/"))], &words.say(message!("desk-home")));
        });
    })
}
