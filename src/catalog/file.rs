//! A translated catalog as it stands in its file: entries with their places, and what cannot be read.
//!
//! Nothing here changes a file; `edit` does.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast;
use xxhash_rust::xxh3::xxh3_64;

use super::syntax::{self, SyntaxError};
use super::typed;
use super::{meaning, pattern};
use crate::model::{Fingerprint, Format};
use read::entries;

mod read;

/// A translated catalog.
#[derive(Clone, Debug)]
pub struct Catalog {
    text: Arc<str>,
    /// Whether every pattern is an entry by itself.
    by_pattern: bool,
    entries: Vec<Entry>,
    /// Hashes of ids and places in `entries`, in order, once somebody asks for an id.
    by_id: OnceLock<Vec<(u64, u32)>>,
    errors: Vec<SyntaxError>,
}

/// A message or term of a catalog; of one by pattern, the value of either or an attribute of a message.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The id; that of a term starts with `-`, that of an attribute is `message.attribute`.
    pub id: String,
    /// The bytes of the file it takes: comment and message, whole lines.
    pub range: Range<usize>,
    /// The byte offset of the id, or of the dot of an attribute.
    pub offset: usize,
    /// The fingerprint of value and attributes as they are built; of one pattern where that is all it is.
    pub fingerprint: Fingerprint,
    /// The fingerprint of what these say, which tools that only write the file anew leave alone.
    pub meaning: Fingerprint,
    /// Whether it is a term.
    pub is_term: bool,
    /// Whether it has a value, not only attributes.
    pub has_value: bool,
    /// Whether it is one pattern of its message.
    is_pattern: bool,
    file: Arc<str>,
    /// From behind `=` to the end of the value.
    pub(super) value: Range<usize>,
    /// From behind `=` to the end of the last line, without its line end.
    pub(super) rest: Range<usize>,
}

impl Catalog {
    /// Reads a file; what cannot be read is in [`Catalog::errors`].
    ///
    /// A byte order mark and CRLF line ends are understood, and kept by edits.
    pub fn parse(text: String) -> Self {
        Self::read(text, false)
    }

    /// Reads the catalog of an article; that of a Fluent article is read by pattern.
    ///
    /// Then the value of a message or term is an entry, and every attribute of a message is another one, under the
    /// id `message.attribute`. Attributes of terms are private to a language and no entries.
    pub fn of_article(text: String, format: Format) -> Self {
        Self::read(text, format == Format::Fluent)
    }

    /// The same catalog with another text, as edits give it.
    pub fn with_text(&self, text: String) -> Self {
        Self::read(text, self.by_pattern)
    }

    /// The same catalog by pattern, with its faults.
    pub fn by_pattern(self) -> Self {
        Self { errors: self.errors, ..Self::read(self.text.to_string(), true) }
    }

    /// Whether every pattern is an entry by itself.
    pub fn is_by_pattern(&self) -> bool {
        self.by_pattern
    }

    fn read(text: String, by_pattern: bool) -> Self {
        let text: Arc<str> = text.into();
        let parsed = syntax::parse(&text);
        let entries = entries(&text, &parsed.body, by_pattern);
        let errors = parsed.errors;
        Self { text, by_pattern, entries, by_id: OnceLock::new(), errors }
    }

    fn by_id(&self) -> &[(u64, u32)] {
        self.by_id.get_or_init(|| {
            let hashes = self.entries.iter().map(|entry| hash_of(&entry.id));
            let mut places: Vec<(u64, u32)> = hashes.zip(0..).collect();
            places.sort_unstable();
            places
        })
    }

    /// The places of the entries with an id, in file order.
    fn places(&self, id: &str) -> impl Iterator<Item = usize> {
        let (by_id, hash) = (self.by_id(), hash_of(id));
        let first = by_id.partition_point(|&(own, _)| own < hash);
        let alike = by_id[first..].iter().take_while(move |&&(own, _)| own == hash);
        alike.map(|&(_, at)| at as usize).filter(move |&at| self.entries[at].id == id)
    }

