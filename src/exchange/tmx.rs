//! Translation memories of other tools: TMX.
//!
//! Markup inside a segment is the native code of the tool that wrote it, which means nothing in an article: only what
//! recto wrote itself is read back.

use super::xml::{Element, ExchangeError, Piece, Pieces, escaped, is_possible};
use crate::diff::{PieceKind, markup_pieces};
use crate::message;
use crate::model::Language;

/// How recto calls itself in a file.
const TOOL: &str = "recto";

/// A translation memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tmx {
    /// Its texts.
    pub units: Vec<TmxUnit>,
    /// How many texts have no language that can be told.
    pub without_language: usize,
}

/// A text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TmxUnit {
    /// What the file calls it.
    pub id: Option<String>,
    /// The languages and their texts.
    pub variants: Vec<(Language, String)>,
}

impl TmxUnit {
    /// The text in a language, or in another region of it.
    pub fn text(&self, language: &Language) -> Option<&str> {
        let exact = self.variants.iter().find(|(own, _)| own == language);
        let near = || self.variants.iter().find(|(own, _)| own.primary() == language.primary());
        exact.or_else(near).map(|(_, text)| text.as_str())
    }
}

/// Reads a translation memory.
///
/// # Errors
///
/// What is no XML, declares entities, or is no translation memory.
pub fn read(text: &str) -> Result<Tmx, ExchangeError> {
    let mut pieces = Pieces::new(text);
    let mut tmx = Tmx::default();
    let mut reading = Reading::default();
    let mut is_tmx = false;
    while let Some(piece) = pieces.next()? {
        match piece {
            Piece::Open(element) => {
                is_tmx |= element.name == "tmx";
                if !is_tmx {
                    break;
                }
                reading.open(element);
            }
            Piece::Close(name) => reading.close(&name, &mut tmx),
            Piece::Text(text) => reading.text(&text),
        }
    }
    if is_tmx {
        return Ok(tmx);
    }
    Err(ExchangeError::new(0, message!("exchange-no-tmx"), message!("exchange-no-tmx-hint")))
}

/// What is being read.
#[derive(Default)]
struct Reading {
    /// Whether the file is recto's own, so that its markup is that of articles.
    is_own: bool,
    unit: TmxUnit,
    language: Option<String>,
    segment: Option<String>,
    /// How many elements of native code are open.
    codes: usize,
}

/// The elements whose content is native code.
fn is_code(name: &str) -> bool {
    matches!(name, "bpt" | "ept" | "ph" | "it" | "ut")
}

