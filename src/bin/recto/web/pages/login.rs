//! Where a token becomes a session. The printed address brings it behind `#`, where no log sees it.

use recto::message;
use recto::message::Localizer;

use super::super::state::Desk;
use super::frame::document;

pub(crate) fn login(desk: &Desk, words: &Localizer) -> String {
    let title = words.say(message!("desk-login"));
    document(words, desk, &title, &["login.js"], &[], |page| {
        page.element("main", &[("id", "main"), ("class", "sheet")], |page| {
            page.leaf("h1", &[], &title);
            page.leaf("p", &[("id", "note"), ("role", "alert")], "");
            page.element("form", &[("hidden", "")], |page| {
                page.element("label", &[], |page| {
                    page.text(&words.say(message!("desk-login-token")));
                    page.void(
                        "input",
                        &[("name", "token"), ("type", "password"), ("autocomplete", "off"), ("required", "")],
                    );
                });
                page.leaf("button", &[], &words.say(message!("desk-login-enter")));
            });
        });
    })
}
