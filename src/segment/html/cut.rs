//! The way through the elements to units: which text is one unit, of which kind, and what of it is skeleton.
//!
//! A unit is a run of inline content between tags of blocks. Which part of a page is its article, `area` says.

use std::ops::Range;

use super::elements::{Dialect, heading, is_code, is_component, is_foreign, is_inline, is_opaque};
use super::letters::has_letter;
use super::run::{Piece, Run};
use super::scan::{Attribute, Tag, Token, has_blank_line};
use super::source::Source;
use super::tree::Step;
use super::{BLANKS, Quote, mask};
use crate::model::Kind;
use crate::segment::directives::Directives;
use crate::segment::prose::{has_prose, is_for_machines};
use crate::segment::{Slot, Unit};

/// What a text was cut into.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) units: Vec<Unit>,
    /// Where blocks stand in the article, outer ones before inner ones.
    pub(super) blocks: Vec<Range<usize>>,
    pub(super) directives: Directives,
}

/// Goes through the elements of a text.
pub(super) fn cut(source: &Source<'_>, steps: &[Step]) -> Found {
    let mut cutter = Cutter {
        source,
        open: Vec::new(),
        sealed: None,
        at: 0,
        run: Run::default(),
        fields: Vec::new(),
        found: Found::default(),
    };
    for step in steps {
        match *step {
            Step::In(number) => cutter.enter(number),
            Step::Out(number) => cutter.leave(number),
            Step::Over(number) => cutter.pass(number),
        }
    }
    cutter.finish_run();
    cutter.found
}

/// An open element, as far as it says what its text is.
#[derive(Clone, Copy)]
struct Open {
    /// The kind of the text directly inside.
    kind: Kind,
    is_inline: bool,
    is_code: bool,
    /// Whether it belongs to the article.
    is_content: bool,
    is_translated: bool,
    /// Whether nothing inside is text.
    is_opaque: bool,
    /// Whether it stands for what scripts show: its text is text, but its pictures are there a second time.
    is_fallback: bool,
    /// Whether a custom element inside is part of a sentence.
    is_sentence: bool,
    /// Its number among the blocks.
    block: Option<usize>,
}

/// An inline element that goes into a run as a whole.
struct Sealed {
    depth: usize,
    start: usize,
    /// What is no word, but a drawing, with its start tag, or boilerplate.
    aside: Option<Option<usize>>,
}

struct Cutter<'a> {
    source: &'a Source<'a>,
    open: Vec<Open>,
    sealed: Option<Sealed>,
    /// The end of the last token.
    at: usize,
    run: Run,
    /// The names of fields that the page has given a text.
    fields: Vec<&'static str>,
    found: Found,
}

impl<'a> Cutter<'a> {
    fn tag(&self, number: usize) -> &'a Tag<'a> {
        static NONE: Tag<'static> = Tag::NONE;
        match &self.source.tokens[number] {
            Token::Tag(tag) => tag,
            _ => &NONE,
        }
    }

    fn parent(&self) -> Open {
        self.open.last().copied().unwrap_or(Open {
            kind: Kind::Paragraph,
            is_inline: false,
            is_code: false,
            is_content: self.source.area.is_whole(),
            is_translated: true,
            is_opaque: false,
            is_fallback: false,
            is_sentence: false,
            block: None,
        })
    }

