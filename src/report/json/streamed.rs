//! An object of the contract that is written piece by piece, as it looks when it is written at once.

use std::fmt;
use std::io;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

/// An object whose arrays may be longer than memory: whoever writes it takes what there is from time to time.
pub(super) struct Streamed {
    out: Vec<u8>,
    formatter: PrettyFormatter<'static>,
    has_field: bool,
    has_item: bool,
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed").finish_non_exhaustive()
    }
}

impl Streamed {
    /// Begins an object.
    pub(super) fn new() -> Self {
        let mut new =
            Self { out: Vec::new(), formatter: PrettyFormatter::new(), has_field: false, has_item: false };
        new.write(|formatter, out| formatter.begin_object(out));
        new
    }

    /// Writes a field with its value.
    pub(super) fn field(&mut self, name: &str, value: &impl Serialize) {
        self.key(name);
        self.value(value);
        self.write(|formatter, out| formatter.end_object_value(out));
    }

    /// Begins a field that is an array.
    pub(super) fn begin_array(&mut self, name: &str) {
        self.key(name);
        self.has_item = false;
        self.write(|formatter, out| formatter.begin_array(out));
    }

    /// Writes an item of the array.
    pub(super) fn item(&mut self, item: &impl Serialize) {
        let is_first = !std::mem::replace(&mut self.has_item, true);
        self.write(|formatter, out| formatter.begin_array_value(out, is_first));
        self.value(item);
        self.write(|formatter, out| formatter.end_array_value(out));
    }

    /// Ends the array.
    pub(super) fn end_array(&mut self) {
        self.write(|formatter, out| {
            formatter.end_array(out)?;
            formatter.end_object_value(out)
        });
    }

    /// What was written since it was asked last.
    pub(super) fn take(&mut self) -> String {
        String::from_utf8(std::mem::take(&mut self.out)).unwrap_or_default()
    }

    /// Ends the object; returns what was written since it was asked last.
    pub(super) fn end(mut self) -> String {
        self.write(|formatter, out| formatter.end_object(out));
        self.out.push(b'\n');
        self.take()
    }

    fn key(&mut self, name: &str) {
        let is_first = !std::mem::replace(&mut self.has_field, true);
        self.write(|formatter, out| {
            formatter.begin_object_key(out, is_first)?;
            serde_json::to_writer(&mut *out, name)?;
            formatter.end_object_key(out)?;
            formatter.begin_object_value(out)
        });
    }

    fn value(&mut self, value: &impl Serialize) {
        self.write(|formatter, out| {
            // It knows how far in the value stands.
            value.serialize(&mut Serializer::with_formatter(out, formatter.clone()))?;
            Ok(())
        });
    }

    /// No shape has a map with keys that are no texts, and memory takes all that is written, so this does not fail.
    fn write(&mut self, add: impl FnOnce(&mut PrettyFormatter<'static>, &mut Vec<u8>) -> io::Result<()>) {
        let _ = add(&mut self.formatter, &mut self.out);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::*;
    use crate::report::json::to_text;

    #[test]
    fn it_looks_as_if_it_were_written_at_once() {
        for (items, rest) in [
            (vec![], vec![]),
            (vec![json!(1)], vec![json!({ "a": [] })]),
            (vec![json!({ "b": "é\u{1b}[0m\n", "c": {} }), json!([]), json!([[1, 2], null])], vec![]),
        ] {
            let whole: BTreeMap<&str, Value> = [
                ("items", Value::from(items.clone())),
                ("next", json!({ "x": [1] })),
                ("rest", Value::from(rest.clone())),
            ]
            .into();
            let mut object = Streamed::new();
            let mut out = object.take();
            object.begin_array("items");
            for item in &items {
                object.item(item);
                out.push_str(&object.take());
            }
            object.end_array();
            object.field("next", &whole["next"]);
            object.begin_array("rest");
            rest.iter().for_each(|item| object.item(item));
            object.end_array();
            out.push_str(&object.end());
            assert_eq!(out, to_text(&whole));
        }
    }
}
