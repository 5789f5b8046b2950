//! Edits of single patterns as edits of the messages they stand in.
//!
//! Values and attributes are put together here; the file around their messages is the business of `splice`.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Edit, EditError, verify_faults};
use crate::catalog::entry_id::message_id;
use crate::catalog::file::{Catalog, Entry};
use crate::catalog::ordered_map::OrderedMap;
use crate::catalog::typed::lay_out;

/// What happens to one message.
#[derive(Clone, Default)]
struct Change<'e> {
    /// The new values of patterns that are there, as they stand behind `=`; none of one that is taken out.
    patterns: FxHashMap<&'e str, Option<String>>,
    /// New patterns in their order.
    inserts: Vec<Insert<'e>>,
}

#[derive(Clone)]
struct Insert<'e> {
    id: &'e str,
    body: &'e str,
    comment: Option<&'e str>,
    after: Option<&'e str>,
}

/// Turns edits of a catalog by pattern into edits of `whole`, the same file by message.
///
/// Patterns keep their ids: in a Fluent article these are given by the file.
pub(super) fn by_message(catalog: &Catalog, whole: &Catalog, edits: &[Edit]) -> Result<Vec<Edit>, EditError> {
    let mut changes: OrderedMap<Change<'_>> = OrderedMap::new();
    for edit in edits {
        let (Edit::Set { id, .. } | Edit::Body { id, .. } | Edit::Insert { id, .. } | Edit::Remove { id }) =
            edit
        else {
            let (Edit::Rename { to, .. } | Edit::RenameAt { to, .. }) = edit else { continue };
            return Err(EditError::InvalidId(to.clone()));
        };
        if !changes.contains(message_id(id)) {
            changes.insert(message_id(id), Change::default());
        }
        let Some(change) = changes.get_mut(message_id(id)) else { continue };
        let new =
            match edit {
                Edit::Set { pattern, .. } => {
                    let laid_out = lay_out(id, pattern);
                    Some(laid_out.map_err(|error| EditError::InvalidPattern {
                        id: id.clone(),
                        error: Box::new(error),
                    })?)
                }
                Edit::Body { body, .. } => Some(body.clone()),
                Edit::Insert { body, comment, after, .. } => {
                    let is_taken =
                        catalog.get(id).is_some() && !matches!(change.patterns.get(id.as_str()), Some(None));
                    if is_taken || change.inserts.iter().any(|insert| insert.id == id) {
                        return Err(EditError::Taken(id.clone()));
                    }
                    let (comment, after) = (comment.as_deref(), after.as_deref());
                    change.inserts.push(Insert { id, body, comment, after });
                    continue;
                }
                _ => None,
            };
        if catalog.get(id).is_none() {
            return Err(EditError::Unknown(id.clone()));
        }
        if change.patterns.insert(id, new).is_some() {
            return Err(EditError::Conflicting(id.clone()));
        }
    }
    let mut lowered = Vec::new();
    for (id, change) in changes {
        match whole.get(&id) {
            Some(message) => lowered.push(changed(catalog, message, &change)),
            None => lowered.push(new_message(id, &change)),
        }
    }
    Ok(lowered)
}

/// The patterns of a message in the order of the file.
fn patterns<'c>(catalog: &'c Catalog, message: &Entry) -> Vec<&'c Entry> {
    let first = catalog.entries().partition_point(|entry| entry.offset < message.offset);
    let entries = catalog.entries()[first..].iter();
    entries.take_while(|entry| entry.offset < message.range.end).collect()
}

