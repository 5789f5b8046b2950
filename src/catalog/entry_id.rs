//! Ids of entries and patterns, and what the id of an entry looks like in a file.

/// The id of the message or term that a pattern of an id is part of.
pub fn message_id(id: &str) -> &str {
    id.split_once('.').map_or(id, |(message, _)| message)
}

/// The id of the entry that starts with `line`, if one does: `id =` or `-id =`.
pub(super) fn entry_id(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    let end = name.bytes().position(|b| !is_identifier_byte(b)).unwrap_or(name.len());
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let id = &line[..line.len() - name.len() + end];
    (starts_well && name[end..].trim_start_matches(' ').starts_with('=')).then_some(id)
}

/// Whether `id` can name a message, or a term when it starts with `-`.
pub(super) fn is_id(id: &str) -> bool {
    let name = id.strip_prefix('-').unwrap_or(id);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(is_identifier_byte)
}

fn is_identifier_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}
