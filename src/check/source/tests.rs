//! What the rules about articles find, and what they leave alone.

use super::CheckedArticle;
use crate::check::rule::{Check, Run};
use crate::config::SegmentOptions;
use crate::model::Format;
use crate::segment::segment;

/// The same of an article at a path.
fn found_at(path: &str, code: &str, text: &str) -> Vec<String> {
    let segmented = segment(text, Format::Markdown, &SegmentOptions::default()).unwrap();
    let english = "en".parse().unwrap();
    let article = CheckedArticle::new((text, Format::Markdown), &english, segmented.units.iter(), &|_| None)
        .at_path(path);
    let Some(Check { run: Run::Article(find), .. }) = Check::of(code) else { panic!("{code}") };
    let mut hits = Vec::new();
    find(&article, &mut hits);
    hits.iter().map(|hit| text[hit.offset..].to_owned()).collect()
}

#[test]
fn parts_of_other_pages_have_the_headings_of_these() {
    let text = "See [it](#elsewhere).\n";
    for path in ["docs/_includes/part.md", "docs/partials/part.md", "_snippets/a.md"] {
        assert_eq!(found_at(path, "broken-reference", text), [""; 0], "{path}");
    }
    assert_eq!(found_at("docs/includes.md", "broken-reference", text), ["#elsewhere).\n"]);
}

/// What a rule finds in an article: the line and the text from there on to the end of the word.
fn found(code: &str, text: &str) -> Vec<String> {
    let segmented = segment(text, Format::Markdown, &SegmentOptions::default()).unwrap();
    let is_there = |path: &str| path.ends_with(".md").then_some(path == "there.md");
    let english = "en".parse().unwrap();
    let article = CheckedArticle::new((text, Format::Markdown), &english, segmented.units.iter(), &is_there);
    let Some(Check { run: Run::Article(find), .. }) = Check::of(code) else { panic!("{code}") };
    let mut hits = Vec::new();
    find(&article, &mut hits);
    let shown = |offset: usize| {
        let line = text[..offset].matches('\n').count() + 1;
        let word = text[offset..].split([' ', '\n', ',', '.', ')']).next().unwrap_or_default();
        format!("{line}: {word}")
    };
    hits.iter().map(|hit| shown(hit.offset)).collect()
}

#[test]
fn names_are_spelled_in_one_way() {
    let cases: [(&str, &[&str]); 16] = [
        ("Talks with Shaibani began. Later Mr Shibani left; to Shaibani it was clear.", &["1: Shibani"]),
        ("It was on GitHub, not on Github, and GitHub it stayed.", &["1: Github"]),
        ("So then Mr Khomeini spoke to them, and later Khomeiny left, as did Khomeini.", &["1: Khomeiny"]),
        ("The town of Zaporizhya, the oblast of Zaporizhia, near Zaporizhya.", &["1: Zaporizhia"]),
        ("In Mazar by the wall, the general Abdulrashid met Abdurashid.", &["1: Abdurashid"]),
        // Inflected and derived.
        ("In Syria the Syrian army met the Syrians.", &[]),
        ("With Germany and the German state, the Germans, and a Germanic root.", &[]),
        ("By Russia the Russian troops; by Damascus the Damascenes.", &[]),
        // Other names.
        ("The Eastern and Western fronts, on Sunday and Monday.", &[]),
        ("From Austria to Australia, by Tuesday or Thursday.", &[]),
        ("The ministers Martin and Marvin, in Boston and Bolton.", &[]),
        ("To Houston, to Hudson, and Mr Carter with Mr Cutler.", &[]),
        // Words, not names.
        ("The Committee asked the committee, then the Comittee and comittee.", &[]),
        ("Then Sharing came. There Sharking went.", &[]),
        ("See \"Shaibani Returns\" and [Shibani Again](https://x.y/z).", &[]),
        ("## Shaibani And Shibani\n\nText", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(found("name-spelled-two-ways", text), expected, "{text}");
    }
}

#[test]
fn headings_skip_no_level() {
    let cases: [(&str, &[&str]); 6] = [
        ("# A\n\n### B\n", &["3: B"]),
        ("# A\n\n## B\n\n#### C\n\n##### D\n", &["5: C"]),
        ("### A\n\n## B\n\n### C\n\n## D\n", &[]),
        ("# A\n\n## B\n\n### C\n\n# D\n\n## E\n", &[]),
        ("# A\n\n<h2>B</h2>\n\n### C\n", &[]),
        ("# A\n\n```\n### no heading\n```\n", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(found("heading-levels", text), expected, "{text}");
    }
}

#[test]
fn references_lead_somewhere() {
    let cases: [(&str, &[&str]); 16] = [
        ("See [a][b].", &["1: b]"]),
        ("See [a][b].\n\n[B]: /c\n", &[]),
        ("See [a][] and [c] and `[d][e]`.", &[]),
        ("A note[^1] and another[^two].\n\n[^1]: Text\n", &["1: [^two]"]),
        ("> A note[^1].\n\n> [^1]: Text\n", &[]),
        ("# One thing\n\n[a](#one-thing) [b](#other-thing)\n", &["3: #other-thing"]),
        ("# One & thing!\n\n[a](#one--thing) [b](#one-thing)\n", &[]),
        ("# A {#own}\n\n<a id=\"mine\"></a> [a](#own) [b](#mine) [c](#top) [d](#)\n", &[]),
        ("# Ça va\n\n[a](#%C3%A7a-va) [b](#ça-va)\n", &[]),
        ("# A\n\n# A\n\n[a](#a-1)\n", &[]),
        ("[a](there.md) [b](gone.md#x) [c](../folder/) [d](/gone.md) [e](x.png)", &["1: gone"]),
        ("[a](https://x.y/gone.md) [b](mailto:a@b.md)", &[]),
        ("```\n[a](gone.md) [x][y]\n```\n", &[]),
        ("<a href=\"gone.md\">x</a>", &["1: gone"]),
        ("[a](<gone.md>)", &["1: gone"]),
        ("[text](#:~:text=x)", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(found("broken-reference", text), expected, "{text}");
    }
}
