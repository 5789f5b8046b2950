//! The markup of a text as numbered codes, which a machine can move and cannot spoil unseen.
//!
//! `Press **Save** and see `a`` goes out as `Press <g id="1">Save</g> and see <x id="2"/>`. What comes back has to have
//! every code once, pairs well nested, and no markup besides; the codes become what they were, whatever else stands in
//! them.

use std::iter::Peekable;

use crate::diff::{PieceKind, pieces};
use crate::message;
use crate::message::Message;

/// A text with its markup as codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    text: String,
    codes: Vec<Code>,
    /// All markup of the text, sorted.
    markup: Vec<String>,
    /// The blanks before and after it.
    outer: (String, String),
}

/// What stands in a text in the place of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Code {
    Single(String),
    Pair(String, String),
}

/// What is wrong with the codes of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// There is no text.
    Empty,
    /// This markup of the text is not there.
    Lost(String),
    /// This code is there twice.
    Twice(String),
    /// Something that looks like a code and is none of the text's.
    Unknown(String),
    /// A pair is open, or closed where it is not open.
    Nesting,
    /// Markup that the text does not have.
    Added(String),
}

impl CodeFault {
    /// What to say of it.
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => message!("machine-empty"),
            Self::Lost(markup) => message!("machine-code-lost", markup),
            Self::Twice(code) => message!("machine-code-twice", code),
            Self::Unknown(code) => message!("machine-code-unknown", code),
            Self::Nesting => message!("machine-code-nesting"),
            Self::Added(markup) => message!("machine-code-added", markup),
        }
    }
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Item<'t> {
    Text(&'t str),
    Single(&'t str),
    /// May open or close a pair, by what it has to be closed with.
    Mark(&'t str, String),
    Open(&'t str, String),
    Close(&'t str, String),
}

impl<'t> Item<'t> {
    fn text(&self) -> &'t str {
        match self {
            Item::Text(text) | Item::Single(text) => text,
            Item::Mark(text, _) | Item::Open(text, _) | Item::Close(text, _) => text,
        }
    }
}

impl Coded {
    /// Puts codes in the place of the markup of a text.
    pub fn new(text: &str) -> Self {
        let inner = text.trim();
        let start = text.len() - text.trim_start().len();
        let outer = (text[..start].to_owned(), text[start + inner.len()..].to_owned());
        let items = paired(items(inner));
        let mut coded = Self { text: String::new(), codes: Vec::new(), markup: markup(inner), outer };
        let mut open: Vec<usize> = Vec::new();
        for item in items {
            match item {
                Item::Text(text) => push_escaped(&mut coded.text, text),
                Item::Open(text, _) => {
                    coded.codes.push(Code::Pair(text.to_owned(), String::new()));
                    open.push(coded.codes.len());
                    coded.text.push_str(&format!("<g id=\"{}\">", coded.codes.len()));
                }
                Item::Close(text, _) => {
                    if let Some(Code::Pair(_, close)) = open.pop().map(|number| &mut coded.codes[number - 1])
                    {
                        text.clone_into(close);
                    }
                    coded.text.push_str("</g>");
                }
                Item::Single(text) | Item::Mark(text, _) => {
                    coded.codes.push(Code::Single(text.to_owned()));
                    coded.text.push_str(&format!("<x id=\"{}\"/>", coded.codes.len()));
                }
            }
        }
        coded
    }

    /// The text with codes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Another text with the codes of this one where it has the same markup; its other markup stays as text.
    pub fn other(&self, text: &str) -> String {
        let mut out = String::new();
        let mut open = Vec::new();
        let mut used = vec![false; self.codes.len()];
        for item in paired(items(text)) {
            let is_own = |code: &Code| match (code, &item) {
                (Code::Single(own), Item::Single(text) | Item::Mark(text, _)) => own == text,
                (Code::Pair(own, _), Item::Open(text, _)) => own == text,
                _ => false,
            };
            let number = self.codes.iter().zip(&used).position(|(code, used)| !used && is_own(code));
            match (&item, number) {
                (Item::Open(..), Some(at)) => {
                    used[at] = true;
                    open.push(true);
                    out.push_str(&format!("<g id=\"{}\">", at + 1));
                }
                (Item::Open(text, _), None) => {
                    open.push(false);
                    push_escaped(&mut out, text);
                }
                (Item::Close(text, _), _) => match open.pop() {
                    Some(true) => out.push_str("</g>"),
                    _ => push_escaped(&mut out, text),
                },
                (_, Some(at)) => {
                    used[at] = true;
                    out.push_str(&format!("<x id=\"{}\"/>", at + 1));
                }
                (item, None) => push_escaped(&mut out, item.text()),
            }
        }
        out
    }

    /// An answer with the markup of the text in the place of the codes.
    ///
    /// # Errors
    ///
    /// Codes that are not there, or more than there are; markup that the text does not have.
    pub fn restored(&self, answer: &str) -> Result<String, CodeFault> {
        let mut out = String::new();
        let mut used = vec![false; self.codes.len()];
        let mut open = Vec::new();
        let mut rest = answer.trim();
        if rest.is_empty() {
            return Err(CodeFault::Empty);
        }
        while let Some(at) = rest.find('<') {
            push_text(&mut out, &rest[..at]);
            let Some(end) = rest[at..].find('>') else {
                return Err(CodeFault::Unknown(shortened(&rest[at..])));
            };
            let tag = &rest[at..=at + end];
            rest = &rest[at + end + 1..];
            match Tag::read(tag) {
                Some(Tag::Close) => {
                    let code = open.pop().and_then(|number: usize| self.codes.get(number));
                    let Some(Code::Pair(_, close)) = code else { return Err(CodeFault::Nesting) };
                    out.push_str(close);
                }
                Some(tag @ (Tag::Single(number) | Tag::Empty(number) | Tag::Open(number))) => {
                    let at = number.checked_sub(1).filter(|at| *at < used.len());
                    let Some(at) = at else {
                        return Err(CodeFault::Unknown(shortened(tag_text(tag, number))));
                    };
                    if std::mem::replace(&mut used[at], true) {
                        return Err(CodeFault::Twice(shortened(tag_text(tag, number))));
                    }
                    match (tag, &self.codes[at]) {
                        (Tag::Single(_), Code::Single(text)) => out.push_str(text),
                        // Some write an element without content as two tags.
                        (Tag::Empty(_), Code::Single(text)) => {
                            out.push_str(text);
                            let closing = rest.strip_prefix("</x>");
                            rest = closing.ok_or(CodeFault::Nesting)?;
                        }
                        (Tag::Open(_), Code::Pair(start, _)) => {
                            out.push_str(start);
                            open.push(at);
                        }
                        // A pair with nothing in it says nothing.
                        _ => return Err(CodeFault::Unknown(shortened(tag_text(tag, number)))),
                    }
                }
                None => return Err(CodeFault::Unknown(shortened(tag))),
            }
        }
        push_text(&mut out, rest);
        if !open.is_empty() {
            return Err(CodeFault::Nesting);
        }
        if let Some(at) = used.iter().position(|used| !used) {
            let (Code::Single(text) | Code::Pair(text, _)) = &self.codes[at];
            return Err(CodeFault::Lost(text.clone()));
        }
        if out.trim().is_empty() {
            return Err(CodeFault::Empty);
        }
        // What comes back as text may be markup where it stands.
        let theirs = markup(&out);
        let (mut own, mut other) = (self.markup.iter().peekable(), theirs.iter().peekable());
        match first_difference(&mut own, &mut other) {
            None => Ok(format!("{}{out}{}", self.outer.0, self.outer.1)),
            Some((text, true)) => Err(CodeFault::Lost(text)),
            Some((text, false)) => Err(CodeFault::Added(shortened(text))),
        }
    }
}

/// The first text that only one of two sorted lists has, and whether it is the first list.
fn first_difference<'t>(
    own: &mut Peekable<impl Iterator<Item = &'t String>>,
    other: &mut Peekable<impl Iterator<Item = &'t String>>,
) -> Option<(String, bool)> {
    loop {
        match (own.peek(), other.peek()) {
            (None, None) => return None,
            (Some(a), Some(b)) if a == b => {
                own.next();
                other.next();
            }
            (Some(a), Some(b)) => {
                return Some(if a < b { ((*a).clone(), true) } else { ((*b).clone(), false) });
            }
            (Some(a), None) => return Some(((*a).clone(), true)),
            (None, Some(b)) => return Some(((*b).clone(), false)),
        }
    }
}

#[derive(Clone, Copy)]
enum Tag {
    Single(usize),
    Empty(usize),
    Open(usize),
    Close,
}

impl Tag {
    /// Reads `<x id="1"/>`, `<x id="1">`, `<g id="1">` and `</g>`, however blanks and quotes are written.
    fn read(tag: &str) -> Option<Self> {
        let inner = tag.strip_prefix('<')?.strip_suffix('>')?.trim();
        if let Some(name) = inner.strip_prefix('/') {
            return (name.trim() == "g").then_some(Self::Close);
        }
        let (inner, is_empty) = match inner.strip_suffix('/') {
            Some(inner) => (inner.trim_end(), true),
            None => (inner, false),
        };
        let (name, attributes) = inner.split_once(char::is_whitespace)?;
        let value = attributes.trim().strip_prefix("id")?.trim_start().strip_prefix('=')?.trim();
        let number = value.trim_matches(['"', '\'']).trim().parse().ok()?;
        match (name, is_empty) {
            ("x", true) => Some(Self::Single(number)),
            ("x", false) => Some(Self::Empty(number)),
            ("g", false) => Some(Self::Open(number)),
            _ => None,
        }
    }
}

fn tag_text(tag: Tag, number: usize) -> String {
    match tag {
        Tag::Single(_) | Tag::Empty(_) => format!("<x id=\"{number}\"/>"),
        Tag::Open(_) => format!("<g id=\"{number}\">"),
        Tag::Close => "</g>".to_owned(),
    }
}

fn shortened(text: impl AsRef<str>) -> String {
    text.as_ref().chars().take(60).collect()
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

/// Adds a text that came back: what was escaped as it is meant, its lines as one.
fn push_text(out: &mut String, text: &str) {
    let joined;
    let text = if text.contains(['\n', '\r']) {
        let lines: Vec<&str> = text.split(['\n', '\r']).collect();
        joined = lines.join(" ");
        &joined
    } else {
        text
    };
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known =
            [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'")];
        match known.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, meant)) => {
                out.push_str(meant);
                rest = &rest[name.len()..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
}

/// The markup of a text, sorted.
fn markup(text: &str) -> Vec<String> {
    let items = items(text);
    let codes = items.iter().filter(|item| !matches!(item, Item::Text(_)));
    let mut markup: Vec<String> = codes.map(|item| item.text().to_owned()).collect();
    markup.sort_unstable();
    markup
}

/// Elements that have no end.
const VOID: [&str; 6] = ["br", "img", "hr", "wbr", "input", "source"];

/// A text as what is text, and what is markup.
fn items(text: &str) -> Vec<Item<'_>> {
    let pieces = pieces(text);
    let mut items: Vec<Item<'_>> = Vec::new();
    let (mut nth, mut at) = (0, 0);
    while let Some(piece) = pieces.get(nth) {
        let start = at;
        let mut take = |nth: &mut usize| {
            at += pieces[*nth].text.len();
            *nth += 1;
        };
        take(&mut nth);
        let is_escape = piece.text.len() > 1 && piece.text.starts_with('\\');
        let next = |nth: usize| pieces.get(nth).map(|next| (next.kind, next.text));
        match piece.kind {
            PieceKind::LinkMark if piece.text == "!" => {
                take(&mut nth);
                items.push(Item::Open(&text[start..at], "[".to_owned()));
            }
            PieceKind::LinkMark if piece.text == "[" => items.push(Item::Open(piece.text, "[".to_owned())),
            PieceKind::LinkMark => {
                // `](`, the target, `)`.
                while next(nth).is_some_and(|(kind, _)| kind == PieceKind::Link) {
                    take(&mut nth);
                }
                if next(nth)
                    .is_some_and(|(kind, text)| kind == PieceKind::LinkMark && [")", "]"].contains(&text))
                {
                    take(&mut nth);
                }
                items.push(Item::Close(&text[start..at], "[".to_owned()));
            }
            PieceKind::Emphasis | PieceKind::Markup | PieceKind::Link if piece.text.starts_with('<') => {
                items.push(tag(piece.text));
            }
            PieceKind::Emphasis => items.push(Item::Mark(piece.text, piece.text.to_owned())),
            PieceKind::Symbol if piece.text.starts_with("~~") => {
                items.push(Item::Mark(piece.text, piece.text.to_owned()));
            }
            PieceKind::Code | PieceKind::Placeable | PieceKind::Link | PieceKind::Markup => {
                items.push(Item::Single(piece.text));
            }
            PieceKind::Symbol | PieceKind::Mark
                if is_escape || piece.text.len() > 1 && piece.text.starts_with('&') =>
            {
                items.push(Item::Single(piece.text));
            }
            PieceKind::Mark
                if piece.text == "\\" && next(nth).is_some_and(|(_, text)| text.starts_with('\n')) =>
            {
                take(&mut nth);
                items.push(Item::Single(&text[start..at]));
            }
            PieceKind::Blank if piece.text.contains('\n') => items.push(Item::Single(piece.text)),
            _ => items.push(Item::Text(piece.text)),
        }
    }
    items
}

/// What an HTML tag is.
fn tag(text: &str) -> Item<'_> {
    let inner = text.trim_start_matches('<').trim_end_matches('>');
    let (inner, is_end) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
    let name = inner.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
    let name = name.to_ascii_lowercase();
    match is_end {
        _ if name.is_empty() || inner.ends_with('/') || VOID.contains(&name.as_str()) => Item::Single(text),
        true => Item::Close(text, format!("<{name}")),
        false => Item::Open(text, format!("<{name}")),
    }
}

/// Decides what opens a pair and what closes it; what does neither stands by itself.
fn paired(mut items: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let mut open: Vec<(usize, String)> = Vec::new();
    for at in 0..items.len() {
        let text = items[at].text();
        let (name, opens, closes) = match &items[at] {
            Item::Mark(_, name) => (name.clone(), true, true),
            Item::Open(_, name) => (name.clone(), true, false),
            Item::Close(_, name) => (name.clone(), false, true),
            Item::Text(_) | Item::Single(_) => continue,
        };
        let partner = open.iter().rposition(|(_, other)| *other == name).filter(|_| closes);
        if let Some(depth) = partner {
            let mut inner = open.split_off(depth).into_iter();
            if let Some((start, name)) = inner.next() {
                items[start] = Item::Open(items[start].text(), name.clone());
                items[at] = Item::Close(text, name);
            }
            // What is open within it would be closed outside.
            inner.for_each(|(alone, _)| items[alone] = Item::Single(items[alone].text()));
        } else if opens {
            open.push((at, name));
        } else {
            items[at] = Item::Single(text);
        }
    }
    open.into_iter().for_each(|(alone, _)| items[alone] = Item::Single(items[alone].text()));
    items
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn markup_goes_out_as_codes_and_comes_back_as_it_was() {
        for (text, coded, answer, back) in [
            (
                "Press **Save** and see `a < b` & go",
                "Press <g id=\"1\">Save</g> and see <x id=\"2\"/> &amp; go",
                "Voyez <x id='2' /> et pressez <g id=\"1\" >Enregistrer</g> &amp; allez",
                "Voyez `a < b` et pressez **Enregistrer** & allez",
            ),
            (
                " Read [the _guide_](a.md \"T\") now.",
                "Read <g id=\"1\">the <g id=\"2\">guide</g></g> now.",
                "Lisez <g id=\"1\">le <g id=\"2\">guide</g></g>.",
                " Lisez [le _guide_](a.md \"T\").",
            ),
            (
                "A<br>b <kbd>C</kbd> \\* { $n } https://x.y",
                "A<x id=\"1\"/>b <g id=\"2\">C</g> <x id=\"3\"/> <x id=\"4\"/> <x id=\"5\"/>",
                "D<x id=\"1\"></x>e <g id=\"2\">F</g> <x id=\"3\"/> <x id=\"4\"/> <x id=\"5\"/>",
                "D<br>e <kbd>F</kbd> \\* { $n } https://x.y",
            ),
            (
                "![A cat](c.png) sleeps",
                "<g id=\"1\">A cat</g> sleeps",
                "<g id=\"1\">Un chat</g> dort",
                "![Un chat](c.png) dort",
            ),
            ("one\\\ntwo", "one<x id=\"1\"/>two", "un<x id=\"1\"/>deux", "un\\\ndeux"),
            ("a ** b", "a ** b", "c\nd", "c d"),
        ] {
            let own = Coded::new(text);
            assert_eq!(own.text(), coded, "{text}");
            assert_eq!(own.restored(answer).as_deref(), Ok(back), "{text}");
        }
    }

    #[test]
    fn codes_that_are_lost_or_made_up_are_told() {
        let coded = Coded::new("Press **Save** and `a`");
        for (answer, fault) in [
            ("", CodeFault::Empty),
            ("<g id=\"1\">S</g>", CodeFault::Lost("`a`".to_owned())),
            ("<g id=\"1\">S</g> <x id=\"2\"/> <x id=\"2\"/>", CodeFault::Twice("<x id=\"2\"/>".to_owned())),
            ("<g id=\"1\">S</g> <x id=\"9\"/>", CodeFault::Unknown("<x id=\"9\"/>".to_owned())),
            ("<g id=\"1\">S <x id=\"2\"/>", CodeFault::Nesting),
            ("</g><g id=\"1\">S <x id=\"2\"/>", CodeFault::Nesting),
            ("<g id=\"1\">S</g> <x id=\"2\"/><script>", CodeFault::Unknown("<script>".to_owned())),
            ("<g id=\"1\">S</g> <x id=\"2\"/> &lt;b>x", CodeFault::Added("<b>".to_owned())),
            ("<g id=\"1\">S</g> <x id=\"2\"/> [x](y)", CodeFault::Added("[".to_owned())),
            ("<x id=\"1\"/> <x id=\"2\"/>", CodeFault::Unknown("<x id=\"1\"/>".to_owned())),
            ("<g id=\"1\">S</g> <x id=\"2\"/> < x", CodeFault::Unknown("< x".to_owned())),
        ] {
            assert_eq!(coded.restored(answer), Err(fault), "{answer}");
        }
    }

    #[test]
    fn a_translation_shows_the_codes_of_its_source() {
        let coded = Coded::new("Press **Save** and `a` now");
        assert_eq!(
            coded.other("Pressez **Enregistrer**, `b` et `a`"),
            "Pressez <g id=\"1\">Enregistrer</g>, `b` et <x id=\"2\"/>"
        );
        assert_eq!(coded.other("_x_ & </b>"), "_x_ &amp; &lt;/b&gt;");
    }

    proptest! {
        #[test]
        fn every_text_comes_back_from_its_own_codes(
            text in "([a-zé \\n\"'!.:;(){}\\[\\]`*_~<>&\\\\#-]|https://x\\.y|<b>|</b>|<br>|&amp;|\\]\\(u\\)|\\*\\*){0,24}",
        ) {
            let coded = Coded::new(&text);
            match coded.restored(coded.text()) {
                Ok(back) => prop_assert_eq!(back, text),
                Err(fault) => prop_assert!(text.trim().is_empty(), "{:?} {:?}", fault, coded),
            }
        }

        #[test]
        fn no_answer_is_taken_that_has_other_markup(
            text in "([a-z ]|`a`|\\*\\*|<b>|</b>){0,12}",
            answer in "([a-z ]|<x id=\"[12]\"/>|<g id=\"[12]\">|</g>|`|\\*|<|>|&lt;|b){0,16}",
        ) {
            let coded = Coded::new(&text);
            if let Ok(back) = coded.restored(&answer) {
                prop_assert_eq!(markup(back.trim()), markup(text.trim()));
            }
        }
    }
}
