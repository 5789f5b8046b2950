//! The inline markup of one text: links, images, code, tags, footnotes, breaks, and the prose that is left.
//!
//! Read once for all rules. What a difference between two texts means is decided by the rules.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag};

use super::Definitions;
use super::names::{emails, handles};
use crate::diff::{placeable_length, url_end};
use crate::model::{Format, Kind};

/// The inline markup of one text.
#[derive(Debug, Default)]
pub struct TextMarkup {
    /// The links, without those that are written as bare URLs.
    pub links: Vec<MarkupTarget>,
    /// The images.
    pub images: Vec<MarkupTarget>,
    /// The code spans, with their marks.
    pub codes: Vec<Range<usize>>,
    /// The tags of HTML and JSX, in order.
    pub tags: Vec<InlineTag>,
    /// The footnotes referred to, as `[^label]`.
    pub footnotes: Vec<Range<usize>>,
    /// Bare URLs, also between angle brackets.
    pub urls: Vec<Range<usize>>,
    /// E-mail addresses in prose.
    pub emails: Vec<Range<usize>>,
    /// Names of accounts with their `@`.
    pub handles: Vec<Range<usize>>,
    /// Placeables of Fluent, Liquid and MDX.
    pub placeables: Vec<Range<usize>>,
    /// How many strong stretches there are.
    pub strong: usize,
    /// How many stretches with emphasis there are.
    pub emphasis: usize,
    /// The hard line breaks.
    pub breaks: usize,
    /// The text with a space in place of every byte that is no prose, so that offsets are the same.
    pub prose: String,
}

/// A link or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkupTarget {
    /// Where it leads: an address, or the label of a definition between brackets.
    pub to: String,
    /// The bytes of the whole link.
    pub place: Range<usize>,
}

/// A tag of HTML or JSX.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineTag {
    /// The tag as it stands there.
    pub text: String,
    /// Where it stands.
    pub place: Range<usize>,
}

/// What stands before a text while it is parsed, so that no line start of it begins a block.
const LEAD: &str = "x ";

impl TextMarkup {
    /// Reads a text of an article with these definitions.
    pub fn new(text: &str, (format, kind): (Format, Kind), definitions: &Definitions) -> Self {
        if !may_have_markup(text) {
            return Self { prose: text.to_owned(), ..Self::default() };
        }
        Self::read(text, (format, kind), definitions)
    }

    fn read(text: &str, (format, kind): (Format, Kind), definitions: &Definitions) -> Self {
        let mut markup = Self::default();
        let mut prose = match format {
            Format::Markdown | Format::Mdx if kind != Kind::Message => {
                markup.read_markdown(text, definitions)
            }
            _ => {
                // Backquotes mark code in messages and in plain texts as well.
                let mut prose = text.as_bytes().to_vec();
                markup.codes = code_spans(text);
                markup.codes.iter().for_each(|code| blank(&mut prose, code.clone()));
                prose
            }
        };
        if format != Format::PlainText {
            markup.read_tags(text, &mut prose);
            markup.read_code_elements(text, &mut prose);
            markup.read_placeables(text, &mut prose);
        }
        markup.read_footnotes(text, &mut prose);
        markup.read_urls(text, &mut prose);
        markup.prose = String::from_utf8(prose).unwrap_or_else(|_| " ".repeat(text.len()));
        if markup.prose.contains('@') {
            markup.emails = emails(&markup.prose);
            markup.handles = handles(&markup.prose);
            let mut prose = std::mem::take(&mut markup.prose).into_bytes();
            markup.emails.iter().chain(&markup.handles).for_each(|name| blank(&mut prose, name.clone()));
            markup.prose = String::from_utf8(prose).unwrap_or_else(|_| " ".repeat(text.len()));
        }
        markup
    }