    /// The text of the file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A catalog of one message with a body, as [`Entry::body`] gives it and [`encode`](super::encode) writes it.
    pub fn of_message(body: &str) -> Self {
        Self::parse(format!("message ={body}\n"))
    }

    /// The text of a message with a body; none where it is more than text.
    pub fn text_of_message(body: &str) -> Option<String> {
        Self::of_message(body).entries().first()?.text()
    }

    /// The messages and terms in file order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with an id, the first if there are several; terms are asked for with their `-`.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.position(id).map(|at| &self.entries[at])
    }

    /// All entries with an id, in file order; a merge can bring in several.
    pub fn entries_of(&self, id: &str) -> impl Iterator<Item = &Entry> {
        self.places(id).map(|at| &self.entries[at])
    }

    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.places(id).next()
    }

    /// The faults in file order.
    pub fn errors(&self) -> &[SyntaxError] {
        &self.errors
    }

    /// The same catalog with other faults, where somebody knows them better than the parser.
    pub fn with_errors(self, errors: Vec<SyntaxError>) -> Self {
        Self { errors, ..self }
    }

    /// Whether the file has syntax errors.
    pub fn is_broken(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Whether what can be read of the file can be relied on although the rest is broken.
    ///
    /// Not while a merge is unfinished: each side may have a text of its own. And not where nothing could be read.
    pub fn is_readable_in_part(&self) -> bool {
        let is_conflict = |line: &str| matches!(syntax::conflict_marker(line), Some('<' | '>'));
        let is_known = !self.entries.is_empty() || self.errors.iter().all(|error| !error.ids.is_empty());
        is_known && !self.text.lines().any(is_conflict)
    }

    /// Whether a fault of the file spoils the entry of an id, or the message that it is part of.
    pub fn is_spoiled(&self, id: &str) -> bool {
        self.errors.iter().any(|error| error.spoils(id))
    }

    /// Every further entry of an id that was there before: its id and the offset of it, in file order.
    pub fn duplicates(&self) -> impl Iterator<Item = (&str, usize)> {
        let mut seen = BTreeMap::new();
        for alike in self.by_id().chunk_by(|(one, _), (other, _)| one == other) {
            for (number, &(_, at)) in alike.iter().enumerate() {
                let entry = &self.entries[at as usize];
                if alike[..number].iter().any(|&(_, before)| self.entries[before as usize].id == entry.id) {
                    seen.insert(entry.offset, entry.id.as_str());
                }
            }
        }
        seen.into_iter().map(|(offset, id)| (id, offset))
    }
}

fn hash_of(id: &str) -> u64 {
    xxh3_64(id.as_bytes())
}

impl Entry {
    /// The byte offset behind the `=`, where the value begins.
    pub fn value_start(&self) -> usize {
        self.value.start
    }

    /// The value as written: outer blanks trimmed, further lines without their common indent, `\n` line ends.
    ///
    /// Empty when there is only a list of attributes.
    pub fn pattern(&self) -> String {
        let source = self.file[self.value.clone()].trim_matches([' ', '\r', '\n']);
        let on_row = self.file[self.value.clone()].trim_start_matches(' ').starts_with(['\r', '\n']);
        let mut lines: Vec<&str> =
            source.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
        if on_row {
            // Trimming took the indent off the first line; the others are measured with it.
            let start = syntax::offset_of(&self.file, source);
            let row = self.file[..start].rfind('\n').map_or(0, |end| end + 1);
            lines[0] = &self.file[row..start + lines[0].len()];
            typed::dedent(&mut lines);
        } else {
            typed::dedent(&mut lines[1..]);
        }
        lines.join("\n")
    }

