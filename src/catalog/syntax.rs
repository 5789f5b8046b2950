//! Fluent text to its syntax tree, with faults told in a translator's words.
//!
//! What recto makes of the tree is decided elsewhere.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};
use memchr::memmem;

use super::door::{self, MAX_DEPTH, Refused};
use super::entry_id::{entry_id, message_id};
use crate::message;
use crate::message::Message;

/// A fault in a Fluent text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SyntaxError {
    /// The byte offset of the fault.
    pub offset: usize,
    /// What is wrong, as a lower-case fragment.
    pub message: Message,
    /// How to mend it.
    pub hint: Message,
    /// The messages and terms that cannot be trusted because of it, terms with their `-`.
    pub ids: Vec<String>,
}

impl SyntaxError {
    pub(super) fn new(offset: usize, message: Message, hint: Message) -> Self {
        Self { offset, message, hint, ids: Vec::new() }
    }

    /// Whether the entry of an id cannot be trusted because of it.
    pub(super) fn spoils(&self, id: &str) -> bool {
        self.ids.iter().any(|spoiled| spoiled == id || spoiled == message_id(id))
    }
}

/// The entries of a text in file order; every slice in them points into that text.
pub(super) struct Parsed<'t> {
    pub(super) body: Vec<ast::Entry<&'t str>>,
    pub(super) errors: Vec<SyntaxError>,
}

/// Who wrote the text that is parsed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    /// Somebody who sees the whole file.
    File,
    /// Somebody who typed a value and never saw the id before it.
    Value,
}

/// Parses a text, which may start with a byte order mark.
pub(super) fn parse(text: &str) -> Parsed<'_> {
    parse_written(text, Written::File)
}

/// Parses one message whose id its author does not know, so that no fault names it.
pub(super) fn parse_value(text: &str) -> Parsed<'_> {
    parse_written(text, Written::Value)
}

fn parse_written(text: &str, written: Written) -> Parsed<'_> {
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    let base = text.len() - content.len();
    let refused = |offset, message, hint| Parsed {
        body: Vec::new(),
        errors: vec![SyntaxError::new(base + offset, message, hint)],
    };
    let tree = match door::parse(content) {
        Ok(tree) => tree,
        Err(Refused::TooDeep(at)) => {
            let message = message!("syntax-too-deep", most = MAX_DEPTH);
            return refused(at, message, message!("syntax-too-deep-hint"));
        }
        Err(Refused::Failed) => {
            return refused(0, message!("syntax-parser-failed"), message!("syntax-parser-failed-hint"));
        }
    };
    let mut errors = explain_all(content, &tree.body, &tree.faults, written);
    for error in &mut errors {
        error.offset += base;
    }
    Parsed { body: tree.body, errors }
}

/// What of a text is no entry, without the blank lines behind it.
pub(super) fn junk(text: &str) -> Vec<&str> {
    let junk = |entry: &ast::Entry<&'_ str>| match entry {
        ast::Entry::Junk { content } => {
            Some(offset_of(text, content)..offset_of(text, content) + content.len())
        }
        _ => None,
    };
    let places = parse(text).body.iter().filter_map(junk).collect::<Vec<_>>();
    places.into_iter().map(|place| text[place].trim_end_matches([' ', '\r', '\n'])).collect()
}

/// The byte offset in `text` of a slice of it.
pub(super) fn offset_of(text: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - text.as_ptr() as usize
}

