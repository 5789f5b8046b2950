//! PO: messages with their translations, as gettext and what builds on it write them.
//!
//! Everything that a translator can have written is kept: fuzzy messages with the text they were made for, obsolete ones,
//! contexts, plural forms and comments.

use super::xml::ExchangeError;
use crate::message;
use crate::message::Message;

/// The messages of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PoFile {
    /// The language that its header names.
    pub language: Option<String>,
    /// The messages in order, without the header.
    pub entries: Vec<PoEntry>,
}

/// A message with its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PoEntry {
    /// Where its text begins, in bytes of the file.
    pub offset: usize,
    /// What tells it from messages of the same text.
    pub context: Option<String>,
    /// The source text.
    pub source: String,
    /// The source text of the other plural forms.
    pub plural: Option<String>,
    /// The translations: one, or one for each plural form; empty ones are missing.
    pub translations: Vec<String>,
    /// The source text that a fuzzy translation was made for.
    pub previous: Option<String>,
    /// What translators wrote about it.
    pub comments: Vec<String>,
    /// What the tool that found it says: its kind, and what authors wrote for translators.
    pub extracted: Vec<String>,
    /// Where it was found.
    pub references: Vec<PoReference>,
    /// Whether a person has to look at the translation.
    pub is_fuzzy: bool,
    /// Whether the source no longer has it.
    pub is_obsolete: bool,
}

/// A place in which a message was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoReference {
    /// The file, with `/`.
    pub path: String,
    /// The line, where it says one.
    pub line: Option<usize>,
}

impl PoEntry {
    /// The translation, or its first plural form; `None` where it is missing.
    pub fn translation(&self) -> Option<&str> {
        self.translations.first().map(String::as_str).filter(|text| !text.trim().is_empty())
    }
}

/// Reads a file.
///
/// # Errors
///
/// The first place that is no PO: nothing of the file can be relied on then.
pub fn read(text: &str) -> Result<PoFile, ExchangeError> {
    let mut reader = Reader::default();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let start =
            if offset == 0 { content.len() - content.trim_start_matches('\u{feff}').len() } else { 0 };
        reader.line(&content[start..], offset + start)?;
        offset += line.len();
    }
    reader.end(text.len())?;
    Ok(reader.file)
}

/// What the strings that follow belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Plural,
    Translation(usize),
    Previous,
    /// The previous context or plural, which nothing is made of.
    PreviousOther,
}

#[derive(Default)]
struct Reader {
    file: PoFile,
    entry: PoEntry,
    field: Option<Field>,
    has_source: bool,
}

impl Reader {
    fn line(&mut self, line: &str, offset: usize) -> Result<(), ExchangeError> {
        let trimmed = line.trim_start();
        let offset = offset + (line.len() - trimmed.len());
        let trimmed = trimmed.trim_end();
        if is_conflict(line) {
            return Err(fault(offset, message!("conflict-markers"), message!("conflict-markers-hint")));
        }
        if trimmed.is_empty() {
            return Ok(());
        }
        if let Some(rest) = trimmed.strip_prefix("#~") {
            return self.obsolete(rest, offset + 2);
        }
        if let Some(rest) = trimmed.strip_prefix("#|") {
            self.begin_after_translation(offset)?;
            return self.previous(rest, offset + 2);
        }
        if trimmed.starts_with('#') {
            self.begin_after_translation(offset)?;
            self.comment(trimmed);
            return Ok(());
        }
        self.text(trimmed, offset, false)
    }

    /// A comment of any kind behind a translation is the next message's.
    fn begin_after_translation(&mut self, offset: usize) -> Result<(), ExchangeError> {
        if self.has_source { self.end(offset) } else { Ok(()) }
    }

    fn comment(&mut self, line: &str) {
        let mut rest = line[1..].chars();
        let kind = rest.next();
        let text = rest.as_str();
        match kind {
            Some(',' | '=') => {
                self.entry.is_fuzzy |= text.split([',', ' ']).any(|flag| flag.trim() == "fuzzy");
            }
            Some('.') => self.entry.extracted.push(text.trim().to_owned()),
            Some(':') => references(text, &mut self.entry.references),
            Some(' ' | '\t') => self.entry.comments.push(text.trim().to_owned()),
            Some(_) => self.entry.comments.push(line[1..].to_owned()),
            None => self.entry.comments.push(String::new()),
        }
    }

    fn obsolete(&mut self, rest: &str, offset: usize) -> Result<(), ExchangeError> {
        let trimmed = rest.trim_start();
        let offset = offset + (rest.len() - trimmed.len());
        if let Some(previous) = trimmed.strip_prefix('|') {
            self.begin_after_translation(offset)?;
            return self.previous(previous, offset + 1);
        }
        if trimmed.is_empty() || trimmed.starts_with('#') {
            return Ok(());
        }
        self.text(trimmed, offset, true)
    }

