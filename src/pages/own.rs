//! What is a page's own beside its article, as pieces; and the article that a page was last in step with, found again
//! from the page and its pieces.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::document::{PageDocument, PageSides, Token};
use super::matching::matches;
use crate::catalog::{OrderedMap, Override, OwnPieceKind, UnknownKeys};
use crate::model::Fingerprint;

/// Lines that both the page and the article changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageConflict {
    /// The parts of the merged page that are the page's.
    pub parts: Range<usize>,
    /// What the article had there before; `None` where nobody knows.
    pub base: Option<String>,
}

/// The ids of units by their numbers, and back; also those of units that left their article and are on the page still.
#[derive(Clone, Debug, Default)]
pub struct UnitIds<'i> {
    ids: FxHashMap<usize, &'i str>,
    numbers: FxHashMap<&'i str, usize>,
    /// Those that the page had when it was last seen.
    seen: FxHashSet<&'i str>,
    /// Whether some do not come to the page yet in the place of others.
    is_waiting: bool,
}

impl<'i> FromIterator<(usize, &'i str)> for UnitIds<'i> {
    fn from_iter<I: IntoIterator<Item = (usize, &'i str)>>(units: I) -> Self {
        let ids: FxHashMap<usize, &str> = units.into_iter().collect();
        let numbers = ids.iter().map(|(number, id)| (*id, *number)).collect();
        Self { ids, numbers, ..Self::default() }
    }
}

impl<'i> UnitIds<'i> {
    /// The same, with those that the page had when it was last seen: what is not there any more of them, somebody took
    /// away on the page.
    #[must_use]
    pub fn with_seen(self, seen: impl IntoIterator<Item = &'i str>) -> Self {
        Self { seen: seen.into_iter().collect(), ..self }
    }

    /// The same; where some wait to come to the page, none comes in the place of another one.
    #[must_use]
    pub fn with_waiting(self, is_waiting: bool) -> Self {
        Self { is_waiting, ..self }
    }

    /// Whether the page keeps what it has, because its article has other units there and some of them wait.
    pub(super) fn holds(&self, page: &[Token<'_>], article: &[Token<'_>]) -> bool {
        let has_more = |one: &[Token<'_>], other: &[Token<'_>]| {
            one.iter().any(|token| token.number().is_some() && !other.contains(token))
        };
        self.is_waiting && has_more(page, article) && has_more(article, page)
    }

    /// Whether an article got a text instead of another one; else a unit was taken away on the page.
    fn is_of_article(&self, before: &str, now: &str) -> bool {
        let mut next = usize::MAX / 2;
        let units = |text: &str, next: &mut usize| -> FxHashSet<usize> {
            let tokens = self.tokens(text, false, next);
            tokens.into_iter().filter_map(Token::number).collect()
        };
        let (before, now) = (units(before, &mut next), units(now, &mut next));
        let is_seen = |unit: &usize| self.ids.get(unit).is_some_and(|id| self.seen.contains(id));
        !now.difference(&before).any(is_seen)
    }

    /// Tokens as a text: each unit as its id in braces.
    pub(super) fn text(&self, tokens: &[Token<'_>]) -> String {
        let mut out = String::new();
        for token in tokens {
            match token {
                Token::Line(line) | Token::Rest(line) => out.push_str(line),
                Token::Unit(number) => {
                    out.extend(["{ ", self.ids.get(number).copied().unwrap_or_default(), " }"]);
                }
            }
        }
        out
    }

    /// The way back; a unit that is not there any more gets a number that no other one has. `is_rest` tells whether the
    /// text stands right behind a unit.
    fn tokens<'t>(&self, text: &'t str, mut is_rest: bool, next: &mut usize) -> Vec<Token<'t>> {
        let mut tokens = Vec::new();
        let (mut from, mut at) = (0, 0);
        while let Some(open) = text[at..].find("{ ").map(|open| at + open) {
            let Some(end) = text[open + 2..].find(" }").map(|end| open + 2 + end) else { break };
            let id = &text[open + 2..end];
            if !self.numbers.contains_key(id) && !looks_like_id(id) {
                at = open + 2;
                continue;
            }
            tokens.extend(Token::lines(&text[from..open], is_rest));
            tokens.push(Token::Unit(self.numbers.get(id).copied().unwrap_or(*next)));
            *next += 1;
            is_rest = true;
            (from, at) = (end + 2, end + 2);
        }
        tokens.extend(Token::lines(&text[from..], is_rest));
        tokens
    }
}

