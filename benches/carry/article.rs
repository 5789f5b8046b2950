//! An article as blocks whose units have a known past.
//!
//! Edits work on the blocks; `check` segments the rebuilt text and says whether the edit made the units that
//! were meant, so that the truth a score is held against is never a guess.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use recto::config::SegmentOptions;
use recto::model::{Fingerprint, Format, Kind};
use recto::segment::{self, segment};

/// What a block is, as far as edits choose their places by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Heading,
    Paragraph,
    Item,
    /// Front matter, code, HTML, tables, quotes: never edited, but moved along with a section.
    Other,
}

/// Where the text of a unit comes from; the numbers are those of the old units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    /// The same text, wherever it stands and however it is wrapped.
    Same(usize),
    /// The same words in another typography, which the default policy lets pass.
    Restyled(usize),
    /// An edited text.
    Changed(usize),
    /// These sentences of an old unit.
    Part(usize, Range<usize>),
    /// Several old units in one.
    Merged(Vec<usize>),
    /// A text that was not there.
    New,
}

impl Truth {
    /// The old units that a translation may come from.
    pub(crate) fn sources(&self) -> &[usize] {
        match self {
            Self::Same(old) | Self::Restyled(old) | Self::Changed(old) | Self::Part(old, _) => {
                std::slice::from_ref(old)
            }
            Self::Merged(old) => old,
            Self::New => &[],
        }
    }
}

/// One unit of a block.
#[derive(Clone, Debug)]
pub(crate) struct UnitTruth {
    pub(crate) truth: Truth,
    /// The edit that touched it, by its number in the article.
    pub(crate) edit: Option<usize>,
}

/// A stretch of lines that edits take as a whole.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// The blank lines before it.
    pub(crate) before: String,
    pub(crate) text: String,
    /// The bytes of its only unit; none where it has no unit, or several, or one that is not plain text.
    pub(crate) body: Option<Range<usize>>,
    pub(crate) shape: Shape,
    pub(crate) units: Vec<UnitTruth>,
    pub(crate) touched: bool,
}

impl Block {
    /// A block of one unit behind a prefix such as `- `.
    pub(crate) fn simple(shape: Shape, prefix: &str, body: &str, truth: Truth) -> Self {
        Self {
            before: "\n\n".to_owned(),
            text: format!("{prefix}{body}"),
            body: Some(prefix.len()..prefix.len() + body.len()),
            shape,
            units: vec![UnitTruth { truth, edit: None }],
            touched: false,
        }
    }

    /// The text of its only unit as it is written in the article; empty where it cannot be edited.
    pub(crate) fn body(&self) -> &str {
        self.body.clone().map_or("", |body| &self.text[body])
    }

    /// What stands before the text of its only unit.
    pub(crate) fn prefix(&self) -> &str {
        self.body.clone().map_or("", |body| &self.text[..body.start])
    }

    pub(crate) fn set_body(&mut self, text: &str) {
        if let Some(body) = &mut self.body {
            self.text.replace_range(body.clone(), text);
            body.end = body.start + text.len();
        }
    }

    pub(crate) fn set_prefix(&mut self, prefix: &str) {
        if let Some(body) = &mut self.body {
            self.text.replace_range(..body.start, prefix);
            *body = prefix.len()..prefix.len() + body.len();
        }
    }

    /// The old unit that its only unit is, if an edit may still touch it.
    pub(crate) fn old(&self) -> Option<usize> {
        match self.units.as_slice() {
            [UnitTruth { truth: Truth::Same(old), .. }] if self.body.is_some() && !self.touched => Some(*old),
            _ => None,
        }
    }

    pub(crate) fn is(&self, shape: Shape) -> bool {
        self.shape == shape
    }
}

/// A unit as it was before the edits.
#[derive(Clone, Debug)]
pub(crate) struct OldUnit {
    pub(crate) text: String,
    pub(crate) fingerprint: Fingerprint,
    /// Whether no other unit of its article has this text.
    pub(crate) unique: bool,
}

/// All units of a project before the edits.
#[derive(Clone, Debug, Default)]
pub(crate) struct OldUnits {
    pub(crate) units: Vec<OldUnit>,
    pub(crate) texts: HashSet<Fingerprint>,
}