    fn enter(&mut self, number: usize) {
        let tag = self.tag(number);
        self.at = tag.range.end;
        let (name, parent) = (&*tag.name, self.parent());
        let Source { dialect, area, masked, .. } = *self.source;
        let is_inline = is_inline(name) || is_foreign(name) || parent.is_sentence && name.contains('-');
        let is_excluded = area.is_excluded(number);
        let is_translated = match translation_asked(tag, masked, dialect) {
            Some(asked) => asked,
            None => parent.is_translated,
        };
        let mut open = Open {
            kind: if is_inline { parent.kind } else { kind(name, parent.kind, dialect) },
            is_inline,
            is_code: parent.is_code || dialect.is_page() && is_code(name),
            is_content: (parent.is_content && !is_excluded)
                || area.is_content(number)
                || dialect.is_page() && name == "title",
            is_translated,
            is_opaque: parent.is_opaque || is_opaque(name, dialect),
            is_fallback: parent.is_fallback || name == "noscript",
            is_sentence: if is_inline { parent.is_sentence } else { dialect.is_page() && is_sentence(name) },
            block: None,
        };
        if !is_inline {
            self.finish_run();
            open.block = Some(self.found.blocks.len());
            self.found.blocks.push(self.source.offset + tag.range.start..usize::MAX);
            if !parent.is_opaque && open.is_content && is_translated {
                self.attributes(tag);
            }
        } else if self.sealed.is_none() && parent.shows() {
            if !open.shows() {
                let aside = match name {
                    _ if is_excluded => Some(None),
                    "svg" => Some(Some(number)),
                    _ => None,
                };
                self.sealed = Some(Sealed { depth: self.open.len(), start: tag.range.start, aside });
            } else {
                self.push(Piece::Tag(number), tag.range.clone());
            }
        }
        self.open.push(open);
    }

    fn leave(&mut self, number: Option<usize>) {
        let range = number.map(|number| self.tag(number).range.clone());
        let open = self.parent();
        if !open.is_inline {
            self.finish_run();
        }
        self.at = range.as_ref().map_or(self.at, |range| range.end);
        self.open.pop();
        if let Some(sealed) = self.sealed.take_if(|sealed| sealed.depth == self.open.len()) {
            let range = sealed.start..self.at;
            let piece = match sealed.aside {
                Some(tag) => Piece::Aside(tag, range.clone()),
                None => Piece::Untranslated(range.clone()),
            };
            self.push(piece, range);
        } else if let (Some(number), Some(range), true) = (number, range, open.is_inline)
            && open.shows()
        {
            self.push(Piece::Tag(number), range);
        }
        if let Some(block) = open.block {
            self.found.blocks[block].end = self.source.offset + self.at;
        }
    }

    fn pass(&mut self, number: usize) {
        match &self.source.tokens[number] {
            Token::Text(range) => {
                self.at = range.end;
                let parent = self.parent();
                if parent.shows() {
                    self.push(Piece::Text { range: range.clone(), is_code: parent.is_code }, range.clone());
                }
            }
            Token::Comment(range) => {
                self.at = range.end;
                self.comment(range);
            }
            Token::BlankLine => self.finish_run(),
            Token::Tag(tag) => {
                self.at = tag.range.end;
                self.pass_tag(number, tag);
            }
        }
    }

    fn pass_tag(&mut self, number: usize, tag: &'a Tag<'a>) {
        let Source { dialect, area, masked, .. } = *self.source;
        let parent = self.parent();
        if dialect.is_page() && tag.name == "meta" {
            self.field(tag);
        }
        if area.is_excluded(number) || !parent.shows() {
            if !is_inline(&tag.name) {
                self.finish_run();
            }
            return;
        }
        let is_untranslated = translation_asked(tag, masked, dialect) == Some(false);
        if !is_inline(&tag.name) {
            self.finish_run();
            if !(tag.closes || is_untranslated) {
                self.attributes(tag);
            }
        } else if is_untranslated {
            self.push(Piece::Untranslated(tag.range.clone()), tag.range.clone());
        } else {
            // Two line breaks are how paragraphs look in texts that have none.
            if dialect.is_page() && tag.name == "br" && self.run.ends_with_break(self.source) {
                self.finish_run();
            }
            self.push(Piece::Tag(number), tag.range.clone());
        }
    }

    fn comment(&mut self, range: &Range<usize>) {
        if self.source.dialect.is_page() {
            let written = &self.source.text[range.clone()];
            let inside = written.strip_prefix("<!--").map(|inside| inside.trim_end_matches("-->"));
            if let Some(inside) = inside {
                self.found.directives.add(inside, self.source.offset + range.end);
            }
        }
        if self.parent().shows() {
            self.push(Piece::Comment(range.clone()), range.clone());
        }
    }

