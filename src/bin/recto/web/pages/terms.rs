//! The glossary of a language, as its files have it.

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Term,
};
use fluent_syntax::parser;
use recto::message;
use recto::model::Language;
use recto::workspace::WorkspaceError;

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::sheet::{Sheet, columns};

/// The terms of a language; each leads to the units whose source has it.
pub(super) fn terms(visit: &Visit) -> Result<String, Trouble> {
    let words = &visit.words;
    let language = visit.language()?;
    let project = visit.snapshot()?.project();
    let read = |language: &Language| -> Result<Resource<String>, Trouble> {
        let text = project.glossary(language).map_err(WorkspaceError::from)?;
        let (Ok(resource) | Err((resource, _))) = parser::parse(text);
        Ok(resource)
    };
    let (sources, targets) = (read(&project.config.source)?, read(&language)?);
    let rows: Vec<(&Term<String>, Option<&Term<String>>)> = all(&sources)
        .map(|source| (source, all(&targets).find(|target| target.id.name == source.id.name)))
        .collect();
    let title = words.say(message!("desk-place-terms"));
    let direction = recto::language::Direction::of(&language).as_str();
    let sheet = Sheet {
        name: "terms",
        script: "terms.js",
        title,
        language: Some(language.clone()),
        article: None,
        line: None,
    };
    sheet.text(visit, Some(&message!("desk-terms-lead")), |page| {
        if rows.is_empty() {
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
                for (source, target) in &rows {
                    page.element("tr", &[], |page| {
                        let name = text(&source.value);
                        let query: String = encoded(&name);
                        let href = visit.way(&format!("/{language}/units?q={query}"));
                        page.element(
                            "th",
                            &[("scope", "row"), ("lang", project.config.source.as_str())],
                            |page| {
                                page.leaf("a", &[("href", &href), ("data-row", "")], &name);
                            },
                        );
                        let own = [("lang", language.as_str()), ("dir", direction)];
                        page.element("td", &own, |page| {
                            let Some(target) = target else { return };
                            let allowed = [text(&target.value)].into_iter().chain(forms(target, false));
                            page.text(&allowed.collect::<Vec<String>>().join(", "));
                            let forbidden: Vec<String> = forms(target, true).collect();
                            if !forbidden.is_empty() {
                                page.element("span", &[("class", "hint")], |page| {
                                    page.text(&format!("{} ", words.say(message!("desk-term-not"))));
                                    page.leaf("s", &[], &forbidden.join(", "));
                                });
                            }
                        });
                        let note =
                            target.and_then(|target| target.comment.as_ref()).or(source.comment.as_ref());
                        let note = note.map(|note| note.content.join(" ")).unwrap_or_default();
                        page.leaf("td", &[("class", "soft")], &note);
                    });
                }
            });
        });
    })
}

fn all(resource: &Resource<String>) -> impl Iterator<Item = &Term<String>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some(term),
        _ => None,
    })
}

/// The further forms of a term, or those that nobody should use.
fn forms(term: &Term<String>, forbidden: bool) -> impl Iterator<Item = String> + '_ {
    let is_wanted = move |attribute: &&Attribute<String>| (attribute.id.name == "forbidden") == forbidden;
    term.attributes.iter().filter(is_wanted).map(|attribute| text(&attribute.value))
}

/// What a pattern says, with all its variants.
fn text(pattern: &Pattern<String>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| text(&variant.value)).collect::<Vec<_>>().join(", ")
        }
        PatternElement::Placeable { .. } => "…".to_owned(),
    });
    parts.collect()
}

/// A text as part of an address.
fn encoded(text: &str) -> String {
    let bytes = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    bytes.collect()
}
