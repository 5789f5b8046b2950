//! A text as pieces: words, numbers, marks, and inline markup that stays whole.
//!
//! The pieces of a text concatenate to it. What a difference between pieces means is not decided here.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::marks;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum PieceKind {
    /// A run of ASCII blanks.
    Blank,
    /// A no-break space, a soft hyphen or another space or format character that is not an ASCII blank.
    Space,
    /// A mark of punctuation, a quote or a dash.
    Mark,
    /// An emphasis mark of Markdown, or an HTML tag that only formats; strike-through is no emphasis.
    Emphasis,
    /// The brackets of a Markdown link around its text and target.
    LinkMark,
    /// A word.
    Word,
    /// A symbol that means something by itself, such as `%`, an emoji or the marks of struck text.
    Symbol,
    /// Anything with a digit, sign included.
    Number,
    /// A date in digits, or a part of one in words, which only `dates` marks.
    Date,
    /// A link target, a reference, a bare URL or an HTML tag with a target.
    Link,
    /// Another HTML tag or comment.
    Markup,
    /// A code span.
    Code,
    /// A placeable: `{…}`, `{{…}}` or `{%…%}`.
    Placeable,
}

impl PieceKind {
    /// Whether the piece carries meaning; the others stand between such pieces.
    pub(super) fn is_anchor(self) -> bool {
        self >= Self::Word
    }
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    pub(crate) kind: PieceKind,
    pub(crate) text: &'t str,
}

/// Cuts a text into pieces.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    lexed(text, true)
}

/// Cuts a text into its markup and what stands between, which is not cut into words; that costs far less.
pub(crate) fn markup_pieces(text: &str) -> Vec<Piece<'_>> {
    lexed(text, false)
}

fn lexed(text: &str, cuts_words: bool) -> Vec<Piece<'_>> {
    let mut lexer = Lexer { text, pieces: Vec::new(), brackets: Vec::new(), selects: 0, cuts_words };
    lexer.run();
    lexer.pieces
}

struct Lexer<'t> {
    text: &'t str,
    pieces: Vec<Piece<'t>>,
    /// The pieces that are `[` and may open a link.
    brackets: Vec<usize>,
    /// How many select expressions of Fluent are open, in which only the texts of variants are text.
    selects: usize,
    /// Whether what is no markup is cut further.
    cuts_words: bool,
}

impl<'t> Lexer<'t> {
    fn run(&mut self) {
        let mut at = 0;
        let mut plain = 0;
        while at < self.text.len() {
            // Only these bytes begin something that is not plain text; they never occur inside a word of
            // plain text in UTF-8, except the letters that begin a URL.
            let select = self.select(at);
            let special = match self.text.as_bytes()[at] {
                _ if select.is_some() => select.map(|end| (PieceKind::Placeable, end)),
                b'`' | b'{' | b'<' | b'[' | b']' | b'\\' | b'&' | b'*' | b'_' | b'~' => self.special(at),
                b'h' | b'H' | b'w' | b'W' | b'm' | b'M' => {
                    url(self.text, at).map(|end| (PieceKind::Link, end))
                }
                _ => None,
            };
            match special {
                Some((kind, end)) => {
                    self.plain(plain..at);
                    if kind == PieceKind::LinkMark {
                        at = self.link_target(at, end);
                    } else {
                        if self.text.as_bytes()[at] == b'[' && kind == PieceKind::Mark {
                            self.brackets.push(self.pieces.len());
                        }
                        self.push(kind, at..end);
                        at = end;
                    }
                    plain = at;
                }
                // The other bytes of a longer character begin nothing either.
                None => at += 1,
            }
        }
        self.plain(plain..at);
    }

    /// The end of a piece of a select expression that begins at a byte: its head up to `->`, the key of a variant,
    /// or the brace that closes it.
    fn select(&mut self, at: usize) -> Option<usize> {
        let byte = self.text.as_bytes()[at];
        if !matches!(byte, b'{' | b'}' | b'[' | b'*') {
            return None;
        }
        let rest = &self.text[at..];
        match byte {
            b'{' => {
                let end = select_head(rest)?;
                self.selects += 1;
                Some(at + end)
            }
            _ if self.selects == 0 => None,
            b'}' => {
                self.selects -= 1;
                Some(at + 1)
            }
            _ => variant_key(rest).map(|end| at + end),
        }
    }

