//! Configuration as written: typed access to TOML tables that collects every fault instead of stopping at one.
//!
//! What the keys mean is decided in `project`.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::message;
use crate::message::Message;
use crate::nearest::{did_you_mean, nearest};

/// A fault in the configuration, at a byte range of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) span: Range<usize>,
    pub(crate) message: Message,
    pub(crate) hint: Message,
}

impl Fault {
    pub(crate) fn new(span: Range<usize>, message: Message, hint: Message) -> Self {
        Self { span, message, hint }
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
            _ => expected(key, Expected::Text, value, faults),
        }
    }

    pub(crate) fn boolean(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<bool> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => expected(key, Expected::Boolean, value, faults),
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
            None => expected(key, Expected::Number(most), value, faults),
        }
    }

    /// A list of so many numbers from 0 to 1.
    pub(crate) fn shares<const COUNT: usize>(
        &mut self,
        key: &'static str,
        faults: &mut Vec<Fault>,
    ) -> Option<[f64; COUNT]> {
        let value = self.get(key)?;
        let share = |item: &Spanned<DeValue<'_>>| match item.get_ref() {
            DeValue::Integer(digits) => digits.as_str().parse::<f64>().ok(),
            DeValue::Float(digits) => digits.as_str().parse::<f64>().ok(),
            _ => None,
        };
        let shares = match value.get_ref() {
            DeValue::Array(items) => items.iter().map(share).collect::<Option<Vec<f64>>>(),
            _ => None,
        };
        let shares = shares.filter(|shares| shares.iter().all(|share| (0.0..=1.0).contains(share)));
        match shares.and_then(|shares| shares.try_into().ok()) {
            Some(shares) => Some(shares),
            None => expected(key, Expected::Shares(COUNT), value, faults),
        }
    }

    pub(crate) fn strings(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Vec<At<String>>> {
        let value = self.get(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            return expected(key, Expected::List, value, faults);
        };
        let mut texts = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::String(text) => texts.push(At { value: text.to_string(), span: item.span() }),
                _ => return expected(key, Expected::Texts, item, faults),
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
            _ => expected(key, Expected::Table(format!("[{}]", self.child(key))), value, faults),
        }
    }

    pub(crate) fn tables(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<Table<'t, 'i>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let name = self.child(key);
        let DeValue::Array(items) = value.get_ref() else {
            expected::<()>(key, Expected::Tables(format!("[[{name}]]")), value, faults);
            return Vec::new();
        };
        let tables = items.iter().filter_map(|item| match item.get_ref() {
            DeValue::Table(table) => Some(Table::new(name.clone(), item.span(), table)),
            _ => expected(key, Expected::Table(format!("[[{name}]]")), item, faults),
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
                    expected::<()>(key, Expected::Text, value, faults);
                }
            }
        }
        entries
    }

    /// All keys and their lists of texts, in a table whose keys are not fixed; whoever asks for them is done with it.
    pub(crate) fn list_entries(self, faults: &mut Vec<Fault>) -> Vec<(At<String>, Vec<String>)> {
        let mut entries = Vec::new();
        for (name, value) in self.table {
            let key: &str = name.get_ref();
            let DeValue::Array(items) = value.get_ref() else {
                expected::<()>(key, Expected::List, value, faults);
                continue;
            };
            let mut texts = Vec::new();
            for item in items {
                match item.get_ref() {
                    DeValue::String(text) => texts.push(text.to_string()),
                    _ => {
                        expected::<()>(key, Expected::Texts, item, faults);
                    }
                }
            }
            entries.push((At { value: key.to_owned(), span: name.span() }, texts));
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
                    expected::<()>(key, Expected::Table(format!("[{child}]")), value, faults);
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
            let message = match self.name.as_str() {
                "" => message!("config-unknown-key", key = name),
                table => message!("config-unknown-key-in-table", key = name, table),
            };
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
            message!("config-not-a-value", value = &text.value, key),
            suggestion(&text.value, &words),
        ));
    }
    found
}

/// What a key wants.
enum Expected {
    Text,
    Boolean,
    /// A whole number from 0 to this one.
    Number(u32),
    List,
    /// So many numbers from 0 to 1.
    Shares(usize),
    Texts,
    /// A table whose header is written like this.
    Table(String),
    /// Tables whose headers are written like this.
    Tables(String),
}

fn expected<T>(
    key: &str,
    expected: Expected,
    value: &Spanned<DeValue<'_>>,
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let found = value.get_ref().type_str();
    let (message, hint) = match expected {
        Expected::Text => (message!("config-not-text", key, found), message!("config-not-text-hint")),
        Expected::Boolean => {
            (message!("config-not-boolean", key, found), message!("config-not-boolean-hint"))
        }
        Expected::Number(most) => {
            let most = &most.to_string();
            (message!("config-not-number", key, most, found), message!("config-not-number-hint", most))
        }
        Expected::List => {
            let example = "[\"one\", \"two\"]";
            (message!("config-not-list", key, example, found), message!("config-not-list-hint", example))
        }
        Expected::Shares(count) => {
            (message!("config-not-shares", key, count), message!("config-not-shares-hint", count))
        }
        Expected::Texts => (message!("config-not-texts", key, found), message!("config-not-texts-hint")),
        Expected::Table(header) => {
            let header = &header;
            (message!("config-not-table", key, header, found), message!("config-not-table-hint", header))
        }
        Expected::Tables(header) => {
            let header = &header;
            (message!("config-not-tables", key, header, found), message!("config-not-tables-hint", header))
        }
    };
    faults.push(Fault::new(value.span(), message, hint));
    None
}

fn suggestion(wrong: &str, known: &[&str]) -> Message {
    match nearest(wrong, known.iter().copied()) {
        Some(word) => did_you_mean(word),
        None => message!("config-choice-hint", words = known.to_vec()),
    }
}
