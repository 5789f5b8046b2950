//! What a message and a unit have in common: the text without what tools write each in their own way.
//!
//! They join lines, write emphasis with `_` or `*`, resolve references of links, escape more or less, and leave headings,
//! items and cells without their marks. Two texts with the same key say the same in the same markup.

use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

use crate::model::Format;

/// What two texts have to have in common to be the same.
pub(super) fn key(text: &str, format: Format) -> String {
    match format {
        Format::Markdown | Format::Mdx => folded(&inline(text)),
        Format::PlainText | Format::Html | Format::Fluent => folded(text),
    }
}

/// Blanks as one, and composed letters.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES
}

/// The references of a message lead somewhere, but it does not say where.
fn known<'a>(link: BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)> {
    let is_footnote = link.reference.starts_with('^');
    (!is_footnote).then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
}

fn parser<'t>(text: &'t str) -> Parser<'t, impl BrokenLinkCallback<'t>> {
    Parser::new_with_broken_link_callback(text, options(), Some(known))
}

fn inline(text: &str) -> String {
    // Lines that were joined leave the backslash of a hard break behind.
    let text = text.replace("\\ ", " ").replace("\\\n", "\n");
    let mut out = String::with_capacity(text.len());
    for event in parser(text.trim()) {
        match event {
            Event::Text(text) => out.push_str(&text),
            Event::Code(code) => out.push_str(&format!("`{code}`")),
            Event::InlineMath(math) | Event::DisplayMath(math) => out.push_str(&math),
            Event::Html(tag) | Event::InlineHtml(tag) => out.push_str(&tag),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::FootnoteReference(name) => out.push_str(&format!("[^{name}]")),
            Event::Rule => out.push_str(" --- "),
            Event::TaskListMarker(done) => out.push_str(if done { "[x] " } else { "[ ] " }),
            Event::Start(tag) => out.push_str(&match tag {
                Tag::Emphasis => "\u{1}_".to_owned(),
                Tag::Strong => "\u{1}*".to_owned(),
                Tag::Strikethrough => "\u{1}~".to_owned(),
                Tag::Link { .. } => "[".to_owned(),
                Tag::Image { .. } => "![".to_owned(),
                Tag::List(Some(first)) => format!(" {first}. "),
                Tag::Item => " - ".to_owned(),
                Tag::Heading { .. } => " # ".to_owned(),
                Tag::BlockQuote(_) => " > ".to_owned(),
                Tag::CodeBlock(_) => " ``` ".to_owned(),
                Tag::TableCell => " | ".to_owned(),
                Tag::FootnoteDefinition(name) => format!(" [^{name}]: "),
                _ => " ".to_owned(),
            }),
            Event::End(tag) => out.push_str(match tag {
                TagEnd::Emphasis => "\u{2}_",
                TagEnd::Strong => "\u{2}*",
                TagEnd::Strikethrough => "\u{2}~",
                TagEnd::Link | TagEnd::Image => "]",
                _ => " ",
            }),
        }
    }
    out
}

/// A message on one line, as units have their text: soft line ends are blanks, hard breaks stay.
pub(super) fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.trim().split('\n') {
        let line = line.trim_end_matches('\r');
        if !out.is_empty() {
            out.push(if out.ends_with("  ") || out.ends_with('\\') { '\n' } else { ' ' });
        }
        let own = line.trim_start();
        out.push_str(if own.ends_with("  ") { own } else { own.trim_end() });
    }
    out.trim_end().to_owned()
}

/// A translation with the references that its source has where the message has the addresses they lead to.
///
/// What makes messages of a page resolves `[plan][1]`; a unit has it as it is written, and its definition stays in use.
pub(super) fn with_references(translation: &str, message: &str, unit: &str) -> String {
    let mut out = translation.to_owned();
    for (own, theirs) in links(unit).into_iter().zip(links(message)) {
        let (LinkText::Reference(reference), LinkText::Inline(address)) = (own, theirs) else { continue };
        let inline = format!("]({address})");
        if !address.is_empty() && out.matches(&inline).count() == 1 {
            out = out.replacen(&inline, &format!("][{reference}]"), 1);
        }
    }
    out
}

/// How a link says where it leads.
enum LinkText {
    /// By the name of a definition.
    Reference(String),
    /// By an address of its own, with its title as written.
    Inline(String),
}

/// The links and images of a text, if it has the same number whoever reads it.
fn links(text: &str) -> Vec<LinkText> {
    let mut found = Vec::new();
    for (event, range) in parser(text).into_offset_iter() {
        let Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) = event else {
            continue;
        };
        found.push(match link_type {
            LinkType::Inline => {
                let own = &text[range];
                let address = own.rfind("](").map(|at| own[at + 2..].trim_end_matches(')'));
                LinkText::Inline(address.unwrap_or_default().to_owned())
            }
            _ => LinkText::Reference(id.into_string()),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(message: &str, unit: &str) -> bool {
        key(message, Format::Markdown) == key(unit, Format::Markdown)
    }

    #[test]
    fn what_tools_write_in_their_own_way_is_the_same() {
        for (message, unit) in [
            ("The _old_ **garden**", "The *old* __garden__"),
            ("a\nb  \nc", "a b\\\nc"),
            ("Hard break here\\ and another.", "Hard break here\\\nand another."),
            ("See [the plan](plan.md).", "See [the plan][plan]."),
            ("See [the plan](plan.md).", "See [the plan]."),
            ("1 \\< 2 & \\[x\\]", "1 < 2 &amp; \\[x]"),
            ("snake\\_case", "snake_case"),
            ("`a`  `b`", "`a` `b`"),
            ("<https://example.org>", "<https://example.org>"),
            ("e\u{301}t\u{e9}", "\u{e9}te\u{301}"),
            ("a note[^1]", "a note[^1]"),
        ] {
            assert!(is_same(message, unit), "{message:?} {unit:?}: {}", key(message, Format::Markdown));
        }
        for (message, unit) in [
            ("The garden", "The Garden"),
            ("The *old* garden", "The old garden"),
            ("The **old** garden", "The *old* garden"),
            ("1. Setup", "Setup"),
            ("1. Setup", "2. Setup"),
            ("`a`", "a"),
            ("![a](x.png)", "[a](x.png)"),
            ("a[^1]", "a[^2]"),
        ] {
            assert!(!is_same(message, unit), "{message:?} {unit:?}");
        }
    }

    #[test]
    fn lines_are_joined_but_for_hard_breaks() {
        assert_eq!(joined("a\n  b  \nc\\\nd \ne\n"), "a b  \nc\\\nd e");
        assert_eq!(joined("a\r\nb"), "a b");
    }

    #[test]
    fn references_of_the_source_come_back() {
        let message = "See [the plan](plan.md) and [it](x.md \"X\").";
        let translation = "Voir [le plan](plan.md) et [ceci](x.md \"X\").";
        let own = with_references(translation, message, "See [the plan][1] and [it].");
        assert_eq!(own, "Voir [le plan][1] et [ceci][it].");
        assert_eq!(with_references(translation, message, message), translation);
    }
}
