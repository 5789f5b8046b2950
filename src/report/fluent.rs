//! Units as Fluent messages ready to fill in: source and old source as comments.

use crate::catalog::{describe_kind, lay_out, message_id};
use crate::glossary::TermFound;
use crate::message::in_line;
use crate::model::{Kind, State};
use crate::workspace::unit::UnitRow;

/// A list of units as messages for catalogs, written some at a time; the parts of a message have to come together.
///
/// A missing unit has an empty text, to be written over: left as it is, it still counts as missing. Every other
/// unit has the translation that is there. A missing pattern of a Fluent article has the source's, to be written over.
#[derive(Debug, Default)]
pub struct List {
    /// The catalog that was named last.
    catalog: Option<String>,
}

impl List {
    /// Further units.
    pub fn rows(&mut self, rows: &[UnitRow]) -> String {
        let mut out = String::new();
        for rows in rows.chunk_by(|row, next| next.continues(row)) {
            let Some(row) = rows.first() else { continue };
            if self.catalog.as_ref() != Some(&row.catalog) {
                if self.catalog.is_some() {
                    out.push('\n');
                }
                comment(
                    &mut out,
                    "###",
                    &format!("{} in {}: messages for {}", row.article, row.language, row.catalog),
                );
                self.catalog = Some(row.catalog.clone());
            }
            out.push('\n');
            message(&mut out, rows);
        }
        out
    }
}

fn message(out: &mut String, rows: &[UnitRow]) {
    for row in rows {
        describe(out, row);
    }
    for (at, row) in rows.iter().enumerate() {
        let id = message_id(&row.id);
        let attribute = row.id.strip_prefix(id).filter(|attribute| !attribute.is_empty());
        if at == 0 {
            out.extend([id, " ="]);
        }
        if let Some(attribute) = attribute {
            out.extend(["\n    ", attribute, " ="]);
        }
        out.push_str(&pattern(row));
    }
    out.push('\n');
}

/// What there is to know about a unit, as comments.
fn describe(out: &mut String, row: &UnitRow) {
    let state = match row.state {
        State::Missing => String::new(),
        other => format!(", {other}"),
    };
    let what = match row.id.split_once('.').filter(|_| row.kind == Kind::Message) {
        Some((_, attribute)) => format!("Attribute {attribute}"),
        None => describe_kind(row.kind, row.field.as_deref()),
    };
    comment(out, "#", &format!("{what}{state}"));
    if let Some(note) = &row.note {
        comment(out, "#", &format!("Note: {note}"));
    }
    if let Some(note) = &row.review_note {
        comment(out, "#", &format!("Review: {note}"));
    }
    if !row.uses.is_empty() {
        comment(out, "#", &format!("Uses: {}", row.uses.join(", ")));
    }
    if let Some(previous) = &row.previous {
        comment(out, "#", &format!("Old source: {previous}"));
    }
    for (source, forms, forbidden) in terms(&row.terms) {
        let not = if forbidden.is_empty() { String::new() } else { format!(" (not {forbidden})") };
        comment(out, "#", &format!("Term: {source} → {forms}{not}"));
    }
    for found in row.matches.iter().flatten() {
        // In one line, so that it is known for recto's own when it is filled in.
        let text = found.target.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        comment(out, "#", &format!("Match {} % ({}): {text}", found.percent, found.origin.place()));
    }
    comment(out, "#", &format!("Source: {}", row.source));
}

/// The terms of a text that have translations, each once and in one line: as the source calls it, what it is called and
/// what it must not be called.
fn terms(found: &[TermFound]) -> Vec<(String, String, String)> {
    let mut terms = Vec::new();
    for found in found.iter().filter(|found| !found.forms.is_empty() || !found.forbidden.is_empty()) {
        let joined = |texts: &[String]| in_line(&texts.join(", ")).into_owned();
        let term = (in_line(&found.source).into_owned(), joined(&found.forms), joined(&found.forbidden));
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms
}

/// What stands behind `=`.
fn pattern(row: &UnitRow) -> String {
    // A pattern that is written over keeps its variables and selectors.
    let template = Some(row.source.as_str()).filter(|_| row.kind == Kind::Message);
    let pattern = row.translation.as_deref().or(template);
    pattern.and_then(|pattern| lay_out(&row.id, pattern).ok()).unwrap_or_else(|| " { \"\" }".to_owned())
}

fn comment(out: &mut String, mark: &str, text: &str) {
    for line in text.lines() {
        out.push_str(mark);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}
