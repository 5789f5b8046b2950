//! JSON headers: where their strings stand, and how a string is written.
//!
//! `serde_json` judges whether the header is JSON; the walk here only adds byte ranges, which it does not give.

use std::borrow::Cow;
use std::ops::Range;

use serde::de::IgnoredAny;

use super::{Fields, Path, Problem, Slot};
use crate::message;

/// Writes a text as a JSON string.
pub fn write_json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The end of the JSON object at the start of a text, if its last line holds nothing else.
///
/// An object that is broken ends at the first line that is a closing brace alone.
pub(super) fn object_end(text: &str) -> Option<usize> {
    let inside = text.get(1..)?.trim_start();
    if !inside.starts_with(['"', '}']) {
        return None;
    }
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    let end = match stream.next()? {
        Ok(_) => stream.byte_offset(),
        Err(_) => {
            let mut at = 0;
            loop {
                let line = text[at..].split_inclusive('\n').next()?;
                at += line.len();
                if line.trim_end() == "}" {
                    break at - line.len() + 1;
                }
            }
        }
    };
    let rest = text[end..].lines().next().unwrap_or_default();
    rest.trim().is_empty().then_some(end)
}

/// Reads the fields of a JSON header, with or without the outer braces.
pub(super) fn read(content: &str, fields: &mut Fields<'_>) -> Result<(), Problem> {
    let bare = !content.trim_start().starts_with('{');
    let object = if bare { Cow::Owned(format!("{{{content}}}")) } else { Cow::Borrowed(content) };
    if let Err(error) = serde_json::from_str::<IgnoredAny>(&object) {
        // Its own line and column count from the start of the header; the offset says it better.
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default();
        return Err(Problem {
            offset: offset_of(&object, error.line(), error.column())
                .saturating_sub(usize::from(bare))
                .min(content.len()),
            message: message!("front-matter-invalid", format = "JSON", reason),
            hint: message!("front-matter-invalid-hint", format = "JSON"),
        });
    }
    if let Some(at) = too_deep(&object) {
        return Err(Problem {
            offset: at.saturating_sub(usize::from(bare)),
            message: message!("front-matter-too-deep", most = MOST_DEPTH.to_string()),
            hint: message!("front-matter-invalid-hint", format = "JSON"),
        });
    }
    Walk { json: &object, at: 0, shift: usize::from(bare), fields }.value(&Path::default());
    Ok(())
}

/// How deep objects and lists nest in a header that is read: as far as `serde_json` itself would build values.
const MOST_DEPTH: usize = 128;

/// Where text that is known to be JSON nests deeper than it may.
fn too_deep(json: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let (mut is_string, mut is_escaped) = (false, false);
    json.bytes().position(|byte| {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => is_string = !is_string,
            b'{' | b'[' if !is_string => depth += 1,
            b'}' | b']' if !is_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MOST_DEPTH
    })
}

/// The byte offset of a line and a byte column, both from 1.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A walk over text that is known to be JSON and not too deep.
struct Walk<'a, 'f> {
    json: &'a str,
    at: usize,
    /// How many bytes were put before the header to make it an object.
    shift: usize,
    fields: &'a mut Fields<'f>,
}

impl Walk<'_, '_> {
    fn value(&mut self, path: &Path) {
        match self.next_byte() {
            Some(b'{') => self.object(path),
            Some(b'[') => self.array(path),
            Some(b'"') => {
                let range = self.string();
                if self.fields.wants(path) {
                    let text = decode(&self.json[range.clone()]);
                    let range = range.start - self.shift..range.end - self.shift;
                    self.fields.add(path, text, range, Slot::Json);
                }
            }
            _ => {
                let rest = &self.json[self.at..];
                self.at += rest.find([',', '}', ']']).unwrap_or(rest.len());
            }
        }
    }

    fn object(&mut self, path: &Path) {
        self.at += 1;
        while let Some(byte) = self.next_byte() {
            match byte {
                b'"' => {
                    let key = self.string();
                    let path = path.key(&decode(&self.json[key]));
                    if self.next_byte() == Some(b':') {
                        self.at += 1;
                    }
                    self.value(&path);
                }
                b'}' => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    fn array(&mut self, path: &Path) {
        self.at += 1;
        let mut index = 0;
        while let Some(byte) = self.next_byte() {
            match byte {
                b']' => {
                    self.at += 1;
                    return;
                }
                b',' => self.at += 1,
                _ => {
                    self.value(&path.index(index));
                    index += 1;
                }
            }
        }
    }

    /// Skips blanks and shows the byte behind them.
    fn next_byte(&mut self) -> Option<u8> {
        let rest = &self.json[self.at..];
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
        self.json.as_bytes().get(self.at).copied()
    }

    /// Skips the string that starts here and gives its range with the quotes.
    fn string(&mut self) -> Range<usize> {
        let start = self.at;
        let bytes = self.json.as_bytes();
        self.at += 1;
        while self.at < bytes.len() && bytes[self.at] != b'"' {
            self.at += if bytes[self.at] == b'\\' { 2 } else { 1 };
        }
        self.at = (self.at + 1).min(bytes.len());
        start..self.at
    }
}

fn decode(literal: &str) -> String {
    serde_json::from_str::<String>(literal).unwrap_or_default().replace("\r\n", "\n")
}