/// An article in the making.
#[derive(Clone, Debug)]
pub(crate) struct Article {
    pub(crate) path: String,
    pub(crate) format: Format,
    pub(crate) blocks: Vec<Block>,
    pub(crate) tail: String,
    /// The kinds of the edits that were made.
    pub(crate) edits: Vec<&'static str>,
    /// The numbers of its units before the edits.
    pub(crate) old: Range<usize>,
}

impl Article {
    /// Reads an article and adds its units to the old ones; none where the text cannot be segmented.
    pub(crate) fn read(path: &str, text: &str, old: &mut OldUnits) -> Option<Self> {
        let format = Format::from_extension(path.rsplit('.').next()?)?;
        let units = segment(text, format, &SegmentOptions::default()).ok()?.units;
        let first = old.units.len();
        let mut counts: HashMap<Fingerprint, usize> = HashMap::new();
        for unit in &units {
            *counts.entry(Fingerprint::of_source(&unit.text)).or_default() += 1;
        }
        for unit in &units {
            let fingerprint = Fingerprint::of_source(&unit.text);
            let unique = counts.get(&fingerprint) == Some(&1);
            old.texts.insert(fingerprint);
            old.units.push(OldUnit { text: unit.text.clone(), fingerprint, unique });
        }
        let ranges = glued(block_ranges(text), &units);
        let mut blocks: Vec<Block> = Vec::new();
        let mut end = 0;
        for range in &ranges {
            let inside = |unit: &segment::Unit| range.contains(&unit.range.start);
            let own: Vec<usize> = (0..units.len()).filter(|&at| inside(&units[at])).collect();
            let block = &text[range.clone()];
            let only = if let [only] = own[..] { Some(&units[only]) } else { None };
            let (shape, body) = shape(block, only, range.start);
            let units = own.iter().map(|at| UnitTruth { truth: Truth::Same(first + at), edit: None });
            blocks.push(Block {
                before: text[end..range.start].to_owned(),
                text: block.to_owned(),
                body,
                shape,
                units: units.collect(),
                touched: false,
            });
            end = range.end;
        }
        // An item with indented blocks below it would leave them behind.
        for at in 1..blocks.len() {
            if blocks[at].text.starts_with([' ', '\t']) {
                blocks[at - 1].body = None;
            }
        }
        let old = first..old.units.len();
        Some(Self {
            path: path.to_owned(),
            format,
            blocks,
            tail: text[end..].to_owned(),
            edits: Vec::new(),
            old,
        })
    }

    /// The same article without blocks and edits.
    pub(crate) fn emptied(&self) -> Self {
        Self {
            blocks: Vec::new(),
            edits: Vec::new(),
            path: self.path.clone(),
            tail: self.tail.clone(),
            old: self.old.clone(),
            ..*self
        }
    }

    pub(crate) fn text(&self) -> String {
        let blocks = self.blocks.iter().flat_map(|block| [block.before.as_str(), block.text.as_str()]);
        blocks.chain([self.tail.as_str()]).collect()
    }

    /// The units in order.
    pub(crate) fn units(&self) -> impl Iterator<Item = &UnitTruth> {
        self.blocks.iter().flat_map(|block| &block.units)
    }

    /// Whether the rebuilt text has exactly the units that the blocks say.
    pub(crate) fn check(&self, old: &OldUnits) -> bool {
        let text = self.text();
        let Ok(found) = segment(&text, self.format, &SegmentOptions::default()) else { return false };
        let mut units = found.units.iter().peekable();
        let mut end = 0;
        for block in &self.blocks {
            end += block.before.len() + block.text.len();
            for expected in &block.units {
                let Some(unit) = units.next_if(|unit| unit.range.end <= end) else { return false };
                let now = Fingerprint::of_source(&unit.text);
                let right = match &expected.truth {
                    Truth::Same(at) => now == old.units[*at].fingerprint,
                    // A text that some old unit already has would leave the truth open.
                    Truth::Restyled(_)
                    | Truth::Changed(_)
                    | Truth::Part(..)
                    | Truth::Merged(_)
                    | Truth::New => !old.texts.contains(&now),
                };
                if !right {
                    return false;
                }
            }
        }
        units.next().is_none()
    }

