//! Headings that keep the anchors of their sources, so that links into a translated page do not break.
//!
//! Which headings there are, `segment` says; nothing here reads Markdown.

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use super::edit::TextEdit;
use crate::segment::Heading;

/// How an anchor is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnchorStyle {
    /// As an attribute: `{#slug}`.
    Attribute,
    /// As an element of HTML: `<a id="slug"></a>`.
    Html,
    /// As an element of JSX: `<a id="slug" />`.
    Jsx,
}

/// Gives every heading of one page an anchor of its own.
///
/// The algorithm is that of github-slugger 2 (<https://github.com/Flet/github-slugger>), which follows what
/// GitHub does: lower case, spaces to hyphens, only letters, marks, numbers, connectors and hyphens kept,
/// and `-1`, `-2` behind what was there before.
#[derive(Clone, Debug, Default)]
pub struct Slugger {
    /// For each anchor given, the last number put behind it.
    given: FxHashMap<String, usize>,
}

impl Slugger {
    /// The anchor of the next heading with this text.
    pub fn slug(&mut self, text: &str) -> String {
        let (base, count, slug) = self.next(text);
        if count > 0 {
            self.given.insert(base, count);
        }
        self.given.insert(slug.clone(), 0);
        slug
    }

    /// The anchor that the next heading would have with this text.
    fn peek(&self, text: &str) -> String {
        self.next(text).2
    }

    fn next(&self, text: &str) -> (String, usize, String) {
        let base = base_slug(text);
        let mut count = self.given.get(&base).copied().unwrap_or(0);
        let mut slug = base.clone();
        while self.given.contains_key(&slug) {
            count += 1;
            slug = format!("{base}-{count}");
        }
        (base, count, slug)
    }
}

fn base_slug(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.chars().filter(|&char| is_kept(char)).map(|char| if char == ' ' { '-' } else { char }).collect()
}

fn is_kept(char: char) -> bool {
    char == '-'
        || char == ' '
        || char.is_alphabetic()
        || matches!(
            char.general_category(),
            GeneralCategory::DecimalNumber
                | GeneralCategory::LetterNumber
                | GeneralCategory::ConnectorPunctuation
                | GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
                | GeneralCategory::EnclosingMark
        )
}

/// The anchors that the headings of a source have by themselves; `None` for one with an id of its own.
pub fn source_anchors(headings: &[Heading]) -> Vec<Option<String>> {
    let mut slugger = Slugger::default();
    headings.iter().map(|heading| (!heading.has_id).then(|| slugger.slug(&heading.text))).collect()
}

/// What gives the headings of a rendered article the anchors of their sources, where theirs would be others.
///
/// Nothing where the headings are not those of the source, level by level: an anchor at the wrong heading is
/// worse than none.
pub fn anchor_edits(
    text: &str,
    headings: &[Heading],
    source: &[Heading],
    anchors: &[Option<String>],
    style: AnchorStyle,
) -> Vec<TextEdit> {
    if !same_levels(headings, source) {
        return Vec::new();
    }
    let mut slugger = Slugger::default();
    let mut edits = Vec::new();
    for (heading, anchor) in headings.iter().zip(anchors) {
        if heading.has_id {
            continue;
        }
        let Some(anchor) = anchor.as_ref().filter(|anchor| !anchor.is_empty()) else {
            slugger.slug(&heading.text);
            continue;
        };
        let has_it = slugger.peek(&heading.text) == *anchor || has_own_element(text, heading, anchor);
        // An id in attributes takes the place of the generated one, an element does not.
        if has_it || style != AnchorStyle::Attribute {
            slugger.slug(&heading.text);
        }
        if !has_it {
            edits.push(edit(text, heading, anchor, style));
        }
    }
    edits
}

/// The anchors that headings lose when they get those of their sources as attributes, and what they have instead.
///
/// A translator may have linked to them. An element leaves the anchor of its heading alone.
pub fn replaced_anchors(
    headings: &[Heading],
    source: &[Heading],
    anchors: &[Option<String>],
    style: AnchorStyle,
) -> FxHashMap<String, String> {
    if style != AnchorStyle::Attribute || !same_levels(headings, source) {
        return FxHashMap::default();
    }
    let own = source_anchors(headings);
    let both = own.into_iter().zip(anchors).filter_map(|(own, anchor)| Some((own?, anchor.clone()?)));
    let kept: FxHashSet<&String> = anchors.iter().flatten().collect();
    // What is the anchor of another heading as well leads there.
    both.filter(|(own, anchor)| own != anchor && !kept.contains(own)).collect()
}

/// Whether the headings of a rendered article are those of its source, level by level.
fn same_levels(headings: &[Heading], source: &[Heading]) -> bool {
    headings.iter().map(|heading| heading.level).eq(source.iter().map(|heading| heading.level))
}

/// Whether the heading's text brings the anchor along.
fn has_own_element(text: &str, heading: &Heading, anchor: &str) -> bool {
    let written = &text[heading.range.clone()];
    written.contains('<')
        && ["id", "name"].iter().any(|name| written.contains(&format!("{name}=\"{anchor}\"")))
}

