//! Where a Markdown article leads to, and what its headings are: for what rewrites both in a rendered article.
//!
//! The article is read as for its units, so what is code or a placeable here is so there. What an address means,
//! nothing here knows.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::masked::Masked;
use super::{blocks, containers, lines, scan, source};
use crate::config::SegmentOptions;
use crate::segment::html;

/// Where an article leads to, and its headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The addresses of links and images, as written and in order: in Markdown, and as `href` or `src` of tags.
    pub addresses: Vec<Range<usize>>,
    /// The headings in order.
    pub headings: Vec<Heading>,
}

/// A Markdown heading as it stands in its article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The level, 1 to 6.
    pub level: u8,
    /// What readers see: without markup, links by their text, code by its content.
    pub text: String,
    /// Where its text stands, markup included.
    pub range: Range<usize>,
    /// The end of the line on which the text ends, without blanks.
    pub line_end: usize,
    /// Whether an id was chosen for it.
    pub has_id: bool,
    /// Where an id goes into the attributes that it has.
    pub attributes: Option<usize>,
}

/// Reads an article from `start` on, behind its front matter.
pub(in crate::segment) fn outline(article: &str, start: usize, mdx: bool) -> Outline {
    let options = SegmentOptions::default();
    let prepared = lines::prepare(article, start, mdx, &options);
    let masked = &prepared.masked;
    let parser = Parser::new_ext(masked.text(), blocks::parser_options(mdx));
    let mut reader = Reader {
        article,
        masked,
        mdx,
        links: Vec::new(),
        heading: None,
        images: 0,
        in_code: None,
        code: Vec::new(),
        found: Outline { addresses: prepared.addresses, headings: Vec::new() },
    };
    for (_, definition) in parser.reference_definitions().iter() {
        reader.definition(definition.span.clone(), &definition.dest);
    }
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, range);
    }
    let Reader { code, mut found, .. } = reader;
    found.addresses.sort_unstable_by_key(|range| range.start);
    let mut end = 0;
    found.addresses.retain(|range| {
        let is_next = range.start >= end;
        end = end.max(range.end);
        is_next
    });
    leave_out_placeables(article, start, mdx, &code, &mut found.addresses);
    found
}

/// An open link or image: where it begins, and where its last part so far ends.
struct Link {
    start: usize,
    end: usize,
    /// The address as the parser understands it, if it is written here.
    address: Option<String>,
}

