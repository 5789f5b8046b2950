//! Finds a text in translations and puts another one into its place, in what is text and in nothing else.

use crate::catalog::{Catalog, Edit, RecordedState, Target, encode};
use crate::message;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::expected::{Expected, Scene};
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::shared::UnitPlace;
use crate::workspace::transaction::{Session, edited, writable_unit};
use crate::workspace::unit::UnitRow;
use crate::workspace::{Transaction, WorkspaceError};

/// What is looked for, and what is put into its place.
#[derive(Clone, Debug)]
pub struct TextReplacement {
    /// What is looked for.
    pub find: String,
    /// What stands there then.
    pub with: String,
    /// Whether capitals count.
    pub exact_case: bool,
    /// Whether it has to begin and end where words do.
    pub whole_words: bool,
}

impl TextReplacement {
    /// A text with all that is found replaced; none where nothing is found.
    pub fn in_text(&self, text: &str) -> Option<String> {
        let (mut out, mut from) = (String::with_capacity(text.len()), 0);
        for (start, end) in self.places(text) {
            out.push_str(&text[from..start]);
            out.push_str(&self.with);
            from = end;
        }
        if from == 0 {
            return None;
        }
        out.push_str(&text[from..]);
        Some(out)
    }

    /// The translation of a unit with all that is found in its text replaced: as article text where it is no more than
    /// that, else as a pattern, in which only what stands outside of braces is text.
    pub fn in_unit(&self, unit: &UnitRow) -> Option<Replaced> {
        if let Some(text) = &unit.text {
            let new = self.in_text(text)?;
            return Some(Replaced { before: text.clone(), after: new, is_pattern: false });
        }
        let pattern = unit.translation.as_ref()?;
        let (mut out, mut depth, mut start, mut is_found) = (String::new(), 0_usize, 0, false);
        let mut text = |piece: &str, out: &mut String| match self.in_text(piece) {
            Some(new) => {
                is_found = true;
                out.push_str(&new);
            }
            None => out.push_str(piece),
        };
        for (at, c) in pattern.char_indices() {
            match c {
                '{' => {
                    if depth == 0 {
                        text(&pattern[start..at], &mut out);
                        start = at;
                    }
                    depth += 1;
                }
                '}' if depth > 0 => {
                    depth -= 1;
                    if depth == 0 {
                        out.push_str(&pattern[start..=at]);
                        start = at + 1;
                    }
                }
                _ => {}
            }
        }
        text(&pattern[start..], &mut out);
        is_found.then(|| Replaced { before: pattern.clone(), after: out, is_pattern: true })
    }

    /// Where it stands, from left to right.
    fn places(&self, text: &str) -> Vec<(usize, usize)> {
        let (mut places, mut at) = (Vec::new(), 0);
        while at < text.len() && !self.find.is_empty() {
            match self.end_at(&text[at..]).filter(|length| self.is_whole(text, at, at + length)) {
                Some(length) => {
                    places.push((at, at + length));
                    at += length;
                }
                None => at += text[at..].chars().next().map_or(1, char::len_utf8),
            }
        }
        places
    }

    /// How many bytes of a text are what is looked for, if it begins with that.
    fn end_at(&self, text: &str) -> Option<usize> {
        if self.exact_case {
            return text.starts_with(&self.find).then_some(self.find.len());
        }
        let mut wanted = self.find.chars().flat_map(char::to_lowercase).peekable();
        let mut length = 0;
        for c in text.chars() {
            if wanted.peek().is_none() {
                break;
            }
            for lower in c.to_lowercase() {
                if wanted.next() != Some(lower) {
                    return None;
                }
            }
            length += c.len_utf8();
        }
        wanted.peek().is_none().then_some(length)
    }

    /// Whether no word goes on before or behind a place.
    fn is_whole(&self, text: &str, start: usize, end: usize) -> bool {
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let inside = text[start..end].chars();
        let begins_inside = is_word(text[..start].chars().next_back()) && is_word(inside.clone().next());
        let ends_inside = is_word(inside.clone().next_back()) && is_word(text[end..].chars().next());
        !self.whole_words || !(begins_inside || ends_inside)
    }
}

