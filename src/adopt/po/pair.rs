//! Which unit gets which message: by the text, in the articles that the message names before all others.

use rustc_hash::{FxHashMap, FxHashSet};

use super::key::{key, with_references};
use super::messages::{Piece, is_same_kind, kind_of, line_of, pieces, units};
use crate::config::SegmentOptions;
use crate::exchange::po::PoEntry;
use crate::model::{Format, Kind};
use crate::segment::Slot;
use crate::sync::align::{AlignEvidence, Change, Item, align};
use crate::workspace::article::LoadedArticle;

/// A message with the articles that it names.
pub(super) struct PoMessage<'f> {
    /// The file, by its place among those of the language.
    pub(super) file: usize,
    pub(super) entry: &'f PoEntry,
    /// The articles that it was found in, with the lines; in order.
    pub(super) places: Vec<(usize, Option<usize>)>,
    /// What its file is about.
    pub(super) scope: PoScope,
}

/// What a file of messages is about, as far as its messages say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PoScope {
    /// Nobody knows, or several articles: what they say alike has one translation in all of them.
    Book,
    /// One article.
    Page,
    /// Something else than the articles.
    Foreign,
}

/// The translation that a unit gets.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    /// The message it comes from, by its place.
    pub(super) message: usize,
    pub(super) text: String,
    /// The text it was made for, where that is another one.
    pub(super) previous: Option<String>,
    pub(super) is_draft: bool,
}

/// What became of the messages of a language.
#[derive(Default)]
pub(super) struct Paired {
    /// The translations by article and unit.
    pub(super) units: FxHashMap<(usize, usize), Taken>,
    /// For each message whether some unit has its text.
    pub(super) found: Vec<bool>,
}

impl Paired {
    /// Whether any unit gets a translation of an older text.
    pub(super) fn has_stale(&self) -> bool {
        self.units.values().any(|taken| taken.previous.is_some())
    }
}

/// Where the texts of all articles stand, by what messages have in common with them.
pub(super) struct UnitIndex {
    by_key: FxHashMap<String, Vec<(usize, usize, bool)>>,
    formats: Vec<Format>,
}

impl UnitIndex {
    pub(super) fn new(articles: &[&LoadedArticle]) -> Self {
        let mut by_key: FxHashMap<String, Vec<(usize, usize, bool)>> = FxHashMap::default();
        let mut formats = Vec::new();
        for (at, loaded) in articles.iter().enumerate() {
            let format = loaded.article.format;
            if !formats.iter().any(|known| is_alike(*known, format)) {
                formats.push(format);
            }
            for (unit, planned) in loaded.plan.units.iter().enumerate() {
                let own = key(&planned.unit.text, format);
                if let Some(label) = label(&planned.unit.text) {
                    by_key.entry(key(label, format)).or_default().push((at, unit, true));
                }
                by_key.entry(own).or_default().push((at, unit, false));
            }
        }
        Self { by_key, formats }
    }

    /// All texts of a message, as articles of each format have them.
    fn pieces(&self, entry: &PoEntry, options: &SegmentOptions) -> Vec<Piece> {
        self.formats.iter().flat_map(|format| pieces(entry, *format, options)).collect()
    }

    fn units(&self, key: &str) -> &[(usize, usize, bool)] {
        self.by_key.get(key).map_or(&[], Vec::as_slice)
    }
}

/// What a text shows that is one link and nothing else, as the entries of a table of contents are.
fn label(text: &str) -> Option<&str> {
    let (label, target) = text.strip_prefix('[')?.split_once("](")?;
    let is_one = target.find(')') == Some(target.len() - 1) && !label.contains(['[', ']']);
    (is_one && !label.is_empty()).then_some(label)
}

/// The same link with another label.
fn with_label(text: &str, translation: &str) -> String {
    let end = text.find("](").unwrap_or(text.len());
    format!("[{translation}{}", &text[end..])
}

/// Whether messages are read alike for both.
fn is_alike(own: Format, other: Format) -> bool {
    let is_markdown = |format| matches!(format, Format::Markdown | Format::Mdx);
    is_markdown(own) == is_markdown(other)
}

/// A text that a unit may get, with what speaks for it: the smaller, the better.
struct Claim {
    message: usize,
    piece: usize,
    /// Whether it is what a link shows that is all of the unit.
    is_label: bool,
    rank: (bool, bool, bool, bool),
    distance: usize,
    is_other_kind: bool,
}

impl Claim {
    fn order(&self) -> ((bool, bool, bool, bool), usize, bool) {
        (self.rank, self.distance, self.is_other_kind)
    }
}