struct Reader<'a> {
    article: &'a str,
    masked: &'a Masked,
    mdx: bool,
    links: Vec<Link>,
    heading: Option<Heading>,
    images: usize,
    in_code: Option<Range<usize>>,
    /// Code spans and code blocks in the article.
    code: Vec<Range<usize>>,
    found: Outline,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match &event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                self.heading = Some(Heading {
                    level: *level as u8,
                    text: String::new(),
                    range: range.start..range.start,
                    line_end: range.start,
                    has_id: id.is_some(),
                    attributes: None,
                });
                return;
            }
            Event::End(TagEnd::Heading(_)) => return self.finish_heading(),
            Event::Start(Tag::CodeBlock(_)) => self.in_code = Some(range.clone()),
            Event::End(TagEnd::CodeBlock) => {
                self.code.extend(self.in_code.take().map(|range| self.masked.range(range)));
            }
            Event::Start(Tag::HtmlBlock) => self.html(source::trim(self.masked.text(), range.clone())),
            Event::InlineHtml(_) => self.html(range.clone()),
            Event::Code(_) => self.code.push(self.masked.range(range.clone())),
            _ => {}
        }
        if let Some(heading) = &mut self.heading {
            heading.range.end = heading.range.end.max(range.end);
            match &event {
                Event::Text(text) | Event::Code(text) if self.images == 0 => heading.text.push_str(text),
                Event::SoftBreak | Event::HardBreak if self.images == 0 => heading.text.push('\n'),
                _ => {}
            }
        }
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                self.open_link(range, link_type, dest_url.as_ref());
            }
            Event::Start(Tag::Image { link_type, dest_url, .. }) => {
                self.images += 1;
                self.open_link(range, link_type, dest_url.as_ref());
            }
            Event::End(TagEnd::Link) => self.close_link(range),
            Event::End(TagEnd::Image) => {
                self.images = self.images.saturating_sub(1);
                self.close_link(range);
            }
            _ => {
                if let Some(link) = self.links.last_mut() {
                    link.end = link.end.max(range.end);
                }
            }
        }
    }

    fn open_link(&mut self, range: Range<usize>, link_type: LinkType, address: &str) {
        let address = (link_type == LinkType::Inline).then(|| address.to_owned());
        let start = range.start + 1 + usize::from(self.masked.text()[range.start..].starts_with('!'));
        self.links.push(Link { start, end: start, address });
    }

    fn close_link(&mut self, range: Range<usize>) {
        let Some(link) = self.links.pop() else { return };
        if let Some(outer) = self.links.last_mut() {
            outer.end = outer.end.max(range.end);
        }
        let Some(address) = link.address else { return };
        // Between the last part of the label and its bracket stands nothing but blanks or the bracket itself.
        let label = link.end.max(link.start);
        let written = &self.masked.text()[..range.end];
        let Some(close) = written[label..].find("](") else { return };
        self.destination(label + close + 2, range.end, &address);
    }

    fn definition(&mut self, range: Range<usize>, address: &str) {
        let text = self.masked.text();
        let Some(open) = text[range.clone()].find('[') else { return };
        let open = range.start + open;
        let Some(close) = scan::bracket_end(&text[..range.end], open) else { return };
        if text[close + 1..].starts_with(':') {
            self.destination(close + 2, range.end, address);
        }
    }

    /// Takes the address that begins behind the blanks at `at`, if it is the one that the parser saw.
    fn destination(&mut self, at: usize, end: usize, address: &str) {
        let text = &self.masked.text()[..end];
        let blanks = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'>');
        let start = at + text.as_bytes()[at..].iter().take_while(|byte| blanks(byte)).count();
        let range = match text[start..].strip_prefix('<') {
            Some(inner) => start + 1..start + 1 + unescaped(inner, |byte| byte == b'>'),
            None => {
                let mut depth = 0_usize;
                let ends = |byte: u8| match byte {
                    b'(' => {
                        depth += 1;
                        false
                    }
                    b')' => {
                        depth = depth.wrapping_sub(1);
                        depth == usize::MAX
                    }
                    byte => byte.is_ascii_whitespace(),
                };
                start..start + unescaped(&text[start..], ends)
            }
        };
        let written = &text[range.clone()];
        let is_same = written == address || written.contains(['\\', '&']);
        if range.is_empty() || !is_same {
            return;
        }
        let place = self.masked.range(range.clone());
        if self.article.get(place.clone()) == Some(&text[range]) {
            self.found.addresses.push(place);
        }
    }

    fn html(&mut self, range: Range<usize>) {
        if range.is_empty() || !self.masked.is_whole(self.article, &range) {
            return;
        }
        let range = self.masked.range(range);
        let line = self.article[..range.start].rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let prefix = containers::lines_prefix(&self.article[line..range.start]);
        html::addresses(self.article, range, &prefix, &mut self.found.addresses);
    }

    fn finish_heading(&mut self) {
        let Some(mut heading) = self.heading.take() else { return };
        let text = self.masked.text();
        let written = &text[heading.range.clone()];
        let marks = written.len() - written.trim_start_matches('#').len();
        let range = source::trim(text, heading.range.start + marks..heading.range.end);
        if range.is_empty() {
            return;
        }
        heading.range = self.masked.range(range);
        let end = scan::line_end(self.article, heading.range.end);
        let rest = self.article[heading.range.end..end].trim_end_matches([' ', '\t']);
        heading.line_end = heading.range.end + rest.len();
        heading.has_id |= self.mdx && rest.trim_start().starts_with('{') || self.id_below(end);
        // Behind the text stand only closing marks and what the parser takes for attributes.
        heading.attributes = rest.rfind('{').map(|at| heading.range.end + at + 1);
        self.found.headings.push(heading);
    }

    /// Whether the line below gives an id, as kramdown writes it: `{: #id}`.
    fn id_below(&self, line_end: usize) -> bool {
        let next = scan::next_line(self.article, line_end);
        let line = self.article[next..scan::line_end(self.article, next)].trim();
        line.strip_prefix("{:").is_some_and(|attributes| attributes.contains('#'))
    }
}

/// The length up to the first byte that is not escaped and ends something.
fn unescaped(text: &str, mut ends: impl FnMut(u8) -> bool) -> usize {
    let mut escaped = false;
    let found = text.bytes().position(|byte| {
        let found = !escaped && byte != b'\\' && ends(byte);
        escaped = byte == b'\\' && !escaped;
        found
    });
    found.unwrap_or(text.len())
}

