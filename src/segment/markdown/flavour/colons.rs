//! Blocks between colons: `:::note[Title]` of Docusaurus and Starlight, `::: tip Title` of VitePress, `:::{note}` of
//! MyST, `::: {.callout-note}` of Pandoc and Quarto, `::card` of MDC, `:::image …:::` of DocFX; and the lines of
//! options below a directive.

use super::arguments;
use super::names::{ARGUMENT_IS_NO_TEXT, CODE};
use crate::model::Kind;
use crate::segment::markdown::pass::{Line, Pass};
use crate::segment::markdown::scan;
use crate::segment::quoted::Escape;
use crate::segment::{Slot, front_matter};

/// What may stand on the lines below the beginning of a directive.
#[derive(Clone, Debug)]
pub(in crate::segment::markdown) struct OptionLines {
    /// The name of the directive.
    pub(super) component: String,
    /// Whether blanks stand before an option and no colon.
    is_indented: bool,
}

impl OptionLines {
    /// `:name: value`, or YAML between `---` lines.
    pub(super) fn new(component: &str) -> Self {
        Self { component: component.to_owned(), is_indented: false }
    }

    /// `    name: value`.
    pub(super) fn indented(component: &str) -> Self {
        Self { component: component.to_owned(), is_indented: true }
    }
}

/// The longest block of options that is looked for.
const MAX_OPTIONS: usize = 16 * 1024;

