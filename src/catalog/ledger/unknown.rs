//! What a ledger holds that this recto does not know: kept as it is when the ledger is written anew.

use toml::Value;

use super::write::{push_key, push_string};
use crate::catalog::OrderedMap;

/// Unknown keys of a table, each with its value as TOML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnknownKeys(Vec<(String, String)>);

impl UnknownKeys {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    pub(in crate::catalog) fn add(&mut self, key: String, value: &Value) {
        self.0.push((key, text(value)));
    }

    /// Writes a line for each key.
    pub(in crate::catalog) fn write(&self, out: &mut String) {
        for line in self.lines() {
            out.push_str(&line);
            out.push('\n');
        }
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|(key, value)| {
            let mut line = String::new();
            push_key(&mut line, key);
            line + " = " + value
        })
    }

    /// Merges the keys of two sides, each by itself; where both changed one, ours stays.
    pub fn merged(base: Option<&Self>, ours: &Self, theirs: &Self) -> Self {
        if ours == theirs {
            return ours.clone();
        }
        let map = |keys: &Self| keys.0.iter().cloned().collect::<OrderedMap<String>>();
        Self(merged(&base.map(map).unwrap_or_default(), &map(ours), &map(theirs)).into_iter().collect())
    }
}

/// Unknown keys and tables of a whole ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// What stands before the first table.
    pub keys: UnknownKeys,
    /// Whole tables by their names, as `[name]` or `[name.id]` writes them.
    pub tables: OrderedMap<String>,
}

impl Unknown {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.tables.is_empty()
    }

    /// Merges two sides, key by key and table by table; where both changed one, ours stays.
    pub fn merged(base: &Self, ours: &Self, theirs: &Self) -> Self {
        Self {
            keys: UnknownKeys::merged(Some(&base.keys), &ours.keys, &theirs.keys),
            tables: merged(&base.tables, &ours.tables, &theirs.tables),
        }
    }

    pub(in crate::catalog) fn add(&mut self, key: String, value: Value) {
        let Value::Table(table) = value else {
            self.keys.add(key, &value);
            return;
        };
        let mut name = String::new();
        push_key(&mut name, &key);
        let is_of_tables = !table.is_empty() && table.values().all(Value::is_table);
        if !is_of_tables {
            self.tables.insert(name.clone(), block(&name, &table));
            return;
        }
        for (id, value) in &table {
            let Value::Table(inner) = value else { continue };
            let mut name = format!("{name}.");
            push_key(&mut name, id);
            self.tables.insert(name.clone(), block(&name, inner));
        }
    }

    /// Writes the tables, each behind a blank line.
    pub(in crate::catalog) fn write_tables(&self, out: &mut String) {
        for (_, table) in self.tables.iter() {
            out.push('\n');
            out.push_str(table);
        }
    }
}

/// The values of both sides, those of ours first; a side counts where it differs from the base.
fn merged(
    base: &OrderedMap<String>,
    ours: &OrderedMap<String>,
    theirs: &OrderedMap<String>,
) -> OrderedMap<String> {
    let added = theirs.iter().map(|(key, _)| key).filter(|key| !ours.contains(key));
    let keys = ours.iter().map(|(key, _)| key).chain(added);
    let value = |key: &str| {
        let ours = ours.get(key);
        if ours == base.get(key) { theirs.get(key) } else { ours }
    };
    keys.filter_map(|key| Some((key, value(key)?.clone()))).collect()
}

fn block(name: &str, table: &toml::Table) -> String {
    let mut out = format!("[{name}]\n");
    for (key, value) in table {
        push_key(&mut out, key);
        out.extend([" = ", &text(value), "\n"]);
    }
    out
}

/// A value as TOML, on one line but for strings of several.
fn text(value: &Value) -> String {
    let mut out = String::new();
    push_value(&mut out, value);
    out
}

fn push_value(out: &mut String, value: &Value) {
    match value {
        Value::String(text) => push_string(out, text),
        Value::Array(values) => {
            out.push('[');
            for (at, value) in values.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                push_value(out, value);
            }
            out.push(']');
        }
        Value::Table(table) => {
            out.push('{');
            for (at, (key, value)) in table.iter().enumerate() {
                out.push_str(if at == 0 { " " } else { ", " });
                push_key(out, key);
                out.push_str(" = ");
                push_value(out, value);
            }
            out.push_str(if table.is_empty() { "}" } else { " }" });
        }
        value => out.push_str(&value.to_string()),
    }
}
