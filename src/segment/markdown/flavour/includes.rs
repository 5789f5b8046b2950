//! Lines that a generator replaces by something else: tables of contents, other files, code from elsewhere; and
//! comments that are written as link definitions.

use crate::model::Kind;
use crate::segment::Slot;
use crate::segment::markdown::pass::{Before, Line, Pass};

impl Pass<'_> {
    /// `[TOC]`, `[[toc]]`, `[[_TOC_]]`.
    pub(super) fn contents(&mut self, line: &Line, rest: &str) -> bool {
        let word = rest.trim_end();
        let inner = word.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')).unwrap_or_default();
        let inner = inner.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')).unwrap_or(inner);
        let is_contents = self.before != Before::Text && inner.trim_matches('_').eq_ignore_ascii_case("toc");
        if is_contents {
            self.cover(line, line.end);
        }
        is_contents
    }

    /// `<<< @/file` of VitePress, `[!INCLUDE …]` of DocFX, `{!file!}` of Python-Markdown, `@[code](file)` of VuePress.
    pub(super) fn include(&mut self, line: &Line, rest: &str) -> bool {
        let rest = rest.trim_end();
        let is_include = match rest.as_bytes() {
            [b'<', b'<', b'<', b' ' | b'@' | b'.' | b'/', ..] => true,
            [b'{', b'!', .., b'!', b'}'] => !rest[2..rest.len() - 2].contains("!}"),
            [b'[', b'!', ..] => is_docfx(rest),
            [b'@', b'[', ..] => is_vuepress(rest),
            [b'@', b'i', ..] => rest.starts_with("@include(") && rest.ends_with(')'),
            _ => false,
        };
        if is_include {
            self.cover(line, line.end);
            return true;
        }
        let Some(title) = rest.strip_prefix("@tab") else { return false };
        let title = title.strip_prefix(":active").unwrap_or(title);
        let is_tab = title.starts_with(' ') && self.before != Before::Text;
        if is_tab {
            let title = title.split('#').next().unwrap_or(title);
            let start = line.rest + rest.find(title).unwrap_or(rest.len());
            self.unit(Kind::Text, start..start + title.len(), Slot::Line);
            self.cover(line, line.end);
        }
        is_tab
    }

    /// A comment in the form of a link definition that leads nowhere: `[//]: # (hidden)`.
    pub(super) fn hidden(&mut self, line: &Line, rest: &str) -> bool {
        if self.before == Before::Text {
            return false;
        }
        let Some((label, after)) = rest.split_once("]:") else { return false };
        let after = after.trim();
        let title = ["#", "<>", "<#>"].iter().find_map(|nowhere| after.strip_prefix(nowhere));
        let Some(title) = title.map(str::trim_start) else { return false };
        let close = match title.chars().next() {
            Some('(') => ')',
            Some(quote @ ('"' | '\'')) => quote,
            _ => return false,
        };
        let is_hidden = !label[1..].contains(['[', ']']) && title.len() > 1 && title.ends_with(close);
        if is_hidden {
            self.found.directives.add(title[1..title.len() - 1].trim(), line.end);
            self.cover(line, line.end);
        }
        is_hidden
    }
}

/// `[!INCLUDE [title](file)]`, `[!code-rust[](file)]`, `[!VIDEO address]`.
fn is_docfx(rest: &str) -> bool {
    let Some(inner) = rest.strip_prefix("[!").and_then(|inner| inner.strip_suffix(']')) else { return false };
    let length = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
    let (word, after) = inner.split_at(length);
    let names = ["include", "video", "div"];
    let is_named = names.iter().any(|name| word.eq_ignore_ascii_case(name)) && after.starts_with([' ', '[']);
    is_named || word.len() > 4 && word[..4].eq_ignore_ascii_case("code") && after.starts_with('[')
}

/// `@[toc]`, `@[code ts{1-3}](file)`.
fn is_vuepress(rest: &str) -> bool {
    let Some((inner, after)) = rest[2..].split_once(']') else { return false };
    let is_word = inner.starts_with(|c: char| c.is_ascii_lowercase()) && !inner.contains('[');
    is_word && (after.is_empty() || after.starts_with('(') && after.ends_with(')'))
}