fn changed(catalog: &Catalog, message: &Entry, change: &Change<'_>) -> Edit {
    let mut splices: Vec<(Range<usize>, String)> = Vec::new();
    let patterns = patterns(catalog, message);
    let mut left = 0;
    for (at, pattern) in patterns.iter().enumerate() {
        // Of attributes that stand twice, the first is meant.
        let is_first = !patterns[..at].iter().any(|earlier| earlier.id == pattern.id);
        let value = pattern.value.clone();
        match change.patterns.get(pattern.id.as_str()).filter(|_| is_first) {
            None => left += 1,
            Some(Some(new)) => {
                left += 1;
                splices.push((value, new.clone()));
            }
            Some(None) if pattern.id == message.id => splices.push((value, String::new())),
            Some(None) => {
                let before = &catalog.text()[..pattern.range.start];
                let line_end = if before.ends_with("\r\n") { 2 } else { before.ends_with('\n').into() };
                splices.push((pattern.range.start - line_end..value.end, String::new()));
            }
        }
    }
    if left == 0 && change.inserts.is_empty() {
        return Edit::Remove { id: message.id.clone() };
    }
    // What is new goes behind what it follows; the value goes first, whatever it follows.
    for (at, insert) in change.inserts.iter().enumerate() {
        let followed =
            |id: &str| patterns.iter().find(|pattern| pattern.id == id).map(|entry| entry.value.end);
        let mut after = insert.after;
        // One that follows another new one stands where that one does.
        while let Some(new) = change.inserts[..at].iter().find(|earlier| Some(earlier.id) == after) {
            after = new.after;
        }
        let value_end = || followed(&message.id).unwrap_or(message.rest.start);
        let place = match after {
            _ if insert.id == message.id => message.rest.start,
            Some(after) => followed(after).unwrap_or_else(value_end),
            None => value_end(),
        };
        splices.push((place..place, written(insert)));
    }
    splices.sort_by_key(|(range, _)| (range.end, range.start));
    let mut body = String::new();
    let mut at = message.rest.start;
    for (range, new) in splices {
        body.push_str(&catalog.text()[at..range.start]);
        body.push_str(&new);
        at = range.end;
    }
    body.push_str(&catalog.text()[at..message.rest.end]);
    Edit::Body { id: message.id.clone(), body }
}

/// A new pattern as it stands in its message.
fn written(insert: &Insert<'_>) -> String {
    match insert.id.split_once('.') {
        Some((_, attribute)) => format!("\n    .{attribute} ={}", insert.body),
        None => insert.body.to_owned(),
    }
}

fn new_message(id: String, change: &Change<'_>) -> Edit {
    let (value, attributes): (Vec<_>, Vec<_>) = change.inserts.iter().partition(|insert| insert.id == id);
    let is_other = |after: &&str| message_id(after) != id;
    Edit::Insert {
        body: value.iter().chain(&attributes).map(|insert| written(insert)).collect(),
        comment: change.inserts.iter().find_map(|insert| insert.comment).map(str::to_owned),
        after: change
            .inserts
            .iter()
            .find_map(|insert| insert.after.filter(is_other))
            .map(message_id)
            .map(str::to_owned),
        id,
    }
}