/// A translation before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// What it is.
    pub before: String,
    /// What it would be.
    pub after: String,
    /// Whether both are patterns.
    pub is_pattern: bool,
}

impl Transaction {
    /// Replaces what is found in one translation. Its state stays, but that nobody approved the new text; what it
    /// answers to stays too.
    ///
    /// # Errors
    ///
    /// A unit that is not there or not what its author expects, one in which nothing is found, or a catalog that cannot
    /// be written.
    pub fn replace(
        &mut self,
        place: &UnitPlace,
        replacement: &TextReplacement,
        expected: &Expected,
    ) -> Result<(), WorkspaceError> {
        self.act(|project, options| replace(project, options, place, replacement, expected))
    }
}

fn replace(
    project: &Project,
    options: SnapshotOptions,
    place: &UnitPlace,
    replacement: &TextReplacement,
    expected: &Expected,
) -> Result<(), WorkspaceError> {
    let UnitPlace { article, id, language } = place;
    let session = Session::open_for(project, options, false, article)?;
    let (loaded, units) = find::units(&session.snapshot, article, std::slice::from_ref(id))?;
    let [at] = units[..] else {
        return Err(WorkspaceError::request(message!("set-two-units"), message!("set-two-units-hint")));
    };
    let plan = writable_unit(project, loaded, language, at)?;
    session.sync(loaded)?;
    let scene = Scene { project, loaded, plan, at };
    if let Err(refusal) = scene.check(expected) {
        return Err(WorkspaceError::Refused(Box::new(scene.outcome(Err(refusal)))));
    }
    let nothing = || WorkspaceError::not_found(message!("replace-nothing"), message!("replace-nothing-hint"));
    let replaced = replacement.in_unit(&scene.row()).ok_or_else(nothing)?;
    let catalog = plan.catalog_after().ok_or_else(nothing)?;
    let pattern = if replaced.is_pattern { replaced.after } else { encode(&replaced.after) };
    let edit = Edit::Set { id: scene.unit().id.clone(), pattern };
    let text = edited(catalog, &[edit])?;
    let after: Catalog = catalog.with_text(text.clone());
    let entry = after.get(&scene.unit().id).filter(|entry| !entry.is_blank()).ok_or_else(nothing)?;
    let mut ledger = plan.ledger.clone();
    let record = ledger.units.get_mut(&scene.unit().id).ok_or_else(nothing)?;
    record.target = Target::of(entry);
    record.dismissed.clear();
    if record.state == Some(RecordedState::Reviewed) {
        record.state = None;
    }
    let ledger = plan.ledger_after(ledger, &[&scene.unit().id]);
    session.write_both(loaded, language, &text, ledger)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_is_replaced_and_nothing_else() {
        for (find, with, exact_case, whole_words, text, expected) in [
            ("tour", "beffroi", true, false, "La tour et les tours.", Some("La beffroi et les beffrois.")),
            ("tour", "beffroi", true, true, "La tour et les tours.", Some("La beffroi et les tours.")),
            ("TOUR", "beffroi", false, false, "Tour, tour", Some("beffroi, beffroi")),
            ("TOUR", "beffroi", true, false, "Tour, tour", None),
            ("straße", "Weg", false, false, "STRASSE, Straße", Some("STRASSE, Weg")),
            ("é", "e", false, true, "été É", Some("été e")),
            (", ", "; ", true, true, "a, b, c", Some("a; b; c")),
            ("aa", "a", true, false, "aaaa", Some("aa")),
            ("", "x", true, false, "abc", None),
        ] {
            let replacement =
                TextReplacement { find: find.into(), with: with.into(), exact_case, whole_words };
            assert_eq!(replacement.in_text(text).as_deref(), expected, "{find} in {text}");
        }
    }
}
