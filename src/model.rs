//! The plain values every room speaks of: languages, kinds of unit, states and fingerprints.
//!
//! Nothing here reads a file or knows a format beyond a value's own spelling.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unic_langid::LanguageIdentifier;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::message;
use crate::message::{Argument, Message};

/// A language as a canonical BCP 47 tag, such as `fr` or `pt-BR`.
///
/// Underscores and any letter case are understood when reading one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language {
    tag: String,
}

impl Language {
    /// The canonical tag.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The tag without script and region.
    pub fn primary(&self) -> &str {
        let end = self.tag.bytes().position(|byte| byte == b'-').unwrap_or(self.tag.len());
        &self.tag[..end]
    }

    /// The identifier that Fluent's plural and number rules want.
    pub fn identifier(&self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = InvalidLanguage;

    fn from_str(tag: &str) -> Result<Self, InvalidLanguage> {
        let identifier: LanguageIdentifier =
            tag.trim().parse().map_err(|_| InvalidLanguage { tag: tag.to_owned() })?;
        if identifier.language.is_empty() {
            return Err(InvalidLanguage { tag: tag.to_owned() });
        }
        Ok(Self { tag: identifier.to_string() })
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.tag)
    }
}

impl From<&Language> for Argument {
    fn from(language: &Language) -> Self {
        Self::Text(language.to_string())
    }
}

/// A text that is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct InvalidLanguage {
    /// What was given.
    pub tag: String,
}

impl InvalidLanguage {
    /// What is wrong.
    pub fn message(&self) -> Message {
        message!("language-not-a-tag", tag = &self.tag)
    }
}

/// How an article is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// CommonMark with GitHub's extensions.
    #[default]
    Markdown,
    /// Markdown with JSX, imports and expressions.
    Mdx,
    /// Text without markup.
    PlainText,
    /// HTML or XHTML: a page, or a part of one as a content management system exports it.
    Html,
    /// A Fluent file whose patterns are the text.
    Fluent,
}

impl Format {
    /// The format that a file name extension (without the dot) stands for.
    pub fn from_extension(extension: &str) -> Option<Self> {
        match extension.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Self::Markdown),
            "mdx" => Some(Self::Mdx),
            "txt" | "text" => Some(Self::PlainText),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            "ftl" => Some(Self::Fluent),
            _ => None,
        }
    }
}

/// What a unit is in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The title of a plain-text or HTML article.
    Title,
    /// A heading and its level, 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The text of a list item.
    ListItem,
    /// A cell of a table.
    TableCell,
    /// A caption or summary.
    Caption,
    /// The alternative text of an image.
    Alt,
    /// A front-matter field.
    Field,
    /// A pattern of a Fluent article.
    Message,
    /// Any other text, such as an HTML attribute.
    Text,
}

impl Kind {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading(_) => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list-item",
            Self::TableCell => "table-cell",
            Self::Caption => "caption",
            Self::Alt => "alt",
            Self::Field => "field",
            Self::Message => "message",
            Self::Text => "text",
        }
    }

    /// What it is in words, with the key of a front-matter field.
    pub fn message(self, field: Option<&str>) -> Message {
        match self {
            Self::Title => message!("kind-title"),
            Self::Heading(level) => message!("kind-heading", level = u32::from(level)),
            Self::Paragraph => message!("kind-paragraph"),
            Self::ListItem => message!("kind-list-item"),
            Self::TableCell => message!("kind-table-cell"),
            Self::Caption => message!("kind-caption"),
            Self::Alt => message!("kind-alt"),
            Self::Field => match field {
                Some(key) => message!("kind-field-named", key),
                None => message!("kind-field"),
            },
            Self::Message => message!("kind-message"),
            Self::Text => message!("kind-text"),
        }
    }
}

/// How far one translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum State {
    /// There is no translation.
    Missing,
    /// There is text, but a person has to confirm it.
    Draft,
    /// The source changed after it was translated.
    Stale,
    /// Answers to the current source.
    Translated,
    /// Translated, and approved by a second person.
    Reviewed,
}