    /// The bytes of the value in its file, from behind `=` on; empty when there is only a list of attributes.
    pub fn place(&self) -> Range<usize> {
        self.value.clone()
    }

    /// Everything behind `id =`: the value and the attributes as written, with `\n` line ends.
    ///
    /// [`Edit::Insert`](super::Edit::Insert) takes it back.
    pub fn body(&self) -> String {
        with_line_ends(&self.file[self.rest.clone()], "\n").into_owned()
    }

    /// The plain text of the value; `None` without a value or when it holds more than text and quoted texts.
    pub fn text(&self) -> Option<String> {
        self.line().map(str::to_owned).or_else(|| self.with_tree(|value, _| value.and_then(pattern::decode)))
    }

    /// The value, where it is a line of nothing but text: most are, and need no parser.
    fn line(&self) -> Option<&str> {
        let value = self.file.get(self.value.clone()).filter(|_| self.has_value)?.trim_matches(' ');
        let is_line = !value.bytes().any(|byte| matches!(byte, b'{' | b'}' | b'\n' | b'\r'));
        // Fluent drops blanks of any kind at the end.
        (is_line && !value.is_empty() && !value.ends_with(char::is_whitespace)).then_some(value)
    }

    /// The fingerprint of what it says without blanks, quotes, dashes and end marks.
    pub fn words(&self) -> Fingerprint {
        let words = |value: Option<&ast::Pattern<&str>>, attributes: &[ast::Attribute<&str>]| {
            Some(meaning::words_of(value, attributes))
        };
        self.with_tree(words).unwrap_or(self.meaning)
    }

    /// Whether it waits to be filled in: its value is only an empty text, `{ "" }`, or it has none.
    ///
    /// One pattern never does: applications have empty texts on purpose.
    pub fn is_blank(&self) -> bool {
        if !self.has_value || self.is_pattern {
            return !self.has_value;
        }
        let value = self.file[self.value.clone()].trim_matches([' ', '\r', '\n']);
        value
            .strip_prefix('{')
            .and_then(|value| value.strip_suffix('}'))
            .is_some_and(|inner| inner.trim() == "\"\"")
    }

    fn is_attribute(&self) -> bool {
        self.file[self.offset..].starts_with('.')
    }