    /// Reads what a Markdown parser sees, and gives the prose that it leaves.
    fn read_markdown(&mut self, text: &str, definitions: &Definitions) -> Vec<u8> {
        let mut prose = vec![b' '; text.len()];
        let options = Options::ENABLE_STRIKETHROUGH;
        let source = format!("{LEAD}{text}");
        let mut resolve = |link: BrokenLink<'_>| match (link.link_type, definitions.address(&link.reference))
        {
            _ if link.reference.starts_with('^') => None,
            (_, Some(address)) => Some((CowStr::from(address.to_owned()), CowStr::from(""))),
            // Labels in brackets that stand alone may be plain text.
            (LinkType::Shortcut | LinkType::ShortcutUnknown, None) => None,
            _ => Some((CowStr::from(format!("[{}]", link.reference)), CowStr::from(""))),
        };
        let parser = Parser::new_with_broken_link_callback(&source, options, Some(&mut resolve));
        let within = |range: Range<usize>| {
            range.start.saturating_sub(LEAD.len()).min(text.len())
                ..range.end.saturating_sub(LEAD.len()).min(text.len())
        };
        for (event, range) in parser.into_offset_iter() {
            let place = within(range.clone());
            match event {
                Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                    self.urls.push(place.start + 1..place.end - 1);
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    self.links.push(MarkupTarget { to: dest_url.into_string(), place });
                }
                Event::Start(Tag::Image { dest_url, .. }) => {
                    self.images.push(MarkupTarget { to: dest_url.into_string(), place });
                }
                Event::Start(Tag::Strong) => self.strong += 1,
                Event::Start(Tag::Emphasis) => self.emphasis += 1,
                Event::Code(_) => self.codes.push(place),
                Event::HardBreak => self.breaks += 1,
                // A character reference shows something else than what stands there.
                Event::Text(shown) if *shown == source[range] => {
                    prose[place.clone()].copy_from_slice(&text.as_bytes()[place]);
                }
                _ => {}
            }
        }
        // Inside angle brackets there is no prose.
        for url in &self.urls {
            blank(&mut prose, url.clone());
        }
        prose
    }

    fn read_tags(&mut self, text: &str, prose: &mut [u8]) {
        let mut codes = self.codes.iter().peekable();
        let mut at = 0;
        while let Some(open) = memchr::memchr(b'<', &text.as_bytes()[at..]).map(|open| at + open) {
            while codes.next_if(|code| code.end <= open).is_some() {}
            if let Some(code) = codes.peek().filter(|code| code.contains(&open)) {
                at = code.end;
                continue;
            }
            at = open + 1;
            if text[..open].ends_with('\\') {
                continue;
            }
            if let Some(length) = tag_length(&text[open..]) {
                at = open + length;
                blank(prose, open..at);
                self.tags.push(InlineTag { text: text[open..at].to_owned(), place: open..at });
            }
        }
    }

    /// Finds the elements of HTML that hold code.
    fn read_code_elements(&mut self, text: &str, prose: &mut [u8]) {
        let mut end = 0;
        let before = self.codes.len();
        for tag in &self.tags {
            let start = tag.place.start;
            if let Some(length) = code_element(&text[start..]).filter(|_| start >= end) {
                end = start + length;
                blank(prose, start..end);
                self.codes.push(start..end);
            }
        }
        if self.codes.len() > before {
            self.codes.sort_by_key(|code| code.start);
        }
    }

    fn read_placeables(&mut self, text: &str, prose: &mut [u8]) {
        let mut codes = self.codes.iter().peekable();
        let mut at = 0;
        while let Some(open) = memchr::memchr(b'{', &text.as_bytes()[at..]).map(|open| at + open) {
            while codes.next_if(|code| code.end <= open).is_some() {}
            if let Some(code) = codes.peek().filter(|code| code.contains(&open)) {
                at = code.end;
                continue;
            }
            at = open + 1;
            let backslashes = text[..open].bytes().rev().take_while(|byte| *byte == b'\\').count();
            if backslashes % 2 == 1 {
                continue;
            }
            if let Some(length) = placeable_length(&text[open..]) {
                at = open + length;
                blank(prose, open..at);
                self.placeables.push(open..at);
            }
        }
    }

    fn read_footnotes(&mut self, text: &str, prose: &mut [u8]) {
        for (open, _) in text.match_indices("[^") {
            if self.codes.iter().any(|code| code.contains(&open)) || text[..open].ends_with('\\') {
                continue;
            }
            let label = &text[open + 2..];
            let Some(length) = label.find([']', ' ', '\n', '[']).filter(|&end| label[end..].starts_with(']'))
            else {
                continue;
            };
            if length > 0 {
                let place = open..open + 2 + length + 1;
                blank(prose, place.clone());
                self.footnotes.push(place);
            }
        }
    }

    /// Finds the bare URLs in what is left.
    fn read_urls(&mut self, text: &str, prose: &mut [u8]) {
        let mut at = 0;
        while at < text.len() {
            let byte = text.as_bytes()[at];
            if prose[at] == byte
                && matches!(byte, b'h' | b'H' | b'w' | b'W' | b'm' | b'M')
                && let Some(end) = url_end(text, at)
            {
                blank(prose, at..end);
                self.urls.push(at..end);
                at = end;
            } else {
                at += 1;
            }
        }
    }
}

