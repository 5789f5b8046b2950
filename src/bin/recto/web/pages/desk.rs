//! The desk itself: three panes, which a script fills.

use axum::http::StatusCode;
use recto::message;

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::sheet::Sheet;

/// The desk with an article of a language.
pub(super) fn desk(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let language = visit.language()?;
    let (article, line) = article(visit)?;
    let sheet = Sheet {
        name: "desk",
        script: "desk.js",
        title: article.clone(),
        language: Some(language),
        article: Some(&article),
        line,
    };
    sheet.page(visit, |page| {
        page.element("main", &[("id", "main"), ("class", "desk")], |page| {
            let units = words.say(message!("desk-units-title"));
            page.element("nav", &[("id", "list-pane"), ("class", "pane"), ("aria-label", &units)], |page| {
                page.leaf("div", &[("id", "filter")], "");
                page.leaf("div", &[("id", "units")], "");
                page.leaf("div", &[("id", "batch"), ("hidden", "")], "");
            });
            let unit = words.say(message!("desk-unit-title"));
            page.element(
                "section",
                &[("id", "unit-pane"), ("class", "pane"), ("aria-label", &unit)],
                |page| {
                    page.leaf("div", &[("id", "unit")], "");
                },
            );
            let side = words.say(message!("desk-side-title"));
            page.leaf("section", &[("id", "side"), ("class", "pane"), ("aria-label", &side)], "");
        });
        page.leaf("div", &[("id", "thumb"), ("hidden", "")], "");
        page.leaf("div", &[("id", "leader"), ("hidden", "")], "");
    })
}

/// The article that the address names, and the line behind a colon where it names one.
fn article(visit: &Visit) -> Result<(String, Option<String>), Trouble> {
    let named = visit.part("article");
    let articles = visit.snapshot()?.articles();
    let is_there = |path: &str| articles.iter().any(|article| article.path == path);
    if is_there(named) {
        return Ok((named.to_owned(), None));
    }
    let with_line =
        named.rsplit_once(':').filter(|(path, line)| is_there(path) && line.parse::<usize>().is_ok());
    let (path, line) = with_line
        .ok_or_else(|| Trouble::new(StatusCode::NOT_FOUND, "not-found", message!("desk-not-found")))?;
    Ok((path.to_owned(), Some(line.to_owned())))
}