/// Refuses a result in which any pattern that was not edited reads differently, or any that was is not as it should.
pub(super) fn verify(catalog: &Catalog, out: &str, edits: &[Edit]) -> Result<(), EditError> {
    let result = catalog.with_text(out.to_owned());
    let mut edited = FxHashSet::default();
    let mut stays = FxHashSet::default();
    for edit in edits {
        let (Edit::Set { id, .. } | Edit::Body { id, .. } | Edit::Insert { id, .. }) = edit else { continue };
        stays.insert(id.as_str());
    }
    edited.extend(edits.iter().filter_map(|edit| match edit {
        Edit::Remove { id } if !stays.contains(id.as_str()) => Some(id.as_str()),
        _ => None,
    }));
    let print = |catalog: &Catalog, id: &str| catalog.get(id).map(|entry| entry.fingerprint);
    let is_unsafe = |id: &str| match (stays.contains(id), edited.contains(id)) {
        (true, _) => result.get(id).is_none(),
        // Another one of the same id may stand behind it.
        (_, true) => false,
        _ => print(&result, id) != print(catalog, id),
    };
    let ids = result.entries().iter().chain(catalog.entries()).map(|entry| entry.id.as_str());
    match ids.chain(stays.iter().copied()).find(|id| is_unsafe(id)) {
        Some(id) => Err(EditError::Unsafe(id.to_owned())),
        None => verify_faults(catalog, &result),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::catalog::{Catalog, Edit, EditError, apply};
    use crate::model::Format;

    const FILE: &str = "\
# Licence

-brand = Recto
    .gender = masc

# for a
a = one
    .title = t

  .label =
      two
      rows

b =
    .x = 1
";

    fn set(id: &str, pattern: &str) -> Edit {
        Edit::Set { id: id.to_owned(), pattern: pattern.to_owned() }
    }

    fn insert(id: &str, after: Option<&str>) -> Edit {
        let after = after.map(str::to_owned);
        Edit::Insert { id: id.to_owned(), body: " new".to_owned(), comment: None, after }
    }

    fn remove(id: &str) -> Edit {
        Edit::Remove { id: id.to_owned() }
    }

    fn read(text: &str) -> Catalog {
        Catalog::of_article(text.to_owned(), Format::Fluent)
    }

    #[test]
    fn patterns_are_edited_inside_their_messages() {
        for (edits, from, to) in [
            (vec![set("a", "uno\nduo")], "a = one\n", "a =\n    uno\n    duo\n"),
            (vec![set("a.title", "T\nU")], " t\n\n", "\n        T\n        U\n\n"),
            (
                vec![set("a.label", "L"), set("a", "A")],
                "one\n    .title = t\n\n  .label =\n      two\n      rows",
                "A\n    .title = t\n\n  .label = L",
            ),
            (vec![remove("a.label")], "\n  .label =\n      two\n      rows\n", "\n"),
            (vec![remove("a")], "a = one\n", "a =\n"),
            (vec![remove("b.x")], "\nb =\n    .x = 1\n", ""),
            (
                vec![remove("a"), remove("a.title"), remove("a.label")],
                "# for a\na = one\n    .title = t\n\n  .label =\n      two\n      rows\n\n",
                "",
            ),
            (vec![insert("b", Some("a.label"))], "b =\n", "b = new\n"),
            (
                vec![insert("b.y", Some("b.x")), insert("b.z", Some("b.y"))],
                "    .x = 1\n",
                "    .x = 1\n    .y = new\n    .z = new\n",
            ),
            (vec![insert("b.w", Some("a.label"))], "b =\n", "b =\n    .w = new\n"),
            (vec![insert("a.first", Some("a"))], "one\n", "one\n    .first = new\n"),
            (
                vec![insert("c", Some("a.title")), insert("c.d", Some("c"))],
                "rows\n",
                "rows\n\nc = new\n    .d = new\n",
            ),
            (vec![insert("c.d", None)], "# Licence\n", "# Licence\n\nc =\n    .d = new\n"),
            (vec![remove("a.title"), insert("a.title", Some("a"))], " t\n", " new\n"),
            (vec![set("-brand", "Verso")], "Recto", "Verso"),
        ] {
            let meant = FILE.replacen(from, to, 1);
            let crlf = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
            for (file, meant) in [(FILE.to_owned(), meant.clone()), (crlf(FILE), crlf(&meant))] {
                assert_eq!(apply(&read(&file), &edits), Ok(meant), "{edits:?}");
            }
        }
    }

    #[test]
    fn a_file_without_blank_lines_stays_without() {
        let dense = "# Licence\n\na = one\nb = two\nc = three\n\n# for d\nd = four\n";
        for (edit, from, to) in [
            (insert("x", Some("a")), "b = two", "x = new\nb = two"),
            (insert("x", Some("c")), "three\n", "three\nx = new\n"),
            (insert("x", Some("d")), "four\n", "four\nx = new\n"),
            // The blank line behind the head of the file stays where it is.
            (insert("x", None), "a = one", "x = new\n\na = one"),
            (remove("b"), "b = two\n", ""),
        ] {
            assert_eq!(apply(&read(dense), &[edit]), Ok(dense.replacen(from, to, 1)), "{to}");
        }
    }

    #[test]
    fn edits_that_do_not_fit_are_refused() {
        let catalog = read(FILE);
        for edits in [
            vec![set("a.none", "x")],
            vec![set("a", "{ $x")],
            vec![set("a", "1"), remove("a")],
            vec![insert("a.title", None)],
            vec![insert("b.y", None), insert("b.y", None)],
            vec![Edit::Rename { id: "a".to_owned(), to: "z".to_owned() }],
        ] {
            assert!(apply(&catalog, &edits).is_err(), "{edits:?}");
        }
        let broken = apply(&read("a = {\nb = x\n"), &[insert("a.b", None)]);
        assert!(matches!(broken, Err(EditError::Broken(_))));
    }

    /// A message: its value, and its attributes as text and blank lines before them.
    fn message() -> impl Strategy<Value = String> {
        let pattern = prop::sample::select(vec![
            " one",
            " { -brand } x",
            "\n    two\n    rows",
            "\n  { $n ->\n    [one] a\n   *[other] b\n  }",
            " { \"\" }",
        ]);
        let attribute = (prop::sample::select(vec!["\n    ", "\n  ", "\n\n      "]), pattern.clone());
        (prop::option::of(pattern), prop::collection::vec(attribute, 0..3), any::<bool>()).prop_map(
            |(value, attributes, commented)| {
                let mut text = if commented { "# note\nID =".to_owned() } else { "ID =".to_owned() };
                text.push_str(match (&value, attributes.is_empty()) {
                    (Some(value), _) => value,
                    (None, true) => " only",
                    (None, false) => "",
                });
                for (at, (indent, pattern)) in attributes.into_iter().enumerate() {
                    text.push_str(&format!("{indent}.t{at} ={pattern}"));
                }
                text
            },
        )
    }

    proptest! {
        #[test]
        fn an_edit_leaves_all_other_bytes(
            messages in prop::collection::vec(message(), 1..5),
            crlf in any::<bool>(),
            at in any::<prop::sample::Index>(),
            what in 0..3,
        ) {
            let numbered = messages.iter().enumerate().map(|(at, text)| text.replace("ID", &format!("m{at}")));
            let text = numbered.collect::<Vec<_>>().join("\n\n") + "\n";
            let text = if crlf { text.replace('\n', "\r\n") } else { text };
            let catalog = read(&text);
            let entry = at.get(catalog.entries());
            let edit = match what {
                0 => set(&entry.id, "Other"),
                1 => remove(&entry.id),
                _ => insert(&format!("{}.new", crate::catalog::message_id(&entry.id)), Some(&entry.id)),
            };
            let out = apply(&catalog, std::slice::from_ref(&edit)).expect("it can be edited");
            let (whole, after) = (Catalog::parse(text.clone()), Catalog::parse(out.clone()));
            let message = crate::catalog::message_id(&entry.id);
            for other in whole.entries().iter().filter(|other| other.id != message) {
                let stays = after.get(&other.id).map(|stays| &out[stays.range.clone()]);
                prop_assert_eq!(stays, Some(&text[other.range.clone()]));
            }
            let result = read(&out);
            prop_assert!(!result.is_broken());
            for other in catalog.entries().iter().filter(|other| other.id != entry.id) {
                prop_assert_eq!(result.get(&other.id).map(|entry| entry.pattern()), Some(other.pattern()));
            }
            match edit {
                Edit::Set { id, .. } => prop_assert_eq!(result.get(&id).map(|entry| entry.pattern()), Some("Other".to_owned())),
                Edit::Remove { id } => prop_assert!(result.get(&id).is_none()),
                Edit::Insert { id, .. } => prop_assert_eq!(result.get(&id).map(|entry| entry.pattern()), Some("new".to_owned())),
                _ => {}
            }
        }
    }
}