/// Whether this may be the id of a unit that left: braces stand in code as well.
fn looks_like_id(id: &str) -> bool {
    let is_id = |id: &str| {
        id.rsplit_once('-').is_some_and(|(words, hex)| {
            words.starts_with(|c: char| c.is_ascii_alphabetic())
                && words.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                && hex.len() == 4
                && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    };
    let numbered = |(id, number): (&str, &str)| number.parse::<u32>().is_ok() && is_id(id);
    is_id(id) || id.rsplit_once('-').is_some_and(numbered)
}

/// The pieces of a page that its article has otherwise, in the order of the page.
///
/// What a piece answers to is what the article has today, unless `known` says that it is older than that, or it is one
/// of the `conflicts` of a merge.
pub fn overrides(
    sides: PageSides<'_>,
    ids: &UnitIds<'_>,
    known: &OrderedMap<Override>,
    conflicts: &[PageConflict],
) -> OrderedMap<Override> {
    let (page, article) = (sides.page.tokens(), sides.article.tokens());
    let in_article = matches(&page, &article);
    let older = Older::new(known);
    let mut found = OrderedMap::new();
    let mut numbers: FxHashMap<Option<usize>, usize> = FxHashMap::default();
    let mut place = Context::default();
    let (mut p, mut a) = (0, 0);
    loop {
        let stable = (p..page.len()).find_map(|at| Some((at, in_article[at]?)));
        let (p_end, a_end) = stable.unwrap_or((page.len(), article.len()));
        let (of_page, of_article) = (&page[p..p_end], &article[a..a_end]);
        if of_page != of_article {
            let number = numbers.entry(place.unit).or_default();
            *number += 1;
            let key = Override::key(place.unit.and_then(|unit| ids.ids.get(&unit).copied()), *number);
            let text = ids.text(of_article);
            let target = Fingerprint::of_bytes(ids.text(of_page).as_bytes());
            let piece = Override {
                kind: place.kind(of_page, of_article),
                at: p - place.from,
                lines: p_end - p,
                source: Fingerprint::of_bytes(text.as_bytes()),
                target,
                text,
                now: None,
                unknown: UnknownKeys::default(),
            };
            let met = conflicts.iter().find(|conflict| is_met(&conflict.parts, &(p..p_end)));
            let piece = match (older.get(&key, &piece, ids), met) {
                (Some(old), _) => answering(piece, &old.text, old.unknown.clone()),
                (None, Some(PageConflict { base: Some(base), .. })) => {
                    answering(piece, base, UnknownKeys::default())
                }
                (None, _) => piece,
            };
            found.insert(key, piece);
        }
        let Some((at, in_article)) = stable else { return found };
        (p..=at).for_each(|at| place.pass(at, &page[at], ids));
        (p, a) = (at + 1, in_article + 1);
    }
}

fn is_met(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start <= other.end && other.start <= one.end
}

/// A piece that answers to an older text of its article.
fn answering(piece: Override, text: &str, unknown: UnknownKeys) -> Override {
    if piece.text == text {
        return Override { unknown, ..piece };
    }
    let source = Fingerprint::of_bytes(text.as_bytes());
    Override { source, now: Some(piece.text), text: text.to_owned(), unknown, ..piece }
}

/// The pieces that were known, by what the page has.
struct Older<'k>(FxHashMap<Fingerprint, Vec<(&'k str, &'k Override)>>);

impl<'k> Older<'k> {
    fn new(known: &'k OrderedMap<Override>) -> Self {
        let mut older: FxHashMap<Fingerprint, Vec<(&str, &Override)>> = FxHashMap::default();
        for (key, piece) in known.iter() {
            older.entry(piece.target).or_default().push((key, piece));
        }
        Self(older)
    }

    /// The same piece as it was known: the one that answers to what the article has, or is known to be behind that; else
    /// the one under its key, else the only one like it.
    fn get(&self, key: &str, piece: &Override, ids: &UnitIds<'_>) -> Option<&'k Override> {
        let same = self.0.get(&piece.target)?;
        let answers = || same.iter().find(|(_, old)| old.text == piece.text);
        let is_behind = || same.iter().find(|(_, old)| old.now.as_ref() == Some(&piece.text));
        // Of what the page leaves out, nothing else tells which is which.
        let is_there = piece.lines > 0;
        let with_key = || same.iter().find(|(other, _)| is_there && *other == key);
        let only = || same.first().filter(|_| is_there && same.len() == 1);
        let is_of_article = |(_, old): &&(&str, &Override)| ids.is_of_article(&old.text, &piece.text);
        let elsewhere = || with_key().or_else(only).filter(is_of_article);
        answers().or_else(is_behind).or_else(elsewhere).map(|(_, old)| *old)
    }
}

/// The article that a page was last in step with, as far as the page shows it: its own pieces are what they answer to.
///
/// `None` where the page has not the pieces that are known of it, or not all of them. Pieces that are to be `left` stay
/// as the page has them.
pub(super) fn base_of<'a>(
    page: &PageDocument<'a>,
    ids: &UnitIds<'_>,
    overrides: &'a OrderedMap<Override>,
    left: impl Fn(&Override) -> bool,
) -> Option<Vec<Token<'a>>> {
    let tokens = page.tokens();
    let found = Found::new(&tokens, ids);
    let mut out = Vec::with_capacity(tokens.len());
    let (mut from, mut next) = (0, usize::MAX / 2);
    for (key, piece) in overrides.iter() {
        let there = found.get(key, piece).filter(|there| there.start >= from)?;
        out.extend_from_slice(&tokens[from..there.start]);
        if left(piece) {
            out.extend_from_slice(&tokens[there.clone()]);
        } else {
            let is_rest = there.start > 0 && matches!(tokens[there.start - 1], Token::Unit(_));
            out.extend(ids.tokens(&piece.text, is_rest, &mut next));
        }
        from = there.end;
    }
    out.extend_from_slice(&tokens[from..]);
    Some(out)
}

/// The tokens of a page, and where its units are.
struct Found<'t, 'i> {
    tokens: &'t [Token<'t>],
    ids: &'t UnitIds<'i>,
    units: FxHashMap<usize, usize>,
}