impl Reading {
    fn open(&mut self, element: Element) {
        match element.name.as_str() {
            "header" => self.is_own = element.attribute("creationtool") == Some(TOOL),
            "tu" => {
                self.unit = TmxUnit { id: element.attribute("tuid").map(str::to_owned), variants: Vec::new() }
            }
            "tuv" => self.language = element.attribute("lang").map(str::to_owned),
            "seg" => self.segment = Some(String::new()),
            name => self.codes += usize::from(is_code(name)),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(segment) = self.segment.as_mut().filter(|_| self.codes == 0 || self.is_own) {
            segment.push_str(text);
        }
    }

    fn close(&mut self, name: &str, tmx: &mut Tmx) {
        match name {
            "tuv" => {
                let text = self.segment.take().filter(|text| !text.trim().is_empty());
                let language = self.language.take().and_then(|tag| tag.parse().ok());
                match (language, text) {
                    (Some(language), Some(text)) => self.unit.variants.push((language, text)),
                    (None, Some(_)) => tmx.without_language += 1,
                    (_, None) => {}
                }
            }
            "tu" => {
                let unit = std::mem::take(&mut self.unit);
                if unit.variants.len() > 1 {
                    tmx.units.push(unit);
                }
            }
            name => self.codes -= usize::from(is_code(name)).min(self.codes),
        }
    }
}

/// A translation memory as text: TMX 1.4b. Texts that XML cannot hold are left out.
pub fn write(source: &Language, units: &[TmxUnit]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    out.push_str(&format!(
        "  <header creationtool=\"{TOOL}\" creationtoolversion=\"{}\" segtype=\"paragraph\" o-tmf=\"{TOOL}\" \
         adminlang=\"en\" srclang=\"{source}\" datatype=\"plaintext\"/>\n  <body>\n",
        env!("CARGO_PKG_VERSION")
    ));
    for unit in units {
        let variants: Vec<_> = unit.variants.iter().filter(|(_, text)| is_possible(text)).collect();
        if variants.len() < 2 {
            continue;
        }
        let id = unit.id.as_ref().map(|id| format!(" tuid=\"{}\"", escaped(id))).unwrap_or_default();
        out.push_str(&format!("    <tu{id}>\n"));
        for (language, text) in variants {
            out.push_str(&format!("      <tuv xml:lang=\"{language}\"><seg>{}</seg></tuv>\n", segment(text)));
        }
        out.push_str("    </tu>\n");
    }
    out.push_str("  </body>\n</tmx>\n");
    out
}

/// A text with its markup as native code.
fn segment(text: &str) -> String {
    let mut out = String::new();
    let mut number = 0;
    for piece in markup_pieces(text) {
        let kind = match piece.kind {
            PieceKind::Emphasis => "x-emphasis",
            PieceKind::Link | PieceKind::LinkMark => "link",
            PieceKind::Code => "x-code",
            PieceKind::Placeable => "x-placeable",
            PieceKind::Markup => "x-tag",
            _ => {
                out.push_str(&escaped(piece.text));
                continue;
            }
        };
        number += 1;
        out.push_str(&format!("<ph x=\"{number}\" type=\"{kind}\">{}</ph>", escaped(piece.text)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: &str, english: &str, french: &str) -> TmxUnit {
        let variants = [("en", english), ("fr", french)];
        let variants = variants.map(|(tag, text)| (tag.parse().unwrap(), text.to_owned())).to_vec();
        TmxUnit { id: Some(id.to_owned()), variants }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let units = vec![
            unit(
                "a.md#one",
                "Press **`a`** & see [this](b.md) <br> now",
                "Pressez **`a`** et voyez [ceci](b.md)",
            ),
            unit("a \"b\"", "two\nlines", "deux\r\nlignes"),
            unit("c", "{ $name } \u{a0}x", "{ $name }\u{202f}y"),
        ];
        let text = write(&"en".parse().unwrap(), &units);
        let document = roxmltree::Document::parse(&text).unwrap();
        assert_eq!(document.descendants().filter(|node| node.has_tag_name("tu")).count(), 3);
        assert_eq!(read(&text).unwrap().units, units);
        // What XML cannot hold is left out, and its unit with it.
        assert_eq!(read(&write(&"en".parse().unwrap(), &[unit("d", "a\u{7}", "b")])).unwrap().units, []);
    }

    #[test]
    fn files_of_other_tools_are_read() {
        let text = r#"<?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4"><header creationtool="Other" srclang="EN-US"><note>x</note></header><body>
            <tu tuid="7"><prop type="client">A</prop>
              <tuv lang="EN-US"><seg>Press <bpt i="1" type="bold">&lt;b&gt;</bpt>Save<ept i="1">&lt;/b&gt;</ept>
              <ph><sub>tip</sub></ph><hi>now</hi>.</seg></tuv>
              <tuv xml:lang="fr_CA"><seg>Pressez <![CDATA[Enregistrer]]>.</seg></tuv>
              <tuv><seg>?</seg></tuv>
              <tuv xml:lang="de"><seg></seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu>
            </body></tmx>"#;
        let tmx = read(text).unwrap();
        assert_eq!((tmx.units.len(), tmx.without_language), (1, 1));
        let unit = &tmx.units[0];
        let words = |tag: &str| {
            unit.text(&tag.parse().unwrap()).map(|text| text.split_whitespace().collect::<Vec<_>>())
        };
        assert_eq!(words("en").unwrap(), ["Press", "Save", "now."]);
        assert_eq!(words("fr").unwrap(), ["Pressez", "Enregistrer."]);
        assert_eq!(words("de"), None);
        assert_eq!(unit.variants[1].0.as_str(), "fr-CA");
        assert!(read("<xliff/>").is_err());
        assert!(read("no xml at all").is_err());
    }
}
