//! Fluent text to its syntax tree, with faults told in a translator's words.
//!
//! The only place that calls the Fluent parser. What recto makes of the tree is decided elsewhere.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

/// How deep braces and calls may nest; the parser recurses, and a hostile file must not overflow its stack.
const MAX_DEPTH: usize = 200;

/// A fault in a Fluent text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SyntaxError {
    /// The byte offset of the fault.
    pub offset: usize,
    /// What is wrong, as a lower-case fragment.
    pub message: String,
    /// How to mend it.
    pub hint: String,
    /// The messages and terms that cannot be trusted because of it, terms with their `-`.
    pub ids: Vec<String>,
}

impl SyntaxError {
    pub(super) fn new(offset: usize, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { offset, message: message.into(), hint: hint.into(), ids: Vec::new() }
    }
}

/// The entries of a text in file order; every slice in them points into that text.
pub(super) struct Parsed<'t> {
    pub(super) body: Vec<ast::Entry<&'t str>>,
    pub(super) errors: Vec<SyntaxError>,
}

/// Parses a text, which may start with a byte order mark.
pub(super) fn parse(text: &str) -> Parsed<'_> {
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    let base = text.len() - content.len();
    if let Some(at) = too_deep(content) {
        let error = SyntaxError::new(
            base + at,
            format!("braces nest more than {MAX_DEPTH} deep"),
            "close the `{` that were left open; recto reads nothing of the file until then",
        );
        return Parsed { body: Vec::new(), errors: vec![error] };
    }
    match parser::parse(content) {
        Ok(resource) => Parsed { body: resource.body, errors: Vec::new() },
        Err((resource, faults)) => {
            let mut errors = explain_all(content, &resource.body, &faults);
            for error in &mut errors {
                error.offset += base;
            }
            Parsed { body: resource.body, errors }
        }
    }
}

/// The byte offset in `text` of a slice of it.
pub(super) fn offset_of(text: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - text.as_ptr() as usize
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
    let mut open: Vec<Open> = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('#') || entry_id(line).is_some() {
            open.clear();
        }
        let bytes = line.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
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
                return Some(offset + at);
            }
            at += 1;
        }
        offset += line.len();
    }
    None
}

/// The length of the quoted text that a line begins with; it ends with the line at the latest.
fn quoted_len(line: &[u8]) -> usize {
    let mut at = 1;
    while at < line.len() {
        match line[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    line.len()
}

fn explain_all(text: &str, body: &[ast::Entry<&str>], faults: &[ParserError]) -> Vec<SyntaxError> {
    let mut faults = faults.iter();
    let mut conflicts = conflicts(text);
    let mut errors = Vec::new();
    let mut before = None;
    for entry in body {
        if let ast::Entry::Junk { content } = entry {
            let range = offset_of(text, content)..offset_of(text, content) + content.len();
            let Some(fault) = faults.next() else { break };
            let error = explain(text, range.clone(), fault, before.as_deref());
            match conflicts
                .iter_mut()
                .find(|(region, _)| region.start < range.end && range.start < region.end)
            {
                Some((_, conflict)) => {
                    let new = error.ids.into_iter().filter(|id| !conflict.ids.contains(id));
                    let new: Vec<_> = new.collect();
                    conflict.ids.extend(new);
                }
                None => errors.push(error),
            }
        }
        before = match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            ast::Entry::Term(term) => Some(format!("-{}", term.id.name)),
            _ => None,
        };
    }
    errors.extend(conflicts.into_iter().map(|(_, error)| error));
    errors.sort_by_key(|error| error.offset);
    errors
}

/// The regions that git left in conflict, each with its error.
fn conflicts(text: &str) -> Vec<(Range<usize>, SyntaxError)> {
    let mut regions = Vec::new();
    let mut open: Option<(usize, bool)> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let end = offset + line.len();
        match conflict_marker(line) {
            Some('<') => open = Some((open.map_or(offset, |(start, _)| start), true)),
            Some('=') if open.is_none() => open = Some((offset, false)),
            Some('>') => {
                regions.push(open.map_or(offset, |(start, _)| start)..end);
                open = None;
            }
            _ => {}
        }
        offset = end;
    }
    // A lone `=======` is no proof of a merge.
    if let Some((start, true)) = open {
        regions.push(start..text.len());
    }
    let explain = |region: Range<usize>| {
        let mut error = conflict_error(region.start);
        error.ids = ids_in(&text[region.clone()]);
        (region, error)
    };
    regions.into_iter().map(explain).collect()
}

/// The error for git's conflict markers at an offset.
pub(super) fn conflict_error(offset: usize) -> SyntaxError {
    SyntaxError::new(
        offset,
        "git conflict markers (`<<<<<<<`, `=======`, `>>>>>>>`) from an unfinished merge",
        "keep the right lines of the two sides and delete the marker lines",
    )
}

