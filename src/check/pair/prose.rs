//! What readers of a text see: its words and marks without markup, code and addresses.
//!
//! Every byte of it leads back to where it stands in the text. What is wrong with it, rules say.

use std::ops::Range;

use super::markup::{code_element, may_have_markup};
use crate::diff::{Piece, PieceKind, markup_pieces};
use crate::model::count_words;
use crate::pairing::decoded;

/// What stands for a code span, a placeable or an address that readers see.
pub(super) const OBJECT: char = '\u{fffc}';

/// How many words a title in quotes has at most; more are speech.
const LONGEST_TITLE: usize = 14;

/// The prose of a text with inline Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    text: String,
    /// Which bytes of the text each stretch comes from, in order.
    stretches: Vec<Stretch>,
    /// The labels of links to other sites.
    labels: Vec<Range<usize>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Stretch {
    prose: Range<usize>,
    raw: Range<usize>,
}

impl Prose {
    /// Reads a text: emphasis and tags are left out, links are their labels, character references are characters.
    pub fn new(raw: &str) -> Self {
        if may_have_markup(raw) {
            return Self::read(raw);
        }
        let mut prose = Self::default();
        prose.push(raw, 0..raw.len());
        prose
    }

    fn read(raw: &str) -> Self {
        let mut prose = Self::default();
        let mut at = 0;
        let mut before = None;
        let mut opened = Vec::new();
        // Until where an element of code goes, whose text is no prose.
        let mut code_end = 0;
        for piece in markup_pieces(raw) {
            let range = at..at + piece.text.len();
            at = range.end;
            if range.start < code_end {
                continue;
            }
            if piece.text.starts_with('<')
                && let Some(length) = code_element(&raw[range.start..])
            {
                code_end = range.start + length;
                prose.push(OBJECT.encode_utf8(&mut [0; 3]), range.start..code_end);
                before = Some(PieceKind::Code);
                continue;
            }
            match shown(piece, before) {
                Shown::Nothing => {}
                Shown::Object => prose.push(OBJECT.encode_utf8(&mut [0; 3]), range),
                Shown::Break => prose.push("\n", range),
                Shown::Escaped => prose.push(&piece.text[1..], range.start + 1..range.end),
                Shown::Reference => prose.push(&decoded(piece.text), range),
                Shown::Text => prose.push(piece.text, range),
            }
            match piece.kind {
                PieceKind::LinkMark if piece.text.ends_with('[') && piece.text != "][" => {
                    opened.push(prose.text.len());
                }
                PieceKind::LinkMark if piece.text.starts_with(']') && piece.text.len() > 1 => {
                    let label = opened.pop().unwrap_or_default()..prose.text.len();
                    if raw[at..].split([')', ']']).next().is_some_and(|target| target.contains("://")) {
                        prose.labels.push(label);
                    }
                }
                _ => {}
            }
            // What stands behind the `[` of a link is its label, an address too.
            let opens = piece.kind == PieceKind::LinkMark && piece.text.ends_with('[') && piece.text != "][";
            before = Some(piece.kind).filter(|_| !opens);
        }
        prose
    }

    /// The prose itself.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the text that a stretch of the prose comes from.
    pub fn raw(&self, prose: Range<usize>) -> Range<usize> {
        let start = match self.stretch(prose.start) {
            Some(stretch) if stretch.is_verbatim() => stretch.raw.start + prose.start - stretch.prose.start,
            Some(stretch) => stretch.raw.start,
            None => self.stretches.last().map_or(0, |last| last.raw.end),
        };
        if prose.is_empty() {
            return start..start;
        }
        let end = match self.stretch(prose.end - 1) {
            Some(stretch) if stretch.is_verbatim() => stretch.raw.start + prose.end - stretch.prose.start,
            Some(stretch) => stretch.raw.end,
            None => start,
        };
        start..end.max(start)
    }

    /// What is said in somebody else's words: short quotations, links to other sites, and `@names`.
    pub(crate) fn cited(&self) -> Vec<Range<usize>> {
        let mut cited = self.labels.clone();
        // The quotation marks that are no ASCII begin with one of these bytes.
        let bytes = self.text.as_bytes();
        if memchr::memchr3(b'"', 0xc2, 0xe2, bytes).or_else(|| memchr::memchr(b'@', bytes)).is_none() {
            return cited;
        }
        let mut opened: Option<usize> = None;
        for (at, c) in self.text.char_indices() {
            match opened {
                Some(start) if matches!(c, '"' | '“' | '”' | '»' | '«') => {
                    if count_words(&self.text[start..at]) <= LONGEST_TITLE {
                        cited.push(start..at + c.len_utf8());
                        opened = None;
                    } else {
                        opened = Some(at);
                    }
                }
                None if matches!(c, '"' | '“' | '„' | '«' | '»') => opened = Some(at),
                _ if c == '@' => {
                    let name =
                        self.text[at + 1..].split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
                    cited.push(at..at + 1 + name.into_iter().next().map_or(0, str::len));
                }
                _ => {}
            }
        }
        cited
    }