impl State {
    /// All states, from nothing done to everything done.
    pub const ALL: [Self; 5] = [Self::Missing, Self::Draft, Self::Stale, Self::Translated, Self::Reviewed];

    /// The name used on the command line and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Stale => "stale",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    /// The word shown to people.
    pub fn message(self) -> Message {
        match self {
            Self::Missing => message!("state-missing"),
            Self::Draft => message!("state-draft"),
            Self::Stale => message!("state-stale"),
            Self::Translated => message!("state-translated"),
            Self::Reviewed => message!("state-reviewed"),
        }
    }

    /// The word at the head of a column of counts, where it is about many and as short as may be.
    pub fn column(self) -> Message {
        match self {
            Self::Missing => message!("column-missing"),
            Self::Draft => message!("column-draft"),
            Self::Stale => message!("column-stale"),
            Self::Translated => message!("column-translated"),
            Self::Reviewed => message!("column-reviewed"),
        }
    }

    /// Whether the translation answers to the current source and was confirmed.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Translated | Self::Reviewed)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What kind of edit turned one source text into another, from the lightest to the gravest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChangeClass {
    /// Only blanks and line ends.
    WhiteSpace,
    /// Only small letters for capitals or the other way round, in words that mean the same either way.
    LetterCase,
    /// Quotes, dashes, kinds of space, emphasis marks.
    Typography,
    /// Stops, commas and other punctuation.
    Punctuation,
    /// A word spelled differently.
    Spelling,
    /// Words that say something else.
    Wording,
    /// The target of a link.
    Link,
    /// The text of a code span.
    Code,
    /// A placeable or template expression.
    Placeable,
    /// A number.
    Number,
    /// A date.
    Date,
    /// A negation or what something must or may be.
    Negation,
}

impl ChangeClass {
    /// All classes, from the lightest to the gravest.
    pub const ALL: [Self; 12] = [
        Self::WhiteSpace,
        Self::LetterCase,
        Self::Typography,
        Self::Punctuation,
        Self::Spelling,
        Self::Wording,
        Self::Link,
        Self::Code,
        Self::Placeable,
        Self::Number,
        Self::Date,
        Self::Negation,
    ];

    /// The name used in configuration and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WhiteSpace => "white-space",
            Self::LetterCase => "letter-case",
            Self::Typography => "typography",
            Self::Punctuation => "punctuation",
            Self::Spelling => "spelling",
            Self::Wording => "wording",
            Self::Link => "link",
            Self::Code => "code",
            Self::Placeable => "placeable",
            Self::Number => "number",
            Self::Date => "date",
            Self::Negation => "negation",
        }
    }

    /// The words shown to people.
    pub fn message(self) -> Message {
        match self {
            Self::WhiteSpace => message!("class-white-space"),
            Self::LetterCase => message!("class-letter-case"),
            Self::Typography => message!("class-typography"),
            Self::Punctuation => message!("class-punctuation"),
            Self::Spelling => message!("class-spelling"),
            Self::Wording => message!("class-wording"),
            Self::Link => message!("class-link"),
            Self::Code => message!("class-code"),
            Self::Placeable => message!("class-placeable"),
            Self::Number => message!("class-number"),
            Self::Date => message!("class-date"),
            Self::Negation => message!("class-negation"),
        }
    }

    /// Whether no policy can let a translation stay valid after such a change.
    pub fn always_counts(self) -> bool {
        self >= Self::Link
    }
}