impl<'t, 'i> Found<'t, 'i> {
    fn new(tokens: &'t [Token<'t>], ids: &'t UnitIds<'i>) -> Self {
        let number = |token: (usize, &Token<'_>)| match token {
            (at, Token::Unit(number)) => Some((*number, at)),
            (_, Token::Line(_) | Token::Rest(_)) => None,
        };
        Self { tokens, ids, units: tokens.iter().enumerate().filter_map(number).collect() }
    }

    /// The tokens of a piece; `None` where the page has something else there.
    fn get(&self, key: &str, piece: &Override) -> Option<Range<usize>> {
        let anchor = match Override::unit(key) {
            Some(id) => self.units.get(self.ids.numbers.get(id)?)? + 1,
            None => 0,
        };
        let start = anchor.checked_add(piece.at)?;
        let range = start..start.checked_add(piece.lines)?;
        let there = self.ids.text(self.tokens.get(range.clone())?);
        (Fingerprint::of_bytes(there.as_bytes()) == piece.target).then_some(range)
    }
}

/// Where the pieces stand on their page, as its bytes; `None` for one that somebody changed or took away.
pub fn places(
    page: &PageDocument<'_>,
    ids: &UnitIds<'_>,
    overrides: &OrderedMap<Override>,
) -> Vec<Option<Range<usize>>> {
    let tokens = page.tokens();
    let found = Found::new(&tokens, ids);
    let mut starts = Vec::with_capacity(tokens.len() + 1);
    let (mut at, mut units) = (0, page.units.iter());
    for token in &tokens {
        starts.push(at);
        at += match token.line() {
            Some(line) => line.len(),
            None => units.next().map_or(0, |unit| unit.range.len()),
        };
    }
    starts.push(at);
    let place = |(key, piece): (&str, &Override)| {
        found.get(key, piece).map(|range| starts[range.start]..starts[range.end])
    };
    overrides.iter().map(place).collect()
}

/// The fingerprint of what stands around the units of such an article; `None` where the pieces do not tell it.
pub fn fingerprint_of_base(
    sides: PageSides<'_>,
    ids: &UnitIds<'_>,
    overrides: &OrderedMap<Override>,
) -> Option<Fingerprint> {
    let base = around(&base_of(&sides.page, ids, overrides, |_| false)?);
    // Where no piece is behind its article, that is the article itself.
    let is_fresh = overrides.iter().all(|(_, piece)| !piece.is_stale());
    let is_it = || base == PageDocument::around(sides.article.text, sides.article.units);
    (!is_fresh || is_it()).then_some(base)
}

/// As [`PageDocument::around`].
pub(super) fn around(tokens: &[Token<'_>]) -> Fingerprint {
    let mut around = String::new();
    for token in tokens {
        match token {
            Token::Line(line) | Token::Rest(line) => around.push_str(line),
            Token::Unit(_) => around.push('\0'),
        }
    }
    around.push('\0');
    Fingerprint::of_bytes(around.as_bytes())
}

/// What stands before a piece.
#[derive(Default)]
struct Context {
    /// The last unit that the article has too, and the token behind it.
    unit: Option<usize>,
    from: usize,
    fences: usize,
    rules: usize,
    lines: usize,
}

impl Context {
    fn pass(&mut self, at: usize, token: &Token<'_>, ids: &UnitIds<'_>) {
        match token {
            Token::Unit(number) if ids.ids.contains_key(number) => {
                self.unit = Some(*number);
                self.from = at + 1;
            }
            Token::Unit(_) => {}
            Token::Line(line) | Token::Rest(line) => {
                let line = line.trim();
                self.rules += usize::from(line == "---" && (self.lines == 0 || self.rules == 1));
                self.fences += usize::from(line.starts_with("```") || line.starts_with("~~~"));
                self.lines += 1;
            }
        }
    }

    fn kind(&self, page: &[Token<'_>], article: &[Token<'_>]) -> OwnPieceKind {
        let is_text = |token: &Token<'_>| matches!(token, Token::Unit(_));
        let lines = || {
            let lines = page.iter().chain(article).filter_map(|token| token.line());
            lines.map(str::trim).filter(|line| !line.is_empty())
        };
        let is_definition = |line: &str| line.starts_with('[') && line.contains("]:");
        if self.rules == 1 {
            OwnPieceKind::Field
        } else if self.fences % 2 == 1 {
            OwnPieceKind::Code
        } else if page.iter().chain(article).any(is_text) {
            OwnPieceKind::Text
        } else if lines().any(is_definition) {
            OwnPieceKind::Definition
        } else if lines().all(|line| line.starts_with("{#") || line.starts_with("#")) {
            OwnPieceKind::Anchor
        } else {
            OwnPieceKind::Markup
        }
    }
}
