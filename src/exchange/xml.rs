//! XML as other tools write it, read piece by piece.
//!
//! Nothing is expanded but the five entities of XML and references to characters; a document that declares others is
//! refused, and so is one that is nested without end.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::message;
use crate::message::Message;

/// How deep elements may stand in each other.
const DEEPEST: usize = 64;

/// How many bytes of text an element may hold.
const LONGEST: usize = 1 << 20;

/// Why a file of another tool cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeError {
    /// Where, in bytes of its text.
    pub offset: usize,
    /// What is wrong.
    pub message: Message,
    /// What to do about it.
    pub hint: Message,
}

impl ExchangeError {
    pub(super) fn new(offset: usize, message: Message, hint: Message) -> Self {
        Self { offset, message, hint }
    }
}

/// The text of a file in UTF-8 or, as its first bytes tell, UTF-16; without its byte order mark.
///
/// # Errors
///
/// Bytes in neither of them.
pub fn text_of(bytes: &[u8]) -> Result<String, ExchangeError> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| read(*pair)).collect();
        String::from_utf16(&units).ok()
    };
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'<', 0, ..] => wide(bytes, u16::from_le_bytes),
        [0, b'<', ..] => wide(bytes, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    };
    text.ok_or_else(|| {
        ExchangeError::new(0, message!("exchange-encoding"), message!("exchange-encoding-hint"))
    })
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// An element begins.
    Open(Element),
    /// The element of this name ends.
    Close(String),
    /// Text, as it is meant.
    Text(String),
}

/// The beginning of an element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// Its name, without what stands before a colon.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute, whatever stands before a colon in its name.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let local = |key: &str| key.rsplit_once(':').map_or(key == name, |(_, local)| local == name);
        self.attributes.iter().find(|(key, _)| local(key)).map(|(_, value)| value.as_str())
    }
}

/// Reads a document piece by piece.
pub(super) struct Pieces<'t> {
    reader: Reader<&'t [u8]>,
    depth: usize,
    length: usize,
    /// The end of an element that is written as one.
    closes: Option<String>,
}

impl<'t> Pieces<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = true;
        Self { reader, depth: 0, length: 0, closes: None }
    }

    /// The next piece; none at the end of the document.
    pub(super) fn next(&mut self) -> Result<Option<Piece>, ExchangeError> {
        if let Some(name) = self.closes.take() {
            self.depth -= 1;
            return Ok(Some(Piece::Close(name)));
        }
        loop {
            let event =
                self.reader.read_event().map_err(|error| self.fault(Message::foreign(error.to_string())))?;
            match event {
                Event::Start(start) => return self.open(&start).map(|element| Some(Piece::Open(element))),
                Event::Empty(start) => {
                    let element = self.open(&start)?;
                    self.closes = Some(element.name.clone());
                    return Ok(Some(Piece::Open(element)));
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    self.length = 0;
                    return Ok(Some(Piece::Close(end.local_name().as_ref().to_owned())));
                }
                Event::Text(text) => return self.text(text.xml10_content().into_owned()),
                Event::CData(text) => return self.text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let name = reference.xml10_content().into_owned();
                    let character = reference.resolve_char_ref().ok().flatten().map(String::from);
                    let known =
                        character.or_else(|| quick_xml::escape::resolve_xml_entity(&name).map(str::to_owned));
                    let Some(text) = known else {
                        return Err(self.fault(message!("exchange-entity", name)));
                    };
                    return self.text(text);
                }
                Event::DocType(declared) if declared.contains(['[', '<']) => {
                    return Err(self.fault(message!("exchange-declares")));
                }
                Event::Eof => {
                    if self.depth > 0 {
                        return Err(self.fault(message!("exchange-ends")));
                    }
                    return Ok(None);
                }
                Event::DocType(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn text(&mut self, text: String) -> Result<Option<Piece>, ExchangeError> {
        self.length += text.len();
        if self.length > LONGEST {
            return Err(self.fault(message!("exchange-long")));
        }
        Ok(Some(Piece::Text(text)))
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<Element, ExchangeError> {
        self.depth += 1;
        self.length = 0;
        if self.depth > DEEPEST {
            return Err(self.fault(message!("exchange-deep")));
        }
        let mut element = Element { name: start.local_name().as_ref().to_owned(), attributes: Vec::new() };
        // Tools that write an attribute twice mean the first.
        for attribute in start.attributes().with_checks(false) {
            let foreign = |error: &dyn std::fmt::Display| Message::foreign(error.to_string());
            let attribute = attribute.map_err(|error| self.fault(foreign(&error)))?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| self.fault(foreign(&error)))?.into_owned();
            element.attributes.push((attribute.key.as_ref().to_owned(), value));
        }
        Ok(element)
    }

    /// What is wrong at the place that was read last.
    pub(super) fn fault(&self, reason: Message) -> ExchangeError {
        let offset = self.reader.error_position().max(self.reader.buffer_position());
        let offset = usize::try_from(offset).unwrap_or_default();
        ExchangeError::new(offset, message!("exchange-not-xml", reason), message!("exchange-not-xml-hint"))
    }
}

/// A text as it stands in an element or an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            c => out.push(c),
        }
    }
    out
}

/// Whether XML can hold a text at all.
pub(super) fn is_possible(text: &str) -> bool {
    text.chars().all(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{80}'..='\u{9f}'))
        && !text.contains(['\u{fffe}', '\u{ffff}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Piece>, ExchangeError> {
        let mut pieces = Pieces::new(text);
        let mut all = Vec::new();
        while let Some(piece) = pieces.next()? {
            all.push(piece);
        }
        Ok(all)
    }

    #[test]
    fn nothing_is_expanded_and_nothing_is_endless() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>";
        let deep = "<a>".repeat(100);
        for text in [bomb, "<a>&b;</a>", "<a b='&c;'/>", &deep, "<a><b></a></b>", "<a", "<a>"] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(read(&format!("<a>{}</a>", "x".repeat(LONGEST + 1))).is_err());
        assert!(read("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><a>&lt;&#233;</a>").is_ok());
    }

    #[test]
    fn texts_are_read_in_the_encodings_that_tools_write() {
        let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>é</a>";
        let wide = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let with_mark = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            with_mark(b"\xef\xbb\xbf", text.as_bytes().to_vec()),
            wide(u16::to_le_bytes),
            with_mark(b"\xff\xfe", wide(u16::to_le_bytes)),
            with_mark(b"\xfe\xff", wide(u16::to_be_bytes)),
        ] {
            assert_eq!(text_of(&bytes).as_deref(), Ok(text));
        }
        assert!(text_of(b"<a>\xe9</a>").is_err());
        assert!(read(text).is_ok());
    }
}
