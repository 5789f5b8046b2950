//! What of a text survives translation: its length, numbers, link targets, code, names, cognates.
//!
//! Knows one text at a time. How items of two languages are matched is in `align.rs`.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::opaque;

const LINK: f64 = 6.0;
const CODE: f64 = 5.0;
const NUMBER: f64 = 4.0;
const QUESTION: f64 = 2.0;
const NAME: f64 = 2.0;
const WORD: f64 = 1.0;
const COGNATE: f64 = 0.8;
const MARK: f64 = 0.8;

/// From how much weight on an anchor alone can make a pairing certain.
pub(super) const STRONG: f64 = 2.0;

/// How many letters two words of different languages share at least to count as cognates.
const COGNATE_LETTERS: usize = 4;

/// A text reduced to what can be compared across languages.
#[derive(Clone, Debug, Default)]
pub struct AnchoredText {
    /// How many characters a reader sees, without link targets and tags.
    pub(super) length: usize,
    /// What survives translation, by hash, ascending and without duplicates, with its weight.
    pub(super) anchors: Vec<(u64, f64)>,
    /// The words written small, hashed as names are: what is among them is no name elsewhere either.
    pub(super) small: Vec<u64>,
}

impl AnchoredText {
    /// Reads a text with inline Markdown.
    pub fn new(text: &str) -> Self {
        let mut item = Self::default();
        let mut visible = String::with_capacity(text.len());
        let mut at = 0;
        for span in opaque::spans(text) {
            visible.push_str(&text[at..span.start]);
            item.read_span(&text[span.clone()], &mut visible);
            at = span.end;
        }
        visible.push_str(&text[at..]);
        item.length = visible.chars().filter(|c| !matches!(c, '*' | '_' | '\\')).count();
        item.read_words(&visible);
        item.read_marks(&visible);
        item.anchors.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        item.anchors.dedup_by_key(|anchor| anchor.0);
        item
    }

    fn add(&mut self, kind: u64, text: &str, weight: f64) {
        self.anchors.push((xxh3_64_with_seed(text.as_bytes(), kind), weight));
    }

    /// Code, placeables and link targets stay as they are; the label of a link is text.
    fn read_span(&mut self, span: &str, visible: &mut String) {
        if let Some(label) = span.strip_prefix('[') {
            // The target of a link is the last part: a label may hold images with their own.
            let (label, target) = label.rsplit_once(['(', '[']).unwrap_or((label, ""));
            self.add(0, target.trim_end_matches([')', ']']), LINK);
            visible.push_str(label.trim_end_matches(']'));
        } else if span.starts_with('<') {
            let weight = if span.contains(':') { LINK } else { MARK };
            self.add(0, span, weight);
        } else {
            self.add(1, span, CODE);
            visible.push_str(span);
        }
    }

    fn read_words(&mut self, visible: &str) {
        for word in visible.unicode_words() {
            if word.contains(|c: char| c.is_ascii_digit()) {
                let digits: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
                self.add(2, &digits, NUMBER);
                continue;
            }
            let folded: String =
                word.nfd().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
            let letters = folded.chars().count();
            // A word that begins a sentence is taken for a name too, unless it is written small somewhere.
            if letters > 2 && word.starts_with(char::is_uppercase) {
                self.add(3, &folded, NAME);
            } else if letters > 2 {
                self.small.push(xxh3_64_with_seed(folded.as_bytes(), 3));
            }
            if letters >= COGNATE_LETTERS {
                self.add(4, &folded, WORD);
            }
            if letters > COGNATE_LETTERS {
                let end = folded.char_indices().nth(COGNATE_LETTERS).map_or(folded.len(), |(at, _)| at);
                self.add(5, &folded[..end], COGNATE);
            }
        }
    }

    /// Questions stay questions, and quotes and brackets mostly stay.
    fn read_marks(&mut self, visible: &str) {
        let inner = visible.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '"' | '”' | '“' | '’' | '»' | '«' | ')' | '*' | '_')
        });
        match inner.chars().next_back() {
            Some('?') => self.add(6, "?", QUESTION),
            Some(mark @ ('!' | ':' | ';' | '…' | '—')) => {
                self.add(6, mark.encode_utf8(&mut [0; 4]), MARK)
            }
            _ => {}
        }
        match visible.trim_start().chars().next() {
            Some('"' | '“' | '„' | '«' | '»') => self.add(7, "quote", MARK),
            Some(mark @ ('(' | '*' | '_')) => self.add(7, mark.encode_utf8(&mut [0; 4]), MARK),
            _ => {}
        }
    }
}
