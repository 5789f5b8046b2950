//! The door in front of the Fluent parser: every text that people or tools wrote is looked at before it is parsed.
//!
//! The parser recurses into braces and calls, and it cuts a text inside a character behind a bad escape. The one is
//! refused, the other parsed around.

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::entry_id::entry_id;
use crate::guard::caught;

/// How deep braces and calls may nest; the parser recurses, and a hostile file must not overflow its stack.
pub(super) const MAX_DEPTH: usize = 200;

/// What the parser says of a text; every slice points into the text.
#[derive(Default)]
pub(super) struct Tree<'t> {
    pub(super) body: Vec<ast::Entry<&'t str>>,
    /// The faults, one for each piece of junk.
    pub(super) faults: Vec<ParserError>,
}

/// Why a text is not parsed at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Nesting goes too deep at this byte.
    TooDeep(usize),
    /// The parser failed.
    Failed,
}

/// Parses a text that has no byte order mark.
pub(super) fn parse(text: &str) -> Result<Tree<'_>, Refused> {
    if let Some(at) = too_deep(text) {
        return Err(Refused::TooDeep(at));
    }
    caught(|| parse_around(text)).ok_or(Refused::Failed)
}

/// A text made ready for resolving; its broken entries are left out, and all where it can only be refused.
pub fn resource(text: &str) -> FluentResource {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let parsed = || {
        let mut whole = String::with_capacity(text.len());
        let (pieces, _) = pieces(text);
        whole.extend(pieces.iter().filter(|piece| !piece.is_junk).map(|piece| piece.text));
        FluentResource::try_new(whole)
    };
    let parsed = if too_deep(text).is_some() { None } else { caught(parsed) };
    match parsed.unwrap_or_else(|| FluentResource::try_new(String::new())) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

fn parse_around(text: &str) -> Tree<'_> {
    let (pieces, faults) = pieces(text);
    let Some(faults) = faults else { return parse_piece(text) };
    let mut body = Vec::new();
    for piece in pieces {
        if piece.is_junk {
            body.push(ast::Entry::Junk { content: piece.text });
        } else {
            body.extend(parse_piece(piece.text).body);
        }
    }
    Tree { body, faults }
}

fn parse_piece(text: &str) -> Tree<'_> {
    match parser::parse(text) {
        Ok(resource) => Tree { body: resource.body, faults: Vec::new() },
        Err((resource, faults)) => Tree { body: resource.body, faults },
    }
}

/// A stretch of whole entries of a text, or junk that the parser must not see.
struct Piece<'t> {
    text: &'t str,
    is_junk: bool,
}

/// Cuts out the junk in which the parser would panic; with the faults of the whole text where there is some.
///
/// Where it lies is found in a copy that has the same entries and no such characters.
fn pieces(text: &str) -> (Vec<Piece<'_>>, Option<Vec<ParserError>>) {
    let traps = broken_escapes(text);
    if traps.is_empty() {
        return (vec![Piece { text, is_junk: false }], None);
    }
    let mut copy = text.to_owned();
    for &at in traps.iter().rev() {
        let len = text[at..].chars().next().map_or(0, char::len_utf8);
        copy.replace_range(at..at + len, &"?".repeat(len));
    }
    let mut faults = parse_piece(&copy).faults;
    let (mut pieces, mut from) = (Vec::new(), 0);
    for fault in &mut faults {
        // The character itself is to be told, not what stands in the copy.
        if let ErrorKind::InvalidUnicodeEscapeSequence(sequence) = &mut fault.kind {
            sequence.clear();
        }
        let Some(junk) = fault.slice.clone() else { continue };
        let first = traps.partition_point(|&at| at < junk.start);
        if traps.get(first).is_some_and(|&at| at < junk.end) {
            pieces.push(Piece { text: &text[from..junk.start], is_junk: false });
            pieces.push(Piece { text: &text[junk.clone()], is_junk: true });
            from = junk.end;
        }
    }
    pieces.push(Piece { text: &text[from..], is_junk: false });
    (pieces, Some(faults))
}

/// The characters of several bytes that stand where a Unicode escape wants a digit; the parser would cut them in two.
fn broken_escapes(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let broken = |at: usize| {
        let digits = match bytes.get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let rest = &bytes[at + 2..];
        let found = rest.iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        (found < digits && rest.get(found).is_some_and(|byte| !byte.is_ascii())).then_some(at + 2 + found)
    };
    memchr::memchr_iter(b'\\', bytes).filter_map(broken).collect()
}

/// Something that a `{` or `(` opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// A placeable before its `->`, if it has one: quotes begin a quoted text here.
    Expression,
    /// A placeable behind its `->`: what stands there is text, in which quotes and parentheses mean nothing.
    Variants,
    /// The arguments of a call.
    Call,
}

