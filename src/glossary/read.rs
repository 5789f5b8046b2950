//! Reads a glossary: a `terms.ftl` by itself, as what it says of each term.

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::catalog::{Catalog, resource};

/// How many forms a term has at most; more come only from selectors within selectors.
const MOST_FORMS: usize = 200;

/// An attribute of a term that is no form of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TermAttribute {
    /// What must not be written for it, with commas or line ends between.
    Forbidden,
    /// What may be written for it as well, with commas or line ends between.
    Admitted,
    /// What kind of word it is: `noun`, `verb`, `adjective`, `name`.
    Part,
    /// Whether it is `preferred`, `admitted` or `forbidden` itself.
    Status,
    /// `keep` where its letters are always written as the glossary has them.
    Case,
    /// Its grammatical gender, which only translations refer to.
    Gender,
}

impl TermAttribute {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Forbidden, Self::Admitted, Self::Part, Self::Status, Self::Case, Self::Gender];

    /// How it is written in a glossary.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Forbidden => "forbidden",
            Self::Admitted => "admitted",
            Self::Part => "part",
            Self::Status => "status",
            Self::Case => "case",
            Self::Gender => "gender",
        }
    }

    /// The attribute of a name; none where the attribute is a form.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|attribute| attribute.as_str() == name)
    }
}

/// A term as one glossary has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermEntry {
    /// Its id, without the dash.
    pub id: String,
    /// What it means, from the comment above it.
    pub definition: Option<String>,
    /// What it is called: the value with all its variants, then the attributes that are forms.
    pub texts: Vec<String>,
    /// What it may be called as well.
    pub admitted: Vec<String>,
    /// What it must not be called.
    pub forbidden: Vec<String>,
    /// What kind of word it is.
    pub part: Option<String>,
    /// Whether it must not be used itself.
    pub is_forbidden: bool,
    /// Whether its letters are always written as they stand here.
    pub keeps_case: bool,
}

/// The terms of a glossary, in its order; broken entries are left out.
pub fn term_entries(text: &str) -> Vec<TermEntry> {
    let (resource, catalog) = (resource(text), Catalog::parse(text.to_owned()));
    let definition = |id: &str| {
        let comment = catalog.get(&format!("-{id}"))?.comment()?;
        Some(comment.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
    };
    let terms = resource.entries().filter_map(|entry| match entry {
        Entry::Term(term) => Some(TermEntry { definition: definition(term.id.name), ..TermEntry::new(term) }),
        _ => None,
    });
    terms.collect()
}

impl TermEntry {
    fn new(term: &ast::Term<&str>) -> Self {
        let said = |wanted: TermAttribute| {
            let attributes = term.attributes.iter();
            let texts = attributes.filter(move |own| own.id.name == wanted.as_str());
            texts.flat_map(|own| texts_of(&own.value)).collect::<Vec<_>>()
        };
        // In several lines, a comma belongs to a term.
        let listed = |wanted: TermAttribute| {
            let mut listed = Vec::new();
            for text in said(wanted) {
                let mark = if text.contains('\n') { '\n' } else { ',' };
                let texts =
                    text.split(mark).map(str::trim).filter(|text| text.contains(char::is_alphanumeric));
                listed.extend(texts.map(str::to_owned));
            }
            listed
        };
        let mut texts = texts_of(&term.value);
        for own in term.attributes.iter().filter(|own| TermAttribute::of(own.id.name).is_none()) {
            texts.extend(texts_of(&own.value));
        }
        let one = |wanted: TermAttribute| said(wanted).into_iter().map(|text| text.trim().to_owned()).next();
        Self {
            id: term.id.name.to_owned(),
            definition: None,
            texts,
            admitted: listed(TermAttribute::Admitted),
            forbidden: listed(TermAttribute::Forbidden),
            part: one(TermAttribute::Part).filter(|part| !part.is_empty()),
            is_forbidden: one(TermAttribute::Status).as_deref() == Some("forbidden"),
            keeps_case: one(TermAttribute::Case).as_deref() == Some("keep"),
        }
    }
}

/// All texts that a pattern can become; none where something stands in it that only rendering knows.
fn texts_of(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| texts_of(&variant.value)).collect()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => vec![fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()],
            PatternElement::Placeable { .. } => return Vec::new(),
        };
        texts = texts
            .iter()
            .flat_map(|text| parts.iter().map(move |part| format!("{text}{part}")))
            .take(MOST_FORMS)
            .collect();
    }
    texts
}
