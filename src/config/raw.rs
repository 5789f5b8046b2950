//! Configuration as written: typed access to TOML tables that collects every fault instead of stopping at one.
//!
//! What the keys mean is decided in `project`.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A fault in the configuration, at a byte range of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) hint: String,
}

impl Fault {
    pub(crate) fn new(span: Range<usize>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { span, message: message.into(), hint: hint.into() }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) span: Range<usize>,
}

/// One table, read key by key; `finish` reports the keys that nobody asked for.
pub(crate) struct Table<'t, 'i> {
    name: String,
    span: Range<usize>,
    table: &'t DeTable<'i>,
    asked: Vec<&'static str>,
}

impl<'t, 'i> Table<'t, 'i> {
    pub(crate) fn new(name: impl Into<String>, span: Range<usize>, table: &'t DeTable<'i>) -> Self {
        Self { name: name.into(), span, table, asked: Vec::new() }
    }

    /// Where the table stands.
    pub(crate) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    fn get(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'i>>> {
        self.asked.push(key);
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    pub(crate) fn string(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<At<String>> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(At { value: text.to_string(), span: value.span() }),
            _ => expected(key, "a text in quotes", value, faults),
        }
    }

    pub(crate) fn boolean(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<bool> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => expected(key, "true or false", value, faults),
        }
    }

    /// A whole number from 0 to `most`.
    pub(crate) fn number(&mut self, key: &'static str, most: u32, faults: &mut Vec<Fault>) -> Option<u32> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(digits) => u32::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        match number.filter(|&number| number <= most) {
            Some(number) => Some(number),
            None => expected(key, &format!("a whole number from 0 to {most}"), value, faults),
        }
    }

    pub(crate) fn strings(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Vec<At<String>>> {
        let value = self.get(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            return expected(key, "a list such as [\"one\", \"two\"]", value, faults);
        };
        let mut texts = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::String(text) => texts.push(At { value: text.to_string(), span: item.span() }),
                _ => return expected(key, "a list of texts in quotes", item, faults),
            }
        }
        Some(texts)
    }

    /// One of a fixed set of words.
    pub(crate) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        choices: &[(&str, T)],
        faults: &mut Vec<Fault>,
    ) -> Option<T> {
        let text = self.string(key, faults)?;
        pick(key, &text, choices, faults)
    }

    pub(crate) fn table(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Table<'t, 'i>> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Table::new(self.child(key), value.span(), table)),
            _ => expected(key, &format!("a table, written [{}]", self.child(key)), value, faults),
        }
    }

    pub(crate) fn tables(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<Table<'t, 'i>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let name = self.child(key);
        let DeValue::Array(items) = value.get_ref() else {
            expected::<()>(key, &format!("one or more tables, each written [[{name}]]"), value, faults);
            return Vec::new();
        };
        let tables = items.iter().filter_map(|item| match item.get_ref() {
            DeValue::Table(table) => Some(Table::new(name.clone(), item.span(), table)),
            _ => expected(key, &format!("a table, written [[{name}]]"), item, faults),
        });
        tables.collect()
    }

    /// All keys and their texts, in a table whose keys are not fixed; whoever asks for them is done with it.
    pub(crate) fn string_entries(self, faults: &mut Vec<Fault>) -> Vec<(At<String>, At<String>)> {
        let mut entries = Vec::new();
        for (name, value) in self.table {
            let key: &str = name.get_ref();
            match value.get_ref() {
                DeValue::String(text) => entries.push((
                    At { value: key.to_owned(), span: name.span() },
                    At { value: text.to_string(), span: value.span() },
                )),
                _ => {
                    expected::<()>(key, "a text in quotes", value, faults);
                }
            }
        }
        entries
    }

    /// All keys and their tables, in a table whose keys are not fixed; whoever asks for them is done with it.
    pub(crate) fn table_entries(self, faults: &mut Vec<Fault>) -> Vec<(At<String>, Self)> {
        let mut entries = Vec::new();
        for (name, value) in self.table {
            let key: &str = name.get_ref();
            let child = self.child(key);
            match value.get_ref() {
                DeValue::Table(table) => entries.push((
                    At { value: key.to_owned(), span: name.span() },
                    Table::new(child, value.span(), table),
                )),
                _ => {
                    expected::<()>(key, &format!("a table, written [{child}]"), value, faults);
                }
            }
        }
        entries
    }

    fn child(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    /// Reports every key that was never asked for, with the nearest one that exists.
    pub(crate) fn finish(self, faults: &mut Vec<Fault>) {
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) {
                continue;
            }
            let place = if self.name.is_empty() { String::new() } else { format!(" in [{}]", self.name) };
            let message = format!("unknown key `{name}`{place}");
            faults.push(Fault::new(key.span(), message, suggestion(name, &self.asked)));
        }
    }
}

/// Resolves one word of a fixed set, or reports what the set is.
pub(crate) fn pick<T: Copy>(
    key: &str,
    text: &At<String>,
    choices: &[(&str, T)],
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let found = choices.iter().find(|(word, _)| *word == text.value).map(|&(_, value)| value);
    if found.is_none() {
        let words: Vec<&str> = choices.iter().map(|&(word, _)| word).collect();
        faults.push(Fault::new(
            text.span.clone(),
            format!("`{}` is not a value of `{key}`", text.value),
            suggestion(&text.value, &words),
        ));
    }
    found
}

fn expected<T>(key: &str, what: &str, value: &Spanned<DeValue<'_>>, faults: &mut Vec<Fault>) -> Option<T> {
    let found = value.get_ref().type_str();
    faults.push(Fault::new(
        value.span(),
        format!("`{key}` is {what}, not this {found}"),
        format!("write {what}"),
    ));
    None
}

fn suggestion(wrong: &str, known: &[&str]) -> String {
    let near = known
        .iter()
        .map(|word| {
            (rapidfuzz::distance::levenshtein::normalized_similarity(wrong.chars(), word.chars()), word)
        })
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(likeness, _)| *likeness >= 0.6);
    match near {
        Some((_, word)) => format!("did you mean `{word}`?"),
        None => format!("use one of: {}", known.join(", ")),
    }
}
