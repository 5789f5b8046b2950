//! Edits of a translated catalog, in place: whole entries are spliced and every other byte stays.
//!
//! What should be edited is decided elsewhere.

use fluent_syntax::ast;

use super::file::Catalog;
use super::syntax::{self, SyntaxError};
use plan::{Anchor, Plan};
use splice::{Meant, Writer, is_dense};

use crate::message;
use crate::message::Message;

mod patterns;
mod plan;
mod splice;

/// A change of one entry. Ids are those before any edit of the same call; terms have their `-`.
///
/// In a catalog by pattern, values and attributes are edited each by itself: an attribute whose message is there
/// goes into it, and a message goes with its last pattern. Nothing gets another id there.
///
/// Where an id stands several times in the file, the first is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Gives an entry another value; comment and attributes stay.
    Set {
        /// The entry.
        id: String,
        /// The value as Fluent source, typed by a person or written by [`encode`](super::encode).
        pattern: String,
    },
    /// Gives an entry another body, byte by byte; its comment stays.
    Body {
        /// The entry.
        id: String,
        /// What stands behind `id =`, as [`Entry::body`](super::Entry::body) gives it.
        body: String,
    },
    /// Puts in a new entry, with a blank line around it.
    Insert {
        /// The new id.
        id: String,
        /// What stands behind `id =`, as [`Entry::body`](super::Entry::body) gives it and [`encode`](super::encode) writes it.
        body: String,
        /// Its comment, without `#`.
        comment: Option<String>,
        /// The entry it follows, which an earlier `Insert` may bring; `None` for the start of the file, behind
        /// the comments that head it. Several behind the same entry stand in the order of the edits.
        after: Option<String>,
    },
    /// Takes an entry out, with its comment and one blank line.
    Remove {
        /// The entry.
        id: String,
    },
    /// Gives an entry another id.
    Rename {
        /// The entry.
        id: String,
        /// Its new id.
        to: String,
    },
    /// Gives one of several entries with the same id another one, so that both can be addressed.
    RenameAt {
        /// The offset of its id, as [`Catalog::duplicates`] gives it.
        offset: usize,
        /// Its new id.
        to: String,
    },
}

/// Why a catalog was not edited.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum EditError {
    /// The file has syntax errors; this is the first.
    Broken(SyntaxError),
    /// No entry has this id.
    Unknown(String),
    /// No entry has its id at this offset.
    NothingAt(usize),
    /// The id is in use already.
    Taken(String),
    /// The id is not a Fluent identifier.
    InvalidId(String),
    /// Two edits of one call contradict each other.
    Conflicting(String),
    /// The value is not Fluent; the offset is one in the value.
    InvalidPattern {
        /// The entry that was to be edited.
        id: String,
        /// What is wrong.
        error: Box<SyntaxError>,
    },
    /// The file would not have read as meant afterwards.
    Unsafe(String),
}

impl EditError {
    /// What is wrong, as a lower-case fragment.
    pub fn message(&self) -> Message {
        match self {
            Self::Broken(error) => message!("edit-of-broken-file", reason = &error.message),
            Self::Unknown(id) => message!("edit-of-unknown-entry", id),
            Self::NothingAt(offset) => message!("edit-of-no-entry", offset = offset.to_string()),
            Self::Taken(id) => message!("edit-to-taken-id", id),
            Self::InvalidId(id) => message!("edit-to-invalid-id", id),
            Self::Conflicting(id) => message!("edit-twice", id),
            Self::InvalidPattern { id, error } => {
                message!("edit-to-invalid-text", id, reason = &error.message)
            }
            Self::Unsafe(id) => message!("edit-unsafe", id),
        }
    }
}

/// Applies edits and gives the new text of the file.
///
/// The result is parsed again and compared with what was meant, entry by entry. What is broken in the file stays as it
/// is, byte for byte.
///
/// # Errors
///
/// Nothing is changed when an edit is about an entry that a syntax error spoils, when an edit does not fit the file, or
/// when anything else would read differently afterwards.
pub fn apply(catalog: &Catalog, edits: &[Edit]) -> Result<String, EditError> {
    if let Some(error) = in_the_way(catalog, edits) {
        return Err(EditError::Broken(error.clone()));
    }
    if catalog.is_by_pattern() {
        let whole = Catalog::parse(catalog.text().to_owned());
        let edits_of_messages = patterns::by_message(catalog, &whole, edits)?;
        // Recto writes catalogs of articles with blank lines; files of applications are as their authors like them.
        let out = written(&whole, &edits_of_messages, is_dense(&whole))?;
        patterns::verify(catalog, &out, edits)?;
        return Ok(out);
    }
    written(catalog, edits, false)
}

