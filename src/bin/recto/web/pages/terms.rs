//! The glossary of a language, as its files have it.

use recto::glossary::{TermEntry, term_entries};
use recto::language::Direction;
use recto::message;
use recto::model::Language;
use recto::report::markup::Markup;
use recto::workspace::WorkspaceError;

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::sheet::{Sheet, columns};

/// The terms of a language; each leads to the units whose source has it.
pub(super) fn terms(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let language = visit.language()?;
    let project = visit.snapshot()?.project();
    let read = |language: &Language| -> Result<Vec<TermEntry>, Trouble> {
        Ok(term_entries(&project.glossary(language).map_err(WorkspaceError::from)?))
    };
    let (sources, targets) = (read(&project.config.source)?, read(&language)?);
    let sheet = Sheet {
        name: "terms",
        script: "terms.js",
        title: words.say(message!("desk-place-terms")),
        language: Some(language.clone()),
        article: None,
        line: None,
    };
    sheet.text(visit, Some(&message!("desk-terms-lead")), |page| {
        if sources.is_empty() {
            page.leaf("p", &[("class", "soft")], &words.say(message!("desk-no-glossary")));
            return;
        }
        page.element("table", &[], |page| {
            let own = [
                (false, message!("desk-term")),
                (false, message!("desk-translation")),
                (false, message!("desk-term-note")),
            ];
            columns(page, words, &own);
            page.element("tbody", &[], |page| {
                for source in &sources {
                    let target = targets.iter().find(|target| target.id == source.id);
                    row(page, visit, &language, source, target);
                }
            });
        });
    })
}

fn row(
    page: &mut Markup,
    visit: &Visit,
    language: &Language,
    source: &TermEntry,
    target: Option<&TermEntry>,
) {
    let name = source.texts.first().map(String::as_str).unwrap_or_default();
    let direction = Direction::of(language).as_str();
    page.element("tr", &[], |page| {
        page.element("th", &[("scope", "row")], |page| {
            let href = visit.way(&format!("/{language}/units?q={}", encoded(name)));
            page.leaf("a", &[("href", &href), ("data-row", "")], &source.texts.join(", "));
        });
        page.element("td", &[("lang", language.as_str()), ("dir", direction)], |page| {
            let Some(target) = target else { return };
            let allowed: Vec<&str> =
                target.texts.iter().chain(&target.admitted).map(String::as_str).collect();
            page.text(&allowed.join(", "));
            if !target.forbidden.is_empty() {
                page.element("span", &[("class", "hint")], |page| {
                    page.text(&format!("{} ", visit.words.say(message!("desk-term-not"))));
                    page.leaf("s", &[], &target.forbidden.join(", "));
                });
            }
        });
        let definition = target.and_then(|target| target.definition.as_deref());
        let definition = definition.or(source.definition.as_deref()).unwrap_or_default();
        page.leaf("td", &[("class", "soft")], definition);
    });
}

/// A text as part of an address.
fn encoded(text: &str) -> String {
    let bytes = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    bytes.collect()
}