    fn stretch(&self, at: usize) -> Option<&Stretch> {
        let nth = self.stretches.partition_point(|stretch| stretch.prose.end <= at);
        self.stretches.get(nth).filter(|stretch| stretch.prose.start <= at)
    }

    fn push(&mut self, text: &str, raw: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(text);
        let prose = start..self.text.len();
        match self.stretches.last_mut() {
            Some(last) if last.is_verbatim() && prose.len() == raw.len() && last.raw.end == raw.start => {
                last.prose.end = prose.end;
                last.raw.end = raw.end;
            }
            _ => self.stretches.push(Stretch { prose, raw }),
        }
    }
}

impl Stretch {
    fn is_verbatim(&self) -> bool {
        self.prose.len() == self.raw.len()
    }
}

enum Shown {
    Nothing,
    Object,
    Break,
    Escaped,
    Reference,
    Text,
}

fn shown(piece: Piece<'_>, before: Option<PieceKind>) -> Shown {
    let text = piece.text;
    match piece.kind {
        PieceKind::Emphasis | PieceKind::LinkMark => Shown::Nothing,
        PieceKind::Code | PieceKind::Placeable => Shown::Object,
        PieceKind::Link if before == Some(PieceKind::LinkMark) || text.starts_with("[^") => Shown::Nothing,
        // `<https://…>` is shown, `<a href="…">` is not.
        PieceKind::Link
            if text.starts_with('<') && text.contains([' ', '=', '/']) && !text.contains("://") =>
        {
            Shown::Nothing
        }
        PieceKind::Link if text.starts_with('<') && text.contains(char::is_whitespace) => Shown::Nothing,
        PieceKind::Link => Shown::Object,
        PieceKind::Markup if is_break(text) => Shown::Break,
        PieceKind::Markup => Shown::Nothing,
        PieceKind::Symbol if text.starts_with("~~") => Shown::Nothing,
        PieceKind::Symbol if text.starts_with('&') && text.len() > 1 => Shown::Reference,
        PieceKind::Symbol | PieceKind::Mark if text.starts_with('\\') && text.len() > 1 => Shown::Escaped,
        _ => Shown::Text,
    }
}

fn is_break(tag: &str) -> bool {
    tag.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("<br"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn markup_is_left_out_and_labels_stay() {
        let cases = [
            ("a **b** [c](http://x.y/z) d", "a b c d"),
            ("`code` and {name} at https://x.y.", "\u{fffc} and \u{fffc} at \u{fffc}."),
            ("«&nbsp;x&nbsp;» A\\*B", "«\u{a0}x\u{a0}» A*B"),
            ("<a href=\"/x\">y</a><br/>z[^1] <https://x.y>", "y\nz \u{fffc}"),
            ("[a][b] ![c](d.png)", "a c"),
            ("at [https://x.y](https://x.y), z", "at \u{fffc}, z"),
            ("~~old~~ <em>new</em>", "old new"),
        ];
        for (raw, expected) in cases {
            assert_eq!(Prose::new(raw).text(), expected, "{raw}");
        }
    }

    #[test]
    fn a_stretch_of_prose_leads_back_to_its_bytes() {
        let raw = "a **bé** [c](x) `d`e &amp; f";
        let prose = Prose::new(raw);
        for piece in ["bé", "c", "e", "f"] {
            let at = prose.text().find(piece).unwrap();
            assert_eq!(&raw[prose.raw(at..at + piece.len())], piece);
        }
        let at = prose.text().find('&').unwrap();
        assert_eq!(&raw[prose.raw(at..at + 1)], "&amp;");
    }

    proptest! {
        #[test]
        fn what_is_left_unread_is_all_prose(raw in "([a-ehHw:/.!()^#|+-]|w{3}\\.|mailto:|é|[ 2]){1,20}") {
            let raw = if may_have_markup(&raw) { raw.replace([':', 'w', 'W'], "-") } else { raw };
            prop_assert!(!may_have_markup(&raw));
            prop_assert_eq!(Prose::read(&raw), Prose::new(&raw));
        }

        #[test]
        fn every_stretch_is_a_stretch_of_the_text(
            raw in "([a-zé \\*_`\\[\\]()<>&;{}~\\\\!]|&amp;|`é`|<br>|\\]\\(|https://x\\.y){0,24}",
        ) {
            let prose = Prose::new(&raw);
            let bounds: Vec<usize> =
                prose.text().char_indices().map(|(at, _)| at).chain([prose.text().len()]).collect();
            for (nth, &start) in bounds.iter().enumerate() {
                for &end in &bounds[nth..] {
                    prop_assert!(raw.get(prose.raw(start..end)).is_some(), "{raw:?} {start}..{end}");
                }
            }
        }
    }
}
