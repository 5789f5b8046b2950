//! YAML headers: where their text scalars stand, how they are written, and how a text is written that way.
//!
//! Reading is done by `granit-parser`, which gives byte ranges. Tags, anchors and aliases are left alone.

use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use super::{Fields, Path, Problem, Slot, double_quoted};
use crate::message;

/// How a YAML scalar is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YamlStyle {
    notation: Notation,
    /// Whether the scalar stands inside `[…]` or `{…}`.
    flow: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Notation {
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Block {
        /// The line that opens the scalar: indicator, indentation, chomping and comment, as written.
        header: String,
        /// The spaces before every line.
        indent: usize,
        folded: bool,
    },
}

/// Writes a text as a YAML scalar that is read as exactly this text.
///
/// The author's notation is kept where it can hold the text; else the text is put into double quotes. `eol`
/// ends the lines of a block scalar.
pub fn write_yaml(style: &YamlStyle, text: &str, eol: &str) -> String {
    match &style.notation {
        Notation::Plain if is_safe_plain(text, style.flow) => text.to_owned(),
        Notation::SingleQuoted if !text.chars().any(needs_escape) => {
            format!("'{}'", text.replace('\'', "''"))
        }
        Notation::Block { header, indent, folded } if fits_block(text, header, *folded) => {
            write_block(header, *indent, *folded, text, eol)
        }
        _ => double_quoted(text, needs_escape),
    }
}

/// Whether a character may stand only as an escape: control characters, line ends of YAML 1.1, non-characters.
fn needs_escape(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || matches!(u32::from(char) & 0xffff, 0xfffe | 0xffff)
}

/// Whether a text without quotes is a string for readers of YAML 1.1 and 1.2 alike.
fn is_safe_plain(text: &str, flow: bool) -> bool {
    const INDICATORS: &[char] = &[
        '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', ' ',
    ];
    !text.starts_with(INDICATORS)
        && !text.ends_with([' ', ':'])
        && !text.starts_with("...")
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.chars().any(needs_escape)
        && !(flow && text.contains([',', '[', ']', '{', '}']))
        && is_plain_string(text)
}

/// Whether a scalar without quotes is a string: not null, a boolean, a number, a date or a merge key.
///
/// The words are those of the YAML 1.1 type repository (<https://yaml.org/type/>), which many site generators
/// still follow, and of the YAML 1.2 core schema.
fn is_plain_string(text: &str) -> bool {
    const WORDS: &[&str] =
        &["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan", "=", "<<"];
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_word =
        [text, unsigned].iter().any(|text| WORDS.iter().any(|word| text.eq_ignore_ascii_case(word)));
    !is_word && !is_number_like(unsigned)
}

/// Whether a text without sign may be a number, a time in base 60 or a date; rather too often than too rarely.
fn is_number_like(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    if let Some(digits) = ["0x", "0o", "0b"].iter().find_map(|radix| lower.strip_prefix(radix)) {
        return digits.chars().all(|c| c.is_ascii_hexdigit() || c == '_');
    }
    let is_date = lower.as_bytes().get(4) == Some(&b'-');
    let fits = |c: char| {
        c.is_ascii_digit() || "_.:+-".contains(c) || c == 'e' && !is_date || "tz \t".contains(c) && is_date
    };
    lower.trim_start_matches('.').starts_with(|c: char| c.is_ascii_digit())
        && lower.chars().all(fits)
        && !lower.ends_with('e')
}

/// Whether a block scalar under this header can hold a text without its meaning changing.
fn fits_block(text: &str, header: &str, folded: bool) -> bool {
    let says_indent = header.contains(|c: char| c.is_ascii_digit()) && !header.contains('#');
    let is_blank = |line: &str| line.trim_matches([' ', '\t']).is_empty();
    let starts_blank = |line: &str| line.starts_with([' ', '\t']);
    !is_blank(text)
        && !text.starts_with('\n')
        && !text.ends_with('\n')
        && !text.chars().any(|c| needs_escape(c) && c != '\n' && c != '\t')
        && (says_indent || !starts_blank(text))
        && text.split('\n').all(|line| {
            let outer_blanks = starts_blank(line) || line.ends_with([' ', '\t']);
            line.is_empty() || !(is_blank(line) || folded && outer_blanks)
        })
}

fn write_block(header: &str, indent: usize, folded: bool, text: &str, eol: &str) -> String {
    let mut out = header.to_owned();
    for (number, line) in text.split('\n').enumerate() {
        // A single line end would be folded to a space, so the line below it stands apart.
        if folded && number > 0 && !line.is_empty() {
            out.push_str(eol);
        }
        out.push_str(eol);
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(line);
        }
    }
    out
}

