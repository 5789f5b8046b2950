//! One text and its translation, and where they come from.

use serde::{Deserialize, Serialize};

use crate::model::{Fingerprint, Language, State};
use crate::sentence;

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// The source text.
    pub source: String,
    /// The translation: article text, or a Fluent pattern.
    pub target: String,
    /// Whether the source is a Fluent pattern, as in a Fluent article.
    pub is_pattern: bool,
    /// Whether the translation is a Fluent pattern that says more than its text.
    pub has_fluent: bool,
    /// The language of the translation.
    pub language: Language,
    /// Where both come from.
    pub origin: Origin,
    /// Whether they are a sentence of longer texts.
    pub is_sentence: bool,
    /// The fingerprint of the text before the source.
    pub before: Option<Fingerprint>,
    /// The fingerprint of the text after it.
    pub after: Option<Fingerprint>,
}

/// Where a text and its translation come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// A unit of the project.
    Unit {
        /// Its article; the ledger where the article is gone.
        article: String,
        /// Its id.
        id: String,
        /// The state of the translation; none of one whose unit left.
        state: Option<State>,
    },
    /// A file of another tool.
    Imported {
        /// The file.
        name: String,
        /// What the file calls the unit.
        id: Option<String>,
    },
    /// A unit of a project that shares its translations on a server.
    Shared {
        /// What the project is called there.
        project: String,
        /// The article of the unit.
        article: String,
        /// Its id.
        id: String,
    },
}

impl Origin {
    /// The place in one word: `articles/a.md#id`, or the name of a file.
    pub fn place(&self) -> String {
        match self {
            Self::Unit { article, id, .. } => format!("{article}#{id}"),
            Self::Imported { name, id: Some(id) } => format!("{name}#{id}"),
            Self::Imported { name, id: None } => name.clone(),
            Self::Shared { project, article, id } => format!("{project}:{article}#{id}"),
        }
    }
}

impl Segment {
    /// Article text and its translation, whole and with no neighbours.
    pub fn new(
        source: impl Into<String>,
        target: impl Into<String>,
        language: &Language,
        origin: Origin,
    ) -> Self {
        Self {
            source: source.into(),
            target: target.into(),
            is_pattern: false,
            has_fluent: false,
            language: language.clone(),
            origin,
            is_sentence: false,
            before: None,
            after: None,
        }
    }

    /// Whether the translation can stand where a text of this kind is translated.
    ///
    /// Braces mean something in a pattern and nothing in an article, so only texts without any go from one to the other.
    pub(super) fn fits(&self, is_pattern: bool) -> bool {
        let is_plain = |text: &str| !text.contains(['{', '}']);
        self.is_pattern == is_pattern || is_plain(&self.source) && is_plain(&self.target)
    }

    /// The sentences of a longer text with those of its translation, where they answer each other one by one.
    pub fn sentences(&self, source: &Language) -> Vec<Self> {
        if self.is_pattern || self.has_fluent {
            return Vec::new();
        }
        let cut = |text, language| -> Vec<&str> {
            sentence::sentences(text, language).into_iter().map(|place| text[place].trim()).collect()
        };
        let (ours, theirs) = (cut(&self.source, source), cut(&self.target, &self.language));
        if ours.len() < 2 || theirs.len() < 2 {
            return Vec::new();
        }
        let beads = sentence::align(&ours, &theirs);
        let single =
            beads.into_iter().filter(|bead| bead.certain && bead.source.len() == 1 && bead.target.len() == 1);
        single
            .map(|bead| Self {
                source: ours[bead.source.start].to_owned(),
                target: theirs[bead.target.start].to_owned(),
                is_sentence: true,
                before: None,
                after: None,
                ..self.clone()
            })
            .collect()
    }
}

/// Whether what is translated to one language can be offered in another: it is the same one in the same script.
pub(super) fn is_related(one: &Language, other: &Language) -> bool {
    one == other || one.primary() == other.primary() && script(one) == script(other)
}

/// The script of a language, where its tag tells that it is not the usual one.
fn script(language: &Language) -> Option<&str> {
    let mut parts = language.as_str().split('-').skip(1);
    let tagged = parts.clone().find(|part| part.len() == 4 && part.starts_with(char::is_alphabetic));
    let traditional = || parts.any(|part| matches!(part, "TW" | "HK" | "MO")).then_some("Hant");
    match language.primary() {
        "zh" => tagged.or_else(traditional).filter(|script| *script != "Hans"),
        _ => tagged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_share_their_translations_and_scripts_do_not() {
        for (one, other, related) in [
            ("fr", "fr-CA", true),
            ("pt-PT", "pt-BR", true),
            ("fr", "it", false),
            ("zh", "zh-CN", true),
            ("zh-Hans", "zh-SG", true),
            ("zh-CN", "zh-TW", false),
            ("zh-Hant", "zh-HK", true),
            ("sr", "sr-Latn", false),
        ] {
            assert_eq!(is_related(&one.parse().unwrap(), &other.parse().unwrap()), related, "{one} {other}");
        }
    }

    #[test]
    fn the_sentences_of_a_paragraph_answer_each_other() {
        let segment = Segment::new(
            "The library opens at 9. Dogs stay outside. Ask Anna for a key.",
            "La bibliothèque ouvre à 9 h. Les chiens restent dehors. Demandez une clé à Anna.",
            &"fr".parse().unwrap(),
            Origin::Imported { name: "a.tmx".to_owned(), id: None },
        );
        let sentences = segment.sentences(&"en".parse().unwrap());
        let pairs: Vec<_> = sentences.iter().map(|one| (&*one.source, &*one.target)).collect();
        assert!(pairs.contains(&("Dogs stay outside.", "Les chiens restent dehors.")), "{pairs:?}");
        assert!(sentences.iter().all(|sentence| sentence.is_sentence));
    }
}
