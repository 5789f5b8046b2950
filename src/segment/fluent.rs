//! The patterns of a Fluent article as units.
//!
//! The value of a message or term is a unit, and so is every attribute of a message; attributes of terms are private
//! to a language, and no other language has to have them (compare-locales sees it so too). Terms are units because
//! every language that lacks one shows its name in braces.
//!
//! The text of a unit is its pattern as it stands in the file, selectors and all, with one thing made the same: line
//! ends are `\n`, outer blanks are left out, and of the lines behind the first, or of all where the value begins on
//! a row of its own, the indent that they share is taken off. What blanks are left is folded by the fingerprint of
//! a source text, so indenting a value otherwise, or moving it to the next row, changes nothing.

use rustc_hash::FxHashSet;

use super::{Problem, Segmented, Slot, Unit, Unreadable};
use crate::catalog::{Catalog, Comments, Entry, SyntaxError, message_id};
use crate::message;
use crate::model::{Format, Kind};

/// Cuts a Fluent file into its patterns.
pub(super) fn units(article: &str, found: &mut Segmented) {
    let catalog = Catalog::of_article(article.to_owned(), Format::Fluent);
    let messages = Catalog::parse(article.to_owned());
    let comments = Comments::of(article);
    let mut seen = FxHashSet::default();
    for entry in catalog.entries().iter().filter(|entry| seen.insert(entry.id.as_str())) {
        let own = messages.get(message_id(&entry.id)).and_then(Entry::comment);
        let group = comments.group(entry.offset).map(str::to_owned);
        // What is said about the whole file is said once.
        let file = if found.units.is_empty() { comments.file() } else { &[] };
        let parts: Vec<String> = own.into_iter().chain(group).chain(file.iter().cloned()).collect();
        found.units.push(Unit {
            kind: Kind::Message,
            field: Some(entry.id.clone()),
            text: entry.pattern(),
            note: (!parts.is_empty()).then(|| parts.join("\n")),
            range: entry.place(),
            slot: Slot::Lines { prefix: "    ".to_owned() },
        });
    }
    found.problems.extend(catalog.errors().iter().map(|error| Problem {
        offset: error.offset,
        message: error.message.clone(),
        hint: error.hint.clone(),
    }));
    found.problems.extend(catalog.duplicates().map(|(id, offset)| Problem {
        offset,
        message: message!("check-duplicate-id", id),
        hint: message!("source-duplicate-id-hint"),
    }));
    let unreadable = |error: &SyntaxError| {
        let offset = error.offset;
        error.ids.clone().into_iter().map(move |id| Unreadable { id, offset })
    };
    found.unreadable = catalog.errors().iter().flat_map(unreadable).collect();
}