/// Drops the addresses that stand in template calls or, in MDX, expressions, or that hold some.
fn leave_out_placeables(
    article: &str,
    start: usize,
    mdx: bool,
    code: &[Range<usize>],
    addresses: &mut Vec<Range<usize>>,
) {
    let mut at = start;
    let mut code = code.iter().peekable();
    let mut left = std::mem::take(addresses).into_iter().peekable();
    while let Some(found) = memchr::memchr(b'{', &article.as_bytes()[at..]) {
        let open = at + found;
        while code.next_if(|code| code.end <= open).is_some() {}
        if let Some(code) = code.next_if(|code| code.start <= open) {
            at = code.end;
            continue;
        }
        let expression = || {
            let paragraph = scan::paragraph(article, open);
            Ok(scan::expression_end(paragraph, 0).ok_or(open + paragraph.len())? + open)
        };
        let end = match scan::call_end(article, open) {
            Some(end) => end,
            None if mdx => match expression() {
                Ok(end) => end,
                // Nothing in the rest of this paragraph is an expression either.
                Err(end) => {
                    at = end;
                    continue;
                }
            },
            None => {
                at = open + 1;
                continue;
            }
        };
        while let Some(address) = left.next_if(|address| address.start < end) {
            if address.end <= open {
                addresses.push(address);
            }
        }
        at = end;
    }
    addresses.extend(left);
}

#[cfg(test)]
mod tests {
    use crate::model::Format;
    use crate::segment::outline;

    fn addresses(text: &str, format: Format) -> Vec<&str> {
        outline(text, format).addresses.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn addresses_of_links_and_images_are_found() {
        let cases: &[(&str, &[&str])] = &[
            ("[a](b.md \"c.md\") [d]( <e f.md> )\n", &["b.md", "e f.md"]),
            ("[![a](b.png)](c.md#d)\n", &["b.png", "c.md#d"]),
            ("![*a*](b.png 'c') [](d.md)\n", &["b.png", "d.md"]),
            ("[a](b(c).md) [a\\]](d.md) [`](`](e.md)\n", &["b(c).md", "d.md", "e.md"]),
            ("[a](b\\_c.md) [d](e.md?f&amp;g)\n", &["b\\_c.md", "e.md?f&amp;g"]),
            ("[a][b] [b]\n\n[b]: c.md \"d\"\n[e]: <f.md>\n", &["c.md", "f.md"]),
            ("> - [a\n>   b](\n>   c.md)\n", &["c.md"]),
            ("| [a](b.md) |\n|---|\n| [c](d.md) |\n", &["b.md", "d.md"]),
            ("## [a](b.md) {#c}\n\nText[^1].\n\n[^1]: [d](e.md)\n", &["b.md", "e.md"]),
            ("A <a href=\"b.md\">c</a> <img src='d.png'>.\n", &["b.md", "d.png"]),
            ("<div>\n<a\n  href=/b/>[c](d.md)</a>\n</div>\n", &["/b/"]),
            ("> <p><a href=\"b.md\"\n> title=\"c\">d</a></p>\n", &["b.md"]),
            ("---\ntitle: \"[a](b.md)\"\n---\n\u{e9} [a](c.md)\n", &["c.md"]),
            ("\u{feff}[a](b.md)\n", &["b.md"]),
        ];
        for (text, expected) in cases {
            assert_eq!(addresses(text, Format::Markdown), *expected, "{text:?}");
        }
    }

    #[test]
    fn code_autolinks_comments_and_placeables_hold_no_address() {
        let texts = [
            "`[a](b.md)` \\[a](b.md)\n",
            "```\n[a](b.md)\n```\n\n    [a](b.md)\n",
            "<https://a.org> https://a.org a@b.org\n",
            "<!-- [a](b.md) <a href=\"b.md\"> -->\n",
            "<pre><a href=\"b.md\">a</a></pre>\n",
            "<script>\nlet a = '<a href=\"b.md\">';\n</script>\n",
            "Text {{< x [a](b.md) >}} and [a]({% link b.md %}).\n",
            "{{< x \"[a](b.md)\" >}}\n",
        ];
        for text in texts {
            assert_eq!(addresses(text, Format::Markdown), [""; 0], "{text:?}");
        }
        assert_eq!(addresses("`{%` [a](b.md) `%}`\n", Format::Markdown), ["b.md"]);
        assert_eq!(addresses("[a](b.md)", Format::PlainText), [""; 0]);
    }

    #[test]
    fn tags_of_components_are_read() {
        let cases: &[(&str, &[&str])] = &[
            ("<Card title=\"a\" href=\"/b/\" icon={c} />\n", &["/b/"]),
            ("<Grid>\n  <Card href='b.md'>\n    [c](d.md)\n  </Card>\n</Grid>\n", &["b.md", "d.md"]),
            ("Text <a href=\"b.md\">c</a> {d ? <a href=\"e.md\" /> : [f](g.md)}\n", &["b.md"]),
            ("import a from './b.md'\n\n{/* [a](b.md) */}\n\n<A b={<a href=\"c.md\" />} />\n", &[]),
            ("An { open brace, [a](b.md)\n\n[c](d.md)\n", &["b.md", "d.md"]),
        ];
        for (text, expected) in cases {
            assert_eq!(addresses(text, Format::Mdx), *expected, "{text:?}");
        }
    }
}