/// Whether a text has a byte that can begin markup, a name or an address; in most texts nothing more has to be read.
pub(super) fn may_have_markup(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'[' | b']' | b'<' | b'*' | b'_' | b'~' | b'`' | b'&' | b'\\' | b'{' | b'}' | b'@' => true,
        byte if byte.is_ascii_control() => true,
        // `https://` and `mailto:`
        b':' => bytes[at + 1..].starts_with(b"//") || at > 0 && bytes[at - 1].eq_ignore_ascii_case(&b'o'),
        b'w' | b'W' => bytes.get(at + 1).is_some_and(|next| next.eq_ignore_ascii_case(&b'w')),
        _ => false,
    })
}

fn blank(prose: &mut [u8], range: Range<usize>) {
    prose[range].fill(b' ');
}

/// The code spans of a text that is no Markdown.
fn code_spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut open = None;
    for at in memchr::memchr_iter(b'`', text.as_bytes()) {
        match open.take() {
            Some(start) => spans.push(start..at + 1),
            None => open = Some(at),
        }
    }
    spans
}

/// The length of the element of code that a text begins with, such as `<code>…</code>`.
pub(super) fn code_element(text: &str) -> Option<usize> {
    ["code", "samp", "tt", "pre"].iter().find_map(|name| {
        let behind =
            text.strip_prefix('<')?.get(..name.len()).filter(|found| found.eq_ignore_ascii_case(name))?;
        let rest = &text[1 + behind.len()..];
        if !rest.starts_with(|c: char| c == '>' || c.is_whitespace()) {
            return None;
        }
        let end =
            rest.bytes().take(NEAR).enumerate().filter(|(_, byte)| *byte == b'<').find_map(|(at, _)| {
                let closing = rest[at + 1..].strip_prefix('/')?;
                let closes = closing.get(..name.len())?.eq_ignore_ascii_case(name);
                (closes && closing[name.len()..].starts_with('>')).then_some(at + 3 + name.len())
            })?;
        Some(1 + behind.len() + end)
    })
}

/// How far the end of a tag or a placeable is looked for, so that many false starts cost little.
const NEAR: usize = 4000;