    fn push(&mut self, piece: Piece, range: Range<usize>) {
        if self.sealed.is_some() {
            return;
        }
        if self.source.dialect == Dialect::Block && has_blank_line(&self.source.masked[range]) {
            self.finish_run();
            self.run.pieces.push(piece);
            self.finish_run();
        } else {
            self.run.pieces.push(piece);
        }
    }

    /// Turns the run into a unit, or into the units of its attributes if it holds no text.
    fn finish_run(&mut self) {
        if self.sealed.is_some() || self.run.pieces.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let kept = if run.has_text(self.source) { run.trim(self.source) } else { 0..0 };
        for piece in &run.pieces[..kept.start] {
            self.attributes_of(piece);
        }
        if !kept.is_empty() {
            let kind = self.parent().kind;
            let (range, text) = run.text(kept.clone(), self.source);
            let slot = match kind {
                Kind::Title if self.source.dialect.is_page() => Slot::HtmlPlain(None),
                _ => self.source.slot.clone(),
            };
            let text = match slot {
                Slot::HtmlPlain(_) => super::decode(&text),
                _ => text,
            };
            self.unit(kind, None, text, range, slot);
        }
        for piece in &run.pieces[kept.end..] {
            self.attributes_of(piece);
        }
    }

    fn attributes_of(&mut self, piece: &Piece) {
        if let Piece::Tag(number) | Piece::Aside(Some(number), _) = piece {
            self.attributes(self.tag(*number));
        }
        if let Piece::Aside(Some(number), range) = piece {
            self.drawing(*number, range);
        }
    }

