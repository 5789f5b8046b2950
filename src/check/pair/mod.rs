//! Rules about one translation beside the source text it answers to: one file per rule.
//!
//! A rule looks at the two texts as articles show them, Fluent resolved, and knows nothing of files, states or
//! policy. It may only report what it is sure of: an alarm that is false costs more trust than a fault that is
//! missed.

// The rules and their findings over an article.
mod found;

// What the rules share.
mod address;
mod definitions;
mod facts;
mod markup;
mod multiset;
mod names;
mod prose;
mod text;
mod words;

// Structure.
pub(in crate::check) mod code;
pub(in crate::check) mod emphasis;
pub(in crate::check) mod emphasis_lost;
pub(in crate::check) mod footnotes;
pub(in crate::check) mod images;
pub(in crate::check) mod line_breaks;
pub(in crate::check) mod links;
pub(in crate::check) mod tags;
pub(in crate::check) mod urls;

// Facts.
pub(in crate::check) mod dates;
pub(in crate::check) mod emails;
pub(in crate::check) mod handles;
pub(in crate::check) mod numbers;

// Fluent and templates.
pub(in crate::check) mod placeables;
pub(in crate::check) mod plural_variants;

// Language.
pub(in crate::check) mod brackets;
pub(in crate::check) mod doubled_words;
pub(in crate::check) mod end_punctuation;
pub(in crate::check) mod inverted_marks;
pub(in crate::check) mod length;
pub(in crate::check) mod quotes;
pub(in crate::check) mod same_as_source;
pub(in crate::check) mod spacing;
pub(in crate::check) mod spelling;
pub(in crate::check) mod typography;
pub(in crate::check) mod untranslated_text;

// Terms.
pub(in crate::check) mod forbidden_terms;
pub mod inconsistent;
pub(in crate::check) mod terms;

// Safety.
pub(in crate::check) mod bidi_controls;
pub(in crate::check) mod control_characters;
pub(in crate::check) mod invisible_characters;
pub(in crate::check) mod unsafe_markup;

#[cfg(test)]
mod field_tests;
#[cfg(test)]
mod generated_tests;
#[cfg(test)]
mod language_tests;
#[cfg(test)]
mod notation_tests;
#[cfg(test)]
mod published_tests;
#[cfg(test)]
mod seeded_tests;

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use crate::config::StyleGuide;
use crate::diagnostic::Severity;
use crate::glossary::Glossary;
use crate::language::{Direction, Profile};
use crate::message::Message;
use crate::model::{Format, Kind, Language};

use address::Changes;
pub use definitions::Definitions;
use facts::Facts;
pub use found::{UnitHit, found};
pub use markup::TextMarkup;
pub use prose::Prose;
pub use spelling::Speller;
pub use text::Sources;
use text::Text;

/// A translation and the source text it answers to.
#[derive(Debug)]
pub struct TranslationPair<'a> {
    /// How the article is written.
    pub format: Format,
    /// What the unit is.
    pub kind: Kind,
    /// The language of the source.
    pub source_language: &'a Language,
    /// The language of the translation.
    pub language: &'a Language,
    /// The source text that the translation answers to: the old one while it is stale.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
    /// How the project wants the language to be written, if that is known.
    pub style_guide: Option<&'a StyleGuide>,
    /// The glossary of the language, if there is one.
    pub glossary: Option<&'a Glossary>,
    /// The dictionary of the language, if the project has one.
    pub speller: Option<&'a Speller>,
    /// What recto knows of the language of the source.
    source_profile: &'static Profile,
    /// What it knows of that of the translation.
    profile: &'static Profile,
    source_text: Rc<Text<'a>>,
    target_text: Text<'a>,
    facts: OnceCell<Facts>,
    links: OnceCell<Changes>,
}

impl<'a> TranslationPair<'a> {
    /// A pair of texts; their markup is read when a rule first asks for it.
    pub fn new(
        (format, kind): (Format, Kind),
        (source_language, source): (&'a Language, &'a str),
        (language, target): (&'a Language, &'a str),
    ) -> Self {
        let definitions = Rc::new(Definitions::default());
        let source = Rc::new(Text::new(source, (format, kind), &definitions));
        Self::beside((source_language, source), (language, target), &definitions)
    }

    /// The same with a source of which something may have been read already, and the definitions of the translation.
    fn beside(
        (source_language, source): (&'a Language, Rc<Text<'a>>),
        (language, target): (&'a Language, &'a str),
        definitions: &Rc<Definitions>,
    ) -> Self {
        let (format, kind) = source.place();
        Self {
            format,
            kind,
            source_language,
            language,
            source: source.raw,
            target,
            style_guide: None,
            glossary: None,
            speller: None,
            source_profile: Profile::of(source_language),
            profile: Profile::of(language),
            source_text: source,
            target_text: Text::new(target, (format, kind), definitions),
            facts: OnceCell::new(),
            links: OnceCell::new(),
        }
    }