/// The fault of a file that keeps edits from being made.
fn in_the_way<'c>(catalog: &'c Catalog, edits: &[Edit]) -> Option<&'c SyntaxError> {
    let first = catalog.errors().first()?;
    if !catalog.is_readable_in_part() {
        return Some(first);
    }
    let is_about_it = |error: &&SyntaxError| edits.iter().any(|edit| edit.touches(error));
    catalog.errors().iter().find(is_about_it)
}

impl Edit {
    /// Whether it is about an entry that a fault spoils.
    fn touches(&self, error: &SyntaxError) -> bool {
        match self {
            Self::Set { id, .. } | Self::Body { id, .. } | Self::Insert { id, .. } | Self::Remove { id } => {
                error.spoils(id)
            }
            Self::Rename { id, to } => error.spoils(id) || error.spoils(to),
            // Nobody knows which of several entries a fault spoils.
            Self::RenameAt { .. } => true,
        }
    }
}

fn written(catalog: &Catalog, edits: &[Edit], is_dense: bool) -> Result<String, EditError> {
    let plan = Plan::new(catalog, edits)?;
    let mut writer = Writer::new(catalog, is_dense);
    let text = catalog.text();
    let mut at = 0;
    if plan.followers.contains_key(&Anchor::Start) {
        at = heading_end(text);
        writer.out.push_str(&text[..at]);
        writer.inserts(&plan, Anchor::Start);
    }
    for (place, entry) in catalog.entries().iter().enumerate() {
        writer.gap(&text[at..entry.range.start]);
        let change = plan.changes.get(&place);
        if change.is_some_and(|change| change.remove) {
            writer.after_remove = true;
        } else {
            writer.entry(text, entry, change)?;
        }
        writer.inserts(&plan, Anchor::Entry(place));
        at = entry.range.end;
    }
    writer.tail(&text[at..]);
    verify(catalog, &writer.out, &writer.meant)?;
    Ok(writer.out)
}

/// Where the comments end that head a file: resource comments and free ones before the first entry or group.
fn heading_end(text: &str) -> usize {
    let parsed = syntax::parse(text);
    let mut end = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
    for item in &parsed.body {
        let (ast::Entry::Comment(comment) | ast::Entry::ResourceComment(comment)) = item else { break };
        let Some(last) = comment.content.last() else { break };
        let from = syntax::offset_of(text, last) + last.len();
        end = text[from..].find('\n').map_or(text.len(), |at| from + at + 1);
    }
    end
}

/// Refuses a result in which any entry does not read as meant, or anything is broken that was not.
fn verify(catalog: &Catalog, out: &str, meant: &[Meant]) -> Result<(), EditError> {
    let result = Catalog::parse(out.to_owned());
    let mut entries = result.entries().iter();
    for meant in meant {
        let same = entries.next().is_some_and(|entry| {
            entry.id == meant.id && entry.fingerprint == meant.fingerprint && entry.comment() == meant.comment
        });
        if !same {
            return Err(EditError::Unsafe(meant.id.clone()));
        }
    }
    if let Some(entry) = entries.next() {
        return Err(EditError::Unsafe(entry.id.clone()));
    }
    verify_faults(catalog, &result)
}