    /// Adds what a drawing tells those who do not see it: its `title` and `desc`.
    fn drawing(&mut self, number: usize, range: &Range<usize>) {
        let mut told = false;
        for token in &self.source.tokens[number + 1..] {
            match token {
                Token::Tag(tag) if tag.range.end > range.end => return,
                Token::Tag(tag) => told = !tag.closes && matches!(&*tag.name, "title" | "desc"),
                Token::Text(text) if told => {
                    let written = &self.source.masked[text.clone()];
                    if has_letter(written) {
                        let start = text.start + (written.len() - written.trim_start_matches(BLANKS).len());
                        let end = text.end - (written.len() - written.trim_end_matches(BLANKS).len());
                        let is_page = self.source.dialect.is_page();
                        let slot = if is_page { Slot::HtmlPlain(None) } else { self.source.slot.clone() };
                        let folded = super::fold(&self.source.text[start..end]);
                        let text = if is_page { super::decode(&folded) } else { folded };
                        self.unit(Kind::Text, None, text, start..end, slot);
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds the attributes of a tag that readers get to see or hear.
    fn attributes(&mut self, tag: &Tag) {
        if self.parent().is_fallback {
            return;
        }
        let Source { dialect, text, masked, options, .. } = *self.source;
        let written = tag.range.start + 1..tag.range.start + 1 + tag.name.len();
        let component = text.get(written).filter(|_| dialect == Dialect::Block).unwrap_or_default();
        for attribute in &tag.attributes {
            let kind = match &*attribute.name {
                "alt" => Kind::Alt,
                "title" | "aria-label" | "placeholder" | "label" => Kind::Text,
                "aria-description" if dialect.is_page() => Kind::Text,
                "value" if dialect.is_page() && is_button(tag, masked) => Kind::Text,
                "summary" if tag.name == "table" => Kind::Text,
                "abbr" if tag.name == "th" => Kind::Text,
                name if options.html.attributes.iter().any(|also| also == name) => Kind::Text,
                name if is_component(component) && options.markdown.is_text(component, name) => Kind::Text,
                _ => continue,
            };
            self.attribute(kind, None, attribute);
        }
    }

    fn attribute(&mut self, kind: Kind, field: Option<&str>, attribute: &Attribute) {
        let masked = &self.source.masked[attribute.value.clone()];
        // A JSX expression, or a quote that has gone astray.
        let is_odd = attribute.quote == Quote::None && (masked.starts_with('{') || masked.contains('"'));
        if is_odd || !has_letter(masked) || is_for_machines(attribute.text(self.source.text)) {
            return;
        }
        let field = field.map(str::to_owned);
        if self.source.dialect.is_page() {
            let text = super::fold(attribute.text(self.source.text));
            if has_prose(&text, false) {
                let slot = Slot::HtmlPlain(Some(attribute.quote));
                self.unit(kind, field, text, attribute.value.clone(), slot);
            }
            return;
        }
        let start = attribute.value.start + (masked.len() - masked.trim_start_matches(BLANKS).len());
        let end = attribute.value.end - (masked.len() - masked.trim_end_matches(BLANKS).len());
        let text = mask::join_lines(&self.source.text[start..end], self.source.depth);
        self.unit(kind, field, text, start..end, Slot::Attribute(attribute.quote));
    }

    /// Adds the text that a `meta` element gives search engines and other sites.
    fn field(&mut self, tag: &Tag) {
        let Some(content) = tag.attribute("content") else { return };
        let named =
            ["name", "property", "itemprop"].into_iter().filter_map(|key| tag.value(key, self.source.masked));
        let field = named.into_iter().find_map(|name| {
            FIELDS.iter().find(|field| name.trim_matches(BLANKS).eq_ignore_ascii_case(field)).copied()
        });
        let Some(field) = field else { return };
        // A page that says the same twice has one field and another text.
        if self.fields.contains(&field) {
            self.attribute(Kind::Text, None, content);
        } else {
            self.fields.push(field);
            self.attribute(Kind::Field, Some(field), content);
        }
    }

    fn unit(&mut self, kind: Kind, field: Option<String>, text: String, range: Range<usize>, slot: Slot) {
        let range = range.start + self.source.offset..range.end + self.source.offset;
        self.found.units.push(Unit { kind, field, text, note: None, range, slot });
    }
}

impl Open {
    /// Whether its text is text of the article.
    fn shows(&self) -> bool {
        self.is_content && self.is_live()
    }

    fn is_live(&self) -> bool {
        self.is_translated && !self.is_opaque
    }
}

/// The names of `meta` elements whose content is text for readers.
const FIELDS: [&str; 7] = [
    "description",
    "og:title",
    "og:description",
    "og:image:alt",
    "twitter:title",
    "twitter:description",
    "twitter:image:alt",
];

/// Whether an element asks to be translated or not; nothing where it does not say.
fn translation_asked(tag: &Tag, html: &str, dialect: Dialect) -> Option<bool> {
    if dialect.is_page() && tag.has_word("class", "notranslate", html) {
        return Some(false);
    }
    let asked = tag.attribute("translate")?.text(html);
    if asked.eq_ignore_ascii_case("no") {
        return Some(false);
    }
    // An empty value is a yes by the standard; in JSX it may be anything.
    let is_yes = asked.is_empty() || asked.eq_ignore_ascii_case("yes");
    (is_yes && dialect.is_page()).then_some(true)
}

/// The kind of the text directly inside an element that is a block, if that around it is of this kind.
fn kind(name: &str, around: Kind, dialect: Dialect) -> Kind {
    match name {
        "p" | "div" | "center" => around,
        "figcaption" | "summary" | "caption" => Kind::Caption,
        "li" | "dt" | "dd" => Kind::ListItem,
        "td" | "th" => Kind::TableCell,
        "title" => Kind::Title,
        "legend" if dialect.is_page() => Kind::Caption,
        "button" | "label" | "option" if dialect.is_page() => Kind::Text,
        _ => heading(name).map_or(Kind::Paragraph, Kind::Heading),
    }
}

/// Elements that hold one sentence or more and no blocks.
fn is_sentence(name: &str) -> bool {
    heading(name).is_some() || matches!(name, "p" | "dt" | "summary" | "caption" | "figcaption" | "legend")
}

/// Whether the value of a field is what stands on a button.
fn is_button(tag: &Tag, html: &str) -> bool {
    tag.name == "input" && ["submit", "button", "reset"].iter().any(|kind| tag.has_word("type", kind, html))
}
