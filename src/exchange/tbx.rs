//! Term bases of other tools: TBX, read in its second version (`martif`) and its third (`tbx`), and written in either.
//!
//! What recto has no place for is left out: dates, sources, administrative data of other tools.

use super::xml::{Element, ExchangeError, Piece, Pieces, escaped, is_possible};
use crate::message;
use crate::model::Language;

/// What a term base says of using a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermStatus {
    /// It is the one to use; so it is where nothing is said.
    #[default]
    Preferred,
    /// It may be used.
    Admitted,
    /// It must not be used.
    Forbidden,
}

impl TermStatus {
    /// The name used in glossaries and CSV.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Preferred => "preferred",
            Self::Admitted => "admitted",
            Self::Forbidden => "forbidden",
        }
    }

    /// What a word says, in glossaries, CSV or TBX; preferred where it says nothing of that.
    pub fn of(word: &str) -> Self {
        let word = word.trim().to_lowercase();
        let has = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
        match () {
            () if has(&[
                "forbidden",
                "deprecated",
                "superseded",
                "obsolete",
                "rejected",
                "notrecommended",
            ]) =>
            {
                Self::Forbidden
            }
            () if has(&["admitted", "allowed", "legal", "standardized"]) => Self::Admitted,
            () => Self::Preferred,
        }
    }

    /// What TBX calls it.
    fn in_tbx(self) -> &'static str {
        match self {
            Self::Preferred => "preferredTerm-admn-sts",
            Self::Admitted => "admittedTerm-admn-sts",
            Self::Forbidden => "deprecatedTerm-admn-sts",
        }
    }
}

/// One term of a concept in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptTerm {
    /// The language.
    pub language: Language,
    /// How it is written.
    pub text: String,
    /// Whether to use it.
    pub status: TermStatus,
    /// What kind of word it is.
    pub part: Option<String>,
}

/// What a term base has of one concept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermConcept {
    /// What the file calls it.
    pub id: Option<String>,
    /// What it means.
    pub definition: Option<String>,
    /// What it is called.
    pub terms: Vec<ConceptTerm>,
}

/// Which version of TBX is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TbxVersion {
    /// The second, which most tools read.
    Two,
    /// The third.
    Three,
}

/// Reads a term base.
///
/// # Errors
///
/// What is no XML, declares entities, or is no term base.
pub fn read(text: &str) -> Result<Vec<TermConcept>, ExchangeError> {
    let mut pieces = Pieces::new(text);
    let mut reading = Reading::default();
    let mut is_tbx = false;
    while let Some(piece) = pieces.next()? {
        match piece {
            Piece::Open(element) => {
                is_tbx |= matches!(element.name.as_str(), "martif" | "tbx");
                if !is_tbx {
                    break;
                }
                reading.open(&element);
            }
            Piece::Close(name) => reading.close(&name),
            Piece::Text(text) => reading.text.push_str(&text),
        }
    }
    if !is_tbx {
        return Err(ExchangeError::new(0, message!("exchange-no-tbx"), message!("exchange-no-tbx-hint")));
    }
    Ok(reading.concepts)
}

/// Where in a concept the reader is.
#[derive(Default)]
struct Reading {
    concepts: Vec<TermConcept>,
    concept: TermConcept,
    language: Option<Language>,
    /// The term that is being read: its text, status and kind of word.
    term: Option<(String, TermStatus, Option<String>)>,
    /// What a note or a description is about, and the text since an element began.
    about: String,
    text: String,
}

impl Reading {
    fn open(&mut self, element: &Element) {
        self.text.clear();
        match element.name.as_str() {
            "termEntry" | "conceptEntry" => {
                let id = element.attribute("id").map(str::to_owned);
                self.concept = TermConcept { id, ..TermConcept::default() };
            }
            "langSet" | "langSec" => {
                self.language = element.attribute("lang").and_then(|tag| tag.replace('_', "-").parse().ok());
            }
            "tig" | "ntig" | "termSec" => self.term = Some((String::new(), TermStatus::default(), None)),
            name => {
                // In the third version, what a note is about can be the name of the element.
                self.about = element.attribute("type").unwrap_or(name).to_owned();
            }
        }
    }

    fn close(&mut self, name: &str) {
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        match name {
            "term" => {
                if let Some((term, ..)) = &mut self.term {
                    *term = text;
                }
            }
            "tig" | "ntig" | "termSec" => {
                if let (Some((text, status, part)), Some(language)) =
                    (self.term.take(), self.language.clone())
                    && !text.is_empty()
                {
                    self.concept.terms.push(ConceptTerm { language, text, status, part });
                }
            }
            "langSet" | "langSec" => self.language = None,
            "termEntry" | "conceptEntry" => {
                let concept = std::mem::take(&mut self.concept);
                if !concept.terms.is_empty() {
                    self.concepts.push(concept);
                }
            }
            _ => match self.about.as_str() {
                "definition" if !text.is_empty() => {
                    self.concept.definition.get_or_insert(text);
                }
                "administrativeStatus" | "normativeAuthorization" if !text.is_empty() => {
                    if let Some((_, status, _)) = &mut self.term {
                        *status = TermStatus::of(&text);
                    }
                }
                "partOfSpeech" if !text.is_empty() => {
                    if let Some((.., part)) = &mut self.term {
                        *part = Some(text);
                    }
                }
                _ => {}
            },
        }
        self.about.clear();
        self.text.clear();
    }
}

