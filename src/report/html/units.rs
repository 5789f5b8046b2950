//! One unit: its source with what changed in it, and the translation beside it.

use super::Dashboard;
use crate::diff::{Tag, Token};
use crate::language::Direction;
use crate::message;
use crate::message::Message;
use crate::model::{Language, State};
use crate::report::markup::Markup;
use crate::workflow::report::ReportedUnit;

impl Dashboard<'_> {
    pub(super) fn unit(&self, page: &mut Markup, reported: &ReportedUnit) {
        let (words, unit) = (self.words, &reported.unit);
        let finding = if unit.findings.is_empty() { "" } else { "finding" };
        let attributes = [("class", "unit"), ("data-state", unit.state.as_str()), ("data-finding", finding)];
        page.element("div", &attributes, |page| {
            self.heading(page, reported);
            page.element("div", &[("class", "pair")], |page| {
                page.element("div", &[], |page| self.source(page, reported));
                page.element("div", &[], |page| {
                    let label = message!("report-translation", language = &unit.language);
                    page.leaf("p", &[("class", "side soft")], &words.text(&label));
                    match &unit.translation {
                        Some(translation) => self.text(page, &unit.language, |page| {
                            page.text(translation.trim());
                        }),
                        None => page.leaf(
                            "p",
                            &[("class", "soft")],
                            &words.say(message!("report-no-translation")),
                        ),
                    }
                });
            });
            self.note(page, unit.note.as_deref(), |note| message!("report-note", note));
            self.note(page, unit.review_note.as_deref(), |note| message!("report-review-note", note));
            self.findings(page, &unit.findings, false);
        });
    }

    fn heading(&self, page: &mut Markup, reported: &ReportedUnit) {
        let (words, unit) = (self.words, &reported.unit);
        page.element("header", &[], |page| {
            let state = format!("state {}", unit.state.as_str());
            page.leaf("span", &[("class", &state)], &words.text(&unit.state.message()));
            page.element(self.levels().1, &[], |page| {
                let kind = unit.kind.message(unit.field.as_deref());
                page.text(&words.say(message!("report-place", kind, line = unit.line.to_string())));
            });
            page.leaf("span", &[("class", "id soft")], &unit.id);
            let mut told: Vec<Message> = Vec::new();
            if let Some(date) = reported.stale_since {
                told.push(message!("report-since", date = date.to_string()));
            }
            if !unit.classes.is_empty() {
                let classes: Vec<Message> = unit.classes.iter().rev().map(|class| class.message()).collect();
                told.push(message!("report-changed", classes));
            }
            told.push(message!("report-words", count = unit.words));
            for told in &told {
                page.leaf("span", &[("class", "soft")], &words.text(told));
            }
        });
    }

    fn source(&self, page: &mut Markup, reported: &ReportedUnit) {
        let (words, unit) = (self.words, &reported.unit);
        let language = &self.report.source;
        if reported.tokens.is_empty() {
            page.leaf("p", &[("class", "side soft")], &words.say(message!("report-source", language)));
            self.text(page, language, |page| page.text(&unit.source));
            if unit.state == State::Stale {
                page.leaf("p", &[("class", "soft")], &words.say(message!("report-old-unknown")));
            }
        } else {
            page.leaf(
                "p",
                &[("class", "side soft")],
                &words.say(message!("report-source-changed", language)),
            );
            self.text(page, language, |page| self.change(page, &reported.tokens));
        }
    }

    /// A change word by word; those who cannot see the marks are told in words.
    fn change(&self, page: &mut Markup, tokens: &[Token]) {
        let [removed, added] =
            [message!("report-removed"), message!("report-added")].map(|says| self.words.say(says));
        for token in tokens {
            match token.tag {
                Tag::Equal => page.text(&token.text),
                Tag::Delete => page.leaf("del", &[("data-says", &removed)], &token.text),
                Tag::Insert => page.leaf("ins", &[("data-says", &added)], &token.text),
            }
        }
    }

    fn text(&self, page: &mut Markup, language: &Language, inside: impl FnOnce(&mut Markup)) {
        let attributes =
            [("class", "text"), ("lang", language.as_str()), ("dir", Direction::of(language).as_str())];
        page.element("p", &attributes, inside);
    }

    fn note(&self, page: &mut Markup, note: Option<&str>, message: impl FnOnce(&str) -> Message) {
        if let Some(note) = note {
            page.leaf("p", &[("class", "note"), ("dir", "auto")], &self.words.text(&message(note)));
        }
    }
}