fn edit(text: &str, heading: &Heading, anchor: &str, style: AnchorStyle) -> TextEdit {
    let (at, text) = match (style, heading.attributes) {
        (AnchorStyle::Html, _) => (heading.range.start, format!("<a id=\"{anchor}\"></a>")),
        (AnchorStyle::Jsx, _) => (heading.range.start, format!("<a id=\"{anchor}\" />")),
        (AnchorStyle::Attribute, None) => (heading.line_end, format!(" {{#{anchor}}}")),
        (AnchorStyle::Attribute, Some(at)) if text[at..].starts_with(':') => (at + 1, format!(" #{anchor}")),
        (AnchorStyle::Attribute, Some(at)) => (at, format!("#{anchor} ")),
    };
    TextEdit { range: at..at, text }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::SegmentOptions;
    use crate::model::Format;
    use crate::render::edit::apply;
    use crate::segment::{outline, segment};

    #[test]
    fn slugs_are_those_of_github() {
        // From the tests of github-slugger and from what GitHub shows.
        let cases = [
            ("Hello, World!", "hello-world"),
            ("I ♥ unicode", "i--unicode"),
            ("Dash-dash", "dash-dash"),
            ("en–dash!", "endash"),
            ("em–dash", "emdash"),
            ("😄 unicode emoji", "-unicode-emoji"),
            ("😄-😄", "-"),
            ("Übergröße für Jörg", "übergröße-für-jörg"),
            ("Профили пользователей", "профили-пользователей"),
            ("Привет non-latin 你好", "привет-non-latin-你好"),
            ("1.2  Two_words & more", "12--two_words--more"),
            ("x² + ½ Ⅷ", "x---ⅷ"),
            ("L'été «là»", "lété-là"),
            ("a\u{301}", "a\u{301}"),
            ("no\u{a0}break", "nobreak"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(Slugger::default().slug(text), expected, "{text:?}");
        }
    }

    #[test]
    fn anchors_that_translators_linked_to_are_known_when_they_go() {
        let headings = |text: &str| outline(text, Format::Markdown).headings;
        let source = headings("# Welcome\n\n## Getting there\n\n## Prices\n\n## Own {#own}\n");
        let anchors = source_anchors(&source);
        let french = headings("# Bienvenue\n\n## Y aller\n\n## Welcome\n\n## Le sien {#own}\n");
        let replaced = |style| replaced_anchors(&french, &source, &anchors, style);
        let mut known: Vec<(String, String)> = replaced(AnchorStyle::Attribute).into_iter().collect();
        known.sort();
        let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        // What is the anchor of another heading now leads there.
        assert_eq!(known, [pair("bienvenue", "welcome"), pair("y-aller", "getting-there")]);
        assert!(replaced(AnchorStyle::Html).is_empty());
        assert!(replaced_anchors(&french[1..], &source, &anchors, AnchorStyle::Attribute).is_empty());
    }

    #[test]
    fn repeated_headings_are_numbered() {
        let mut slugger = Slugger::default();
        let slugs = ["A", "A", "A 1", "A", "a-1", "", ""].map(|text| slugger.slug(text));
        assert_eq!(slugs, ["a", "a-1", "a-1-1", "a-2", "a-1-2", "", "-1"]);
    }

    #[test]
    fn the_text_of_a_heading_is_what_readers_see() {
        let cases = [
            ("## Use `cargo *test*` now\n", "use-cargo-test-now"),
            ("## See [the *guide*](https://a.org/x)\n", "see-the-guide"),
            ("## ![Logo](a.png)About\n", "about"),
            ("## R&amp;D <b>plan</b> ##\n", "rd-plan"),
            ("Two\nlines\n===\n", "twolines"),
            ("> - ### In a list\n", "in-a-list"),
        ];
        for (text, expected) in cases {
            let anchors = source_anchors(&outline(text, Format::Markdown).headings);
            assert_eq!(anchors, [Some(expected.to_owned())], "{text:?}");
        }
    }

    fn anchored(source: &str, text: &str, format: Format, style: AnchorStyle) -> String {
        let source = outline(source, format).headings;
        let headings = outline(text, format).headings;
        apply(text, anchor_edits(text, &headings, &source, &source_anchors(&source), style))
    }

    #[test]
    fn a_translated_heading_gets_its_sources_anchor() {
        let cases = [
            ("# One\n", "# Un\n", "# Un {#one}\n", "# <a id=\"one\"></a>Un\n"),
            ("# One\n", "# One!\n", "# One!\n", "# One!\n"),
            ("One\n===\n", "Un\n===\n", "Un {#one}\n===\n", "<a id=\"one\"></a>Un\n===\n"),
            (
                "One\n---\r\n",
                "Un\ndeux \n---\r\n",
                "Un\ndeux {#one} \n---\r\n",
                "<a id=\"one\"></a>Un\ndeux \n---\r\n",
            ),
            ("# One #\n", "# Un # \n", "# Un # {#one} \n", "# <a id=\"one\"></a>Un # \n"),
            ("# One {#x}\n", "# Un {#x}\n", "# Un {#x}\n", "# Un {#x}\n"),
            ("# One\n{: #x}\n", "# Un\n{: #x}\n", "# Un\n{: #x}\n", "# Un\n{: #x}\n"),
            ("# One {.a}\n", "# Un {.a}\n", "# Un {#one .a}\n", "# <a id=\"one\"></a>Un {.a}\n"),
            ("# One {: .a}\n", "# Un {: .a}\n", "# Un {: #one .a}\n", "# <a id=\"one\"></a>Un {: .a}\n"),
            ("# One\n", "# <a id=\"one\"></a>Un\n", "# <a id=\"one\"></a>Un\n", "# <a id=\"one\"></a>Un\n"),
            ("> - # One\n", "> - # [Un](x)\n", "> - # [Un](x) {#one}\n", "> - # <a id=\"one\"></a>[Un](x)\n"),
            (
                "---\na: b\n---\n# One",
                "---\na: c\n---\n# Un",
                "---\na: c\n---\n# Un {#one}",
                "---\na: c\n---\n# <a id=\"one\"></a>Un",
            ),
            // Other headings than in the source.
            ("# One\n", "## Un\n", "## Un\n", "## Un\n"),
            ("# One\n", "# Un\n# Deux\n", "# Un\n# Deux\n", "# Un\n# Deux\n"),
            ("```\n# One\n```\n", "```\n# Un\n```\n", "```\n# Un\n```\n", "```\n# Un\n```\n"),
            // With the first id given, the second would no longer be numbered by itself.
            (
                "# A\n# A\n",
                "# B\n# A\n",
                "# B {#a}\n# A {#a-1}\n",
                "# <a id=\"a\"></a>B\n# <a id=\"a-1\"></a>A\n",
            ),
            ("# A\n# A\n", "# A\n# B\n", "# A\n# B {#a-1}\n", "# A\n# <a id=\"a-1\"></a>B\n"),
        ];
        for (source, text, attribute, html) in cases {
            let style = AnchorStyle::Attribute;
            assert_eq!(anchored(source, text, Format::Markdown, style), attribute, "{text:?}");
            assert_eq!(anchored(source, text, Format::Markdown, AnchorStyle::Html), html, "{text:?}");
        }
        let mdx = |text, style| anchored("# One {a}\n## Two\n", text, Format::Mdx, style);
        assert_eq!(mdx("# Un {a}\n## Deux\n", AnchorStyle::Jsx), "# Un {a}\n## <a id=\"two\" />Deux\n");
        assert_eq!(mdx("# Un {a}\n## Deux\n", AnchorStyle::Attribute), "# Un {a}\n## Deux {#two}\n");
    }

    /// What an article is built of: its kinds of unit in order.
    fn built(text: &str, format: Format) -> Vec<crate::model::Kind> {
        let found = segment(text, format, &SegmentOptions::default());
        found.unwrap_or_default().units.into_iter().map(|unit| unit.kind).collect()
    }

    proptest! {
        #[test]
        fn anchors_leave_an_article_built_as_it_is(
            blocks in prop::collection::vec(
                prop::sample::select(vec![
                    "# One\n", "## Two words ##\n", "Three\n===\n", "Four\nlines\n---\n", "> ## Five\n",
                    "- ### Six\n", "## Seven {#own}\n", "## Eight {.a}\n", "## `nine` [x](y.md)\n",
                    "<b>Ten</b> *x*\n---\n", "<Note>\n  ## Eleven\n</Note>\n", "<div markdown=\"1\">\n## Twelve\n</div>\n",
                    "Some text.\n", "```\n# Code\n```\n", "## One {x}\n", "## **14**\n",
                ]),
                0..8,
            ),
            format in prop::sample::select(vec![Format::Markdown, Format::Mdx]),
            style in prop::sample::select(vec![AnchorStyle::Attribute, AnchorStyle::Html, AnchorStyle::Jsx]),
        ) {
            let text = blocks.join("\n");
            let headings = outline(&text, format).headings;
            let others: Vec<_> = (0..headings.len()).map(|number| Some(format!("other-{number}"))).collect();
            let anchored = apply(&text, anchor_edits(&text, &headings, &headings, &others, style));
            prop_assert_eq!(built(&anchored, format), built(&text, format), "{}", anchored);
            let texts = |headings: &[Heading]| headings.iter().map(|found| found.text.clone()).collect::<Vec<_>>();
            prop_assert_eq!(texts(&outline(&anchored, format).headings), texts(&headings), "{}", anchored);
            // Once they are there, there is nothing to do.
            let again = outline(&anchored, format).headings;
            prop_assert_eq!(anchor_edits(&anchored, &again, &headings, &others, style), []);
        }
    }
}
