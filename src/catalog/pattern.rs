//! Plain text to Fluent patterns and back, and the fingerprint of a translation.
//!
//! The escaping keeps any text whole in every Fluent implementation, and after their own re-writing. Where
//! values stand in files is not known here.

use std::fmt::Write as _;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::model::Fingerprint;

/// Writes any text as a Fluent pattern, as it stands behind `id =`: it starts with a blank or a line end.
///
/// One line stays on the line of the id; several lines get a row each, indented by four spaces. What Fluent
/// would read as syntax or drop becomes a quoted text (`{ "{" }`).
pub fn encode(text: &str) -> String {
    let lines = text.split('\n').count();
    let mut writer = Writer { out: String::with_capacity(text.len() + 5 * lines), quoted: false };
    if lines == 1 {
        writer.out.push(' ');
        writer.line(text, text.is_empty(), false);
        return writer.out;
    }
    for (number, line) in text.split('\n').enumerate() {
        writer.out.push('\n');
        let outer = number == 0 || number == lines - 1;
        if !line.is_empty() || outer {
            writer.out.push_str("    ");
            writer.line(line, line.is_empty(), true);
        }
    }
    writer.out
}

struct Writer {
    out: String,
    quoted: bool,
}

impl Writer {
    fn line(&mut self, line: &str, empty_literal: bool, own_row: bool) {
        if empty_literal {
            self.out.push_str("{ \"\" }");
            return;
        }
        let lead = line.len() - line.trim_start().len();
        let trail = line.trim_end().len();
        let groups = if line.contains('{') { brace_groups(line) } else { Vec::new() };
        let mut groups = groups.into_iter().peekable();
        let mut group_end = 0;
        for (at, c) in line.char_indices() {
            if groups.peek().is_some_and(|&(start, _)| start == at) {
                group_end = groups.next().map_or(at, |(_, end)| end);
            }
            let quote = at < lead
                || at >= trail
                || at < group_end
                || matches!(c, '{' | '}')
                || (own_row && at == 0 && matches!(c, '[' | '*' | '.'))
                || (is_unsafe(c) && c != '\t');
            self.push(c, quote);
        }
        self.quote(false);
    }

    fn push(&mut self, c: char, quote: bool) {
        self.quote(quote);
        match c {
            '"' | '\\' if quote => self.out.extend(['\\', c]),
            // A blank that cannot be told from a space is written so that a person sees it.
            _ if quote && c != ' ' && (is_unsafe(c) || c.is_whitespace()) => {
                let _ = write!(self.out, "\\u{:04X}", u32::from(c));
            }
            _ => self.out.push(c),
        }
    }

    fn quote(&mut self, quote: bool) {
        match (self.quoted, quote) {
            (false, true) => self.out.push_str("{ \""),
            (true, false) => self.out.push_str("\" }"),
            _ => {}
        }
        self.quoted = quote;
    }
}

/// Characters that some Fluent implementation, editor or version control alters when they stand bare.
fn is_unsafe(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The outermost `{…}` groups that close on the line, in order.
fn brace_groups(line: &str) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'{' => open.push(at),
            b'}' => {
                let Some(start) = open.pop() else { continue };
                while groups.last().is_some_and(|&(inner, _)| inner > start) {
                    groups.pop();
                }
                groups.push((start, at + 1));
            }
            _ => {}
        }
    }
    groups
}

/// The text of a pattern that holds only text and quoted texts; `None` when it uses more of Fluent.
pub fn decode(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match plain(element) {
            Some(piece) => text.push_str(&piece),
            None => return None,
        }
    }
    Some(text)
}

/// What an element adds to the text around it, unless it is a placeable that has to be resolved.
pub(super) fn plain<'t>(element: &ast::PatternElement<&'t str>) -> Option<std::borrow::Cow<'t, str>> {
    match element {
        ast::PatternElement::TextElement { value } => Some((*value).into()),
        ast::PatternElement::Placeable { expression } => {
            let mut expression = expression;
            loop {
                match expression {
                    ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                        return Some(unescape_unicode_to_string(value));
                    }
                    ast::Expression::Inline(ast::InlineExpression::Placeable { expression: inner }) => {
                        expression = inner;
                    }
                    _ => return None,
                }
            }
        }
    }
}

