//! The lines that go to a command and come back.

use std::fmt;

use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_128;

/// What a command is told of a unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MachineRequest {
    /// What the answer has to name: the article and the id of the unit.
    pub id: String,
    /// The language of the text.
    pub source: String,
    /// The language that it is to be translated to.
    pub target: String,
    /// The text, its markup as codes.
    pub text: String,
    /// What the unit is, as in the lists of units.
    pub kind: &'static str,
    /// The article.
    pub article: String,
    /// The headings that it stands below, from the title on.
    pub headings: Vec<String>,
    /// The texts before it.
    pub before: Vec<String>,
    /// The texts after it.
    pub after: Vec<String>,
    /// What its author told translators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Of a stale unit: what it was, and how that was translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<EarlierText>,
    /// The terms of the glossary in it.
    pub terms: Vec<TermOf>,
    /// Texts like it with their translations, the best first.
    pub matches: Vec<Resembling>,
    /// How the project wants translations to be written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<String>,
    /// How many characters a translation may have before it is taken for too long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<usize>,
    /// What is wrong with the answer before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<String>,
    /// The answer before, where something is wrong with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejected: Option<String>,
}

/// The text that a stale translation answers to, and the translation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EarlierText {
    /// The text, its markup as codes.
    pub source: String,
    /// Its translation, its markup as codes.
    pub translation: String,
    /// The sentences that changed since.
    pub changes: Vec<SentenceEdit>,
}

/// What became of a sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SentenceEdit {
    /// The sentence as it was; none where it is new.
    pub old: Option<String>,
    /// The sentence as it is; none where it went.
    pub new: Option<String>,
    /// How it was translated, where that is known.
    pub translation: Option<String>,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TermOf {
    /// What the source calls it.
    pub source: String,
    /// What to call it, the usual form first.
    pub forms: Vec<String>,
    /// What not to call it.
    pub forbidden: Vec<String>,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
}

/// A text like the one to translate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resembling {
    /// How like it is.
    pub percent: u8,
    /// The text, its markup as codes.
    pub source: String,
    /// Its translation, its markup as codes.
    pub translation: String,
}

impl MachineRequest {
    /// The request as a line.
    pub fn line(&self) -> String {
        // No field has keys that are no texts, so this does not fail.
        let mut line = serde_json::to_string(self).unwrap_or_default();
        line.push('\n');
        line
    }

    /// What tells it from requests that may get another answer. What was translated elsewhere meanwhile does not, or every
    /// new translation would make everything be asked again.
    pub fn key(&self) -> u128 {
        let same = Self { id: String::new(), matches: Vec::new(), ..self.clone() };
        xxh3_128(same.line().as_bytes())
    }
}

/// What a command answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct MachineAnswer {
    /// What the request named.
    #[serde(deserialize_with = "id")]
    pub id: String,
    /// The translation, with the codes of the text.
    pub text: Option<String>,
    /// What translated it.
    pub engine: Option<String>,
    /// Why there is no translation.
    pub error: Option<String>,
}

impl MachineAnswer {
    /// Reads a line; none where it is no answer.
    pub fn read(line: &str) -> Option<Self> {
        serde_json::from_str(line).ok()
    }
}

/// An id as a text; commands that number what they do may answer with numbers.
fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    struct Id;
    impl Visitor<'_> for Id {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an id")
        }

        fn visit_str<E>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }

        fn visit_u64<E>(self, number: u64) -> Result<String, E> {
            Ok(number.to_string())
        }

        fn visit_i64<E>(self, number: i64) -> Result<String, E> {
            Ok(number.to_string())
        }
    }
    deserializer.deserialize_any(Id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_whatever_else_they_say_and_noise_is_none() {
        let read = |line| MachineAnswer::read(line).map(|answer| (answer.id, answer.text, answer.error));
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            read(r#"{"id":"a","text":"b","cost":{"x":[1]}}"#),
            Some(("a".to_owned(), text("b"), None))
        );
        assert_eq!(read(r#"{"id":7,"error":"quota"}"#), Some(("7".to_owned(), None, text("quota"))));
        for noise in
            ["", "loading model …", "{\"text\":\"b\"}", "[]", "{\"id\":\"a\",\"text\":", "{\"id\":[1]}"]
        {
            assert_eq!(read(noise), None, "{noise}");
        }
    }
}