/// Refuses a result whose faults are not those of the file before, or stand in other words.
pub(super) fn verify_faults(before: &Catalog, after: &Catalog) -> Result<(), EditError> {
    let (old, new) = (before.errors(), after.errors());
    if old.is_empty() && new.is_empty() {
        return Ok(());
    }
    let is_same = |(old, new): (&SyntaxError, &SyntaxError)| old.message == new.message && old.ids == new.ids;
    let are_same = old.len() == new.len() && old.iter().zip(new).all(is_same);
    if are_same && syntax::junk(before.text()) == syntax::junk(after.text()) {
        return Ok(());
    }
    let mut ids = new.iter().chain(old).flat_map(|error| &error.ids);
    Err(EditError::Unsafe(ids.next().cloned().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# Licence

### Resource

# for a
a = one
    .title = t

## Group

b=two
c =
    three
    rows
# free

d = four
";

    fn set(id: &str, pattern: &str) -> Edit {
        Edit::Set { id: id.to_owned(), pattern: pattern.to_owned() }
    }

    fn insert(id: &str, after: Option<&str>) -> Edit {
        let after = after.map(str::to_owned);
        Edit::Insert { id: id.to_owned(), body: " new".to_owned(), comment: None, after }
    }

    fn body(id: &str, body: &str) -> Edit {
        Edit::Body { id: id.to_owned(), body: body.to_owned() }
    }

    fn remove(id: &str) -> Edit {
        Edit::Remove { id: id.to_owned() }
    }

    fn rename(id: &str, to: &str) -> Edit {
        Edit::Rename { id: id.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn edits_touch_only_their_entry() {
        for (edits, from, to) in [
            (vec![set("a", "uno\nduo")], "a = one\n", "a =\n    uno\n    duo\n"),
            (vec![set("b", "2")], "b=two", "b= 2"),
            (
                vec![body("c", "\n  three\n\n  of \n    them")],
                "    three\n    rows\n",
                "  three\n\n  of \n    them\n",
            ),
            (vec![body("a", "one")], "a = one\n    .title = t\n", "a =one\n"),
            (vec![set("c", " 3")], "c =\n    three\n    rows\n", "c = 3\n"),
            (vec![rename("a", "z"), set("a", "x")], "a = one\n", "z = x\n"),
            (vec![remove("a")], "# for a\na = one\n    .title = t\n\n", ""),
            (vec![remove("c"), remove("b")], "b=two\nc =\n    three\n    rows\n", ""),
            (vec![remove("d")], "\nd = four\n", ""),
            (vec![insert("x", None)], "# for a\n", "x = new\n\n# for a\n"),
            (vec![insert("x", Some("a"))], "\n## Group", "\nx = new\n\n## Group"),
            (
                vec![insert("x", Some("b")), insert("y", Some("b"))],
                "b=two\n",
                "b=two\n\nx = new\n\ny = new\n\n",
            ),
            (vec![insert("x", Some("d")), insert("y", Some("x"))], "four\n", "four\n\nx = new\n\ny = new\n"),
            (vec![remove("d"), insert("x", Some("d"))], "d = four\n", "x = new\n"),
            (vec![remove("d"), insert("d", Some("a"))], "t\n\n## G", "t\n\nd = new\n\n## G"),
            (
                vec![rename("a", "z"), insert("a", Some("z"))],
                "a = one\n    .title = t\n",
                "z = one\n    .title = t\n\na = new\n",
            ),
        ] {
            let meant = FILE.replacen(from, to, 1);
            let meant = match edits.as_slice() {
                [Edit::Remove { id }, Edit::Insert { id: new, .. }] if id == new => {
                    meant.replace("\nd = four\n", "")
                }
                _ => meant,
            };
            for (file, meant) in [
                (FILE.to_owned(), meant.clone()),
                (
                    format!("\u{feff}{}", FILE.replace('\n', "\r\n")),
                    format!("\u{feff}{}", meant.replace('\n', "\r\n")),
                ),
            ] {
                assert_eq!(apply(&Catalog::parse(file), &edits), Ok(meant), "{edits:?}");
            }
        }
    }

    #[test]
    fn duplicates_can_be_told_apart() {
        let catalog = Catalog::parse("k = a\n\nk = b\n".to_owned());
        let edits: Vec<_> =
            catalog.duplicates().map(|(_, offset)| Edit::RenameAt { offset, to: "k-2".to_owned() }).collect();
        assert_eq!(apply(&catalog, &edits).as_deref(), Ok("k = a\n\nk-2 = b\n"));
        let nowhere = Edit::RenameAt { offset: 1, to: "k-2".to_owned() };
        assert_eq!(apply(&catalog, &[nowhere]), Err(EditError::NothingAt(1)));
        let taken = Edit::RenameAt { offset: 7, to: "k".to_owned() };
        assert_eq!(apply(&catalog, &[taken]), Err(EditError::Taken("k".to_owned())));
    }

    #[test]
    fn edits_that_do_not_fit_are_refused() {
        let catalog = Catalog::parse(FILE.to_owned());
        let bad_body =
            Edit::Insert { id: "x".to_owned(), body: " a\nb = c".to_owned(), comment: None, after: None };
        for (edits, part) in [
            (vec![set("x", "a")], "no entry `x`"),
            (vec![set("a", "one\n*two")], "not valid Fluent"),
            (vec![set("a", "1"), set("a", "2")], "two edits"),
            (vec![remove("a"), rename("a", "z")], "two edits"),
            (vec![set("a", "1"), body("a", " 2")], "two edits"),
            (vec![body("a", " 1\nb = 2")], "would change"),
            (vec![insert("a", None)], "already"),
            (vec![insert("x", None), rename("a", "x")], "already"),
            (vec![insert("x y", None)], "identifier"),
            (vec![insert("x", Some("y"))], "no entry `y`"),
            (vec![rename("a", "-a")], "identifier"),
            (vec![bad_body], "would change other parts of `x`"),
        ] {
            let error = apply(&catalog, &edits).expect_err("the edit does not fit");
            assert!(error.to_string().contains(part), "{edits:?}: {error}");
        }
    }

    #[test]
    fn what_is_broken_stays_byte_for_byte_and_the_rest_can_be_edited() {
        for junk in [
            "k = {  $x\n  more\n",
            "k = one\n    *two* three \n\n",
            "k = { $n ->\n    [a] x\n }\n",
            "k = { \"\\ué\" }\n",
            "just  text\n",
            "#no blank\n",
            "k =\n\n\n",
            "k = }\n\n# a comment\n",
        ] {
            let text = format!("# a\na = one\n\n{junk}\n\nb = two\n");
            let catalog = Catalog::parse(text.clone());
            assert!(catalog.is_broken() && catalog.is_readable_in_part(), "{text:?}");
            for (edits, from, to) in [
                (vec![set("a", "uno")], "one\n\n", "uno\n\n"),
                (vec![set("b", "duo")], "b = two", "b = duo"),
                (vec![insert("x", Some("a"))], "one\n\n", "one\n\nx = new\n\n"),
                (vec![insert("x", Some("b"))], "b = two\n", "b = two\n\nx = new\n"),
                (vec![insert("x", None)], "# a\n", "x = new\n\n# a\n"),
                (vec![remove("b")], "b = two\n", ""),
            ] {
                let concerns_a = match &edits[0] {
                    Edit::Set { id, .. } => id == "a",
                    Edit::Insert { after, .. } => after.as_deref() == Some("a"),
                    _ => false,
                };
                let Ok(after) = apply(&catalog, &edits) else {
                    // The text that was cut off may be the end of this one.
                    assert!(concerns_a && catalog.is_spoiled("a"), "{edits:?} {text:?}");
                    continue;
                };
                assert!(after.contains(junk.trim_end()), "{edits:?} {after:?}");
                if !matches!(edits[0], Edit::Remove { .. }) {
                    assert_eq!(after, text.replacen(from, to, 1), "{edits:?}");
                }
            }
            if catalog.is_spoiled("k") {
                for edits in [vec![set("k", "x")], vec![insert("k", None)], vec![rename("a", "k")]] {
                    assert!(
                        matches!(apply(&catalog, &edits), Err(EditError::Broken(_))),
                        "{text:?} {edits:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_edit_lends_an_entry_to_what_is_broken_or_takes_one_from_it() {
        // The cut line would belong to the new entry.
        let cut = Catalog::parse("k = one\n    *two* three\n\nb = two\n".to_owned());
        assert_eq!(apply(&cut, &[insert("x", Some("k"))]), Err(EditError::Unsafe("x".to_owned())));
        let unfinished = "a = x\n<<<<<<< a\nb = 1\n=======\nb = 2\n>>>>>>> b\nc = y\n";
        let deep = format!("k = x\nl = {}\n", "{".repeat(1000));
        for text in [unfinished, "only text\n", &deep] {
            let catalog = Catalog::parse(text.to_owned());
            assert!(!catalog.is_readable_in_part());
            assert!(matches!(apply(&catalog, &[insert("x", None)]), Err(EditError::Broken(_))), "{text:?}");
        }
    }
}