/// Where nesting goes beyond what the parser can bear.
///
/// Counting starts anew at each line that can only be a comment or the start of an entry: no expression
/// goes on behind one. Braces in quoted texts nest nothing; what a quote in the text of a variant seems to
/// enclose does, so the two must not be mixed up.
fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match open.last() {
            // Where nothing is open, only a brace opens anything.
            None => at += memchr::memchr(b'{', &bytes[at..])?,
            Some(_) if bytes[at - 1] == b'\n' && starts_anew(&text[at..]) => {
                open.clear();
                continue;
            }
            Some(_) => {}
        }
        match (bytes[at], open.last()) {
            (b'{', _) => open.push(Open::Expression),
            (b'(', Some(Open::Expression | Open::Call)) => open.push(Open::Call),
            (b'}', Some(Open::Expression | Open::Variants)) | (b')', Some(Open::Call)) => {
                open.pop();
            }
            (b'-', Some(Open::Expression)) if bytes.get(at + 1) == Some(&b'>') => {
                open.pop();
                open.push(Open::Variants);
            }
            (b'"', Some(Open::Expression | Open::Call)) => at += quoted_len(&bytes[at..]) - 1,
            _ => {}
        }
        if open.len() > MAX_DEPTH {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a line can only be a comment or the start of an entry.
fn starts_anew(line: &str) -> bool {
    line.starts_with('#') || entry_id(line).is_some()
}

/// The length of the quoted text that a text begins with; it ends with its line at the latest.
fn quoted_len(text: &[u8]) -> usize {
    let mut at = 1;
    while at < text.len() {
        match (text[at], text.get(at + 1)) {
            (b'"' | b'\n', _) => return at + 1,
            (b'\\', Some(b'\n')) => return at + 2,
            (b'\\', _) => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_nesting_is_refused_before_it_is_parsed() {
        for open in [
            "{",
            "{ A(",
            "{\nA(",
            "{ $x ->\n *[a] ",
            // A quote or a parenthesis in the text of a variant closes and encloses nothing.
            "{ $x ->\n *[a] ) ",
            "{ $x ->\n *[a] \" ",
            "{ $x ->\n *[a] \" { \"}\" } ",
            "{ \"}\" ->\n *[a] ",
            "{ A(\")}\", ",
        ] {
            let text = format!("k = x\nl = {}\n", open.repeat(100_000));
            assert!(too_deep(&text).is_some(), "{open:?}");
        }
        for unclosed in ["{ \"\n", "{ \"\\\"\n", "{ \"\\\n", "{ A(\"\n"] {
            let text = format!("k = {unclosed}{}\n", "{".repeat(100_000));
            assert!(too_deep(&text).is_some(), "{unclosed:?}");
        }
        let shallow = "k = { $x\n# {\n".repeat(1000);
        assert_eq!(too_deep(&shallow), None);
    }

    #[test]
    fn braces_in_quoted_texts_nest_nothing() {
        let braces = "{".repeat(1000);
        for text in [
            format!("k = {{ \"{braces}\" }}\n"),
            format!("k = {{ \"\\\"{braces}\\\\\" }}\n"),
            format!("k = {{ A(\"{braces}\", b: \"{braces}\") }}\n"),
            format!("k = {{ $x ->\n    [a] ({{ \"{braces}\" }}\n   *[b] \"({{ \"{braces}\" }}\n }}\n"),
        ] {
            assert_eq!(parse(&text).map(|tree| tree.faults), Ok(vec![]), "{text:?}");
        }
        let parens = format!("k = {{ $x ->\n *[a] {}\n }}\n", "(".repeat(1000));
        assert_eq!(parse(&parens).map(|tree| tree.faults), Ok(vec![]));
    }

    #[test]
    fn a_broken_escape_spoils_its_entry_alone() {
        let escapes = [
            "\\ué",
            "\\u0é",
            "\\u00é",
            "\\u00eé",
            "\\U01F60漢",
            "\\U🎈",
            "\\u123\u{a0}",
            "\\u\u{2028}",
            "\\\\\\ué",
        ];
        for escape in escapes {
            for (entry, junk) in [
                (format!("b = {{ \"{escape}\" }}\n"), "b"),
                (format!("b = {{ A(\"{escape}\") }}\n"), "b"),
                (format!("b = {{ $x ->\n   *[a] {{ \"{escape}\n }}\n"), "b"),
                (format!("-b = {{ \"{escape}"), "-b"),
                (format!("b = x\n    .c = {{ \"{escape}\" }}\n"), "    .c"),
            ] {
                let before = format!("# c\na = \\ué\n\n{entry}");
                for (text, others) in [(before.clone(), 1), (format!("{before}\n# d\nz = z\n"), 2)] {
                    let tree = parse(&text).unwrap();
                    let mut junks = tree.body.iter().filter_map(|entry| match entry {
                        ast::Entry::Junk { content } => Some(*content),
                        _ => None,
                    });
                    assert!(
                        junks.next().is_some_and(|content| content.starts_with(junk)),
                        "{text:?}: {:?}",
                        tree.body
                    );
                    assert_eq!((junks.next(), tree.faults.len()), (None, 1), "{text:?}");
                    let others = others + usize::from(junk == "    .c");
                    assert_eq!(resource(&text).entries().count(), others, "{text:?}");
                    assert_eq!(tree.body.len(), others + 1, "{text:?}: {:?}", tree.body);
                }
            }
        }
    }

    #[test]
    fn what_looks_like_an_escape_in_plain_text_is_text() {
        let text = "a = C:\\u12é and \\Ué\n# \\ué\nb = { \"\\u00e9é\" }\n";
        let tree = parse(text).unwrap();
        assert_eq!((tree.body.len(), tree.faults), (2, vec![]));
        assert_eq!(resource(text).entries().count(), 2);
    }

    #[test]
    fn nothing_at_the_end_of_a_text_makes_the_parser_fail() {
        let starts = [
            "a = ",
            "-a = { ",
            "a = { \"",
            "a =\n    .b = { \"",
            "a = { A(b: \"",
            "a = { $x ->\n   *[",
            "# ",
        ];
        let ends = [
            "\\", "\\u", "\\u0", "\\u00e", "\\U", "\\U01F60", "\\ué", "\"", "{", "}", "\r", "\r\n", "é",
            "->", "-", ".",
        ];
        for start in starts {
            for (one, other) in ends.iter().flat_map(|one| ends.iter().map(move |other| (one, other))) {
                let text = format!("{start}{one}{other}");
                assert!(parse(&text).is_ok(), "{text:?}");
                assert!(caught(|| resource(&text)).is_some(), "{text:?}");
            }
        }
    }
}