/// The first character of a conflict marker line of git.
pub fn conflict_marker(line: &str) -> Option<char> {
    let first = line.chars().next().filter(|c| matches!(c, '<' | '=' | '>' | '|'))?;
    let rest = line.trim_start_matches(first);
    (line.len() - rest.len() == 7 && (rest.is_empty() || rest.starts_with([' ', '\r', '\n'])))
        .then_some(first)
}

fn ids_in(text: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in text.lines().filter_map(entry_id) {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// Explains one piece of junk; `before` is the entry that ends directly in front of it.
fn explain(text: &str, junk: Range<usize>, fault: &ParserError, before: Option<&str>) -> SyntaxError {
    let content = &text[junk.clone()];
    let mut error = match before {
        Some(id) if !content.starts_with('#') && entry_id(content).is_none() => {
            let mut error = explain_cut(content, id);
            error.offset += junk.start;
            error.ids.push(id.to_owned());
            error
        }
        _ => {
            let (message, hint) = words(junk.start, fault);
            SyntaxError::new(place(text, junk.start, fault), message, hint)
        }
    };
    let inside = ids_in(content);
    error.ids.extend(inside);
    error
}

/// Explains a line that was meant to go on with the text of `id` but does not.
fn explain_cut(content: &str, id: &str) -> SyntaxError {
    let line = content.trim_start_matches(' ');
    let offset = content.len() - line.len();
    match line.chars().next() {
        Some(mark @ ('[' | '*' | '.' | '}')) if offset > 0 => SyntaxError::new(
            offset,
            format!("the text of `{id}` is cut off: a line of it must not start with `{mark}`"),
            format!("write `{{ \"{mark}\" }}` in place of the `{mark}`"),
        ),
        Some('\t') => SyntaxError::new(
            offset,
            format!("the text of `{id}` is cut off: this line starts with a tab"),
            "indent the line with four spaces in place of the tab",
        ),
        _ => SyntaxError::new(
            offset,
            format!("the text of `{id}` is cut off: this line is not indented"),
            format!("indent the line with four spaces if it belongs to `{id}`, else delete it"),
        ),
    }
}

/// The place to show for a fault: for a brace left open the brace, else where the parser stopped.
fn place(text: &str, start: usize, fault: &ParserError) -> usize {
    let at = fault.pos.start.min(text.len());
    if !matches!(fault.kind, ErrorKind::ExpectedToken('}')) {
        return at;
    }
    let mut depth = 0usize;
    for (back, byte) in text.as_bytes()[start..at].iter().rev().enumerate() {
        match byte {
            b'}' => depth += 1,
            b'{' if depth == 0 => return at - back - 1,
            b'{' => depth -= 1,
            _ => {}
        }
    }
    at
}

fn words(start: usize, fault: &ParserError) -> (String, String) {
    let owned = |message: &str, hint: &str| (message.to_owned(), hint.to_owned());
    let brace_hint = "write `{ \"{\" }` for a brace that is text";
    let selector_hint = "select on a variable, as in `{ $count -> … }`";
    match &fault.kind {
        ErrorKind::ExpectedToken('=') => owned(
            "this line is neither a message nor part of one",
            "write `id = text`; indent the line with four spaces if it belongs to the message above",
        ),
        ErrorKind::ExpectedToken('}') => {
            ("a `{` is not closed by `}`".to_owned(), format!("close it, or {brace_hint}"))
        }
        ErrorKind::ExpectedToken(' ') => owned("a comment needs a space behind its `#`", "write `# comment`"),
        ErrorKind::ExpectedToken(token) => {
            (format!("expected `{token}` here"), format!("write the `{token}`; {brace_hint}"))
        }
        ErrorKind::ExpectedCharRange { .. } if fault.pos.start <= start + 1 => owned(
            "this line is neither a message nor part of one",
            "write `id = text`, and start an id with a letter from a to z",
        ),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            owned("expected a number here", "write the number with digits and a point")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            owned("text behind `->`", "start the first variant on a line of its own")
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "expected a name here".to_owned(),
            format!("start the name with a letter from a to z; {brace_hint}"),
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("`{entry_id}` has no text"),
            "write the text behind `=`, or delete the line while there is no translation".to_owned(),
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("`-{entry_id}` has no text"), "write the text behind `=`, or delete the line".to_owned())
        }
        ErrorKind::ForbiddenCallee => owned(
            "only functions can be called, and their names are written in capitals",
            "write the function's name in capitals, as in `NUMBER($count)`",
        ),
        ErrorKind::MissingDefaultVariant => {
            owned("no variant is marked as the default", "put `*` before one, as in `*[other] …`")
        }
        ErrorKind::MultipleDefaultVariants => {
            owned("two variants are marked as the default", "leave `*` before only one of them")
        }
        ErrorKind::MissingValue => {
            owned("there is no text here", "write the text, or `{ \"\" }` for an empty one")
        }
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            owned("a message cannot choose between variants", selector_hint)
        }
        ErrorKind::TermReferenceAsSelector => owned(
            "a term cannot choose between variants",
            "select on an attribute of the term, as in `{ -term.gender -> … }`",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            owned("this cannot choose between variants", selector_hint)
        }
        ErrorKind::TermAttributeAsPlaceable => owned(
            "an attribute of a term cannot stand in a text",
            "use the term itself, or select on its attribute",
        ),
        ErrorKind::UnterminatedStringLiteral => {
            owned("a quoted text does not end on its line", "close it with `\"`")
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            owned("an argument without a name follows one with a name", "put the named arguments last")
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the argument `{name}` is given twice"), "leave only one of them".to_owned())
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => owned(
            "a backslash in a quoted text starts nothing that Fluent knows",
            "write `\\\\` for a backslash, `\\\"` for a quote, or `\\u` with four hex digits",
        ),
        ErrorKind::UnbalancedClosingBrace => {
            owned("a `}` closes nothing", "write `{ \"}\" }` for a brace that is text")
        }
        ErrorKind::ExpectedInlineExpression => (
            "`{` is followed by nothing that Fluent knows".to_owned(),
            format!("write `{{ $variable }}`, `{{ -term }}` or `{{ \"text\" }}`; {brace_hint}"),
        ),
        ErrorKind::ExpectedLiteral => owned(
            "expected a number or a quoted text here",
            "give named arguments as in `NUMBER($count, minimumFractionDigits: 2)`",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The faults of a file: the text from the fault on, the ids, a part of the message.
    fn faults(text: &str) -> Vec<(&str, Vec<String>, String)> {
        parse(text)
            .errors
            .into_iter()
            .map(|error| (&text[error.offset..], error.ids, error.message))
            .collect()
    }

    #[test]
    fn faults_name_their_place_and_what_they_spoil() {
        for (text, place, ids, message) in [
            ("k = Title\n    text\n\n    **bold**\n", "**bold**\n", &["k"][..], "cut off"),
            ("k = one\n\nsecond paragraph\n\nl = x\n", "second paragraph\n\nl = x\n", &["k"], "not indented"),
            ("-t = one\n\ttab\n", "\ttab\n", &["-t"], "tab"),
            ("\u{feff}k = a { $b\nl = c\n", "{ $b\nl = c\n", &["k"], "not closed"),
            ("k = a { NUMBER(\nl = c\nm = d\n", "", &["k"], ""),
            ("k = { \"a\n", "\n", &["k"], "quoted text"),
            ("k =\n\nl = x\n", "k =\n\nl = x\n", &["k"], "no text"),
            ("k = a }\n", "}\n", &["k"], "closes nothing"),
            ("#comment\nk = a\n", "comment\nk = a\n", &[], "space behind its `#`"),
            ("just text\n", "text\n", &[], "neither a message"),
            ("k = { $n ->\n    [one] x\n }\n", "}\n", &["k"], "default"),
        ] {
            let found = faults(text);
            assert_eq!(found.len(), 1, "{text:?}: {found:?}");
            assert!(place.is_empty() || found[0].0 == place, "{text:?}: {found:?}");
            assert!(
                found[0].1.starts_with(&ids.iter().map(|&id| id.to_owned()).collect::<Vec<_>>()),
                "{found:?}"
            );
            assert!(found[0].2.contains(message), "{text:?}: {found:?}");
        }
    }

    #[test]
    fn ids_swallowed_by_junk_are_listed() {
        let found = faults("k = { $n ->\n    [a] { $x\n\n  l = b\nm = { \"x\nn = y\n");
        let ids: Vec<String> = found.into_iter().flat_map(|(_, ids, _)| ids).collect();
        assert_eq!(ids, ["k", "m"]);
        assert_eq!(ids_in("k = {\nl =\n-m = x\n  no = x\nk = y"), ["k", "l", "-m"]);
    }

    #[test]
    fn conflict_markers_are_one_error() {
        let text = "a = x\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> other\nc = y\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let found = faults(&text);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].0.starts_with("<<<<<<< HEAD") && found[0].2.contains("<<<<<<<"));
            assert_eq!(found[0].1, ["b", "a"]);
        }
        let halves = faults("a = x\n=======\nb = 2\n>>>>>>> other\n");
        assert_eq!(halves.len(), 1, "{halves:?}");
        let underline = faults("a = x\n=======\n");
        assert!(underline[0].2.contains("cut off"), "{underline:?}");
    }

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
            assert!(faults(&text)[0].2.contains("deep"), "{open:?}");
        }
        for unclosed in ["{ \"\n", "{ \"\\\"\n", "{ \"\\\n", "{ A(\"\n"] {
            let text = format!("k = {unclosed}{}\n", "{".repeat(100_000));
            assert!(faults(&text)[0].2.contains("deep"), "{unclosed:?}");
        }
        let shallow = "k = { $x\n# {\n".repeat(1000);
        assert!(parse(&shallow).errors.iter().all(|error| !error.message.contains("deep")));
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
            assert_eq!(parse(&text).errors, [], "{text:?}");
        }
        let parens = format!("k = {{ $x ->\n *[a] {}\n }}\n", "(".repeat(1000));
        assert_eq!(parse(&parens).errors, []);
    }
}