    fn previous(&mut self, rest: &str, offset: usize) -> Result<(), ExchangeError> {
        let trimmed = rest.trim_start();
        let offset = offset + (rest.len() - trimmed.len());
        let (keyword, string) = keyword(trimmed);
        let at = offset + (trimmed.len() - string.len());
        let field = match keyword {
            "msgid" => Field::Previous,
            "msgctxt" | "msgid_plural" => Field::PreviousOther,
            "" if matches!(self.field, Some(Field::Previous | Field::PreviousOther)) => {
                self.field.unwrap_or(Field::PreviousOther)
            }
            _ => return Err(unknown(trimmed, offset)),
        };
        self.field = Some(field);
        let text = string_at(string, at)?;
        if field == Field::Previous {
            self.entry.previous.get_or_insert_default().push_str(&text);
        }
        Ok(())
    }

    fn text(&mut self, line: &str, offset: usize, is_obsolete: bool) -> Result<(), ExchangeError> {
        let (keyword, string) = keyword(line);
        let at = offset + (line.len() - string.len());
        let number = keyword.strip_prefix("msgstr[").and_then(|rest| rest.strip_suffix(']'));
        let field = match (keyword, number) {
            ("", _) => match self.field {
                Some(field) if !matches!(field, Field::Previous | Field::PreviousOther) => field,
                _ => return Err(fault(at, message!("po-no-keyword"), message!("po-no-keyword-hint"))),
            },
            ("msgctxt", _) => {
                self.begin_after_translation(offset)?;
                Field::Context
            }
            ("msgid", _) => {
                self.begin_after_translation(offset)?;
                self.has_source = true;
                self.entry.offset = offset;
                Field::Source
            }
            ("msgid_plural", _) if self.has_source => Field::Plural,
            ("msgstr", _) if self.has_source => Field::Translation(0),
            ("msgid_plural" | "msgstr", _) => {
                return Err(fault(offset, message!("po-no-source", keyword), message!("po-no-source-hint")));
            }
            // The forms of a language are few.
            (_, Some(number)) => match number.parse().ok().filter(|number| *number < 16) {
                Some(number) if self.has_source => Field::Translation(number),
                _ => return Err(unknown(line, offset)),
            },
            // It names the domain of all that follows; there are no others here.
            ("domain", _) => return string_at(string, at).map(drop),
            _ => return Err(unknown(line, offset)),
        };
        let is_again = match field {
            Field::Translation(number) => {
                self.entry.translations.get(number).is_some_and(|text| !text.is_empty())
            }
            Field::Context => self.entry.context.is_some(),
            Field::Plural => self.entry.plural.is_some(),
            _ => false,
        };
        if is_again && !keyword.is_empty() {
            return Err(fault(offset, message!("po-twice", keyword), message!("po-twice-hint")));
        }
        self.field = Some(field);
        self.entry.is_obsolete |= is_obsolete;
        let text = string_at(string, at)?;
        let entry = &mut self.entry;
        match field {
            Field::Context => entry.context.get_or_insert_default().push_str(&text),
            Field::Source => entry.source.push_str(&text),
            Field::Plural => entry.plural.get_or_insert_default().push_str(&text),
            Field::Translation(number) => {
                if entry.translations.len() <= number {
                    entry.translations.resize(number + 1, String::new());
                }
                entry.translations[number].push_str(&text);
            }
            Field::Previous | Field::PreviousOther => {}
        }
        Ok(())
    }

    /// The entry ends before `offset`.
    fn end(&mut self, offset: usize) -> Result<(), ExchangeError> {
        let entry = std::mem::take(&mut self.entry);
        self.field = None;
        if !std::mem::take(&mut self.has_source) {
            return Ok(());
        }
        if entry.translations.is_empty() {
            let place = entry.offset.min(offset);
            return Err(fault(place, message!("po-no-translation"), message!("po-no-translation-hint")));
        }
        if entry.source.is_empty() && entry.context.is_none() {
            if self.file.language.is_none() && !entry.is_obsolete {
                self.file.language = header(&entry.translations[0], "language");
            }
            return Ok(());
        }
        self.file.entries.push(entry);
        Ok(())
    }
}

fn fault(offset: usize, message: Message, hint: Message) -> ExchangeError {
    ExchangeError::new(offset, message, hint)
}

fn unknown(line: &str, offset: usize) -> ExchangeError {
    let word = line.split([' ', '\t', '"']).next().unwrap_or_default();
    fault(offset, message!("po-unknown", word), message!("po-unknown-hint"))
}