/// The fingerprint of a translation: its value and attributes as Fluent reads them.
///
/// Quoted texts count as the text they stand for, so rewriting a file in another style changes nothing.
pub fn fingerprint_of(
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> Fingerprint {
    let mut bytes = Canonical::default();
    if let Some(value) = value {
        bytes.pattern(value);
    }
    for attribute in attributes {
        bytes.tagged(b'.', attribute.id.name);
        bytes.pattern(&attribute.value);
    }
    Fingerprint::of_bytes(&bytes.bytes)
}

/// A value as bytes that differ exactly when the value does: every part has a tag and its length.
///
/// Ledgers keep hashes of these bytes: a change here makes every stored translation look edited.
#[derive(Default)]
struct Canonical {
    bytes: Vec<u8>,
}

impl Canonical {
    fn tagged(&mut self, tag: u8, text: &str) {
        self.bytes.push(tag);
        self.bytes.extend((text.len() as u64).to_le_bytes());
        self.bytes.extend(text.as_bytes());
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        // Most are one text, and need no copy of it.
        if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            self.bytes.reserve_exact(value.len() + 10);
            self.tagged(b't', value);
            self.bytes.push(b';');
            return;
        }
        let mut text = String::new();
        for element in &pattern.elements {
            match (plain(element), element) {
                (Some(piece), _) => text.push_str(&piece),
                (None, ast::PatternElement::Placeable { expression }) => {
                    self.tagged(b't', &text);
                    text.clear();
                    self.expression(expression);
                }
                (None, ast::PatternElement::TextElement { .. }) => {}
            }
        }
        self.tagged(b't', &text);
        self.bytes.push(b';');
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.bytes.push(b'?');
                self.inline(selector);
                for variant in variants {
                    let (tag, key) = match variant.key {
                        ast::VariantKey::Identifier { name } => (b'[', name),
                        ast::VariantKey::NumberLiteral { value } => (b'#', value),
                    };
                    self.tagged(tag, key);
                    self.bytes.push(if variant.default { b'*' } else { b' ' });
                    self.pattern(&variant.value);
                }
                self.bytes.push(b';');
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.tagged(b'"', &unescape_unicode_to_string(value));
            }
            ast::InlineExpression::NumberLiteral { value } => self.tagged(b'1', value),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.tagged(b'F', id.name);
                self.arguments(arguments);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.tagged(b'm', id.name);
                self.attribute(attribute.as_ref());
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                self.tagged(b'-', id.name);
                self.attribute(attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            ast::InlineExpression::VariableReference { id } => self.tagged(b'$', id.name),
            // `{ { $x } }` is `{ $x }`.
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn attribute(&mut self, attribute: Option<&ast::Identifier<&str>>) {
        if let Some(attribute) = attribute {
            self.tagged(b'.', attribute.name);
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        self.bytes.push(b'(');
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.tagged(b':', argument.name.name);
            self.inline(&argument.value);
        }
        self.bytes.push(b')');
    }
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn only_what_needs_it_is_quoted() {
        for (text, pattern) in [
            ("", " { \"\" }"),
            ("A *new* era [after](x)", " A *new* era [after](x)"),
            ("*one* line", " *one* line"),
            (" a ", " { \" \" }a{ \" \" }"),
            ("a\tb\u{a0}", " a\tb{ \"\\u00A0\" }"),
            ("Hi {{ user }}!", " Hi { \"{{ user }}\" }!"),
            ("{a}} {", " { \"{a}}\" } { \"{\" }"),
            ("say {\"\\\"}", " say { \"{\\\"\\\\\\\"}\" }"),
            ("one\n\n*two*", "\n    one\n\n    { \"*\" }two*"),
            ("\n", "\n    { \"\" }\n    { \"\" }"),
        ] {
            assert_eq!(encode(text), pattern, "{text:?}");
        }
    }
}