    /// The same pair with this style guide and this glossary.
    #[must_use]
    pub fn with_style_guide(self, style_guide: &'a StyleGuide, glossary: &'a Glossary) -> Self {
        Self { style_guide: Some(style_guide), glossary: Some(glossary), ..self }
    }

    /// The same pair where this dictionary says how words are spelled.
    #[must_use]
    pub fn spelled_by(self, speller: Option<&'a Speller>) -> Self {
        Self { speller, ..self }
    }

    /// The source as readers see it.
    pub fn source_prose(&self) -> &Prose {
        self.source_text.prose()
    }

    /// The translation as readers see it.
    pub fn target_prose(&self) -> &Prose {
        self.target_text.prose()
    }

    /// Whether one of the two languages is written from right to left.
    fn turns_direction(&self) -> bool {
        [self.source_language, self.language].map(Direction::of).contains(&Direction::RightToLeft)
    }

    /// The inline markup of the source.
    pub fn source_markup(&self) -> &TextMarkup {
        self.source_text.markup()
    }

    /// The inline markup of the translation.
    pub fn target_markup(&self) -> &TextMarkup {
        self.target_text.markup()
    }

    /// The numbers and dates in which the two texts differ.
    fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| Facts::new(self))
    }

    /// The links in which the two texts differ.
    fn links(&self) -> &Changes {
        self.links.get_or_init(|| address::links(self))
    }
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The bytes of the translation it is about; `None` where something is not there.
    pub place: Option<Range<usize>>,
    /// What is wrong, with the exact piece.
    pub message: Message,
    /// What to do.
    pub hint: Message,
    /// What to write at the place instead, where that is mechanical and changes no word.
    pub fix: Option<String>,
    /// The bytes of the source it is about, where it names some.
    pub source_place: Option<Range<usize>>,
    /// The most that it matters, whatever the project says of the check: some findings are only worth a look.
    pub at_most: Severity,
}

impl Hit {
    /// Something that is wrong at a place of the translation.
    pub fn at(place: Range<usize>, message: Message, hint: Message) -> Self {
        Self { place: Some(place), ..Self::missing(message, hint) }
    }

    /// Something that the translation does not have.
    pub fn missing(message: Message, hint: Message) -> Self {
        Self { place: None, message, hint, fix: None, source_place: None, at_most: Severity::Error }
    }

    /// The same, about these bytes of the source.
    #[must_use]
    fn of_source(self, place: Range<usize>) -> Self {
        Self { source_place: Some(place), ..self }
    }

    /// The same, only worth a look.
    #[must_use]
    fn noted(self) -> Self {
        Self { at_most: Severity::Note, ..self }
    }

    /// Something wrong with a stretch of the translation's prose.
    fn in_prose(pair: &TranslationPair<'_>, range: Range<usize>, message: Message, hint: Message) -> Self {
        Self::at(pair.target_prose().raw(range), message, hint)
    }

    /// The same as [`Hit::in_prose`], with what to write there instead, unless markup stands in between.
    fn mendable(
        pair: &TranslationPair<'_>,
        range: Range<usize>,
        (message, hint): (Message, Message),
        fix: impl Into<String>,
    ) -> Self {
        let hit = Self::in_prose(pair, range.clone(), message, hint);
        let raw = hit.place.clone().and_then(|place| pair.target.get(place));
        let is_plain = raw == pair.target_prose().text().get(range);
        Self { fix: is_plain.then(|| fix.into()), ..hit }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Find = fn(&TranslationPair<'_>, &mut Vec<Hit>);

    fn hits(find: Find, language: &str, source: &str, target: &str) -> Vec<Hit> {
        hits_of(Kind::Paragraph, find, language, source, target)
    }

    /// What a rule finds in two patterns of a Fluent file.
    pub(super) fn message_hits(find: Find, language: &str, source: &str, target: &str) -> Vec<Hit> {
        hits_of(Kind::Message, find, language, source, target)
    }

    fn hits_of(kind: Kind, find: Find, language: &str, source: &str, target: &str) -> Vec<Hit> {
        let (english, language) = ("en".parse().unwrap(), language.parse().unwrap());
        let kind = (Format::Markdown, kind);
        let mut hits = Vec::new();
        find(&TranslationPair::new(kind, (&english, source), (&language, target)), &mut hits);
        hits
    }

    /// The piece of the first hit, of which there has to be one; both its texts have to have words.
    pub(super) fn assert_found(find: Find, language: &str, source: &str, target: &str) -> Option<String> {
        let hits = hits(find, language, source, target);
        let hit = hits.first().unwrap_or_else(|| panic!("nothing in {target:?} for {source:?}"));
        for words in [hit.message.to_string(), hit.hint.to_string()] {
            assert!(words.contains(' ') && !words.contains("{ $"), "{words}");
        }
        hit.place.clone().map(|place| target[place].to_owned())
    }

    pub(super) fn assert_clean(find: Find, language: &str, source: &str, target: &str) {
        let hits = hits(find, language, source, target);
        let told: Vec<String> = hits.iter().map(|hit| hit.message.to_string()).collect();
        assert!(told.is_empty(), "{target:?} for {source:?}: {told:?}");
    }
}