    /// Takes a block out; what follows keeps its distance.
    pub(crate) fn take(&mut self, at: usize) -> Block {
        let block = self.blocks.remove(at);
        if let Some(next) = self.blocks.get_mut(at)
            && newlines(&next.before) < newlines(&block.before)
        {
            next.before.clone_from(&block.before);
        }
        block
    }

    /// Puts a block in before another; a list keeps its distances.
    pub(crate) fn put(&mut self, at: usize, mut block: Block) {
        let item = |at: usize| self.blocks.get(at).is_some_and(|block| block.is(Shape::Item));
        block.before = if block.is(Shape::Item) && at > 0 && item(at - 1) {
            let sibling = if at > 1 && item(at - 2) { at - 1 } else { at };
            if item(sibling) { self.blocks[sibling].before.clone() } else { "\n".to_owned() }
        } else {
            "\n\n".to_owned()
        };
        let first_of_list = block.is(Shape::Item) && item(at) && !(at > 0 && item(at - 1));
        let tight = if item(at + 1) { self.blocks[at + 1].before.clone() } else { "\n".to_owned() };
        if let Some(next) = self.blocks.get_mut(at) {
            if first_of_list {
                next.before = tight;
            } else if newlines(&next.before) < 2 && !block.is(Shape::Item) {
                "\n\n".clone_into(&mut next.before);
            }
        }
        self.blocks.insert(at, block);
    }
}

fn newlines(text: &str) -> usize {
    text.matches('\n').count()
}

/// What a block is, and the bytes of its only unit if these can be edited.
fn shape(block: &str, unit: Option<&segment::Unit>, start: usize) -> (Shape, Option<Range<usize>>) {
    let list = item_marker(block).is_some();
    let Some(unit) = unit else { return (if list { Shape::Item } else { Shape::Other }, None) };
    let body = unit.range.start - start..unit.range.end - start;
    let whole = body.end == block.trim_end().len();
    match unit.kind {
        Kind::Heading(_) if block.starts_with('#') => (Shape::Heading, Some(body)),
        Kind::ListItem if list && whole => (Shape::Item, Some(body)),
        Kind::Paragraph if body.start == 0 && whole && !block.starts_with('<') => {
            (Shape::Paragraph, Some(body))
        }
        _ => (if list { Shape::Item } else { Shape::Other }, None),
    }
}

/// The marker of a list item at the beginning of a line, with the blanks behind it.
pub(crate) fn item_marker(line: &str) -> Option<&str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mark = match line.as_bytes().get(digits)? {
        b'*' | b'-' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..10).contains(&digits) => digits + 1,
        _ => return None,
    };
    let blanks = line[mark..].len() - line[mark..].trim_start_matches(' ').len();
    (blanks > 0 && line.len() > mark + blanks).then(|| &line[..mark + blanks])
}

/// The runs of lines between blank ones; headings and items stand alone, code and front matter stay whole.
fn block_ranges(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut open, mut fence, mut header) = (false, None, false);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        let range = at..at + content.len();
        at += line.len();
        let trimmed = content.trim_start();
        let whole = header || fence.is_some();
        if range.start == 0 && content == "---" {
            header = true;
        } else if header && content == "---" {
            header = false;
        }
        match fence {
            Some(mark) if trimmed.starts_with(mark) => fence = None,
            None if !header && trimmed.starts_with("```") => fence = Some("```"),
            None if !header && trimmed.starts_with("~~~") => fence = Some("~~~"),
            _ => {}
        }
        if whole {
            if let Some(last) = found.last_mut() {
                last.end = range.end.max(last.end);
            }
            open = header || fence.is_some();
            continue;
        }
        if content.is_empty() {
            open = false;
            continue;
        }
        let alone = content.starts_with('#');
        match found.last_mut() {
            Some(last) if open && !alone && item_marker(content).is_none() => last.end = range.end,
            _ => found.push(range),
        }
        open = !alone;
    }
    found
}

/// Joins blocks that one unit spans.
fn glued(ranges: Vec<Range<usize>>, units: &[segment::Unit]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match found.last_mut() {
            Some(last)
                if units.iter().any(|unit| unit.range.start < last.end && unit.range.end > range.start) =>
            {
                last.end = range.end;
            }
            _ => found.push(range),
        }
    }
    found
}
