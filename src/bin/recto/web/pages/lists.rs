//! Units across articles: the work list, the review, find and replace; and the files that changed.

use recto::message;
use recto::model::{ChangeClass, State};
use recto::report::markup::Markup;

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::sheet::{Sheet, columns, more};

/// Units of all articles, by a filter that stands in the address.
pub(super) fn units(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let title = words.say(message!("desk-place-units"));
    let sheet = Sheet {
        name: "units",
        script: "units.js",
        title,
        language: Some(visit.language()?),
        article: None,
        line: None,
    };
    sheet.text(visit, Some(&message!("desk-units-lead")), |page| {
        page.element("form", &[("class", "filters"), ("method", "get")], |page| {
            filters(page, visit);
        });
        list(page, visit);
    })
}

/// What waits for a second person.
pub(super) fn review(visit: &Visit) -> Result<String, Trouble> {
    let title = visit.words.say(message!("desk-place-review"));
    let sheet = Sheet {
        name: "review",
        script: "units.js",
        title,
        language: Some(visit.language()?),
        article: None,
        line: None,
    };
    sheet.text(visit, Some(&message!("desk-review-lead")), |page| list(page, visit))
}

fn list(page: &mut Markup, visit: &Visit) {
    let words = &visit.words;
    page.element("div", &[("class", "row between")], |page| {
        page.leaf("p", &[("id", "total"), ("class", "soft"), ("role", "status")], "");
        let start = [("id", "start"), ("class", "button primary"), ("href", "#"), ("hidden", "")];
        page.leaf("a", &start, &words.say(message!("desk-start-desk")));
    });
    page.leaf("ol", &[("id", "units"), ("class", "plain work-list")], "");
    more(page, words);
    page.leaf("div", &[("id", "batch"), ("hidden", "")], "");
}

fn filters(page: &mut Markup, visit: &Visit) {
    let words = &visit.words;
    page.element("fieldset", &[], |page| {
        page.leaf("legend", &[], &words.say(message!("desk-filter-states")));
        for state in State::ALL {
            page.element("label", &[("class", "check")], |page| {
                page.void("input", &[("type", "checkbox"), ("name", "state"), ("value", state.as_str())]);
                page.text(&words.text(&state.message()));
            });
        }
    });
    page.element("label", &[], |page| {
        page.text(&words.say(message!("desk-filter-class")));
        page.element("select", &[("name", "class")], |page| {
            page.leaf("option", &[("value", "")], &words.say(message!("desk-filter-any")));
            for class in ChangeClass::ALL {
                page.leaf("option", &[("value", class.as_str())], &words.say(class.message()));
            }
        });
    });
    let fields = [
        ("code", "text", message!("desk-filter-code")),
        ("article", "text", message!("desk-filter-article")),
        ("q", "search", message!("desk-filter-text")),
    ];
    for (name, kind, label) in fields {
        page.element("label", &[], |page| {
            page.text(&words.text(&label));
            page.void("input", &[("type", kind), ("name", name), ("autocomplete", "off")]);
        });
    }
    page.leaf("button", &[("class", "primary")], &words.say(message!("desk-show")));
}

/// Find and replace in translations.
pub(super) fn find(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let title = words.say(message!("desk-place-find"));
    let sheet = Sheet {
        name: "find",
        script: "find.js",
        title,
        language: Some(visit.language()?),
        article: None,
        line: None,
    };
    sheet.text(visit, Some(&message!("desk-replace-explained")), |page| {
        page.element("form", &[("class", "filters")], |page| {
            let fields = [("find", message!("desk-replace-find")), ("with", message!("desk-replace-with"))];
            for (id, label) in fields {
                page.element("label", &[], |page| {
                    page.text(&words.text(&label));
                    page.void("input", &[("id", id), ("type", "text"), ("autocomplete", "off")]);
                });
            }
            page.leaf("button", &[("class", "primary")], &words.say(message!("desk-show-preview")));
        });
        page.leaf("div", &[("id", "found")], "");
    })
}

/// The files that differ from the last commit.
pub(super) fn changes(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let title = words.say(message!("desk-place-changes"));
    let sheet =
        Sheet { name: "changes", script: "changes.js", title, language: None, article: None, line: None };
    sheet.text(visit, Some(&message!("desk-changes-lead")), |page| {
        page.leaf("p", &[("id", "total"), ("class", "soft"), ("role", "status")], "");
        page.element("table", &[("hidden", "")], |page| {
            let own = [
                (false, message!("desk-file")),
                (false, message!("desk-change")),
                (true, message!("desk-lines")),
            ];
            columns(page, words, &own);
            page.leaf("tbody", &[("id", "files")], "");
        });
        page.leaf("section", &[("id", "commit")], "");
    })
}