impl Pass<'_> {
    /// `:::name[Title]{attributes}`, `::name[Title]`, `::: name Title`, `:::{name} Title` and closing `:::` lines.
    pub(super) fn colons(&mut self, line: &Line, rest: &str) -> bool {
        let bytes = rest.as_bytes();
        let colons = bytes.iter().take_while(|&&byte| byte == b':').count();
        if colons == 1 {
            return self.lone_component(line, rest) || !self.mdx && self.field_list(line);
        }
        let is_closing = rest[colons..].trim().is_empty();
        if colons < 2
            || colons == 2 && !is_closing && !rest[2..].starts_with(|c: char| c.is_ascii_alphabetic())
        {
            return false;
        }
        if is_closing {
            self.cover(line, line.end);
            return true;
        }
        let mut at = scan::skip_blanks(rest, colons);
        let mut component = "";
        let mut is_braced = false;
        let offset = line.rest;
        if bytes.get(at) == Some(&b'{') {
            let end = scan::expression_end(rest, at).unwrap_or(rest.len());
            let inner = rest.get(at + 1..end - 1).unwrap_or_default().trim();
            if is_name(inner) {
                (component, is_braced) = (inner, true);
            } else {
                self.attributes("", offset + at..offset + end);
            }
            at = end;
        } else {
            let length = bytes[at..].iter().take_while(|byte| is_name_byte(byte)).count();
            component = &rest[at..at + length];
            at += length;
        }
        if bytes.get(at) == Some(&b'{') {
            let end = scan::expression_end(rest, at).unwrap_or(rest.len());
            self.attributes(component, offset + at..offset + end);
            at = end;
        }
        if bytes.get(at) == Some(&b'[') {
            if let Some(end) = scan::bracket_end(rest, at) {
                self.unit(Kind::Text, offset + at + 1..offset + end, Slot::ImageAlt);
                at = end;
            }
            self.attributes(component, offset + at..line.end);
        } else if colons > 2 {
            let title = &rest[at..];
            let is_argument =
                !is_braced || !ARGUMENT_IS_NO_TEXT.contains(&component) && !CODE.contains(&component);
            if has_attributes(title.trim_start()) {
                self.attributes(component, offset + at..line.end);
            } else if is_argument {
                let is_open = |at: &usize| !title[..*at].ends_with('\\');
                let brace = title.match_indices('{').map(|(at, _)| at).find(is_open);
                let end = brace.map_or(rest.len(), |found| at + found);
                let title_end = rest[..end].trim_end_matches([' ', '\t', ':']).len().max(at);
                self.unit(Kind::Text, offset + at..offset + title_end, Slot::Line);
                self.attributes(component, offset + end..line.end);
            }
        } else if bytes.get(at).is_some() {
            return false;
        }
        let end = self.colon_code_end(component, colons, line).unwrap_or(line.end);
        self.has_components |= colons == 2;
        self.options_below = (is_braced || colons == 2).then(|| OptionLines::new(component));
        self.cover(line, end);
        true
    }

    /// A component without content that has a line for itself: `:br` and `:icon{name="x"}`.
    fn lone_component(&mut self, line: &Line, rest: &str) -> bool {
        let Some((name, braces)) = lone_component(rest) else { return false };
        let from = line.rest + 1 + name.len();
        self.attributes(name, from..from + braces.len());
        self.cover(line, line.end);
        true
    }

    /// Adds the arguments in the braces of a directive.
    fn attributes(&mut self, component: &str, range: std::ops::Range<usize>) {
        arguments::units(self.article, range, component, Escape::Entity, self.options, &mut self.found.units);
    }

    /// The end of the line that closes a directive whose body is code.
    fn colon_code_end(&mut self, component: &str, colons: usize, line: &Line) -> Option<usize> {
        let is_code =
            CODE.contains(&component) || self.options.markdown.code.iter().any(|name| name == component);
        if !is_code {
            return None;
        }
        // What was looked through in vain is not looked through again.
        let key = ":".repeat(colons);
        let known = self.unclosed.bodies.iter().position(|(known, _)| *known == key);
        let mut at = known.map_or(line.next, |known| self.unclosed.bodies[known].1.max(line.next));
        let window = &self.article[..scan::floor_char(self.article, line.next + MAX_OPTIONS)];
        while at < window.len() {
            let end = scan::line_end(window, at);
            let closing = window[at..end].trim_matches([' ', '\t', '>']);
            if closing.len() == colons && closing.bytes().all(|byte| byte == b':') {
                return Some(end);
            }
            at = scan::next_line(window, end);
        }
        match known {
            Some(known) => self.unclosed.bodies[known].1 = at,
            None => self.unclosed.bodies.push((key, at)),
        }
        None
    }

    /// A line of options below the beginning of a directive.
    pub(in crate::segment::markdown) fn option_line(&mut self, line: &Line, rest: &str) -> bool {
        let Some(options) = self.options_below.take() else { return false };
        let component = options.component.as_str();
        let is_indented = options.is_indented && line.rest - line.whole >= 4;
        let after = if is_indented { Some(rest) } else { rest.strip_prefix(':') };
        let named =
            after.filter(|_| is_indented == options.is_indented).and_then(|after| after.split_once(':'));
        if let Some((name, value)) = named
            && is_name(name)
            && (value.is_empty() || value.starts_with([' ', '\t']))
        {
            if let Some(kind) = arguments::kind(self.options, component, name)
                && arguments::is_language(value.trim())
            {
                self.unit(kind, line.end - value.len()..line.end, Slot::Line);
            }
            self.cover(line, line.end);
            self.options_below = Some(options);
            return true;
        }
        rest.trim_end() == "---" && !options.is_indented && self.yaml_options(line)
    }

    /// A block of YAML with the options of a directive.
    fn yaml_options(&mut self, line: &Line) -> bool {
        let window = &self.article[..scan::floor_char(self.article, line.next + MAX_OPTIONS)];
        let mut at = line.next;
        let first = window[at..scan::line_end(window, at)].split_once(':');
        if !first.is_some_and(|(key, _)| is_name(key.trim())) {
            return false;
        }
        while at < window.len() {
            let end = scan::line_end(window, at);
            if window[at..end].trim() == "---" {
                let names = &self.options.markdown.arguments;
                front_matter::options(self.article, line.next..at, names, &mut self.found.units);
                self.cover(line, end);
                return true;
            }
            at = scan::next_line(window, end);
        }
        false
    }

    /// The name of a slot in a component of MDC: `#title`.
    pub(super) fn slot_name(&mut self, line: &Line, rest: &str) -> bool {
        let name = rest.trim_start_matches('#').trim_end();
        let is_slot =
            rest.len() - rest.trim_start_matches('#').len() == 1 && is_name(name) && self.has_components;
        if is_slot {
            self.options_below = Some(OptionLines::new(name));
            self.cover(line, line.end);
        }
        is_slot
    }
}

/// The name and the braces of a component without content, where a line has nothing else.
pub(super) fn lone_component(line: &str) -> Option<(&str, &str)> {
    let inner = line.strip_prefix(':')?.trim_end();
    let (name, braces) = inner.split_at(inner.bytes().take_while(is_name_byte).count());
    let is_component = name.starts_with(|c: char| c.is_ascii_lowercase())
        && (braces.is_empty()
            || braces.starts_with('{') && scan::expression_end(braces, 0) == Some(braces.len()));
    is_component.then_some((name, braces))
}

fn is_name_byte(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Whether a word is the name of a directive; a colon stands between it and its domain.
pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.bytes().all(|byte| is_name_byte(&byte) || matches!(byte, b':' | b'.' | b'+'))
}

/// Whether what follows a name are attributes without braces: `type="content"`.
fn has_attributes(text: &str) -> bool {
    let name = text.bytes().take_while(is_name_byte).count();
    name > 0 && text[name..].starts_with('=')
}