fn explain_all(
    text: &str,
    body: &[ast::Entry<&str>],
    faults: &[ParserError],
    written: Written,
) -> Vec<SyntaxError> {
    let mut faults = faults.iter();
    let mut conflicts = conflicts(text);
    let mut errors = Vec::new();
    let mut before = None;
    for entry in body {
        if let ast::Entry::Junk { content } = entry {
            let range = offset_of(text, content)..offset_of(text, content) + content.len();
            let Some(fault) = faults.next() else { break };
            let error = explain(text, range.clone(), fault, before.as_deref(), written);
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
    let has = |marker: &[u8]| memmem::find(text.as_bytes(), marker).is_some();
    if !has(b"<<<<<<<") && !has(b">>>>>>>") {
        return Vec::new();
    }
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
    SyntaxError::new(offset, message!("conflict-markers"), message!("conflict-markers-hint"))
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
fn explain(
    text: &str,
    junk: Range<usize>,
    fault: &ParserError,
    before: Option<&str>,
    written: Written,
) -> SyntaxError {
    let content = &text[junk.clone()];
    let mut error = match before {
        Some(id) if !content.starts_with('#') && entry_id(content).is_none() => {
            let mut error = explain_cut(content, id, written);
            error.offset += junk.start;
            error.ids.push(id.to_owned());
            error
        }
        _ => {
            let (message, hint) = words(text, junk.start, fault);
            let place =
                if is_in_name(text, fault) { fault.pos.start } else { place(text, junk.start, fault) };
            SyntaxError::new(place, message, hint)
        }
    };
    let inside = ids_in(content);
    error.ids.extend(inside);
    error
}

/// Explains a line that was meant to go on with the text of `id` but does not.
fn explain_cut(content: &str, id: &str, written: Written) -> SyntaxError {
    let line = content.trim_start_matches(' ');
    let offset = content.len() - line.len();
    match line.chars().next() {
        Some(mark @ ('[' | '*' | '.' | '}')) if offset > 0 => {
            let (mark, quoted) = (&mark.to_string(), format!("{{ \"{mark}\" }}"));
            let message = match written {
                Written::File => message!("syntax-cut-by-mark", id, mark),
                Written::Value => message!("syntax-value-cut-by-mark", mark),
            };
            SyntaxError::new(offset, message, message!("syntax-cut-by-mark-hint", mark, quoted))
        }
        Some('\t') => {
            SyntaxError::new(offset, message!("syntax-cut-by-tab", id), message!("syntax-cut-by-tab-hint"))
        }
        _ => SyntaxError::new(
            offset,
            message!("syntax-cut-without-indent", id),
            message!("syntax-cut-without-indent-hint", id),
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

/// How an empty text is written.
pub const EMPTY: &str = "{ \"\" }";

/// How a brace is written that is text.
const BRACE: &str = "{ \"{\" }";

/// Whether a fault is in a name in braces, because a character stands there that no name has.
fn is_in_name(text: &str, fault: &ParserError) -> bool {
    let at = fault.pos.start.min(text.len());
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return false };
    let is_odd = |c: char| c.is_alphabetic() && !c.is_ascii() || c == '_';
    let in_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '$' | '.');
    let name = before.rsplit('{').next().unwrap_or_default().trim_start_matches(' ');
    // What is not closed behind one word is text with a brace in it.
    let is_closed = after.trim_start_matches(in_name).trim_start_matches(' ').starts_with('}');
    let is_begun = !name.is_empty() && name.len() < before.len() && name.chars().all(in_name);
    let is_of_kind =
        matches!(fault.kind, ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedCharRange { .. });
    is_of_kind && is_begun && is_closed && after.starts_with(is_odd)
}

fn words(text: &str, start: usize, fault: &ParserError) -> (Message, Message) {
    if is_in_name(text, fault) {
        return (message!("syntax-bad-name"), message!("syntax-bad-name-hint"));
    }
    let selector_hint = || message!("syntax-selector-hint", example = "{ $count -> … }");
    match &fault.kind {
        ErrorKind::ExpectedToken('=') => (message!("syntax-stray-line"), message!("syntax-stray-line-hint")),
        ErrorKind::ExpectedToken('}') => {
            (message!("syntax-open-brace"), message!("syntax-open-brace-hint", brace = BRACE))
        }
        ErrorKind::ExpectedToken(' ') => {
            (message!("syntax-comment-without-space"), message!("syntax-comment-without-space-hint"))
        }
        ErrorKind::ExpectedToken(token) => {
            let token = &token.to_string();
            (message!("syntax-no-token", token), message!("syntax-no-token-hint", token, brace = BRACE))
        }
        ErrorKind::ExpectedCharRange { .. } if fault.pos.start <= start + 1 => {
            (message!("syntax-stray-line"), message!("syntax-bad-id-hint"))
        }
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            (message!("syntax-no-number"), message!("syntax-no-number-hint"))
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            (message!("syntax-text-behind-arrow"), message!("syntax-text-behind-arrow-hint"))
        }
        ErrorKind::ExpectedCharRange { .. } => {
            (message!("syntax-no-name"), message!("syntax-no-name-hint", brace = BRACE))
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            (message!("syntax-no-text", id = entry_id), message!("syntax-no-text-hint"))
        }
        ErrorKind::ExpectedTermField { entry_id } => (
            message!("syntax-no-text", id = format!("-{entry_id}")),
            message!("syntax-term-without-text-hint"),
        ),
        ErrorKind::ForbiddenCallee => (message!("syntax-bad-function"), message!("syntax-bad-function-hint")),
        ErrorKind::MissingDefaultVariant => {
            (message!("syntax-no-default"), message!("syntax-no-default-hint"))
        }
        ErrorKind::MultipleDefaultVariants => {
            (message!("syntax-two-defaults"), message!("syntax-two-defaults-hint"))
        }
        ErrorKind::MissingValue => (message!("syntax-empty"), message!("syntax-empty-hint", example = EMPTY)),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            (message!("syntax-message-as-selector"), selector_hint())
        }
        ErrorKind::TermReferenceAsSelector => {
            let hint = message!("syntax-term-as-selector-hint", example = "{ -term.gender -> … }");
            (message!("syntax-term-as-selector"), hint)
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => (message!("syntax-bad-selector"), selector_hint()),
        ErrorKind::TermAttributeAsPlaceable => {
            (message!("syntax-term-attribute-shown"), message!("syntax-term-attribute-shown-hint"))
        }
        ErrorKind::UnterminatedStringLiteral => {
            (message!("syntax-open-quote"), message!("syntax-open-quote-hint"))
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            (message!("syntax-argument-order"), message!("syntax-argument-order-hint"))
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            (message!("syntax-argument-twice", name), message!("syntax-argument-twice-hint"))
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            (message!("syntax-bad-escape"), message!("syntax-bad-escape-hint"))
        }
        ErrorKind::UnbalancedClosingBrace => {
            (message!("syntax-stray-brace"), message!("syntax-stray-brace-hint", brace = "{ \"}\" }"))
        }
        ErrorKind::ExpectedInlineExpression => {
            let (variable, term, text) = ("{ $variable }", "{ -term }", "{ \"text\" }");
            let hint = message!("syntax-empty-brace-hint", variable, term, text, brace = BRACE);
            (message!("syntax-empty-brace"), hint)
        }
        ErrorKind::ExpectedLiteral => (message!("syntax-no-literal"), message!("syntax-no-literal-hint")),
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
            .map(|error| (&text[error.offset..], error.ids, error.message.to_string()))
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
            ("k = a }\n", "}\n", &["k"], "without an opening"),
            ("#comment\nk = a\n", "comment\nk = a\n", &[], "space after its `#`"),
            ("just text\n", "text\n", &[], "neither a message"),
            ("k = { $n ->\n    [one] x\n }\n", "}\n", &["k"], "default"),
            ("k = a { -élément } b\n", "élément } b\n", &["k"], "a name has only"),
            ("k = a { $été } b\n", "été } b\n", &["k"], "a name has only"),
            ("k = a { -marqué } b\n", "é } b\n", &["k"], "a name has only"),
            ("k = a { -_x } b\n", "_x } b\n", &["k"], "a name has only"),
            ("k = a { un café\n", "{ un café\n", &["k"], "not closed"),
            ("k = a { caf\u{e9} noir }\n", "{ caf\u{e9} noir }\n", &["k"], "not closed"),
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
}
