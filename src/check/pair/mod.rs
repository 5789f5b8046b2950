//! Rules about one translation beside the source text it answers to: one file per rule.
//!
//! A rule looks at the two texts as articles show them, Fluent resolved, and knows nothing of files, states or
//! policy. It may only report what it is sure of: an alarm that is false costs more trust than a fault that is
//! missed.

// The rules and their findings over an article.
mod found;

// What the rules share.
mod address;
mod facts;
mod glossary;
mod markup;
mod multiset;
mod names;
mod prose;
mod text;
mod word_places;
mod words;

// Structure.
mod code;
mod emphasis;
mod emphasis_lost;
mod footnotes;
mod images;
mod line_breaks;
mod links;
mod tags;
mod urls;

// Facts.
mod dates;
mod emails;
mod handles;
mod numbers;

// Fluent and templates.
mod placeables;
mod plural_variants;
// Language.
mod brackets;
mod doubled_words;
mod end_punctuation;
mod inverted_marks;
mod length;
mod quotes;
mod same_as_source;
mod spacing;
mod typography;
mod untranslated_text;

// Terms.
mod forbidden_terms;
pub mod inconsistent;
mod terms;

// Safety.
mod bidi_controls;
mod control_characters;
mod invisible_characters;
mod unsafe_markup;

#[cfg(test)]
mod language_tests;

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use crate::config::House;
use crate::diagnostic::Severity;
use crate::message::Message;
use crate::model::{Format, Kind, Language};

use address::Changes;
use facts::Facts;
pub use found::{Found, found};
pub use glossary::Glossary;
pub use markup::Markup;
pub use prose::Prose;
pub use text::Sources;
use text::Text;
pub(in crate::check) use word_places::word_places;

/// A translation and the source text it answers to.
#[derive(Debug)]
pub struct Pair<'a> {
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
    pub house: Option<&'a House>,
    /// The glossary of the language, if there is one.
    pub glossary: Option<&'a Glossary>,
    source_text: Rc<Text<'a>>,
    target_text: Text<'a>,
    facts: OnceCell<Facts>,
    links: OnceCell<Changes>,
}

impl<'a> Pair<'a> {
    /// A pair of texts; their markup is read when a rule first asks for it.
    pub fn new(
        (format, kind): (Format, Kind),
        (source_language, source): (&'a Language, &'a str),
        (language, target): (&'a Language, &'a str),
    ) -> Self {
        let source = Rc::new(Text::new(source, format, kind));
        Self::beside((format, kind), (source_language, source), (language, target))
    }

    /// The same with a source of which something may have been read already.
    fn beside(
        (format, kind): (Format, Kind),
        (source_language, source): (&'a Language, Rc<Text<'a>>),
        (language, target): (&'a Language, &'a str),
    ) -> Self {
        Self {
            format,
            kind,
            source_language,
            language,
            source: source.raw,
            target,
            house: None,
            glossary: None,
            source_text: source,
            target_text: Text::new(target, format, kind),
            facts: OnceCell::new(),
            links: OnceCell::new(),
        }
    }

    /// The same pair in a house that writes the language so and has this glossary.
    #[must_use]
    pub fn in_house(self, house: &'a House, glossary: &'a Glossary) -> Self {
        Self { house: Some(house), glossary: Some(glossary), ..self }
    }

    /// The source as readers see it.
    pub fn source_prose(&self) -> &Prose {
        self.source_text.prose()
    }

    /// The translation as readers see it.
    pub fn target_prose(&self) -> &Prose {
        self.target_text.prose()
    }

    /// The language of the translation without script and region.
    fn primary(&self) -> &str {
        primary(self.language)
    }

    /// The inline markup of the source.
    pub fn source_markup(&self) -> &Markup {
        self.source_text.markup()
    }

    /// The inline markup of the translation.
    pub fn target_markup(&self) -> &Markup {
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
}

impl Hit {
    /// Something that is wrong at a place of the translation.
    pub fn at(place: Range<usize>, message: Message, hint: Message) -> Self {
        Self { place: Some(place), message, hint, fix: None }
    }

    /// Something that the translation does not have.
    pub fn missing(message: Message, hint: Message) -> Self {
        Self { place: None, message, hint, fix: None }
    }