/// Whether a line is one that git writes where two sides of a merge differ.
fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|mark| line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// The keyword of a line, which may be empty, and its string.
fn keyword(line: &str) -> (&str, &str) {
    let end = line.find(|c: char| c == '"' || c.is_whitespace()).unwrap_or(line.len());
    (&line[..end], line[end..].trim_start())
}

/// The value of a string, which is all that stands there.
fn string_at(string: &str, offset: usize) -> Result<String, ExchangeError> {
    let open = || fault(offset, message!("po-no-string"), message!("po-no-string-hint"));
    let Some(rest) = string.strip_prefix('"') else { return Err(open()) };
    let mut out = String::with_capacity(rest.len());
    let mut bytes: Vec<u8> = Vec::new();
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => {
                flush(&mut bytes, &mut out);
                let after = &rest[at + 1..];
                if after.trim().is_empty() {
                    return Ok(out);
                }
                let place = offset + 1 + at;
                return Err(fault(place, message!("po-after-string"), message!("po-after-string-hint")));
            }
            '\\' => {
                let Some((_, escaped)) = chars.next() else { break };
                let octal = |c: char| c.is_digit(8);
                if octal(escaped) || escaped == 'x' {
                    let radix = if escaped == 'x' { 16 } else { 8 };
                    let most = if escaped == 'x' { 2 } else { 3 };
                    let mut digits = String::new();
                    if escaped != 'x' {
                        digits.push(escaped);
                    }
                    while digits.len() < most
                        && let Some((_, digit)) = chars.next_if(|(_, c)| c.is_digit(radix))
                    {
                        digits.push(digit);
                    }
                    // A byte; several of them make a character.
                    bytes.push(u8::from_str_radix(&digits, radix).unwrap_or(b'?'));
                    continue;
                }
                flush(&mut bytes, &mut out);
                out.push(match escaped {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'a' => '\u{7}',
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'v' => '\u{b}',
                    other => other,
                });
            }
            c => {
                flush(&mut bytes, &mut out);
                out.push(c);
            }
        }
    }
    Err(fault(offset, message!("po-open-string"), message!("po-open-string-hint")))
}

fn flush(bytes: &mut Vec<u8>, out: &mut String) {
    if !bytes.is_empty() {
        out.push_str(&String::from_utf8_lossy(bytes));
        bytes.clear();
    }
}

/// The value of a field of the header.
fn header(text: &str, name: &str) -> Option<String> {
    let value = text.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    });
    value.filter(|value| !value.is_empty())
}

/// The character set that the header of a file names, whatever it is written in.
pub fn charset(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let start = text.to_ascii_lowercase().find("charset=")? + "charset=".len();
    let name: String =
        text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    (!name.is_empty()).then_some(name)
}