/// Reads the fields of a YAML header.
pub(super) fn read(content: &str, fields: &mut Fields<'_>) -> Result<(), Problem> {
    let mut events = Vec::new();
    for next in Parser::new_from_str_with_options(content, granit_parser::options! { emit_comments: false }) {
        match next {
            Ok((event, span)) => events.push((event, span.byte_range().unwrap_or_default())),
            Err(error) => {
                let mut offset = error.marker().byte_offset().unwrap_or_default().min(content.len());
                while !content.is_char_boundary(offset) {
                    offset -= 1;
                }
                return Err(Problem {
                    offset,
                    message: message!("front-matter-invalid", format = "YAML", reason = error.info()),
                    hint: message!("front-matter-invalid-yaml-hint"),
                });
            }
        }
    }
    let mut walk = Walk { content, events: &events, at: 0, flow: 0, fields };
    while let Some((event, range)) = walk.events.get(walk.at) {
        match event {
            Event::MappingStart(..) => walk.node(Some(&Path::default())),
            Event::Scalar(text, ..) if text.is_empty() => walk.at += 1,
            event if event.is_node() => {
                return Err(Problem {
                    offset: range.start.min(content.len()),
                    message: message!("front-matter-without-keys"),
                    hint: message!("front-matter-without-keys-hint"),
                });
            }
            _ => walk.at += 1,
        }
    }
    Ok(())
}

/// A walk over the events of a header; the parser bounds the depth.
struct Walk<'a, 'f, 'e> {
    content: &'a str,
    events: &'a [(Event<'e>, Range<usize>)],
    at: usize,
    /// How many `[…]` and `{…}` are open.
    flow: usize,
    fields: &'a mut Fields<'f>,
}

impl Walk<'_, '_, '_> {
    /// Walks over one node; without a path nothing in it is a field.
    fn node(&mut self, path: Option<&Path>) {
        let Some((event, range)) = self.events.get(self.at) else { return };
        self.at += 1;
        match event {
            Event::MappingStart(style, ..) => self.collection(*style, |walk| {
                let key = match walk.events.get(walk.at) {
                    Some((Event::Scalar(key, ..), _)) => {
                        walk.at += 1;
                        path.map(|path| path.key(key))
                    }
                    _ => {
                        walk.node(None);
                        None
                    }
                };
                walk.node(key.as_ref());
            }),
            Event::SequenceStart(style, ..) => {
                let mut index = 0;
                self.collection(*style, |walk| {
                    let item = path.map(|path| path.index(index));
                    walk.node(item.as_ref());
                    index += 1;
                });
            }
            Event::Scalar(text, style, 0, None) => {
                if let Some(path) = path.filter(|path| self.fields.wants(path)) {
                    self.scalar(path, text, *style, range.clone());
                }
            }
            _ => {}
        }
    }

    fn collection(&mut self, style: StructureStyle, mut entry: impl FnMut(&mut Self)) {
        let flow = usize::from(style == StructureStyle::Flow);
        self.flow += flow;
        while let Some((event, _)) = self.events.get(self.at) {
            if matches!(event, Event::MappingEnd | Event::SequenceEnd) {
                self.at += 1;
                break;
            }
            entry(self);
        }
        self.flow -= flow;
    }

    fn scalar(&mut self, path: &Path, text: &str, style: ScalarStyle, range: Range<usize>) {
        let flow = self.flow > 0;
        let notation = match style {
            ScalarStyle::Plain if self.fields.any || is_plain_string(text) => Notation::Plain,
            ScalarStyle::Plain => return,
            ScalarStyle::SingleQuoted => Notation::SingleQuoted,
            ScalarStyle::DoubleQuoted => Notation::DoubleQuoted,
            ScalarStyle::Literal | ScalarStyle::Folded => {
                self.block_scalar(path, text, style == ScalarStyle::Folded, range);
                return;
            }
        };
        let slot = Slot::Yaml(YamlStyle { notation, flow });
        self.fields.add(path, text.to_owned(), range, slot);
    }

    /// The range of a block scalar starts at its text, so the indicator is looked up before it; the blank lines
    /// at its end stay in the skeleton.
    fn block_scalar(&mut self, path: &Path, text: &str, folded: bool, range: Range<usize>) {
        let before = self.events[..self.at - 1].last().map_or(0, |(_, range)| range.end);
        let Some(start) = find_indicator(self.content, before..range.start) else { return };
        let end = start + trim_blank_lines(&self.content[start..range.end]).len();
        let mut lines = self.content[start..end].split('\n');
        let header = lines.next().unwrap_or_default().trim_end();
        let is_text = |line: &&str| !line.trim().is_empty();
        let text = trim_blank_lines(text);
        let (Some(raw), Some(read)) = (lines.find(is_text), text.split('\n').find(is_text)) else { return };
        let indent = leading_spaces(raw).saturating_sub(leading_spaces(read));
        let notation = Notation::Block { header: header.to_owned(), indent, folded };
        let slot = Slot::Yaml(YamlStyle { notation, flow: false });
        self.fields.add(path, text.to_owned(), start..end, slot);
    }
}

/// Finds the `|` or `>` of a block scalar in what stands between the event before it and its text.
fn find_indicator(content: &str, gap: Range<usize>) -> Option<usize> {
    let mut comment = false;
    let mut before = ' ';
    for (at, char) in content.get(gap.clone())?.char_indices() {
        match char {
            '\n' => comment = false,
            '#' if before.is_whitespace() => comment = true,
            '|' | '>' if !comment => return Some(gap.start + at),
            _ => {}
        }
        before = char;
    }
    None
}

/// A text without the lines at its end that hold only blanks, and without the line end before them.
fn trim_blank_lines(text: &str) -> &str {
    let filled = text.trim_end_matches([' ', '\t', '\n', '\r']);
    let rest = &text[filled.len()..];
    let trailing = rest.find(['\n', '\r']).unwrap_or(rest.len());
    &text[..filled.len() + trailing]
}

fn leading_spaces(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
