//! TOML headers: where their strings stand, and how a string is written.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::{Fields, Path, Problem, Slot, double_quoted};
use crate::message;

/// Writes a text as a basic TOML string on one line.
pub fn write_toml(text: &str) -> String {
    double_quoted(text, char::is_control)
}

/// Reads the fields of a TOML header.
pub(super) fn read(content: &str, fields: &mut Fields<'_>) -> Result<(), Problem> {
    let table = DeTable::parse(content).map_err(|error| Problem {
        offset: error.span().map_or(0, |span| span.start.min(content.len())),
        message: message!("front-matter-invalid", format = "TOML", reason = error.message()),
        hint: message!("front-matter-invalid-hint", format = "TOML"),
    })?;
    walk_table(table.get_ref(), &Path::default(), fields);
    Ok(())
}

fn walk_table(table: &DeTable<'_>, path: &Path, fields: &mut Fields<'_>) {
    for (key, value) in table {
        walk(value, &path.key(key.get_ref()), fields);
    }
}

/// The parser bounds the depth of what it accepts, so this recursion is bounded too.
fn walk(value: &Spanned<DeValue<'_>>, path: &Path, fields: &mut Fields<'_>) {
    match value.get_ref() {
        DeValue::String(text) if fields.wants(path) => {
            fields.add(path, text.replace("\r\n", "\n"), value.span(), Slot::Toml);
        }
        DeValue::Datetime(day) if fields.any && fields.wants(path) => {
            fields.add(path, day.to_string(), value.span(), Slot::Toml);
        }
        DeValue::Table(table) => walk_table(table, path, fields),
        DeValue::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &path.index(index), fields);
            }
        }
        _ => {}
    }
}
