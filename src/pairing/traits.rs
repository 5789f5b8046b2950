//! What of a text survives translation: link targets, code, numbers, names, cognates, how long it is.
//!
//! Knows one text at a time; what a shared trait is worth is decided where units are compared.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::sentence::{link_parts, opaque_spans};
use crate::words::word_places;

/// What an anchor is; the order is that of gravity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Sort {
    Text,
    Link,
    Code,
    Skeleton,
    Number,
    Name,
    Word,
    Cognate,
}

impl Sort {
    /// What sharing an anchor that nothing else has is worth, in nats.
    fn weight(self) -> f64 {
        match self {
            Self::Text | Self::Link => 6.0,
            Self::Code => 5.0,
            Self::Number | Self::Skeleton => 4.0,
            Self::Name => 2.0,
            Self::Word => 1.0,
            Self::Cognate => 0.8,
        }
    }
}

/// Something that looks the same in both languages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Anchor {
    pub(super) hash: u64,
    pub(super) sort: Sort,
    pub(super) weight: f64,
}

impl Anchor {
    pub(super) fn new(sort: Sort, text: &str) -> Self {
        Self { hash: xxh3_64_with_seed(text.as_bytes(), sort as u64), sort, weight: sort.weight() }
    }

    /// Whether it can tell by itself where a unit belongs.
    pub(super) fn tells(self) -> bool {
        self.sort <= Sort::Number && self.weight > 1.0
    }
}

/// How many letters two words of different languages share at least to count as cognates.
const COGNATE_LETTERS: usize = 4;

/// A text reduced to what can be compared across languages.
#[derive(Clone, Debug, Default)]
pub(super) struct Traits {
    /// How many characters a reader sees, without link targets and tags.
    pub(super) length: f64,
    /// What survives translation, in no order, possibly twice.
    pub(super) anchors: Vec<Anchor>,
    /// The words written small, hashed as names are: what is among them is no name elsewhere either.
    pub(super) small: Vec<u64>,
    pub(super) links: usize,
    pub(super) codes: usize,
    pub(super) numbers: usize,
    /// The mark that the text opens with, such as emphasis or a quote.
    pub(super) head: Option<char>,
    /// The mark that the text ends with, if it is a telling one.
    pub(super) tail: Option<char>,
}

impl Traits {
    /// Reads a text with inline Markdown; `languages` are the names of language folders to look through.
    pub(super) fn new(text: &str, languages: &[&str]) -> Self {
        let mut traits = Self::default();
        let mut visible = String::with_capacity(text.len());
        let mut at = 0;
        for span in opaque_spans(text) {
            visible.push_str(&text[at..span.start]);
            traits.read_span(&text[span.clone()], languages, &mut visible);
            at = span.end;
        }
        visible.push_str(&text[at..]);
        let visible = traits.take_urls(&decoded(&visible), languages);
        traits.length = visible.chars().filter(|c| !matches!(c, '*' | '_' | '\\')).count() as f64;
        traits.read_words(&visible);
        traits.read_marks(&visible);
        let folded = text.replace(['*', '_'], "").split_whitespace().collect::<Vec<_>>().join(" ");
        traits.anchors.push(Anchor::new(Sort::Text, &folded));
        traits
    }

    /// Code, placeables and link targets stay as they are; the label of a link is text.
    fn read_span(&mut self, span: &str, languages: &[&str], visible: &mut String) {
        if span.starts_with('[') {
            let (label, target) = link_parts(span).unwrap_or((span.trim_matches(['[', ']']), ""));
            self.read_link(target, languages);
            visible.push_str(label);
        } else if span.starts_with('<') {
            if span.contains("://") {
                self.read_link(span.trim_matches(['<', '>']), languages);
            } else {
                self.anchors.push(Anchor { weight: 0.8, ..Anchor::new(Sort::Code, span) });
            }
        } else {
            self.codes += 1;
            self.anchors.push(Anchor::new(Sort::Code, span));
            visible.push_str(span);
        }
    }

    fn read_link(&mut self, target: &str, languages: &[&str]) {
        self.links += 1;
        self.anchors.extend(link(target, languages).map(|link| Anchor::new(Sort::Link, &link)));
    }