/// Pairs messages with the units of articles.
pub(super) fn pair(
    messages: &[PoMessage<'_>],
    articles: &[&LoadedArticle],
    index: &UnitIndex,
    options: &SegmentOptions,
) -> Paired {
    let texts: Vec<Vec<Piece>> =
        messages.iter().map(|message| index.pieces(message.entry, options)).collect();
    let mut paired = Paired { found: vec![false; messages.len()], ..Paired::default() };
    let mut claims: FxHashMap<(usize, usize), Vec<Claim>> = FxHashMap::default();
    for (number, message) in messages.iter().enumerate() {
        for (piece, text) in texts[number].iter().enumerate() {
            for &(article, unit, is_label) in index.units(&text.key) {
                let line = articles[article].plan.units[unit].position.line;
                let own = message.places.iter().filter(|(place, _)| *place == article);
                let distance = own.clone().map(|(_, at)| at.map_or(usize::MAX, |at| at.abs_diff(line))).min();
                let is_elsewhere =
                    distance.is_none() && message.scope != PoScope::Book || message.scope == PoScope::Foreign;
                let entry = message.entry;
                let kind = articles[article].plan.units[unit].unit.kind;
                let is_whole = text.is_whole && !is_label;
                claims.entry((article, unit)).or_default().push(Claim {
                    message: number,
                    piece,
                    is_label,
                    rank: (is_elsewhere, entry.is_obsolete, !is_whole, entry.is_fuzzy),
                    distance: distance.unwrap_or(usize::MAX),
                    is_other_kind: kind_of(entry).is_some_and(|own| !is_same_kind(own, kind)),
                });
            }
        }
    }
    for ((article, unit), mut own) in claims {
        own.sort_by_key(|claim| (claim.order(), claim.message, claim.piece));
        let best = &own[0];
        let text_of = |claim: &Claim| texts[claim.message][claim.piece].translation.as_str();
        // Nothing tells which of two texts is meant.
        let is_contested =
            own[1..].iter().any(|other| other.order() == best.order() && text_of(other) != text_of(best));
        for claim in own.iter().filter(|claim| text_of(claim) == text_of(best)) {
            paired.found[claim.message] = true;
        }
        let planned = &articles[article].plan.units[unit].unit;
        let piece = &texts[best.message][best.piece];
        let entry = messages[best.message].entry;
        let format = articles[article].article.format;
        let previous = piece.previous.clone().filter(|text| entry.is_fuzzy && key(text, format) != piece.key);
        let mut text = with_references(&piece.translation, &piece.source, &planned.text);
        if best.is_label {
            text = with_label(&planned.text, &text);
        }
        if planned.slot == Slot::TableCell {
            text = text.replace("\\|", "|");
        }
        let is_draft = is_contested || best.rank.0 || entry.is_fuzzy && previous.is_none();
        paired.units.insert((article, unit), Taken { message: best.message, text, previous, is_draft });
    }
    broken_lines(messages, articles, &texts, &mut paired);
    for article in 0..articles.len() {
        edited(article, messages, articles, &texts, options, &mut paired);
    }
    paired
}

/// Puts units together that some tools cut at hard breaks.
fn broken_lines(
    messages: &[PoMessage<'_>],
    articles: &[&LoadedArticle],
    texts: &[Vec<Piece>],
    paired: &mut Paired,
) {
    // The messages of each article by their text.
    let mut by_key: FxHashMap<(usize, &str), usize> = FxHashMap::default();
    for (number, message) in messages.iter().enumerate().filter(|(_, message)| !message.entry.is_fuzzy) {
        for piece in texts[number].iter().filter(|piece| piece.is_whole) {
            for (article, _) in &message.places {
                by_key.entry((*article, piece.key.as_str())).or_insert(number);
            }
        }
    }
    if by_key.is_empty() {
        return;
    }
    for (at, loaded) in articles.iter().enumerate() {
        for (unit, planned) in loaded.plan.units.iter().enumerate() {
            let text = &planned.unit.text;
            if !text.contains('\n') || paired.units.contains_key(&(at, unit)) {
                continue;
            }
            let format = loaded.article.format;
            let lines: Vec<&str> = text.split('\n').collect();
            let (mut from, mut parts) = (0, Vec::new());
            while from < lines.len() {
                let found = (from + 1..=lines.len()).rev().find_map(|to| {
                    let number = *by_key.get(&(at, key(&lines[from..to].join("\n"), format).as_str()))?;
                    Some((to, number))
                });
                let Some((to, number)) = found else { break };
                let ends_with_backslash = lines[to - 1].ends_with('\\');
                parts.push((number, if ends_with_backslash { "\\\n" } else { "  \n" }));
                from = to;
            }
            if from < lines.len() || parts.is_empty() {
                continue;
            }
            let mut own = String::new();
            for (part, (number, end)) in parts.iter().enumerate() {
                let piece = texts[*number].iter().find(|piece| piece.is_whole);
                own.push_str(piece.map_or("", |piece| piece.translation.trim_end_matches(['\\', ' '])));
                own.push_str(if part + 1 < parts.len() { end } else { "" });
                paired.found[*number] = true;
            }
            let taken = Taken { message: parts[0].0, text: own, previous: None, is_draft: false };
            paired.units.insert((at, unit), taken);
        }
    }
}

/// The least likeness of a message and the text that became of it, and how many times as long one may be.
const LIKE: f64 = 0.5;
const LONGER: usize = 3;

/// Whether a text of today was the text of a message once. What a tool calls one text may be a whole table.
fn is_likely(evidence: &AlignEvidence, message: &str, now: &str) -> bool {
    let (shorter, longer) = (message.len().min(now.len()), message.len().max(now.len()));
    let is_like = !matches!(evidence, AlignEvidence::Likeness(likeness) if *likeness < LIKE);
    is_like && longer <= LONGER * shorter.max(8)
}

/// An item of an article as its messages have it.
struct Old {
    message: usize,
    piece: Option<Piece>,
    kind: Kind,
    text: String,
}

/// Finds the units whose text was edited since the messages were found in an article: their translations are of the
/// older text.
fn edited(
    article: usize,
    messages: &[PoMessage<'_>],
    articles: &[&LoadedArticle],
    texts: &[Vec<Piece>],
    options: &SegmentOptions,
    paired: &mut Paired,
) {
    let loaded = articles[article];
    let format = loaded.article.format;
    let mut by_key: FxHashMap<String, usize> = FxHashMap::default();
    for (at, planned) in loaded.plan.units.iter().enumerate() {
        by_key.entry(key(&planned.unit.text, format)).or_insert(at);
    }
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (number, message) in messages.iter().enumerate().filter(|(_, message)| !message.entry.is_obsolete) {
        let own = message.places.iter().filter(|(place, _)| *place == article);
        places.extend(own.map(|(_, line)| (line.unwrap_or(usize::MAX), number)));
    }
    places.sort_unstable();
    places.dedup();
    let is_open = |number: usize| !paired.found[number] && messages[number].entry.translation().is_some();
    if !places.iter().any(|(_, number)| is_open(*number)) {
        return;
    }
    let mut old: Vec<Old> = Vec::new();
    for (_, number) in places {
        let entry = messages[number].entry;
        // As the units of today where it is one of them.
        if let Some(&at) = by_key.get(&key(&entry.source, format)) {
            let unit = &loaded.plan.units[at].unit;
            old.push(Old { message: number, piece: None, kind: unit.kind, text: unit.text.clone() });
            continue;
        }
        let (is_open, cut) = (is_open(number), units(&entry.source, format, options));
        let pieces = texts[number].iter().filter(|piece| !piece.is_whole).collect::<Vec<_>>();
        if is_open && !pieces.is_empty() && pieces.len() == cut.len() {
            for (piece, unit) in pieces.into_iter().zip(cut) {
                let text = piece.source.clone();
                old.push(Old { message: number, piece: Some(piece.clone()), kind: unit.kind, text });
            }
            continue;
        }
        let piece = texts[number].first().filter(|_| is_open).cloned();
        old.push(Old {
            message: number,
            piece,
            kind: kind_of(entry).unwrap_or(Kind::Paragraph),
            text: line_of(&entry.source),
        });
    }
    let items: Vec<Item<'_>> = old.iter().map(|old| Item::new(old.kind, None, &old.text)).collect();
    // What tools call a message is seldom known: it is compared by its text and its place.
    let now = loaded.plan.units.iter().map(|planned| Item::new(planned.unit.kind, None, &planned.unit.text));
    let now: Vec<Item<'_>> = now.collect();
    let mut done: FxHashSet<usize> = FxHashSet::default();
    for (unit, pair) in align(&items, &now).into_iter().enumerate() {
        let Some(pair) = pair.filter(|pair| pair.change == Change::Edited) else { continue };
        let old = &old[pair.old];
        let Some(piece) = &old.piece else { continue };
        let now = &loaded.plan.units[unit].unit.text;
        if paired.units.contains_key(&(article, unit)) || !is_likely(&pair.evidence, &old.text, now) {
            continue;
        }
        let entry = messages[old.message].entry;
        let previous =
            piece.previous.clone().filter(|_| entry.is_fuzzy).unwrap_or_else(|| piece.source.clone());
        let taken = Taken {
            message: old.message,
            text: piece.translation.clone(),
            previous: Some(previous),
            is_draft: false,
        };
        paired.units.insert((article, unit), taken);
        done.insert(old.message);
    }
    for number in done {
        paired.found[number] = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_one_link_has_a_label() {
        assert_eq!(label("[Overview](overview.md)"), Some("Overview"));
        assert_eq!(with_label("[Overview](overview.md)", "Aperçu"), "[Aperçu](overview.md)");
        for text in ["[a](b) and more", "[a](b)[c](d)", "[[a]](b)", "a", "[a]", "[](b)"] {
            assert_eq!(label(text), None, "{text}");
        }
    }
}
