//! Which edits of a translation no translator made: a link that moved, a product that was renamed in all languages
//! by one commit.

use rustc_hash::FxHashSet;

use crate::diff::{Tag, classes, tokens};
use crate::model::{ChangeClass, Language};
use crate::segment;
use crate::sync::align::{Change, align, items};

/// What was taken out at one place of a text, and what was put in.
pub type Replacement = (String, String);

/// Whether an edit of a translation leaves its words alone.
pub fn is_mechanical(old: &str, new: &str, language: &Language) -> bool {
    let harmless = |class: &ChangeClass| {
        matches!(
            class,
            ChangeClass::WhiteSpace
                | ChangeClass::LetterCase
                | ChangeClass::Typography
                | ChangeClass::Punctuation
                | ChangeClass::Spelling
                | ChangeClass::Link
                | ChangeClass::Code
        )
    };
    classes(old, new, language).iter().all(harmless)
}

/// Whether an edit makes only replacements that were made in other languages as well.
pub fn is_shared(old: &str, new: &str, is_elsewhere: impl Fn(&Replacement) -> bool) -> bool {
    let own = replacements(old, new);
    !own.is_empty() && own.iter().all(is_elsewhere)
}

/// The replacements in all units that changed between two versions of an article.
pub fn replacements_in(old: &[segment::Unit], new: &[segment::Unit]) -> FxHashSet<Replacement> {
    let mut found = FxHashSet::default();
    for (at, pair) in align(&items(old), &items(new)).into_iter().enumerate() {
        if let Some(pair) = pair.filter(|pair| pair.change == Change::Edited) {
            found.extend(replacements(&old[pair.old].text, &new[at].text));
        }
    }
    found
}

fn replacements(old: &str, new: &str) -> Vec<Replacement> {
    let mut found: Vec<Replacement> = Vec::new();
    let mut is_open = false;
    for token in tokens(old, new) {
        let text = token.text.trim();
        match (token.tag, found.last_mut()) {
            (Tag::Equal, _) => is_open = false,
            (Tag::Delete, _) => {
                found.push((text.to_owned(), String::new()));
                is_open = true;
            }
            (Tag::Insert, Some((_, inserted))) if is_open => *inserted = text.to_owned(),
            (Tag::Insert, _) => found.push((String::new(), text.to_owned())),
        }
    }
    found
}