    /// The comment that belongs to it, without `#`.
    pub fn comment(&self) -> Option<String> {
        let lines = &self.file[self.range.start..self.offset];
        let lines = lines.lines().filter_map(|line| line.strip_prefix('#'));
        let lines: Vec<&str> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// The bytes of the comment in its file; empty where there is none.
    pub(super) fn comment_place(&self) -> Range<usize> {
        self.range.start..self.offset
    }

    /// Calls `f` with the syntax tree of the value and the attributes.
    pub fn with_tree<T: Default>(
        &self,
        f: impl FnOnce(Option<&ast::Pattern<&str>>, &[ast::Attribute<&str>]) -> T,
    ) -> T {
        let attribute = self.is_attribute().then(|| format!("text ={}", &self.file[self.rest.clone()]));
        let text = attribute.as_deref().unwrap_or(&self.file[self.offset..self.rest.end]);
        let parsed = syntax::parse(text);
        match parsed.body.first() {
            Some(ast::Entry::Message(message)) => f(message.value.as_ref(), &message.attributes),
            Some(ast::Entry::Term(term)) => f(Some(&term.value), &term.attributes),
            _ => T::default(),
        }
    }
}

/// The same text with other line ends.
pub(super) fn with_line_ends<'t>(text: &'t str, line_end: &str) -> Cow<'t, str> {
    let unix: Cow<'t, str> =
        if text.contains("\r\n") { text.replace("\r\n", "\n").into() } else { text.into() };
    if line_end == "\n" || !unix.contains('\n') { unix } else { unix.replace('\n', line_end).into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_read_as_a_translator_sees_them() {
        let text = "\
# one
#
# two
k =

      block
        deeper

      end  

    .attr = x

# free

## Group

-term   = inline
    more
  least
k = second
only-attr =
    .a = x
";
        for text in [text.to_owned(), format!("\u{feff}{}", text.replace('\n', "\r\n"))] {
            let catalog = Catalog::parse(text);
            assert!(!catalog.is_broken());
            let ids: Vec<_> = catalog.entries().iter().map(|entry| entry.id.as_str()).collect();
            assert_eq!(ids, ["k", "-term", "k", "only-attr"]);
            let k = catalog.get("k").expect("the first k");
            assert_eq!(k.comment().as_deref(), Some("one\n\ntwo"));
            assert_eq!(k.pattern(), "block\n  deeper\n\nend");
            assert_eq!(k.text().as_deref(), Some("block\n  deeper\n\nend"));
            assert_eq!(k.body(), "\n\n      block\n        deeper\n\n      end  \n\n    .attr = x");
            assert!(catalog.text()[k.range.clone()].starts_with("# one"));
            assert!(catalog.text()[k.range.clone()].trim_end().ends_with(".attr = x"));
            let term = catalog.get("-term").expect("the term");
            assert_eq!(term.pattern(), "inline\n  more\nleast");
            assert_eq!(term.comment(), None);
            assert!(term.is_term && term.has_value);
            let only = catalog.get("only-attr").expect("it has an attribute");
            assert_eq!((only.has_value, only.text(), only.pattern()), (false, None, String::new()));
            assert!(only.is_blank() && !k.is_blank() && !term.is_blank());
            let again: Vec<_> = catalog.duplicates().collect();
            assert_eq!(again, [("k", catalog.entries()[2].offset)]);
            assert_eq!(catalog.get("term").map(|entry| &entry.id), None);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_line_of_text_is_what_the_parser_reads(value in "[ ab.*\\[{}\"\\t\u{a0}\n]{0,10}") {
            let catalog = Catalog::parse(format!("k ={value}\n    .a ={value}\nl = b \n"));
            for entry in catalog.entries() {
                let parsed = entry.with_tree(|value, _| value.and_then(pattern::decode));
                proptest::prop_assert_eq!(entry.text(), parsed);
            }
        }
    }

    #[test]
    fn fingerprints_see_values_and_not_their_style() {
        let print = |value: &str| Catalog::parse(format!("k ={value}\n")).entries()[0].fingerprint;
        for (one, same) in [
            (" a b", "\n    a b"),
            (" a { $x } b", " a {$x}{ \" \" }b"),
            (" a{ \"{\" }", " { \"a\\u007b\" }"),
            (" a\n  b\n\n   .t = x", "\n    a\n    b\n .t= x"),
            (" { { $x } }", " { $x }"),
            (
                " { $n ->\n [a] x\n *[b] y\n }",
                "\n    { $n ->\n       [a]\n          x\n      *[ b ] y\n    }",
            ),
        ] {
            assert_eq!(print(one), print(same), "{one:?} {same:?}");
        }
        let values = [
            " a",
            " a\n    .t = b",
            " a\n    .u = b",
            " { $a }",
            " { a }",
            " { -a }",
            " { a.b }",
            " { -a(b: 1) }",
            " { A() }",
            " { A($a) }",
            " { A(a: 1) }",
            " { 1 }",
            " { \"1\" }a",
            " { $a }{ $b }",
            " { $a } { $b }",
            " { $n ->\n [a] x\n *[b] y\n }",
            " { $n ->\n *[a] x\n [b] y\n }",
            " { $n ->\n [1] x\n *[b] y\n }",
        ];
        for (at, one) in values.iter().enumerate() {
            for other in &values[..at] {
                assert_ne!(print(one), print(other), "{one:?} {other:?}");
            }
        }
        // Ledgers hold these: another number here makes every stored translation look edited.
        assert_eq!(print(" a").to_string(), "f42fa46264587615");
    }
}
