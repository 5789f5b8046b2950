//! The same source text translated in two ways within a project and a language.
//!
//! Looks at all pairs of one language together, so it is no rule of single pairs.

use std::borrow::Cow;

use rustc_hash::FxHashMap;
use unicode_segmentation::UnicodeSegmentation;

use crate::diagnostic::Severity;
use crate::message;
use crate::message::Message;
use crate::model::{Kind, fold_blanks};

/// The code.
pub const CODE: &str = "inconsistent";
/// How much it matters where the project says nothing.
pub const SEVERITY: Severity = Severity::Warning;

/// How many words a text has at least; shorter ones mean different things in different places.
const WORDS: usize = 3;

/// One translation among those of a language.
#[derive(Clone, Copy, Debug)]
pub struct Translation<'a> {
    /// What the unit is.
    pub kind: Kind,
    /// The source text that the translation answers to.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
    /// Where it stands, as people are shown.
    pub place: &'a str,
}

/// A translation that differs from how the same text is translated elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconsistent {
    /// Which of the translations it is.
    pub nth: usize,
    /// What is wrong, with the other translation and its place.
    pub message: Message,
    /// What to do.
    pub hint: Message,
}

/// Finds the translations that are not the most frequent one of their source text, of several the first.
///
/// Case, blanks and marks do not count. The order is that of the translations given.
pub fn find(translations: &[Translation<'_>]) -> Vec<Inconsistent> {
    let mut same: FxHashMap<(bool, String), Vec<usize>> = FxHashMap::default();
    for (nth, translation) in translations.iter().enumerate() {
        let is_heading = matches!(translation.kind, Kind::Heading(_) | Kind::Title | Kind::Field);
        if is_heading && translation.source.unicode_words().next().is_some()
            || translation.source.unicode_words().count() >= WORDS
        {
            same.entry((is_heading, fold_blanks(translation.source))).or_default().push(nth);
        }
    }
    let mut found = Vec::new();
    for group in same.values().filter(|group| group.len() > 1) {
        let folded: Vec<String> = group.iter().map(|&nth| folded(translations[nth].target)).collect();
        let count = |text: &String| folded.iter().filter(|other| *other == text).count();
        // Of several that are as frequent the first counts.
        let Some(usual) = (0..group.len()).rev().max_by_key(|&nth| count(&folded[nth])) else { continue };
        for nth in (0..group.len()).filter(|&nth| folded[nth] != folded[usual]) {
            let other = &translations[group[usual]];
            found.push(Inconsistent {
                nth: group[nth],
                message: message!(
                    "check-inconsistent",
                    other = short(other.target).as_ref(),
                    place = other.place
                ),
                hint: message!("check-inconsistent-hint"),
            });
        }
    }
    found.sort_unstable_by_key(|inconsistent| inconsistent.nth);
    found
}

fn folded(text: &str) -> String {
    text.unicode_words().map(crate::similarity::fold_word).collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, enough to know it again.
fn short(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", text[..end].trim_end())),
        None => Cow::Borrowed(text),
    }
}
