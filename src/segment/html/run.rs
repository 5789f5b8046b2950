//! A run of inline content between two blocks, and what of it is a text.

use std::ops::Range;

use super::letters::has_letter;
use super::scan::{Tag, Token};
use super::source::Source;
use super::{BLANKS, mask};
use crate::segment::prose::{has_prose, is_for_machines};

/// A part of a run; tags are named by the number of their token.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Text {
        range: Range<usize>,
        is_code: bool,
    },
    Tag(usize),
    Comment(Range<usize>),
    /// An inline element that asks not to be translated, or a formula.
    Untranslated(Range<usize>),
    /// A drawing, with its start tag, or boilerplate: no word, but readers may be told what a drawing shows.
    Aside(Option<usize>, Range<usize>),
}

#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) pieces: Vec<Piece>,
}

impl Run {
    /// Whether there is something to translate.
    pub(super) fn has_text(&self, source: &Source<'_>) -> bool {
        let is_page = source.dialect.is_page();
        self.pieces.iter().any(|piece| match piece {
            Piece::Text { range, is_code } => {
                let text = &source.masked[range.clone()];
                !is_code && has_letter(text) && has_prose(text, false) && !(is_page && is_for_machines(text))
            }
            _ => false,
        })
    }

    /// The pieces from the first to the last words, with the tags around these that pair.
    pub(super) fn trim(&self, source: &Source<'_>) -> Range<usize> {
        let has_words = |piece: &Piece| match piece {
            Piece::Text { range, .. } => !source.masked[range.clone()].trim_matches(BLANKS).is_empty(),
            Piece::Untranslated(_) => true,
            Piece::Tag(_) | Piece::Comment(_) | Piece::Aside(..) => false,
        };
        let first = self.pieces.iter().position(has_words).unwrap_or(0);
        let last = self.pieces.iter().rposition(has_words).unwrap_or(first);
        let partners = self.find_partners(source);
        let is_aside = |piece: &Piece| matches!(piece, Piece::Aside(..));
        // Tags around the words come along, unless a drawing stands between.
        let near = self.pieces[..first].iter().rposition(is_aside).map_or(0, |at| at + 1);
        let start = (near..first)
            .find(|&at| {
                let is_around = partners[at].is_some_and(|partner| partner > first);
                is_around && !(partners[at] > Some(last) && self.opens_block(at, source))
            })
            .unwrap_or(first);
        let behind = &self.pieces[last + 1..];
        let far = last + 1 + behind.iter().position(is_aside).unwrap_or(behind.len());
        let is_pair = |at: usize| partners[at].is_some_and(|partner| (start..last).contains(&partner));
        let end = (last + 1..far).rev().find(|&at| is_pair(at));
        start..end.unwrap_or(last) + 1
    }

    /// Whether a tag has the first line of an HTML block in Markdown for itself, which makes it one: with text behind
    /// it, it would be part of a paragraph.
    fn opens_block(&self, at: usize, source: &Source<'_>) -> bool {
        let Some(tag) = tag(&self.pieces[at], source).filter(|_| !source.dialect.is_page()) else {
            return false;
        };
        let is_first = source.masked[..tag.range.start].trim_matches(BLANKS).is_empty();
        is_first && source.masked[tag.range.end..].trim_start_matches([' ', '\t']).starts_with('\n')
    }

    /// Where some pieces stand in the source, without outer blanks, and how they read.
    pub(super) fn text(&self, kept: Range<usize>, source: &Source<'_>) -> (Range<usize>, String) {
        let pieces = &self.pieces[kept];
        let Some((first, last)) = pieces.first().zip(pieces.last()) else { return (0..0, String::new()) };
        let range = piece_range(first, source).start..piece_range(last, source).end;
        let masked = &source.masked[range.clone()];
        let start = range.start + (masked.len() - masked.trim_start_matches(BLANKS).len());
        let end = range.end - (masked.len() - masked.trim_end_matches(BLANKS).len());
        if !source.dialect.is_page() {
            return (start..end, mask::join_lines(&source.text[start..end], source.depth));
        }
        let mut text = String::with_capacity(end - start);
        for piece in pieces {
            let written = &source.text[piece_range(piece, source)];
            match piece {
                Piece::Text { .. } => push_folded(&mut text, written),
                _ => text.push_str(&mask::join_lines(written, 0)),
            }
        }
        (start..end, text.trim_matches(BLANKS).to_owned())
    }

    /// Whether the last thing is a line break.
    pub(super) fn ends_with_break(&self, source: &Source<'_>) -> bool {
        let is_seen = |piece: &&Piece| match piece {
            Piece::Text { range, .. } => !source.masked[range.clone()].trim_matches(BLANKS).is_empty(),
            Piece::Comment(_) => false,
            _ => true,
        };
        let last = self.pieces.iter().rev().find(is_seen);
        last.and_then(|piece| tag(piece, source)).is_some_and(|tag| tag.name == "br")
    }

    /// For every piece, where the other tag of its pair is.
    fn find_partners(&self, source: &Source<'_>) -> Vec<Option<usize>> {
        // Real nesting of inline tags is shallow; the bound keeps hostile texts linear.
        const MAX_LOOK: usize = 64;
        let mut partners = vec![None; self.pieces.len()];
        let mut open: Vec<(usize, &str)> = Vec::new();
        for (number, piece) in self.pieces.iter().enumerate() {
            let Some(tag) = tag(piece, source) else { continue };
            if tag.closes {
                let found = open.iter().rev().take(MAX_LOOK).position(|(_, name)| *name == tag.name);
                if let Some(back) = found {
                    let at = open.len() - 1 - back;
                    partners[open[at].0] = Some(number);
                    partners[number] = Some(open[at].0);
                    open.truncate(at);
                }
            } else if !tag.is_empty {
                open.push((number, &tag.name));
            }
        }
        partners
    }
}

fn tag<'a>(piece: &Piece, source: &Source<'a>) -> Option<&'a Tag<'a>> {
    match piece {
        Piece::Tag(number) => match &source.tokens[*number] {
            Token::Tag(tag) => Some(tag),
            _ => None,
        },
        _ => None,
    }
}

fn piece_range(piece: &Piece, source: &Source<'_>) -> Range<usize> {
    match piece {
        Piece::Text { range, .. }
        | Piece::Comment(range)
        | Piece::Untranslated(range)
        | Piece::Aside(_, range) => range.clone(),
        Piece::Tag(_) => tag(piece, source).map_or(0..0, |tag| tag.range.clone()),
    }
}

/// Adds a text as HTML shows it: with one space for every run of blanks.
pub(super) fn push_folded(out: &mut String, text: &str) {
    for part in text.split_inclusive(BLANKS) {
        let word = part.trim_end_matches(BLANKS);
        out.push_str(word);
        if word.len() < part.len() && !(word.is_empty() && out.ends_with(' ')) {
            out.push(' ');
        }
    }
}
