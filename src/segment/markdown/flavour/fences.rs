//! Fenced code that is none: directives of MyST, and admonitions of mdBook and Obsidian, whose body is Markdown.

use super::arguments::{self, is_language};
use super::colons::{OptionLines, is_name};
use super::names::{ALIASES, ARGUMENT_IS_NO_TEXT, TEXT};
use crate::model::Kind;
use crate::segment::Slot;
use crate::segment::markdown::pass::{Line, Pass};
use crate::segment::markdown::scan;
use crate::segment::quoted::Escape;

/// The deepest nesting of such fences that is remembered.
const MAX_FENCES: usize = 32;

/// An open fence whose body is Markdown.
#[derive(Debug)]
pub(in crate::segment::markdown) struct TextFence {
    mark: u8,
    length: usize,
    /// Where the line begins that is no longer in it, and whether that line closes it.
    end: usize,
    closes: bool,
    /// How many elements were open outside of it.
    elements: usize,
}

impl Pass<'_> {
    /// Opens a fence whose body is text, if its info string says so; behind any other, lines of options may stand.
    pub(in crate::segment::markdown) fn text_fence(
        &mut self,
        line: &Line,
        rest: &str,
        length: usize,
    ) -> bool {
        let info = rest[length..].trim_start();
        let offset = line.end - info.len();
        let (component, argument) = match info.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
            Some((name, argument)) if is_name(name) => (name, argument),
            Some((options, _)) => {
                // `{r, fig.cap="…"}` of knitr.
                self.knitr_caption(offset + 1..offset + 1 + options.len());
                return false;
            }
            None => {
                let (word, argument) = info.split_once([' ', ',']).unwrap_or((info, ""));
                if word != "admonish" && !word.starts_with("ad-") {
                    self.code_title(line.end - argument.len()..line.end);
                    return false;
                }
                (word, argument)
            }
        };
        let of_project = &self.options.markdown;
        let is_text = TEXT.contains(&component)
            || component == "admonish"
            || component.starts_with("ad-")
            || of_project.text.iter().any(|name| name == component);
        self.options_below = Some(OptionLines::new(component));
        if !is_text || self.text_fences.len() >= MAX_FENCES {
            return false;
        }
        let at = line.end - argument.len();
        if component == "admonish" {
            self.admonish_title(at..line.end);
        } else if !ARGUMENT_IS_NO_TEXT.contains(&component) && is_language(argument.trim()) {
            self.unit(Kind::Text, at..line.end, Slot::Line);
        }
        let mark = rest.as_bytes()[0];
        let (end, closes) = self.text_fence_end(line, mark, length);
        let elements = self.elements.len();
        self.text_fences.push(TextFence { mark, length, end, closes, elements });
        self.cover(line, line.end);
        true
    }

    /// The title of code, as generators show it above: `title="How to begin"`; the name of a file is none.
    fn code_title(&mut self, range: std::ops::Range<usize>) {
        for argument in arguments::read(self.article, range) {
            let name = argument.name.as_ref().map(|name| &self.article[name.clone()]);
            if matches!(name, Some("title" | "caption")) {
                let unit = arguments::unit(self.article, Kind::Text, &argument, Escape::Entity);
                self.found.units.extend(unit);
            }
        }
    }

    /// Leaves the fences that end before the line at `whole`, and says whether this line closes one.
    pub(in crate::segment::markdown) fn leave_text_fences(&mut self, whole: usize) -> bool {
        let mut closes = false;
        while let Some(fence) = self.text_fences.pop_if(|fence| whole >= fence.end) {
            closes = fence.closes && fence.end == whole;
            self.elements.truncate(fence.elements);
            self.fence = None;
            self.options_below = None;
        }
        closes
    }

    /// Where the line begins that closes a fence or stands outside of it, and whether it closes it.
    fn text_fence_end(&self, line: &Line, mark: u8, length: usize) -> (usize, bool) {
        let outer = self.text_fences.last();
        let limit = outer.map_or(self.article.len(), |outer| outer.end);
        // What would close it has closed the outer one before.
        if outer.is_some_and(|outer| outer.mark == mark && outer.length <= length) {
            return (limit, false);
        }
        let mut at = line.next;
        while at < limit {
            let end = scan::line_end(self.article, at);
            let mut content = &self.article[at..end];
            let mut quotes = 0;
            while quotes < line.place.quotes {
                match content.trim_start_matches([' ', '\t']).strip_prefix('>') {
                    Some(inner) => (content, quotes) = (inner, quotes + 1),
                    None => return (at, false),
                }
            }
            let inner = content.trim_start_matches([' ', '\t']);
            let column = content.len() - inner.len();
            if !inner.is_empty() && quotes == 0 && column < line.place.base {
                return (at, false);
            }
            let run = inner.bytes().take_while(|&byte| byte == mark).count();
            if run >= length && inner[run..].trim().is_empty() {
                return (at, true);
            }
            at = scan::next_line(self.article, end);
        }
        (limit, false)
    }

    /// mdBook: `admonish tip title="Box"` and `admonish tip "Box"`.
    fn admonish_title(&mut self, range: std::ops::Range<usize>) {
        for argument in arguments::read(self.article, range) {
            let name = argument.name.clone().map_or("title", |name| &self.article[name]);
            if name == "title" {
                let unit = arguments::unit(self.article, Kind::Text, &argument, Escape::Script);
                self.found.units.extend(unit);
            }
        }
    }

    fn knitr_caption(&mut self, range: std::ops::Range<usize>) {
        for argument in arguments::read(self.article, range) {
            let Some(name) = argument.name.clone() else { continue };
            let kind = match &self.article[name] {
                "fig.cap" | "tbl.cap" => Kind::Text,
                "fig.alt" => Kind::Alt,
                _ => continue,
            };
            self.found.units.extend(arguments::unit(self.article, kind, &argument, Escape::Script));
        }
    }

    /// A line of a fence that is code: options of MyST below its beginning, and those of Quarto behind `#|`.
    pub(in crate::segment::markdown) fn code_option(&mut self, start: usize, end: usize) {
        let written = &self.article[start..end];
        let inner = written.trim_start();
        let (after, component) = if let Some(after) =
            ["#| ", "//| ", "%%| ", "--| "].iter().find_map(|mark| inner.strip_prefix(mark))
        {
            (after, String::new())
        } else {
            let Some(options) = self.options_below.take() else { return };
            let Some(after) = inner.strip_prefix(':') else { return };
            let component = options.component.clone();
            self.options_below = Some(options);
            (after, component)
        };
        let Some((name, value)) = after.split_once(':') else { return };
        let is_option = is_name(name) && value.starts_with(' ') && is_language(value.trim());
        // What `#|` calls a label is no text.
        let is_known = !component.is_empty() || ALIASES.iter().any(|(alias, _)| *alias == name);
        if let Some(kind) = arguments::kind(self.options, &component, name).filter(|_| is_option && is_known)
        {
            let range = end - value.len()..end;
            let quoted = arguments::read(self.article, range.clone());
            match quoted.first() {
                Some(argument) if value.trim().starts_with(['"', '\'']) => {
                    let unit = arguments::unit(self.article, kind, argument, Escape::Script);
                    self.found.units.extend(unit);
                }
                _ => self.unit(kind, range, Slot::Line),
            }
        }
    }
}