impl fmt::Display for ChangeClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A 64-bit hash that tells whether a text is still the one it was, as 16 hex digits.
///
/// The hash is XXH3 (64 bits, seed 0). A stored fingerprint never changes its algorithm within one ledger
/// version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of a source text.
    ///
    /// The text is put into NFC first, and every run of ASCII blanks and soft line ends counts as one space,
    /// so re-wrapping changes nothing. A hard break (two spaces or a backslash before the line end) counts,
    /// and so does a no-break space.
    pub fn of_source(text: &str) -> Self {
        let folded = if is_folded(text) { Cow::Borrowed(text) } else { Cow::Owned(fold_blanks(text)) };
        if folded.is_ascii() || is_nfc_quick(folded.chars()) == IsNormalized::Yes {
            Self::of_bytes(folded.as_bytes())
        } else {
            Self::of_bytes(folded.nfc().collect::<String>().as_bytes())
        }
    }

    /// The fingerprint of bytes as they are.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(xxhash_rust::xxh3::xxh3_64(bytes))
    }

    /// The hash itself.
    pub fn bits(self) -> u64 {
        self.0
    }

    /// The fingerprint that has this hash.
    pub fn from_bits(hash: u64) -> Self {
        Self(hash)
    }

    /// The last four hex digits, as unit ids carry them.
    pub fn short(self) -> String {
        format!("{:04x}", self.0 & 0xffff)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u64::from_str_radix(text, 16).map(Self)
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom(message!("ledger-no-fingerprint", text = &text)))
    }
}

/// Folds runs of ASCII blanks and soft line ends to one space, and every hard break to one `\n`.
///
/// Outer blanks are dropped. This is the form in which two spellings of one source text are equal.
pub fn fold_blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte == b'\\' && matches!(bytes.get(at + 1), Some(b'\n' | b'\r')) {
            push_break(&mut out);
            at += 1;
            at += blank_run(&bytes[at..]);
        } else if is_blank(byte) {
            let run = blank_run(&bytes[at..]);
            let blanks = &bytes[at..at + run];
            let hard = blanks.starts_with(b"  ")
                && blanks.iter().find(|b| !matches!(b, b' ')).is_some_and(|b| matches!(b, b'\n' | b'\r'));
            at += run;
            if at == bytes.len() || out.is_empty() {
                continue;
            }
            if hard {
                push_break(&mut out);
            } else if !out.ends_with('\n') {
                out.push(' ');
            }
        } else {
            let rest = &text[at..];
            let end = rest.bytes().position(|b| is_blank(b) || b == b'\\').unwrap_or(rest.len()).max(1);
            out.push_str(&rest[..end]);
            at += end;
        }
    }
    out
}

/// Whether folding blanks would leave a text as it is; most texts are one line of single spaces.
fn is_folded(text: &str) -> bool {
    let bytes = text.as_bytes();
    !bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r' | b'\t'))
        && !bytes.windows(2).any(|pair| pair == b"  ")
        && !bytes.starts_with(b" ")
        && !bytes.ends_with(b" ")
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn blank_run(bytes: &[u8]) -> usize {
    bytes.iter().position(|&b| !is_blank(b)).unwrap_or(bytes.len())
}

fn push_break(out: &mut String) {
    while out.ends_with(' ') {
        out.pop();
    }
    out.push('\n');
}

/// Counts the words of a text: runs of anything but white space that hold a letter or a digit.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewrapping_keeps_the_fingerprint() {
        let wrapped = Fingerprint::of_source("one two\n  three\tfour ");
        assert_eq!(wrapped, Fingerprint::of_source("one two three four"));
        assert_eq!(Fingerprint::of_source("cafe\u{301}"), Fingerprint::of_source("caf\u{e9}"));
    }

    proptest::proptest! {
        #[test]
        fn a_text_that_counts_as_folded_is(text in "[ a\\n\t\\\\é]{0,8}") {
            if is_folded(&text) {
                proptest::prop_assert_eq!(fold_blanks(&text), text);
            }
        }
    }

    #[test]
    fn hard_breaks_and_no_break_spaces_count() {
        let plain = Fingerprint::of_source("one two");
        for other in ["one  \ntwo", "one\\\ntwo", "one\u{a0}two", "one\\two"] {
            assert_ne!(plain, Fingerprint::of_source(other), "{other:?}");
        }
        assert_eq!(Fingerprint::of_source("one  \ntwo"), Fingerprint::of_source("one\\\n two"));
    }

    #[test]
    fn languages_are_read_generously_and_written_canonically() {
        let read = |tag: &str| tag.parse::<Language>().map(|l| l.to_string());
        assert_eq!(read("pt_br").as_deref(), Ok("pt-BR"));
        assert_eq!(read("FR").as_deref(), Ok("fr"));
        assert!(read("french!").is_err());
    }
}