    /// The special piece that begins at a byte: its kind and end.
    fn special(&self, at: usize) -> Option<(PieceKind, usize)> {
        let rest = &self.text[at..];
        let bytes = rest.as_bytes();
        match bytes[0] {
            b'`' => code_span(rest).map(|len| (PieceKind::Code, at + len)),
            b'{' => placeable(rest).map(|len| (PieceKind::Placeable, at + len)),
            b'<' => tag(rest).map(|len| (tag_kind(&rest[..len]), at + len)),
            b'&' => entity(rest).map(|len| (PieceKind::Symbol, at + len)),
            b'\\' => match bytes.get(1) {
                Some(b'*' | b'_' | b'~' | b'`' | b'{' | b'}' | b'<' | b'[' | b']' | b'&' | b'\\' | b'#') => {
                    Some((PieceKind::Symbol, at + 2))
                }
                Some(byte) if byte.is_ascii_punctuation() => Some((PieceKind::Mark, at + 2)),
                _ => None,
            },
            b'[' if rest.starts_with("[^") => match rest.find(']') {
                Some(end) if !rest[..end].contains(char::is_whitespace) => {
                    Some((PieceKind::Link, at + end + 1))
                }
                _ => Some((PieceKind::Mark, at + 1)),
            },
            b'[' => Some((PieceKind::Mark, at + 1)),
            b']' => match bytes.get(1) {
                Some(b'(' | b'[') if !self.brackets.is_empty() => {
                    let end = target_end(&rest[1..])?;
                    Some((PieceKind::LinkMark, at + 1 + end))
                }
                _ => Some((PieceKind::Mark, at + 1)),
            },
            mark @ (b'*' | b'_' | b'~') => {
                let run = bytes.iter().take_while(|&&byte| byte == mark).count();
                let before = self.text[..at].chars().next_back();
                let after = rest[run..].chars().next();
                let open = |side: Option<char>| side.is_none_or(char::is_whitespace);
                let inner = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
                // Struck text is text taken back: its marks carry meaning, those of emphasis do not.
                if mark == b'~' || open(before) && open(after) {
                    Some((PieceKind::Symbol, at + run))
                } else if mark == b'_' && inner(before) && inner(after) {
                    None
                } else {
                    Some((PieceKind::Emphasis, at + run))
                }
            }
            _ => None,
        }
    }

    /// Adds `](target)` or `][reference]` as three pieces and turns its `[` into a link mark.
    fn link_target(&mut self, at: usize, end: usize) -> usize {
        if let Some(open) = self.brackets.pop() {
            self.pieces[open].kind = PieceKind::LinkMark;
            if let Some(before) = open.checked_sub(1).and_then(|before| self.pieces.get_mut(before))
                && before.text == "!"
            {
                before.kind = PieceKind::LinkMark;
            }
        }
        self.push(PieceKind::LinkMark, at..at + 2);
        self.push(PieceKind::Link, at + 2..end - 1);
        self.push(PieceKind::LinkMark, end - 1..end);
        end
    }

    fn push(&mut self, kind: PieceKind, range: Range<usize>) {
        if !range.is_empty() {
            self.pieces.push(Piece { kind, text: &self.text[range] });
        }
    }

    /// Adds the words, numbers, blanks and marks of a stretch without markup.
    fn plain(&mut self, range: Range<usize>) {
        if !self.cuts_words {
            // The mark before a link makes it an image.
            let mark = range.end - usize::from(self.text[range.clone()].ends_with('!'));
            self.push(PieceKind::Word, range.start..mark);
            self.push(PieceKind::Mark, mark..range.end);
            return;
        }
        let mut at = range.start;
        while at < range.end {
            let rest = &self.text[at..range.end];
            let len = self.plain_piece(at, rest);
            at += len;
        }
    }

