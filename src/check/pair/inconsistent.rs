//! The same source text translated in two ways within a project and a language.
//!
//! Looks at all translations of one language together, so it is no rule of single pairs. Articles give their part one
//! after the other: of most texts nothing is kept, because they stand in the project once.

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_segmentation::UnicodeSegmentation;

use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::message::Message;
use crate::model::{Fingerprint, Kind};

/// Its part in the registry.
pub const CHECK: Check =
    Check::of_language("inconsistent", Severity::Warning, "the same source text translated in two ways");

/// How many words a text has at least; shorter ones mean different things in different places.
const WORDS: usize = 3;
/// How many characters of another translation are shown.
const LONGEST: usize = 60;

/// A source text by the hash of its fingerprint, and whether it is a heading: these are translated in a way of their own.
pub type TextKey = (bool, u64);

/// Which source texts stand in a project more than once, the same for all languages.
#[derive(Clone, Debug, Default)]
pub struct Repeats {
    seen: FxHashSet<TextKey>,
    repeated: FxHashSet<TextKey>,
}

impl Repeats {
    /// Counts a unit.
    pub fn add(&mut self, key: TextKey) {
        if !self.seen.insert(key) {
            self.repeated.insert(key);
        }
    }

    /// Whether the text of a unit stands in another one too, so that its translation has to be looked at.
    pub fn has(&self, key: TextKey) -> bool {
        self.repeated.contains(&key)
    }
}

/// The key of a source text, if it says enough to be translated in one way only.
pub fn key(kind: Kind, text: &str, fingerprint: Fingerprint) -> Option<TextKey> {
    let is_heading = matches!(kind, Kind::Heading(_) | Kind::Title | Kind::Field);
    let words = if is_heading { 1 } else { WORDS };
    (text.unicode_words().take(words).count() == words).then_some((is_heading, fingerprint.bits()))
}

/// The translations of one language whose source texts stand in the project more than once.
///
/// `At` is what the caller knows a translation by; its order is that of the project.
#[derive(Debug)]
pub struct Translations<At> {
    same: FxHashMap<TextKey, Vec<Known<At>>>,
}

/// What is kept of a translation.
#[derive(Debug)]
struct Known<At> {
    at: At,
    /// Of the text without case, blanks and marks.
    folded: Fingerprint,
    /// Its beginning.
    shown: String,
    place: String,
}

/// A translation that differs from how the same text is translated elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconsistent<At> {
    /// Which translation it is.
    pub at: At,
    /// What is wrong, with the other translation and its place.
    pub message: Message,
    /// What to do.
    pub hint: Message,
}

impl<At> Default for Translations<At> {
    fn default() -> Self {
        Self { same: FxHashMap::default() }
    }
}

impl<At: Ord> Translations<At> {
    /// Adds a translation of a source text, and the place where people are shown that it stands.
    ///
    /// Whose text does not stand in [`Repeats`] need not be added.
    pub fn add(&mut self, at: At, source: TextKey, translation: &str, place: String) {
        let (folded, shown) = (folded(translation), short(translation));
        self.same.entry(source).or_default().push(Known { at, folded, shown, place });
    }

    /// Finds the translations that are not the most frequent one of their source text, of several the first.
    ///
    /// Case, blanks and marks do not count. The findings are in the order of the project, in whatever order the
    /// translations were added.
    pub fn find(self) -> Vec<Inconsistent<At>> {
        let mut found = Vec::new();
        for mut group in self.same.into_values().filter(|group| group.len() > 1) {
            group.sort_by(|a, b| a.at.cmp(&b.at));
            let mut counts: FxHashMap<Fingerprint, usize> = FxHashMap::default();
            group.iter().for_each(|known| *counts.entry(known.folded).or_default() += 1);
            // Of several that are as frequent the first counts.
            let Some(usual) = group.iter().rev().max_by_key(|known| counts[&known.folded]) else { continue };
            let usual_text = usual.folded;
            let (other, place) = (usual.shown.clone(), usual.place.clone());
            found.extend(group.into_iter().filter(|known| known.folded != usual_text).map(|known| {
                Inconsistent {
                    at: known.at,
                    message: message!("check-inconsistent", other = &other, place = &place),
                    hint: message!("check-inconsistent-hint"),
                }
            }));
        }
        found.sort_by(|a, b| a.at.cmp(&b.at));
        found
    }
}

fn folded(text: &str) -> Fingerprint {
    let text: String = text
        .chars()
        .map(|c| match c {
            '’' | '‘' => '\'',
            '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            c => c,
        })
        .collect();
    let words: Vec<String> = text.unicode_words().map(crate::words::fold_word).collect();
    Fingerprint::of_bytes(words.join(" ").as_bytes())
}

/// The beginning of a text, enough to know it again.
fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
