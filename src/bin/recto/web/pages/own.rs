//! Help with the key map, and what somebody wants of this browser.

use recto::message;
use recto::message::{Localizer, Message};
use recto::model::State;
use recto::report::markup::Markup;

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::sheet::Sheet;

/// How the desk works.
pub(super) fn help(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let title = words.say(message!("desk-place-help"));
    let sheet = Sheet { name: "help", script: "help.js", title, language: None, article: None, line: None };
    sheet.text(visit, Some(&message!("desk-help-lead")), |page| {
        section(page, words, message!("desk-help-keys"), |page| {
            page.leaf("dl", &[("class", "keys"), ("id", "keys")], "");
        });
        section(page, words, message!("desk-help-saving"), |page| {
            for text in [message!("desk-help-saving-text"), message!("desk-help-conflict-text")] {
                page.leaf("p", &[], &words.text(&text));
            }
        });
        section(page, words, message!("desk-help-states"), |page| {
            page.element("dl", &[("class", "keys")], |page| {
                let states = [
                    (State::Missing, message!("desk-help-missing")),
                    (State::Draft, message!("desk-help-draft")),
                    (State::Stale, message!("desk-help-stale")),
                    (State::Translated, message!("desk-help-translated")),
                    (State::Reviewed, message!("desk-help-reviewed")),
                ];
                for (state, text) in states {
                    page.leaf(
                        "dt",
                        &[("data-state", state.as_str()), ("class", state.as_str())],
                        &words.text(&state.message()),
                    );
                    page.leaf("dd", &[], &words.text(&text));
                }
            });
        });
    })
}

/// Keys, colours, size, language.
pub(super) fn settings(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let title = words.say(message!("desk-place-settings"));
    let sheet =
        Sheet { name: "settings", script: "settings.js", title, language: None, article: None, line: None };
    sheet.text(visit, Some(&message!("desk-settings-lead")), |page| {
        let languages: Vec<(&str, Option<Message>)> = Localizer::languages().map(|tag| (tag, None)).collect();
        choice(
            page,
            words,
            "ui-language",
            None,
            message!("desk-settings-language"),
            &languages,
            words.language(),
        );
        let system = || ("", Some(message!("desk-settings-system")));
        let looks = [
            (
                "recto-theme",
                message!("desk-settings-theme"),
                vec![
                    system(),
                    ("light", Some(message!("desk-settings-light"))),
                    ("dark", Some(message!("desk-settings-dark"))),
                ],
            ),
            (
                "recto-size",
                message!("desk-settings-size"),
                vec![
                    ("", Some(message!("desk-settings-normal"))),
                    ("large", Some(message!("desk-settings-large"))),
                    ("larger", Some(message!("desk-settings-larger"))),
                ],
            ),
            (
                "recto-contrast",
                message!("desk-settings-contrast"),
                vec![system(), ("more", Some(message!("desk-settings-more")))],
            ),
        ];
        for (key, label, choices) in looks {
            choice(page, words, key, Some(key), label, &choices, "");
        }
        section(page, words, message!("desk-help-keys"), |page| {
            page.element("label", &[("class", "check")], |page| {
                page.void("input", &[("type", "checkbox"), ("id", "single-keys")]);
                page.text(&words.say(message!("desk-settings-singles")));
            });
            let explained = words.say(message!("desk-settings-keys-explained"));
            page.leaf("p", &[("id", "keys-explained"), ("class", "soft")], &explained);
            page.leaf("dl", &[("class", "keys"), ("id", "keys")], "");
        });
    })
}

fn section(page: &mut Markup, words: &Localizer, title: Message, inside: impl FnOnce(&mut Markup)) {
    page.element("section", &[], |page| {
        page.leaf("h2", &[], &words.text(&title));
        inside(page);
    });
}

/// A choice of one of several; a language is called by its tag, which its script makes a name of.
fn choice(
    page: &mut Markup,
    words: &Localizer,
    id: &'static str,
    look: Option<&'static str>,
    label: Message,
    choices: &[(&str, Option<Message>)],
    chosen: &str,
) {
    page.element("p", &[("class", "field")], |page| {
        page.leaf("label", &[("for", id)], &words.text(&label));
        let attributes: Vec<_> =
            [("id", id)].into_iter().chain(look.map(|look| ("data-look", look))).collect();
        page.element("select", &attributes, |page| {
            for (value, label) in choices {
                let label = label.as_ref().map_or_else(|| (*value).to_owned(), |label| words.text(label));
                let is_chosen = (*value == chosen).then_some(("selected", ""));
                let attributes: Vec<_> = [("value", *value)].into_iter().chain(is_chosen).collect();
                page.leaf("option", &attributes, &label);
            }
        });
    });
}