    fn plain_piece(&mut self, at: usize, rest: &'t str) -> usize {
        let blanks = rest.bytes().take_while(u8::is_ascii_whitespace).count();
        if blanks > 0 {
            self.push(PieceKind::Blank, at..at + blanks);
            return blanks;
        }
        // A sign or a decimal point in front of a number belongs to it.
        let fresh =
            self.text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || "([$€£¥".contains(c));
        let sign = if fresh { sign_len(rest) } else { 0 };
        let word = sign + first_segment(&rest[sign..]);
        let len = date_len(rest).filter(|_| sign == 0).unwrap_or(word);
        let kind = if len != word { PieceKind::Date } else { plain_kind(&rest[..len]) };
        self.push(kind, at..at + len);
        len
    }
}

/// The length of the first word or character, as Unicode's word boundaries have it.
fn first_segment(text: &str) -> usize {
    // Boundaries need to look a little further than the word; a whole article need not be scanned for each.
    text.split_word_bound_indices().nth(1).map_or(text.len(), |(at, _)| at)
}

fn plain_kind(text: &str) -> PieceKind {
    let mut kind = PieceKind::Mark;
    for c in text.chars() {
        if c.is_numeric() {
            return PieceKind::Number;
        } else if c.is_alphabetic() {
            kind = PieceKind::Word;
        } else if kind == PieceKind::Mark {
            if marks::is_space(c) {
                kind = PieceKind::Space;
            } else if !marks::is_mark(c) {
                kind = PieceKind::Symbol;
            }
        }
    }
    kind
}

fn sign_len(text: &str) -> usize {
    let mut chars = text.char_indices();
    let mut len = 0;
    for (at, c) in chars.by_ref().take(3) {
        match c {
            '-' | '+' | '\u{2212}' | '±' if at == 0 => len = c.len_utf8(),
            '.' | ',' if at == len => len += 1,
            c if c.is_ascii_digit() => return len,
            _ => return 0,
        }
    }
    0
}

/// The length of a date in digits, such as `2024-12-08` or `8/12/2024`.
fn date_len(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut groups = [0usize; 3];
    let bytes = text.as_bytes();
    let mut separator = None;
    for (index, group) in groups.iter_mut().enumerate() {
        if index > 0 {
            let byte = *bytes.get(at).filter(|byte| matches!(byte, b'-' | b'/' | b'.'))?;
            if *separator.get_or_insert(byte) != byte {
                return None;
            }
            at += 1;
        }
        *group = bytes[at..].iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
        at += *group;
    }
    let year_first = groups[0] == 4 && matches!((groups[1], groups[2]), (1..=2, 1..=2));
    let year_last = groups[2] == 4 && matches!((groups[0], groups[1]), (1..=2, 1..=2));
    // More of the same behind it makes it a version or an address.
    let ends = !text[at..].starts_with(|c: char| c.is_alphanumeric() && c != 'T');
    (ends && (year_first || year_last)).then_some(at)
}

fn code_span(text: &str) -> Option<usize> {
    let fence = text.bytes().take_while(|&byte| byte == b'`').count();
    let mut at = fence;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].bytes().take_while(|&byte| byte == b'`').count();
        at = start + run;
        if run == fence {
            return Some(at);
        }
    }
    None
}

/// How far the end of inline markup is looked for, so that many false starts cost little.
const NEAR: usize = 4000;

/// The end of the first such bytes near the start of a text.
fn find_near(text: &str, end: &[u8]) -> Option<usize> {
    let near = &text.as_bytes()[..text.len().min(NEAR)];
    near.windows(end.len()).position(|bytes| bytes == end).map(|at| at + end.len())
}