/// Reads `path:line` after `path:line`; a path with blanks stands between isolates.
fn references(text: &str, out: &mut Vec<PoReference>) {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (place, after) = match rest.strip_prefix('\u{2068}') {
            Some(inside) => match inside.split_once('\u{2069}') {
                Some((path, after)) => {
                    let end = after.find(char::is_whitespace).unwrap_or(after.len());
                    (format!("{path}{}", &after[..end]), &after[end..])
                }
                None => (inside.to_owned(), ""),
            },
            None => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        rest = after.trim_start();
        let (path, line) = match place.rsplit_once(':') {
            Some((path, line)) => match line.parse().ok() {
                Some(line) => (path, Some(line)),
                // `docs/a.md:block 4 (header)`: what follows tells no line.
                None if line == "block" => {
                    rest = rest.split_once(')').map_or("", |(_, after)| after.trim_start());
                    (path, None)
                }
                None => (place.as_str(), None),
            },
            None => (place.as_str(), None),
        };
        let path = path.replace('\\', "/");
        let path = path.trim_start_matches("./");
        if !path.is_empty() {
            out.push(PoReference { path: path.to_owned(), line });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(text: &str) -> PoEntry {
        read(text).unwrap().entries.swap_remove(0)
    }

    #[test]
    fn what_translators_and_tools_write_is_read() {
        let text = "\u{feff}# Title\nmsgid \"\"\nmsgstr \"\"\n\"Project: x\\n\"\n\"Language: fr_FR\\n\"\n\n\
            #  First try\n#. type: Title #\n#: src\\a.md:3 b/c.md:7\n#: \u{2068}my file.md\u{2069}:9\n#, fuzzy, no-wrap\n\
            #| msgctxt \"old\"\n#| msgid \"The \"\n#| \"garden\"\nmsgctxt \"menu\"\nmsgid \"\"\n\"The \\\"old\\\" \"\n\
            \"garden\\n\"\nmsgstr \"Le \\\\jardin\\tvieux\"\n#~ msgid \"Gone\"\n#~ msgstr \"Parti\"\n";
        let file = read(text).unwrap();
        assert_eq!(file.language.as_deref(), Some("fr_FR"));
        let first = &file.entries[0];
        assert_eq!(first.source, "The \"old\" garden\n");
        assert_eq!(first.translation(), Some("Le \\jardin\tvieux"));
        assert_eq!(first.previous.as_deref(), Some("The garden"));
        assert_eq!(first.context.as_deref(), Some("menu"));
        assert_eq!(first.comments, ["First try"]);
        assert_eq!(first.extracted, ["type: Title #"]);
        let references: Vec<(&str, Option<usize>)> =
            first.references.iter().map(|place| (place.path.as_str(), place.line)).collect();
        assert_eq!(references, [("src/a.md", Some(3)), ("b/c.md", Some(7)), ("my file.md", Some(9))]);
        assert!(first.is_fuzzy && !first.is_obsolete);
        let last = &file.entries[1];
        assert_eq!(
            (last.source.as_str(), last.translation(), last.is_obsolete),
            ("Gone", Some("Parti"), true)
        );
        assert!(!last.is_fuzzy, "the flag is that of the message before");
    }

    #[test]
    fn line_ends_and_missing_blank_lines_change_nothing() {
        let text = "msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"\"\n\n\n# x\nmsgid \"d\"\nmsgstr \"e\"";
        assert_eq!(read(text).unwrap().entries.len(), 3);
        let windows = read(&text.replace('\n', "\r\n")).unwrap();
        let sources: Vec<&str> = windows.entries.iter().map(|entry| entry.source.as_str()).collect();
        assert_eq!(sources, ["a", "c", "d"]);
        assert_eq!(windows.entries[2].comments, ["x"]);
    }

    #[test]
    fn a_header_may_come_late_and_blocks_are_no_lines() {
        let file = read(
            "#: docs/a.md:block 15 (html)\nmsgid \"x\"\nmsgstr \"y\"\n\n#\nmsgid \"\"\nmsgstr \"Language: de\\n\"\n",
        );
        let file = file.unwrap();
        assert_eq!(file.language.as_deref(), Some("de"));
        assert_eq!(file.entries.len(), 1);
        assert_eq!(file.entries[0].references, [PoReference { path: "docs/a.md".to_owned(), line: None }]);
    }

    #[test]
    fn plural_forms_and_bytes_are_read() {
        let own = entry(
            "msgid \"a rose\"\nmsgid_plural \"roses\"\nmsgstr[0] \"une rose\"\nmsgstr[1] \"d\\303\\251s\"\n",
        );
        assert_eq!(own.plural.as_deref(), Some("roses"));
        assert_eq!(own.translations, ["une rose", "dés"]);
        assert_eq!(entry("msgid \"\\x41\\\\n\"\nmsgstr \"\"\n").source, "A\\n");
    }

    #[test]
    fn what_is_no_po_is_named_with_its_place() {
        for (text, place) in [
            ("msgid \"a\"\nmsgstr \"b\n", "msgstr ".len() + 10),
            ("msgid \"a\nmsgstr \"b\"\n", 6),
            ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"\"\n", 0),
            ("msgid \"a\"\n", 0),
            ("msgstr \"a\"\n", 0),
            ("\"a\"\n", 0),
            ("msgid \"a\"\nmsgstr \"b\" c\n", 19),
            ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 21),
            ("msgid \"a\"\nmsgstring \"b\"\n", 10),
            ("msgid \"a\"\nmsgstr[99] \"b\"\n", 10),
            ("<<<<<<< HEAD\nmsgid \"a\"\nmsgstr \"b\"\n=======\n", 0),
            ("msgid a\nmsgstr \"b\"\n", 6),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!(error.offset, place, "{text:?}: {}", error.message);
        }
    }

    #[test]
    fn the_character_set_is_found_in_what_is_not_unicode() {
        assert_eq!(
            charset(b"\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\xe9").as_deref(),
            Some("ISO-8859-1")
        );
        assert_eq!(charset(b"msgid"), None);
    }

    #[test]
    fn no_text_makes_it_panic() {
        let text = "\u{feff}msgid \"é\\303\" x\nmsgstr[1] \"\\\n#| \"\n#~| msgid \"\n#: \u{2068}a\n#,\n#";
        for start in text.char_indices().map(|(at, _)| at) {
            for end in text.char_indices().map(|(at, _)| at).filter(|end| *end >= start) {
                drop(read(&text[start..end]));
            }
        }
    }
}