    /// Something wrong with a stretch of the translation's prose.
    fn in_prose(pair: &Pair<'_>, range: Range<usize>, message: Message, hint: Message) -> Self {
        Self { place: Some(pair.target_prose().raw(range)), message, hint, fix: None }
    }

    /// The same as [`Hit::in_prose`], with what to write there instead, unless markup stands in between.
    fn mendable(
        pair: &Pair<'_>,
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

fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

/// A rule about pairs of texts.
pub struct PairRule {
    /// The stable kebab-case code.
    pub code: &'static str,
    /// Its severity where the project says nothing.
    pub severity: Severity,
    /// Finds what is wrong.
    pub find: fn(&Pair<'_>, &mut Vec<Hit>),
}

/// All rules about pairs of texts.
pub const RULES: &[PairRule] = &[
    PairRule { code: links::CODE, severity: Severity::Error, find: links::find },
    PairRule { code: urls::CODE, severity: Severity::Error, find: urls::find },
    PairRule { code: images::CODE, severity: Severity::Error, find: images::find },
    PairRule { code: code::CODE, severity: Severity::Error, find: code::find },
    PairRule { code: emphasis::CODE, severity: Severity::Error, find: emphasis::find },
    PairRule { code: emphasis_lost::CODE, severity: Severity::Warning, find: emphasis_lost::find },
    PairRule { code: tags::CODE, severity: Severity::Error, find: tags::find },
    PairRule { code: footnotes::CODE, severity: Severity::Error, find: footnotes::find },
    PairRule { code: line_breaks::CODE, severity: Severity::Warning, find: line_breaks::find },
    PairRule { code: numbers::CODE, severity: Severity::Error, find: numbers::find },
    PairRule { code: dates::CODE, severity: Severity::Error, find: dates::find },
    PairRule { code: emails::CODE, severity: Severity::Error, find: emails::find },
    PairRule { code: handles::CODE, severity: Severity::Error, find: handles::find },
    PairRule { code: placeables::CODE, severity: Severity::Error, find: placeables::find },
    PairRule { code: plural_variants::CODE, severity: Severity::Warning, find: plural_variants::find },
    untranslated_text::RULE,
    same_as_source::RULE,
    length::RULE,
    doubled_words::RULE,
    brackets::RULE,
    quotes::RULE,
    end_punctuation::RULE,
    inverted_marks::RULE,
    spacing::RULE,
    typography::RULE,
    terms::RULE,
    forbidden_terms::RULE,
    unsafe_markup::RULE,
    bidi_controls::RULE,
    invisible_characters::RULE,
    control_characters::RULE,
];

/// The rules that read the variants of a choice; to all others, the variants would be one text.
const OF_CHOICES: [&str; 2] = [placeables::CODE, plural_variants::CODE];

/// The rules that name what lacks: what lacks beside another source text is something else.
const OF_FACTS: [&str; 11] = [
    links::CODE,
    urls::CODE,
    images::CODE,
    code::CODE,
    tags::CODE,
    footnotes::CODE,
    numbers::CODE,
    dates::CODE,
    emails::CODE,
    handles::CODE,
    placeables::CODE,
];

/// The rules whose hits may have a fix.
const MENDING: [&str; 6] = [
    code::CODE,
    spacing::RULE.code,
    typography::RULE.code,
    bidi_controls::RULE.code,
    invisible_characters::RULE.code,
    control_characters::RULE.code,
];

/// Whether the rule with a code can say what to write instead.
pub fn can_mend(code: &str) -> bool {
    MENDING.contains(&code)
}

/// Whether a rule about pairs of texts has a code.
pub fn is_pair_code(code: &str) -> bool {
    RULES.iter().any(|rule| rule.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::CHECKS;

    type Find = fn(&Pair<'_>, &mut Vec<Hit>);

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
        find(&Pair::new(kind, (&english, source), (&language, target)), &mut hits);
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

    #[test]
    fn every_rule_can_be_configured() {
        let rules: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
        let known: Vec<&str> = CHECKS.iter().map(|(code, _)| *code).collect();
        assert_eq!(rules, known);
    }
}