/// The length of the placeable or template expression that a text begins with.
pub(crate) fn placeable(text: &str) -> Option<usize> {
    if text.starts_with("{%") {
        return find_near(text, b"%}");
    }
    let near = &text.as_bytes()[..text.len().min(NEAR)];
    // Of many braces that nothing closes, each would count all that follow.
    memchr::memchr(b'}', near)?;
    let mut depth = 0usize;
    for at in memchr::memchr2_iter(b'{', b'}', near) {
        if near[at] == b'{' {
            depth += 1;
            continue;
        }
        depth -= 1;
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// The length of `{ … ->`, where variants follow it.
fn select_head(text: &str) -> Option<usize> {
    let near = &text.as_bytes()[1..text.len().min(NEAR)];
    let end = near.iter().position(|byte| matches!(byte, b'{' | b'}' | b'>'))? + 2;
    let variants = text[..end].ends_with("->").then(|| text[end..].trim_start())?;
    variant_key(variants).map(|_| end)
}

/// The length of `[key]` or `*[key]`.
fn variant_key(text: &str) -> Option<usize> {
    let key = text.strip_prefix('*').unwrap_or(text).strip_prefix('[')?;
    let end = key.bytes().take(NEAR).position(|byte| byte == b']')?;
    let is_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b' ');
    (end > 0 && key[..end].bytes().all(is_key)).then(|| text.len() - key.len() + end + 1)
}

fn tag(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return find_near(text, b"-->");
    }
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(NEAR) {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

fn tag_kind(tag: &str) -> PieceKind {
    let name = tag.trim_start_matches(['<', '/']);
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    let bare = tag.len() <= name.len() + 3;
    let lower = tag.to_ascii_lowercase();
    if bare && marks::FORMATTING_TAGS.contains(&name.to_ascii_lowercase().as_str()) {
        PieceKind::Emphasis
    } else if name.eq_ignore_ascii_case("a")
        || lower.contains("href=")
        || lower.contains("src=")
        || !tag.contains(char::is_whitespace) && (tag.contains(':') || tag.contains('@'))
    {
        PieceKind::Link
    } else {
        PieceKind::Markup
    }
}

/// How many bytes the longest of HTML's references has, `&CounterClockwiseContourIntegral;`.
const LONGEST_REFERENCE: usize = 33;

fn entity(text: &str) -> Option<usize> {
    let end = text.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let name = name.strip_prefix('#').unwrap_or(name);
    (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(end + 1)
}

/// The end of `(target)` or `[reference]` that a text begins with.
fn target_end(text: &str) -> Option<usize> {
    let (open, close) = if text.starts_with('(') { (b'(', b')') } else { (b'[', b']') };
    let mut depth = 0usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().take(NEAR) {
        if escaped {
            escaped = false;
        } else if byte == b'\\' {
            escaped = true;
        } else if byte == open {
            depth += 1;
        } else if byte == close {
            depth -= 1;
            if depth == 0 {
                return Some(at + 1);
            }
        }
    }
    None
}

/// The end of a bare URL that begins at a byte.
pub(crate) fn url(text: &str, at: usize) -> Option<usize> {
    // Few words begin as one of them does, and they are asked at each of their letters.
    let second = text.as_bytes().get(at + 1)?;
    if !matches!(second, b't' | b'T' | b'w' | b'W' | b'a' | b'A') {
        return None;
    }
    let rest = &text[at..];
    let starts = ["https://", "http://", "www.", "mailto:"].iter().any(|scheme| {
        rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && rest[scheme.len()..].starts_with(char::is_alphanumeric)
    });
    if !starts || text[..at].ends_with(char::is_alphanumeric) {
        return None;
    }
    // Words of scripts without spaces stand close to an address.
    let is_word_behind = |c: char| matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}');
    let stop = |c: char| c.is_whitespace() || "<>\"`[]{}|*“”«»’".contains(c) || is_word_behind(c);
    let mut url = &rest[..rest.find(stop).unwrap_or(rest.len())];
    // Punctuation at the end belongs to the sentence, and so does a bracket opened before the URL.
    for _ in 0..8 {
        let last = url.chars().next_back()?;
        let unpaired = last == ')' && url.matches(')').count() > url.matches('(').count();
        if !unpaired && !".,;:!?'_~".contains(last) {
            break;
        }
        url = &url[..url.len() - last.len_utf8()];
    }
    Some(at + url.len())
}
