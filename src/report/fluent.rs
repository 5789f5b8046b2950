//! Units as Fluent messages ready to fill in: source and old source as comments.

use crate::catalog::describe_kind;
use crate::model::State;
use crate::workflow::list::{ListReport, UnitRow};

/// A list of units as messages for a catalog.
///
/// A missing unit has an empty text, to be written over: left as it is, it still counts as missing. Every other
/// unit has the translation that is there.
pub fn list(report: &ListReport) -> String {
    let mut out = String::new();
    let mut catalog: Option<&str> = None;
    for row in &report.units {
        if catalog != Some(&row.catalog) {
            if catalog.is_some() {
                out.push('\n');
            }
            comment(
                &mut out,
                "###",
                &format!("{} in {}: messages for {}", row.article, row.language, row.catalog),
            );
            catalog = Some(&row.catalog);
        }
        out.push('\n');
        message(&mut out, row);
    }
    out
}

fn message(out: &mut String, row: &UnitRow) {
    let state = match row.state {
        State::Missing => String::new(),
        other => format!(", {other}"),
    };
    comment(out, "#", &format!("{}{state}", describe_kind(row.kind, row.field.as_deref())));
    if let Some(note) = &row.note {
        comment(out, "#", &format!("Note: {note}"));
    }
    if let Some(note) = &row.review_note {
        comment(out, "#", &format!("Review: {note}"));
    }
    if let Some(previous) = &row.previous {
        comment(out, "#", &format!("Old source: {previous}"));
    }
    comment(out, "#", &format!("Source: {}", row.source));
    out.push_str(&row.id);
    out.push_str(" =");
    match &row.translation {
        Some(pattern) if pattern.contains('\n') => {
            for line in pattern.lines() {
                out.push('\n');
                if !line.is_empty() {
                    out.push_str("    ");
                    out.push_str(line);
                }
            }
        }
        Some(pattern) => {
            out.push(' ');
            out.push_str(pattern);
        }
        None => out.push_str(" { \"\" }"),
    }
    out.push('\n');
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