    /// Reads the bare URLs of a text and gives the text without them.
    fn take_urls(&mut self, visible: &str, languages: &[&str]) -> String {
        if !visible.contains("://") {
            return visible.to_owned();
        }
        let mut rest = String::with_capacity(visible.len());
        for word in visible.split_inclusive(char::is_whitespace) {
            match word.find("http") {
                Some(at) if word[at..].contains("://") => {
                    let url = word[at..].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
                    self.read_link(url, languages);
                    rest.push_str(&word[..at]);
                    rest.push_str(&word[at + url.len()..]);
                }
                _ => rest.push_str(word),
            }
        }
        rest
    }

    fn read_words(&mut self, visible: &str) {
        for word in word_places(visible).into_iter().map(|place| &visible[place]) {
            if word.contains(|c: char| c.is_numeric()) {
                // Digits only: thousands are grouped and ordinals end differently in each language.
                let digits: String = word.chars().filter(|c| c.is_numeric()).collect();
                self.numbers += 1;
                let number = Anchor::new(Sort::Number, &digits);
                let weight = if digits.len() == 1 { number.weight / 2.0 } else { number.weight };
                self.anchors.push(Anchor { weight, ..number });
                continue;
            }
            let folded: String =
                word.nfd().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
            let letters = folded.chars().count();
            // A word that begins a sentence is taken for a name too, unless it is written small somewhere.
            if letters > 2 {
                let name = Anchor::new(Sort::Name, &folded);
                if word.starts_with(char::is_uppercase) {
                    self.anchors.push(name);
                } else {
                    self.small.push(name.hash);
                }
            }
            if letters >= COGNATE_LETTERS {
                self.anchors.push(Anchor::new(Sort::Word, &folded));
            }
            if letters > COGNATE_LETTERS {
                let end = folded.char_indices().nth(COGNATE_LETTERS).map_or(folded.len(), |(at, _)| at);
                self.anchors.push(Anchor::new(Sort::Cognate, &folded[..end]));
            }
        }
    }

    /// Questions stay questions, and emphasis, quotes and brackets mostly stay.
    fn read_marks(&mut self, visible: &str) {
        let closing = |c: char| {
            c.is_whitespace() || matches!(c, '"' | '”' | '“' | '’' | '»' | '«' | '」' | ')' | '*' | '_')
        };
        self.tail = match visible.trim_end_matches(closing).chars().next_back() {
            Some('?' | '？') => Some('?'),
            Some('!' | '！') => Some('!'),
            Some(':' | '：') => Some(':'),
            _ => None,
        };
        self.head = match visible.trim_start().chars().next() {
            Some('"' | '“' | '„' | '«' | '»' | '「') => Some('"'),
            Some('*' | '_') => Some('*'),
            Some(mark @ ('(' | '—')) => Some(mark),
            _ => None,
        };
    }
}

/// A text in which character references, such as `&eacute;`, are the characters that they stand for.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '#';
        let end = rest[1..].find(|c| !is_name(c)).map(|end| end + 1);
        let reference = end.filter(|&end| rest[end..].starts_with(';')).map_or("&", |end| &rest[..=end]);
        for token in html5gum::Tokenizer::new(reference).flatten() {
            if let html5gum::Token::String(string) = token {
                out.push_str(&String::from_utf8_lossy(&string));
            }
        }
        rest = &rest[reference.len()..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Where a link leads, the same for the pages of all languages; `None` for a mere anchor on the same page.
pub(super) fn link(target: &str, languages: &[&str]) -> Option<String> {
    let target = target.split_whitespace().next()?;
    let path = target.split(['#', '?']).next()?;
    let is_language = |part: &str| languages.iter().any(|language| part.eq_ignore_ascii_case(language));
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        let part = match part.split_once('.') {
            Some((host, rest)) if is_language(host) => rest,
            _ => part,
        };
        if !(part.is_empty() || is_language(part) || matches!(part, "." | ".." | "http:" | "https:")) {
            parts.push(part);
        }
    }
    (!parts.is_empty()).then(|| parts.join("/").to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn character_references_are_read_as_their_characters() {
        let cases = [
            ("c&oacute;digo &amp; m&#225;s &#xe9;", "código & más é"),
            ("AT&T & co; a && b", "AT&T & co; a && b"),
            ("&nosuchthing; &", "&nosuchthing; &"),
            ("&é;", "&é;"),
        ];
        for (text, expected) in cases {
            assert_eq!(decoded(text), expected);
        }
    }
}