/// The length of the tag or comment that a text begins with.
fn tag_length(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return text.find("-->").map(|end| end + 3);
    }
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    // `<>` and `</>` are fragments of JSX.
    if name.starts_with('>') {
        return Some(text.len() - name.len() + 1);
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.' | '_' | ':'))?;
    // `<https://…>` and `<me@example.org>` are links.
    if name[..end].ends_with(':') || name[end..].starts_with('@') {
        return None;
    }
    let (mut quote, mut depth) = (None, 0usize);
    for (at, byte) in text.bytes().enumerate().take(NEAR) {
        match (quote, byte) {
            (None, b'>') if depth == 0 => return Some(at + 1),
            (None, b'<') if at > 0 && depth == 0 => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'{') => depth += 1,
            (None, b'}') => depth = depth.saturating_sub(1),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> TextMarkup {
        TextMarkup::new(text, (Format::Markdown, Kind::Paragraph), &Definitions::default())
    }

    #[test]
    fn prose_keeps_its_places() {
        for (text, prose) in [
            ("See [two](a-2.md), `x 3` and <b id=\"4\">five</b>.", "See two , and five ."),
            ("Go to https://a.org/5 now[^6] &#55; \\* x", "Go to now * x"),
            ("![alt 1](b2.png) {{ page.3 }} *so*", "alt 1 so"),
            ("é <https://a.org/9> ü a@b.org @c", "é ü"),
        ] {
            let markup = read(text);
            assert_eq!(markup.prose.split_whitespace().collect::<Vec<_>>().join(" "), prose);
            for word in ["five", "now", "so", "ü"] {
                assert_eq!(markup.prose.rfind(word).is_some(), prose.contains(word), "{text}");
                assert!(markup.prose.rfind(word).is_none_or(|at| text[at..].starts_with(word)), "{text}");
            }
        }
    }

    #[test]
    fn links_are_told_from_bare_urls_and_labels() {
        let text = "[a](x.md \"t\") [b][ref] [c][] [sic] ![i](p.png) <https://e.org> www.f.org";
        let markup = read(text);
        let to: Vec<&str> = markup.links.iter().map(|link| link.to.as_str()).collect();
        assert_eq!(to, ["x.md", "[ref]", "[c]"]);
        assert_eq!(markup.images[0].to, "p.png");
        let urls: Vec<&str> = markup.urls.iter().map(|url| &text[url.clone()]).collect();
        assert_eq!(urls, ["https://e.org", "www.f.org"]);
    }

    #[test]
    fn tags_of_html_and_jsx_are_found() {
        let text = "a < b <br/> <Tab items={[\"<x>\"]} /> `<i>` \\<u> <b>c</b> <me@a.org> <>d</>";
        let tags: Vec<String> = read(text).tags.into_iter().map(|tag| tag.text).collect();
        assert_eq!(tags, ["<br/>", "<Tab items={[\"<x>\"]} />", "<b>", "</b>", "<>", "</>"]);
    }

    proptest::proptest! {
        #[test]
        fn what_is_left_unread_has_no_markup(text in "([a-ehHw:/.!()^#|+-]|w{3}\\.|mailto:|é|[ 2]){0,20}") {
            let text = if may_have_markup(&text) { text.replace([':', 'w', 'W'], "-") } else { text };
            proptest::prop_assert!(!may_have_markup(&text));
            for format in [Format::Markdown, Format::Mdx, Format::PlainText] {
                let read = TextMarkup::read(&text, (format, Kind::Paragraph), &Definitions::default());
                let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                proptest::prop_assert_eq!(words(&read.prose), words(&text));
                let nothing = TextMarkup { prose: read.prose.clone(), ..TextMarkup::default() };
                proptest::prop_assert_eq!(format!("{read:?}"), format!("{nothing:?}"));
            }
        }

        #[test]
        fn any_text_can_be_read(text in "([a\\[\\]()!<>/*_`{}%^&#;\\\\ \n2éx:.]|http://){0,24}") {
            for format in [Format::Markdown, Format::PlainText] {
                let markup = TextMarkup::new(&text, (format, Kind::Paragraph), &Definitions::default());
                proptest::prop_assert_eq!(markup.prose.len(), text.len());
            }
        }
    }
}