/// A term base as text. Terms that XML cannot hold are left out.
pub fn write(source: &Language, concepts: &[TermConcept], version: TbxVersion) -> String {
    let (entry, section, term) = match version {
        TbxVersion::Two => ("termEntry", "langSet", "tig"),
        TbxVersion::Three => ("conceptEntry", "langSec", "termSec"),
    };
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(&match version {
        TbxVersion::Two => format!(
            "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n<martif type=\"TBX\" xml:lang=\"{source}\">\n  \
             <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>recto</p>\n      </sourceDesc>\n    \
             </fileDesc>\n  </martifHeader>\n  <text>\n    <body>\n"
        ),
        TbxVersion::Three => format!(
            "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"{source}\" \
             xmlns=\"urn:iso:std:iso:30042:ed-2\">\n  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n        \
             <p>recto</p>\n      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n  <text>\n    <body>\n"
        ),
    });
    for concept in concepts {
        let terms: Vec<&ConceptTerm> = concept.terms.iter().filter(|term| is_possible(&term.text)).collect();
        if terms.is_empty() {
            continue;
        }
        let id = concept.id.as_ref().map(|id| format!(" id=\"{}\"", escaped(id))).unwrap_or_default();
        out.push_str(&format!("      <{entry}{id}>\n"));
        if let Some(definition) = concept.definition.as_ref().filter(|text| is_possible(text)) {
            out.push_str(&format!(
                "        <descrip type=\"definition\">{}</descrip>\n",
                escaped(definition)
            ));
        }
        for terms in terms.chunk_by(|a, b| a.language == b.language) {
            out.push_str(&format!("        <{section} xml:lang=\"{}\">\n", terms[0].language));
            for one in terms {
                out.push_str(&format!(
                    "          <{term}>\n            <term>{}</term>\n",
                    escaped(&one.text)
                ));
                let mut note = |kind: &str, text: &str| {
                    let text = escaped(text);
                    out.push_str(&format!("            <termNote type=\"{kind}\">{text}</termNote>\n"));
                };
                if let Some(part) = one.part.as_ref().filter(|part| is_possible(part)) {
                    note("partOfSpeech", part);
                }
                note("administrativeStatus", one.status.in_tbx());
                out.push_str(&format!("          </{term}>\n"));
            }
            out.push_str(&format!("        </{section}>\n"));
        }
        out.push_str(&format!("      </{entry}>\n"));
    }
    out.push_str("    </body>\n  </text>\n");
    out.push_str(if version == TbxVersion::Two { "</martif>\n" } else { "</tbx>\n" });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(tag: &str, text: &str, status: TermStatus, part: Option<&str>) -> ConceptTerm {
        let part = part.map(str::to_owned);
        ConceptTerm { language: tag.parse().unwrap(), text: text.to_owned(), status, part }
    }

    #[test]
    fn what_is_written_is_read_back_in_both_versions() {
        let concepts = vec![
            TermConcept {
                id: Some("pull-request".to_owned()),
                definition: Some("A proposal to change <code> & more".to_owned()),
                terms: vec![
                    term("en", "pull request", TermStatus::Preferred, Some("noun")),
                    term("fr", "demande de tirage", TermStatus::Preferred, None),
                    term("fr", "demande de fusion", TermStatus::Admitted, None),
                    term("fr", "requête \"de\" tirage", TermStatus::Forbidden, None),
                ],
            },
            TermConcept {
                id: None,
                definition: None,
                terms: vec![term("en", "a", TermStatus::Preferred, None)],
            },
        ];
        for version in [TbxVersion::Two, TbxVersion::Three] {
            let text = write(&"en".parse().unwrap(), &concepts, version);
            roxmltree::Document::parse_with_options(
                &text,
                roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() },
            )
            .unwrap();
            assert_eq!(read(&text).unwrap(), concepts, "{version:?}");
        }
    }

    #[test]
    fn files_of_other_tools_are_read() {
        let two = r#"<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX"><martifHeader><fileDesc><p>x</p></fileDesc></martifHeader><text><body>
            <termEntry id="c1"><descripGrp><descrip type="definition">What it is.</descrip></descripGrp>
            <langSet xml:lang="en_US"><ntig><termGrp><term>fork</term>
              <termNote type="partOfSpeech">verb</termNote></termGrp></ntig></langSet>
            <langSet lang="fr"><tig><term> bifurquer
               vite </term></tig><tig><term>forker</term>
              <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
            </termEntry></body></text></martif>"#;
        let concept = &read(two).unwrap()[0];
        assert_eq!(concept.definition.as_deref(), Some("What it is."));
        let seen: Vec<_> = concept.terms.iter().map(|one| (one.text.as_str(), one.status)).collect();
        assert_eq!(
            seen,
            [
                ("fork", TermStatus::Preferred),
                ("bifurquer vite", TermStatus::Preferred),
                ("forker", TermStatus::Forbidden)
            ]
        );
        assert_eq!(
            (concept.terms[0].part.as_deref(), concept.terms[0].language.as_str()),
            (Some("verb"), "en-US")
        );
        let three = r#"<tbx type="TBX-Min" style="dct" xmlns:min="urn:m" xmlns:basic="urn:b"><text><body>
            <conceptEntry id="1"><langSec xml:lang="en"><termSec><term>fork</term>
              <min:partOfSpeech>noun</min:partOfSpeech>
              <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
              <basic:definition>A copy.</basic:definition></langSec></conceptEntry></body></text></tbx>"#;
        let concept = &read(three).unwrap()[0];
        assert_eq!(concept.definition.as_deref(), Some("A copy."));
        assert_eq!(concept.terms, [term("en", "fork", TermStatus::Admitted, Some("noun"))]);
        for none in ["<tmx/>", "no xml", "<!DOCTYPE martif [<!ENTITY a \"b\">]><martif/>"] {
            assert!(read(none).is_err(), "{none}");
        }
    }
}
